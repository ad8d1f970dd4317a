import type { Book } from "../../book";
import { defaultColumnPixels } from "../../xlsx/columnWidths";
import { wholeSheet } from "../area";
import { defaultRowHeight, rowHeights, toPixels } from "../sizes";

/** The rows or the columns of a sheet as a scale in pixels. */
export interface Scale {
  /** Where a row or column begins. */
  start(index: number): number;
  /** The row or column at a distance from the first one, and how far into it. */
  at(pixels: number): { readonly index: number; readonly offset: number };
}

function scale(sizes: readonly number[], beyond: number): Scale {
  const start = (index: number) =>
    sizes.slice(0, index).reduce((sum, size) => sum + size, 0) + Math.max(0, index - sizes.length) * beyond;
  return {
    start,
    at(pixels) {
      let rest = Math.max(0, pixels);
      let index = 0;
      for (let size = sizes[0] ?? beyond; rest >= size; size = sizes[index] ?? beyond) {
        rest -= size;
        index++;
      }
      return { index, offset: rest };
    },
  };
}

export function scales(book: Book, sheetId: string): { readonly rows: Scale; readonly columns: Scale } {
  const getters = book.engine.read;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const shown = (dimension: "ROW" | "COL") => (size: number, index: number) =>
    getters.isHeaderHidden(sheetId, dimension, index) ? 0 : size;
  const whole = wholeSheet(book, sheetId);
  const heights = rowHeights(whole.part(0, 0, numberOfRows, 1, "Chart")).map(toPixels);
  const widths = Array.from({ length: numberOfCols }, (_, column) => getters.getColSize(sheetId, column));
  return {
    rows: scale(heights.map(shown("ROW")), defaultRowHeight),
    columns: scale(widths.map(shown("COL")), defaultColumnPixels(book.defaultFont)),
  };
}
