import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { UnreadableFile, WorkbookHost } from "../host";
import { Refusal } from "./refusal";

const UNREADABLE: Readonly<Record<UnreadableFile["code"], string>> = {
  notXlsx: "not an .xlsx workbook",
  damaged: "the file is damaged",
  encrypted: "the workbook is encrypted; save a copy without a password",
  tooOld: "an .xls workbook; save it as .xlsx",
};

/**
 * Opens a workbook.
 * @throws Refusal
 */
export async function open(input: string): Promise<WorkbookHost> {
  let bytes;
  try {
    bytes = await readFile(input);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${input}: ${code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`}`,
    );
  }
  try {
    return await WorkbookHost.open(bytes, basename(input));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(`${input}: ${UNREADABLE[error.code]}`);
    throw error;
  }
}

/**
 * Writes a file whole or not at all.
 * @throws Refusal
 */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const target = join(folder, name);
  const partial = `${target}.${process.pid}.partial`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, target);
  } catch (error) {
    // Where even the folder is none, there is nothing to take away.
    await rm(partial, { force: true }).catch(() => undefined);
    throw new Refusal(`${target}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
