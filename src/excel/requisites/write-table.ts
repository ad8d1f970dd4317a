import { cells, type Area } from "../address";
import { ROWS_ABOVE, writeHeads } from "../input-sheets/lay-sheet";
import { bordered } from "../sheet-style";
import type { NewTable } from "./new-tables";
import { namesBodies, offerBodies, offerChoices } from "./choices";
import { headsOf, TABLES } from "./tables";

const TEXT = "@";
const DATE = "dd.mm.yyyy";

/**
 * Writes the title, the heads and the rows of a table. No `sync` of its own.
 * @param bodies where the names of the bodies stand, to choose from
 */
export function writeTable(
  sheet: Excel.Worksheet,
  { id, titleRow, rows }: NewTable,
  bodies: Area | undefined,
): void {
  const own = headsOf(id);
  writeHeads(sheet, titleRow, TABLES[id]);
  dressEntries(sheet, titleRow + ROWS_ABOVE, rows, own.length);
  const columns = new Map(own.map(([head], column) => [head, column]));
  const entries = { row: titleRow + ROWS_ABOVE, rows: rows.length, columns };
  offerChoices(sheet, entries);
  if (bodies && namesBodies(id)) offerBodies(sheet, entries, bodies);
  const date = columns.get("date");
  if (date !== undefined)
    sheet.getRange(cells({ row: entries.row, column: date, rows: rows.length, columns: 1 })).numberFormat =
      rows.map(() => [DATE]);
}

/** Rows of a table with what they begin with, the rest of them ready for texts. */
export function dressEntries(
  sheet: Excel.Worksheet,
  row: number,
  rows: readonly (readonly string[])[],
  columns: number,
  column = 0,
): void {
  const range = sheet.getRange(cells({ row, column, rows: rows.length, columns }));
  // First of all: a cell of this format takes what looks like a formula or a date for the text that it is.
  range.numberFormat = rows.map(() => Array.from({ length: columns }, () => TEXT));
  const filled = Math.max(0, ...rows.map((own) => own.length));
  if (filled > 0)
    sheet.getRange(cells({ row, column, rows: rows.length, columns: filled })).values = rows.map((own) => [
      ...own,
    ]);
  range.format.wrapText = true;
  bordered(range);
}
