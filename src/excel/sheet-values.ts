/** The used part of a sheet: its values, and where they begin. */
export interface SheetValues {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

export const textOf = (cell: unknown): string =>
  String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Bodies are the same whatever the case of their names and the spaces in them. */
export const nameKey = (name: string): string => textOf(name).normalize("NFC").toLowerCase();
