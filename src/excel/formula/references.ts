import type { Prefix, Zone } from "./node";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
/** What may not follow: letters of a longer name, a bracket of a call, a `!` of a sheet. */
const END = String.raw`(?![\p{L}\p{N}_.\\?($!\[])`;

/** A reference to cells without its sheet: `A1`, `$A$1:B2`, `A:C`, `1:3`. */
export const ZONE = new RegExp(`(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${END}`, "uy");

/** A sheet before a reference, with its `!`: `Sheet1!`, `'Лист 1'!`, `[Book.xlsx]Sheet1!`. */
export const PREFIX =
  /'(?:[^']|'')+'!|\[[^[\]]*\](?:[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)?!|[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?!/uy;

/** The 0-based column of letters. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads what {@link ZONE} matched; `undefined` where it lies beyond a sheet, and is a name therefore. */
export function parseZone(text: string): Zone | undefined {
  const [from = "", to = from] = text.split(":");
  const corners = [from, to].map((corner) => {
    const [, letters, digits] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
    return {
      column: letters ? columnOf(letters) : undefined,
      row: digits ? Number(digits) - 1 : undefined,
      fixed: (corner.match(/\$/g)?.length ?? 0) === (letters ? 1 : 0) + (digits ? 1 : 0),
    };
  });
  const [a, b] = corners as [(typeof corners)[number], (typeof corners)[number]];
  const top = Math.min(a.row ?? 0, b.row ?? 0);
  const bottom = Math.max(a.row ?? ROWS - 1, b.row ?? ROWS - 1);
  const left = Math.min(a.column ?? 0, b.column ?? 0);
  const right = Math.max(a.column ?? COLUMNS - 1, b.column ?? COLUMNS - 1);
  if (bottom >= ROWS || right >= COLUMNS) return undefined;
  return {
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
    whole: a.row === undefined ? "columns" : a.column === undefined ? "rows" : undefined,
    fixed: a.fixed && b.fixed,
  };
}

/** Reads what {@link PREFIX} matched. */
export function parsePrefix(text: string): Prefix {
  const written = text.slice(0, -1);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, foreign: /[[\]:\\/]/.test(sheet) };
}
