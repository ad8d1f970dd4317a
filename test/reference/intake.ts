import { exact, type Rational } from "./rational";

/** What a cell holds: of a rich value (a formatted number) its basic one. */
export const held = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;

const SPACES = /[ \u00a0\u202f]/g;

/** Whether nothing is in a cell. */
export function isBlank(cell: unknown): boolean {
  const value = held(cell);
  return value === null || value === undefined || (typeof value === "string" && !value.replace(SPACES, ""));
}

/** A double at 15 significant digits, as functions.md takes every number: 0.1 is one tenth. */
function atFifteenDigits(x: number): Rational {
  const [mantissa = "", exponent = "0"] = x.toPrecision(15).split("e");
  const { n, d } = exact(mantissa);
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  return Number(exponent) < 0 ? { n, d: d * power } : { n: n * power, d };
}

/** The number in a cell: a double, or text that is a number, with spaces and a decimal comma or point. */
export function numberIn(cell: unknown): Rational {
  const value = held(cell);
  if (typeof value === "number") return atFifteenDigits(value);
  if (typeof value === "string") return exact(value.replace(SPACES, "").replace(",", "."));
  throw new Error(`the reference is given no number: ${String(value)}`);
}

/** A share in a cell: a number 0–1, a percentage as text, or TRUE / FALSE. */
export function shareIn(cell: unknown): Rational {
  const value = held(cell);
  if (typeof value === "boolean") return exact(value ? "1" : "0");
  if (typeof value !== "string" || !value.includes("%")) return numberIn(value);
  const { n, d } = numberIn(value.replace("%", ""));
  return { n, d: d * 100n };
}
