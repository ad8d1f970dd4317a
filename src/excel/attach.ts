import type { Attachment } from "./types";

/** Finds the tables of the open workbook. Reads only. */
export async function attach(): Promise<Attachment> {
  throw new Error("not yet");
}
