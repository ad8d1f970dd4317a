import type { DefaultFont } from "./styleSheet";

/** Widths of digits in parts of the font's size. */
const digits: Readonly<Record<string, number>> = {
  "Aptos Narrow": 0.5,
  Arial: 0.556,
  Calibri: 0.507,
  Cambria: 0.554,
  "Segoe UI": 0.539,
  Tahoma: 0.546,
  "Times New Roman": 0.5,
  Verdana: 0.636,
};

/** Pixels of the widest digit of the default font: the unit that a file counts the widths of columns in. */
function digitPixels({ name, size }: DefaultFont): number {
  return Math.round((digits[name] ?? 0.507) * size * (96 / 72));
}

/** Pixels of a width counted in digits of the default font, with its margins. */
export function widthToPixels(width: number, font: DefaultFont): number {
  const digit = digitPixels(font);
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

export const pixelsToWidth = (pixels: number, font: DefaultFont): number =>
  Math.round((pixels / digitPixels(font)) * 256) / 256;

/** Excel's column of eight digits and its margins, made wider to a multiple of eight pixels. */
export const defaultColumnPixels = (font: DefaultFont): number =>
  Math.ceil((8 * digitPixels(font) + 5) / 8) * 8;
