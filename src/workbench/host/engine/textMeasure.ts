import type { CellStyle } from "./style";

/**
 * Sizes of texts in pixels without a canvas, the same in a browser and in Node. An estimate: widths
 * of the letters of common book and office fonts, in thousandths of the font size.
 */
export function textWidth(text: string, style: CellStyle, defaultSize: number): number {
  return Math.max(...text.split("\n").map((line) => lineWidth(line, style, defaultSize)));
}

export function textHeight(
  text: string,
  style: CellStyle,
  columnPixels: number,
  defaultSize: number,
): number {
  const size = style.fontSize ?? defaultSize;
  const available = Math.max(10, columnPixels - 6 - (style.indent ?? 0) * 9);
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) =>
        sum + (style.wrapping === "wrap" ? wrappedLines(line, style, available, defaultSize) : 1),
      0,
    );
  return Math.max(20, Math.ceil(lines * size * (4 / 3) * 1.22) + 3);
}

function wrappedLines(line: string, style: CellStyle, available: number, defaultSize: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[ -])/)) {
    const width = lineWidth(word, style, defaultSize);
    if (used > 0 && used + lineWidth(word.trimEnd(), style, defaultSize) > available) {
      lines++;
      used = 0;
    }
    // A word longer than a line is broken.
    lines += Math.max(0, Math.ceil(width / available) - 1);
    used = width > available ? width % available : used + width;
  }
  return lines;
}

function lineWidth(line: string, style: CellStyle, defaultSize: number): number {
  const pixels = (style.fontSize ?? defaultSize) * (4 / 3);
  let thousandths = 0;
  for (const letter of line) thousandths += letterWidth(letter);
  return (thousandths / 1000) * pixels * (style.bold ? 1.07 : 1);
}

function letterWidth(letter: string): number {
  if (/[ .,:;'|!()[\]iljtfIіїј\u00A0]/.test(letter)) return 300;
  if (/[mwMW@%жшщюмфыЖШЩЮМФЫ—]/.test(letter)) return 790;
  if (/\p{Lu}/u.test(letter)) return 660;
  return 520;
}
