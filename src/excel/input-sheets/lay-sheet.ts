import { cells } from "../address";
import { bordered, headed, landscape, titled } from "../sheet-style";
import type { Head, Wording } from "./wording";

/** Rows above the first table: title, help, a blank one. */
export const FIRST_TABLE_ROW = 3;
/** Rows above the first row of a table: title, help, heads. */
export const ROWS_ABOVE = 3;

/** A table to write: its first row is that of its title, 0-based. */
export interface NewTable<Id extends string> {
  readonly id: Id;
  readonly titleRow: number;
  /** What its rows begin with; the rest of them is for the user. */
  readonly rows: readonly (readonly string[])[];
}

/** Tables one under another, with a blank row between them. */
export function stacked<Id extends string>(
  ids: readonly Id[],
  rowsOf: (id: Id) => NewTable<Id>["rows"],
  first = FIRST_TABLE_ROW,
): readonly NewTable<Id>[] {
  let titleRow = first;
  return ids.map((id) => {
    const table = { id, titleRow, rows: rowsOf(id) };
    titleRow += ROWS_ABOVE + table.rows.length + 1;
    return table;
  });
}

/** What an input sheet is laid out by. */
interface Page<Id extends string> {
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
  readonly name: string;
  readonly help: string;
  readonly tables: readonly NewTable<Id>[];
  /** The first row whose height follows its texts, 0-based. */
  readonly fitFrom?: number;
}

/**
 * Lays out an input sheet: its title, its help and its tables; the heads of an only table stay in sight and are printed on
 * every page.
 */
export function laySheet<Id extends string>(
  sheet: Excel.Worksheet,
  { widths, name, help, tables, fitFrom = FIRST_TABLE_ROW }: Page<Id>,
  writeTable: (table: NewTable<Id>) => void,
): void {
  widths.forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  landscape(sheet);
  titled(sheet.getRange("A1"), name, 14);
  writeHelp(sheet.getRange("A2"), help);
  tables.forEach(writeTable);
  const { titleRow, rows } = tables.at(-1)!;
  sheet.getRange(`${fitFrom + 1}:${titleRow + ROWS_ABOVE + rows.length}`).format.autofitRows();
  if (tables.length > 1) return;
  const heads = titleRow + ROWS_ABOVE;
  sheet.freezePanes.freezeRows(heads);
  sheet.pageLayout.setPrintTitleRows(`$${heads}:$${heads}`);
}

/** Writes the title, the help and the heads of a table. */
export function writeHeads(sheet: Excel.Worksheet, titleRow: number, { title, help, heads }: Wording): void {
  const own = Object.values(heads);
  const at = (row: number, columns: number) => sheet.getRange(cells({ row, column: 0, rows: 1, columns }));
  titled(at(titleRow, 1), title, 12);
  writeHelp(at(titleRow + 1, 1), help);
  const line = at(titleRow + 2, own.length);
  line.values = [own.map(linesOf)];
  headed(line);
  bordered(line);
}

/** Both languages of a head, one below the other; once where they say it alike. */
export const linesOf = (head: Head): string => [...new Set(head)].join("\n");

function writeHelp(cell: Excel.Range, text: string): void {
  cell.values = [[text]];
  cell.format.font.color = "#5B6670";
}
