import type { Book } from "../book";
import type { FileState } from "./fileState";
export type { FileState };
export async function saveWorkbook(_book: Book, _file: FileState | undefined): Promise<Uint8Array> {
  throw new Error("not yet");
}
