import { cells } from "../address";
import { bordered, headed, landscape, titled } from "../sheet-style";
import { COLUMNS, HEADS, HELP, SHEET_NAME, type Column, type Layout } from "./layout";

/** 0-based row of the heads on a new sheet, below the title and the help. */
const HEAD_ROW = 3;

/** In points. */
const WIDTHS: Readonly<Record<Column, number>> = {
  what: 170,
  kind: 110,
  subject: 190,
  value: 190,
  cells: 150,
  now: 105,
  before: 105,
};

/** Writes title, help and heads on a new sheet. No `sync` of its own. */
export function writeSheet(sheet: Excel.Worksheet): Layout {
  for (const [column, name] of COLUMNS.entries())
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = WIDTHS[name];
  landscape(sheet);
  titled(sheet.getRange("A1"), SHEET_NAME, 14);
  const help = sheet.getRange("A2:A3");
  help.values = HELP.map((line) => [line]);
  help.format.font.color = "#5B6670";
  sheet.freezePanes.freezeRows(HEAD_ROW + 1);
  sheet.pageLayout.setPrintTitleRows(`$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`);
  return writeHeads(sheet, HEAD_ROW);
}

/** Writes the heads in a row. No `sync` of its own. */
export function writeHeads(sheet: Excel.Worksheet, row: number): Layout {
  const heads = sheet.getRange(cells({ row, column: 0, rows: 1, columns: COLUMNS.length }));
  heads.values = [COLUMNS.map((name) => HEADS[name].join("\n"))];
  headed(heads);
  bordered(heads);
  heads.format.autofitRows();
  return { row, columns: new Map(COLUMNS.map((name, column) => [name, column])) };
}

/** Writes a correction below the heads, each cell in its column. No `sync` of its own. */
export function writeRow(
  sheet: Excel.Worksheet,
  row: number,
  { columns }: Layout,
  texts: Readonly<Partial<Record<Column, string>>>,
): void {
  for (const [name, column] of columns) {
    const cell = sheet.getRange(cells({ row, column, rows: 1, columns: 1 }));
    cell.formulas = [[texts[name] ?? ""]];
    cell.format.wrapText = true;
    bordered(cell);
  }
  sheet.getRange(`${row + 1}:${row + 1}`).format.autofitRows();
}
