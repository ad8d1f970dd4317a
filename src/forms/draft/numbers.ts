import { PRINTED_DIGITS, rounded } from "./printed";

/** A space that no line is broken at, between the digits of a number and before its unit. */
export const NBSP = "\u00a0";

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NBSP);

function written(value: number, digits: number): string {
  const [whole = "", decimals] = Math.abs(value).toFixed(digits).split(".");
  const sign = value < 0 ? "−" : "";
  return sign + grouped(whole) + (decimals === undefined ? "" : `,${decimals}`);
}

/** A count: `2 500`. */
export const count = (value: number): string => quantity(value);

/** Points: whole ones plainly (`12`), others with two decimals (`11,93`); with up to `digits` where those show more. */
export const points = (value: number, digits = PRINTED_DIGITS): string =>
  isWhole(value)
    ? written(value, 0)
    : written(rounded(value, digits), digits).replace(/(,\d\d\d*?)0+$/, "$1");

/** Whether points are written without decimals. */
export const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** Whether points are too few for their decimals to show. */
export const isTrace = (value: number, digits = PRINTED_DIGITS): boolean =>
  value > 0 && rounded(value, digits) === 0;

/** The least that decimals show: `0,01`. */
export const leastShown = (digits = PRINTED_DIGITS): string => written(10 ** -digits, digits);

/** A quantity with the decimals that it has, two at most: `15,5`. */
export function quantity(value: number): string {
  const short = rounded(value);
  const digits = isWhole(short) ? 0 : isWhole(short * 10) ? 1 : PRINTED_DIGITS;
  return written(short, digits);
}

/** The first letter in upper case. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a`, `a {and} b`, `a, b {and} c`. */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
