import type { CellStyle, FormCell, FormRow } from "./model";

/** Font size of each style in points; every form is set in Times New Roman, as official papers are. */
export const FONT_SIZE: Readonly<Record<CellStyle, number>> = {
  reference: 10,
  title: 13,
  filled: 12,
  caption: 9,
  head: 11,
  number: 12,
  label: 12,
  figure: 12,
  maximum: 12,
  labelTotal: 12,
  figureTotal: 12,
  maximumTotal: 12,
  heading: 12,
  text: 12,
  ruled: 12,
  post: 12,
  signature: 12,
};

/** Mean width of a Cyrillic letter of Times New Roman over its size, on the safe side, bold included. */
const LETTER = 0.52;
/** Line pitch over the size. */
const LINE = 1.28;

/** Lines that a text takes in a width in points when it is wrapped between words. */
export function lines(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor((width - 6) / (size * LETTER)));
  let count = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    count += 1;
    for (const word of paragraph.split(/\s+/)) {
      if (used > 0 && used + 1 + word.length > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > room) {
        count += 1;
        used -= room;
      }
    }
  }
  return count;
}

/** A row as high as its highest text needs. */
export function row(columns: readonly number[], cells: readonly FormCell[], least = 0): FormRow {
  const heights = cells.map(({ column, span = 1, style, content }) => {
    const size = FONT_SIZE[style];
    const width = columns.slice(column, column + span).reduce((sum, points) => sum + points, 0);
    const count = content && "text" in content ? lines(content.text, width, size) : 1;
    return count * size * LINE + 3;
  });
  return { cells, height: Math.ceil(Math.max(least, ...heights)) };
}
