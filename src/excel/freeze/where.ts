import type { Area } from "../address";
import type { Cell } from "../repair/runs";
import { severalSelected } from "../several-selected";

/** Where formulas are frozen or put back: in the selected cells, on the sheet that is shown, or on all sheets. */
export const WHERE = ["selection", "sheet", "workbook"] as const;
export type Where = (typeof WHERE)[number];

/** What a place means in the workbook as it is. */
export interface Within {
  /** The only sheet of it; left out where it is all of them. */
  readonly sheet: string | undefined;
  readonly has: (cell: Cell) => boolean;
}

/**
 * What a place means now. One `sync`.
 * @throws OlshemError `severalSelected`
 */
export async function within(context: Excel.RequestContext, where: Where): Promise<Within> {
  if (where === "workbook") return { sheet: undefined, has: () => true };
  if (where === "sheet") {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const { name } = sheet;
    return { sheet: name, has: (cell) => cell.sheet === name };
  }
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync().catch(severalSelected);
  return area({
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  });
}

const area = ({ sheet, row, column, rows, columns }: Area): Within => ({
  sheet,
  has: (cell) =>
    cell.sheet === sheet &&
    cell.row >= row &&
    cell.row < row + rows &&
    cell.column >= column &&
    cell.column < column + columns,
});
