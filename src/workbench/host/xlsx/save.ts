import type { Book } from "../book";
export type FileState = object;
export async function saveWorkbook(_book: Book, _file: FileState | undefined): Promise<Uint8Array> {
  throw new Error("not yet");
}
