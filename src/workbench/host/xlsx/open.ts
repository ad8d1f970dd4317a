import type { Book } from "../book";
import type { FileState } from "./save";
export function openWorkbook(_bytes: Uint8Array, _name: string): { book: Book; file: FileState } {
  throw new Error("not yet");
}
