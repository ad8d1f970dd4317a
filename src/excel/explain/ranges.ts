import { parsePrefix } from "../formula/references";
import type { ErrorText } from "../formula/node";
import type { Located } from "./locate";
import { question } from "./reads";
import { errorValue, type CellPlace, type Valued } from "./value";

/** Loads what {@link valuedOf} needs of a range. */
export function loadCells(range: Excel.Range): Excel.Range {
  range.load("address,values,valueTypes,rowIndex,columnIndex");
  return range;
}

/** The sheet of an address such as `'Лист 1'!A1:B2`. */
export const sheetOfAddress = (address: string): string =>
  parsePrefix(address.slice(0, address.lastIndexOf("!") + 1)).sheet;

/** The cells of a range, after {@link loadCells} and a `sync`. */
export function valuedOf(range: Excel.Range): Valued {
  const { rowIndex, columnIndex, values, valueTypes } = range;
  const sheet = sheetOfAddress(range.address);
  return {
    cells: (values as unknown[][]).map((line, row) =>
      line.map((cell, column) => cellOf(cell, valueTypes[row]![column]!)),
    ),
    sources: (row, column): readonly CellPlace[] => [
      { sheet, row: rowIndex + row, column: columnIndex + column },
    ],
  };
}

function cellOf(value: unknown, type: string): unknown {
  if (type === "Empty") return null;
  return type === "Error" ? errorValue(value as ErrorText) : value;
}

/** The values of located cells. */
export const valuesOf = (located: Located) =>
  question(
    (context) => loadCells(inUse(context, located)),
    (range) =>
      range.isNullObject
        ? { cells: [[errorValue(located.none)]], sources: (): readonly CellPlace[] => [] }
        : valuedOf(range),
  );

/** Located cells; whole columns and rows from their beginning to the last that is used on their sheet. */
function inUse(context: Excel.RequestContext, { sheet, whole, range }: Located): Excel.Range {
  const cells = range(context);
  if (whole === undefined) return cells;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange(true));
  return cells.getIntersectionOrNullObject(
    whole === "columns" ? used.getEntireRow() : used.getEntireColumn(),
  );
}
