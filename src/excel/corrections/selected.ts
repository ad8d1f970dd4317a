import type { Place } from "../../recognition";
import { OlshemError } from "../types";

/**
 * The selected cells. Whole columns and rows end where the used part of the sheet ends. One `sync`.
 * @throws OlshemError `severalSelected`
 */
export async function selectedPlace(): Promise<Place> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow,worksheet/name");
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    try {
      await context.sync();
    } catch (error) {
      // Excel gives no range where several are selected, or a picture.
      if (isInvalidSelection(error)) throw new OlshemError("severalSelected");
      throw error;
    }
    const { isEntireColumn, isEntireRow } = range;
    const within = used.isNullObject ? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } : used;
    const down = isEntireColumn ? within : range;
    const across = isEntireRow ? within : range;
    return {
      sheet: range.worksheet.name,
      row: down.rowIndex,
      column: across.columnIndex,
      rows: down.rowCount,
      columns: across.columnCount,
    };
  });
}

const isInvalidSelection = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "InvalidSelection";
