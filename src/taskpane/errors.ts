import { OlshemError } from "../excel";
import type { PaneTexts } from "../locales/pane";
import type { Failure } from "./actions";

/** A failure as sentences: what happened and what to do; `details` for whoever wants the bare error. */
export function explain(
  { error }: Failure,
  texts: PaneTexts,
): { readonly text: string; readonly details?: string } {
  if (error instanceof OlshemError) return { text: texts.errors[error.code](error.args) };
  const code = errorCode(error);
  const details = [code, error instanceof Error ? error.message : String(error)].filter(Boolean).join(": ");
  switch (code) {
    case "ItemNotFound":
    case "AccessDenied":
    case "ChunkLoadError":
    case "InvalidOperationInCellEditMode":
      return { text: texts.errors[code](), details };
    default:
      return { text: texts.errors.unknown, details };
  }
}

/** The code of an error of Office.js or of the loader. */
function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error) return String(error.code);
  // The browser could not load a part of the pane.
  return error instanceof Error && error.name === "ChunkLoadError" ? error.name : "";
}
