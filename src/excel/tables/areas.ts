import { address, type Area } from "../address";
import type { SheetValues } from "../sheet-values";
import type { RecognisedTable } from "../types";

type Lines = Omit<Area, "sheet">;
type Placed = Pick<RecognisedTable, "sheet" | "run">;

/** Cells of a table, which counts its records as rows however they run, as they lie on its sheet. */
export const areaIn = ({ sheet, run }: Placed, { row, column, rows, columns }: Lines): Area =>
  run === "down"
    ? { sheet, row, column, rows, columns }
    : { sheet, row: column, column: row, rows: columns, columns: rows };

/** Address of one cell of a table. */
export const cellIn = (table: Placed, row: number, column: number): string =>
  address(areaIn(table, { row, column, rows: 1, columns: 1 }));

/** What a cell of a table holds. */
export function valueIn(sheet: SheetValues | undefined, table: Placed, row: number, column: number): unknown {
  const place = areaIn(table, { row, column, rows: 1, columns: 1 });
  return sheet?.values[place.row - sheet.row]?.[place.column - sheet.column];
}
