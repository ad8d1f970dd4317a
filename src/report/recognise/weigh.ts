import { isoDate } from "../../law/dates";
import type { Grid } from "../../recognition/grid";
import type { Values } from "../../recognition/values";
import { isNone } from "../../recognition/text";
import type { TableId } from "../types";
import { choiceMeant } from "./choices";
import type { ColumnEntry } from "./vocabulary";
import { onlyYear } from "./years";

/** What stands in a column of the rows of a list. */
export interface ColumnValues extends Values {
  readonly cells: readonly unknown[];
}

export const withCells = (
  grid: Grid,
  column: number,
  rows: readonly number[],
  values: Values,
): ColumnValues => ({
  ...values,
  cells: rows.map((row) => grid.cell(row, column)).filter((cell) => String(cell ?? "").trim() !== ""),
});

/** A code of the register of public services, or one that is as long. */
const CODE = /^\d{6,12}$/;
const digits = (cell: unknown): string => String(cell).replace(/\s/g, "");

/** What the values of a column say for or against what it may hold; nothing where they cannot be that. */
export function byValues(
  table: TableId,
  { column, kind }: ColumnEntry,
  { cells, filled, numeric, least, texts }: ColumnValues,
): number | undefined {
  if (filled === 0) return -0.05;
  const share = (count: number) => count / cells.length;
  const most = (is: (cell: unknown) => boolean) => share(cells.filter(is).length) >= 0.6;
  switch (kind) {
    case "count":
      return numeric < 0.5 ? undefined : least < 0 ? -0.3 : 0;
    case "year":
      return most((cell) => onlyYear(String(cell)) !== undefined) ? 0 : undefined;
    case "date":
      return most((cell) => isoDate(typeof cell === "number" ? cell : String(cell).trim()) !== undefined)
        ? 0
        : undefined;
    case "text":
      if (column === "code")
        return most((cell) => CODE.test(digits(cell)))
          ? 0.1
          : most((cell) => /\d{3}/.test(digits(cell)))
            ? -0.1
            : undefined;
      if (column === "number") return 0;
      return numeric > 0.5 && !texts.every(isNone) ? undefined : 0;
    default:
      return most((cell) => choiceMeant(table, kind, String(cell).trim()) !== undefined) ? 0.1 : undefined;
  }
}
