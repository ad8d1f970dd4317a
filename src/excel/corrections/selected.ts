import type { Place } from "../../recognition";
import { severalSelected } from "../several-selected";

/**
 * The selected cells, to where the used part of the sheet ends: a whole column is as long as that. One `sync`.
 * @throws OlshemError `severalSelected`
 */
export async function selectedPlace(): Promise<Place> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync().catch(severalSelected);
    const within = used.isNullObject ? range : used;
    const [row, rows] = cut([range.rowIndex, range.rowCount], [within.rowIndex, within.rowCount]);
    const [column, columns] = cut(
      [range.columnIndex, range.columnCount],
      [within.columnIndex, within.columnCount],
    );
    return { sheet: range.worksheet.name, row, column, rows, columns };
  });
}

type Extent = readonly [from: number, count: number];

/** What of an extent lies within another one; all of it where nothing does. */
function cut([from, count]: Extent, [start, length]: Extent): Extent {
  const first = Math.max(from, start);
  const past = Math.min(from + count, start + length);
  return first < past ? [first, past - first] : [from, count];
}
