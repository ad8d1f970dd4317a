import type { Zone } from "../engine/address";
import { textHeight, textWidth } from "../engine/textMeasure";
import type { Area } from "./area";
import { defaultColumnPixels } from "../xlsx/columnWidths";
import { common } from "./styles";

/** Excel's points against the grid's pixels, at 96 pixels an inch. */
export const toPoints = (pixels: number): number => (pixels * 72) / 96;
export const toPixels = (points: number): number => Math.round((points * 96) / 72);

export function columnWidth(area: Area): number | null {
  const { book, sheetId } = area;
  const row = { ...area.present, bottom: area.present.top };
  return common(area.at(row, "RangeFormat.columnWidth"), (_, col) =>
    toPoints(book.engine.read.getColSize(sheetId, col)),
  );
}

/** A height that is not set is what the texts of the row need. */
export function rowHeight(area: Area): number | null {
  const column = area.at({ ...area.present, right: area.present.left }, "RangeFormat.rowHeight");
  return common(column, heightsOf(area));
}

/** The height of each row of a range. */
export function rowHeights(area: Area): number[] {
  const heightOf = heightsOf(area);
  return Array.from({ length: area.rows }, (_, row) => heightOf(area.zone.top + row));
}

/** The width of each column of a range; columns that the engine does not have yet will be as wide as Excel's. */
export function columnWidths(area: Area): number[] {
  const { book, sheetId, zone, present } = area;
  return Array.from({ length: area.columns }, (_, column) => {
    const isThere = zone.left + column <= present.right;
    const pixels = isThere
      ? book.engine.read.getColSize(sheetId, zone.left + column)
      : defaultColumnPixels(book.defaultFont);
    return toPoints(pixels);
  });
}

function heightsOf(area: Area): (row: number) => number {
  const { book, sheetId } = area;
  const fitted = fittedHeights(area);
  return (row) =>
    toPoints(book.engine.read.getUserRowSize(sheetId, row) ?? fitted.get(row) ?? defaultRowHeight);
}

export function setColumnWidth(area: Area, points: number): void {
  resize(area, "COL", () => toPixels(points));
}

export function setRowHeight(area: Area, points: number): void {
  resize(area, "ROW", () => toPixels(points));
}

/** Columns as wide as their widest text that is not wrapped. */
export function fitColumns(area: Area): void {
  const { book, sheetId } = area;
  const getters = book.engine.read;
  const { top, bottom } = area.used(true)?.zone ?? area.present;
  resize(area, "COL", (col) => {
    let widest = 0;
    for (let row = top; row <= bottom; row++) {
      const style = book.engine.style(sheetId, row, col);
      const text = getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
      if (!text || getters.isInMerge({ sheetId, row, col })) continue;
      const wrapped = style.wrapping === "wrap";
      widest = Math.max(
        widest,
        wrapped ? getters.getColSize(sheetId, col) : textWidth(text, style, book.defaultFont.size),
      );
    }
    return widest ? Math.ceil(widest) + 8 : getters.getColSize(sheetId, col);
  });
}

export function fitRows(area: Area): void {
  const heights = fittedHeights(area);
  resize(area, "ROW", (row) => heights.get(row) ?? defaultRowHeight);
}

/** Rows as high as their highest text; merged cells count for nothing, as in Excel. */
function fittedHeights({ book, sheetId, zone }: Area): Map<number, number> {
  const getters = book.engine.read;
  const heights = new Map<number, number>();
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    if (row < zone.top || row > zone.bottom || getters.isInMerge({ sheetId, row, col })) continue;
    const text = getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
    if (!text) continue;
    const height = textHeight(
      text,
      cell.style ?? {},
      getters.getColSize(sheetId, col),
      book.defaultFont.size,
    );
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

/** 15 points. */
export const defaultRowHeight = 20;

function resize(area: Area, dimension: "ROW" | "COL", size: (index: number) => number): void {
  const { book, sheetId, zone } = area;
  const bounds = bounded(area, dimension);
  book.engine.reserve(
    sheetId,
    dimension === "ROW" ? bounds.bottom + 1 : 0,
    dimension === "COL" ? bounds.right + 1 : 0,
  );
  const [first, last] = dimension === "ROW" ? [zone.top, bounds.bottom] : [zone.left, bounds.right];
  const bySize = new Map<number, number[]>();
  for (let index = first; index <= last; index++) {
    const pixels = size(index);
    bySize.set(pixels, [...(bySize.get(pixels) ?? []), index]);
  }
  for (const [pixels, elements] of bySize) {
    if (pixels === 0) book.engine.run("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
    else book.engine.run("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size: pixels });
  }
}

function bounded(area: Area, dimension: "ROW" | "COL"): Zone {
  const endless = dimension === "ROW" ? area.isEntireColumn : area.isEntireRow;
  return endless ? area.present : area.zone;
}

export function setHidden(area: Area, dimension: "ROW" | "COL", hidden: boolean): void {
  const { book, sheetId } = area;
  const bounds = bounded(area, dimension);
  book.engine.reserve(
    sheetId,
    dimension === "ROW" ? bounds.bottom + 1 : 0,
    dimension === "COL" ? bounds.right + 1 : 0,
  );
  const [first, last] = dimension === "ROW" ? [bounds.top, bounds.bottom] : [bounds.left, bounds.right];
  const elements = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  book.engine.run(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
}
