import { sign } from "../../scoring/exact";
import { isBlank, parseNumber } from "../../scoring/parse";
import { literal } from "../address";

/** What parts groups of digits in a number kept as text. */
const SPACES = /[ \t\u00a0\u202f\u2009\u2007]/g;

/**
 * A cell of the workbook as a number of a plain formula. A number kept as text counts as the functions count it, whatever
 * the language of Excel: its digits are read without spaces and comma, and divided by their power of ten. A text written
 * in another way later on is an error.
 * @param value what the cell holds now
 */
export function nativeNumber(reference: string, value: unknown): string {
  if (typeof value !== "string" || isBlank(value)) return reference;
  const number = parseNumber(value);
  if (!number || sign(number) < 0) return reference;
  const without = (text: string, sign: string, put = "") =>
    `SUBSTITUTE(${text},${literal(sign)},${literal(put)})`;
  const spaces = [...new Set(value.match(SPACES) ?? [])];
  const text = spaces.reduce((text, space) => without(text, space), reference);
  const [comma] = /[.,]/.exec(value) ?? [];
  const digits = comma ? without(text, comma) : without(without(text, ",", "x"), ".", "x");
  const decimals = comma ? `/10^(LEN(${text})-FIND(${literal(comma)},${text}))` : "";
  return `IF(ISNUMBER(${reference}),${reference},VALUE(${digits})${decimals})`;
}
