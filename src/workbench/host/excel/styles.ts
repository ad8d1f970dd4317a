import type { CellStyle, StylePatch } from "../engine/style";
import type { Area } from "./area";

/** Of all cells of a range: the common value, or `null` when they differ. */
export function common<T>(area: Area, of: (row: number, column: number) => T): T | null {
  const { top, bottom, left, right } = area.present;
  let found: T | undefined;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = of(row, column);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found === undefined ? of(area.zone.top, area.zone.left) : found;
}

export function styleOf<T>(area: Area, of: (style: CellStyle) => T): T | null {
  const { engine } = area.book;
  return common(area, (row, column) => of(engine.style(area.sheetId, row, column)));
}

export function writeStyle(area: Area, style: StylePatch): void {
  const { top, bottom, left, right } = area.isEntireColumn || area.isEntireRow ? area.present : area.zone;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      area.book.engine.write(area.sheetId, row, column, { style });
  }
}
