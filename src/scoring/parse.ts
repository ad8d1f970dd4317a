import { decimal, type Exact } from "./exact";

/** Ordinary, no-break, narrow no-break, thin and figure spaces. */
const SPACES = /[ \t\u00a0\u202f\u2009\u2007]/g;

/** Whether nothing is in the cell. Excel hands a blank cell over as an empty text, an omitted argument as null. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.replace(SPACES, "") === "");

const NUMBER = /^[+-]?(\d+|\d{1,3}(?: \d{3})+)([.,]\d+)?$/;

/**
 * The number in a cell at 15 significant digits, or `undefined` where there is none. Text counts as a number when it is
 * one: digits, groups of three parted by spaces of any kind, a decimal comma or point.
 */
export function parseNumber(cell: unknown): Exact | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? decimal(cell) : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.replace(SPACES, " ").trim().replace("\u2212", "-");
  return NUMBER.test(text) ? decimal(Number(text.replace(/ /g, "").replace(",", "."))) : undefined;
}
