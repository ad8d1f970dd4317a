import { type WorkbenchTexts } from "./texts";
import { UnreadableFile } from "../host/xlsx/package";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the user choose a workbook; `undefined` where none was chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = `.xlsx,${XLSX}`;
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

/** Hands a workbook to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Why a file could not be opened, as the user should hear it. */
export function reason(error: unknown, texts: WorkbenchTexts): string {
  if (error instanceof UnreadableFile) return texts.errors[error.code];
  return `${texts.errors.unknown} ${error instanceof Error ? error.message : String(error)}`;
}
