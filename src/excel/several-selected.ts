import { OlshemError } from "./types";

/**
 * What to make of a refused `sync` that loads the selected range.
 * @throws OlshemError `severalSelected`: Excel gives no range where several are selected, or a picture
 */
export function severalSelected(error: unknown): never {
  if (typeof error === "object" && error !== null && "code" in error && error.code === "InvalidSelection")
    throw new OlshemError("severalSelected");
  throw error;
}
