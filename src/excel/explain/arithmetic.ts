import type { BinaryOperator } from "../formula/node";
import { elementwise, errorValue, isError, UNKNOWN, type Valued } from "./value";

/** A cell as a number, as Excel takes it in arithmetic: an empty one is 0; an error stays. */
function numberOf(cell: unknown): number | object | typeof UNKNOWN {
  if (cell === null) return 0;
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") return cell === UNKNOWN ? UNKNOWN : (cell as object);
  if (/^\s*[+-]?\d+\s*$/.test(cell)) return Number(cell);
  // Whether "1,5" is a number, and which, depends on the settings of the computer.
  return /\d/.test(cell) ? UNKNOWN : errorValue("#VALUE!");
}

function calculate(operator: BinaryOperator, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    default:
      return a / b;
  }
}

/** `+ − * /` of two values. */
export const arithmetic = (operator: "+" | "-" | "*" | "/", left: Valued, right: Valued): Valued =>
  elementwise([left, right], (cells) => {
    const [a, b] = cells.map(numberOf);
    if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    if (operator === "/" && b === 0) return errorValue("#DIV/0!");
    const result = calculate(operator, a, b);
    return Number.isFinite(result) ? result : errorValue("#NUM!");
  });

const single = (value: Valued, make: (number: number) => number): Valued =>
  elementwise([value], ([cell]) => {
    const number = numberOf(cell);
    return typeof number === "number" ? make(number) : number;
  });

export const negated = (value: Valued): Valued => single(value, (number) => 0 - number);
export const perCent = (value: Valued): Valued => single(value, (number) => number / 100);

/** A cell as a text; how others are written depends on the language and the settings of Excel. */
function textOf(cell: unknown): string | object | typeof UNKNOWN {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? String(cell) : UNKNOWN;
  return isError(cell) ? cell : UNKNOWN;
}

/** `&` of two values. */
export const concatenation = (left: Valued, right: Valued): Valued =>
  elementwise([left, right], (cells) => {
    const [a, b] = cells.map(textOf);
    if (typeof a === "object") return a;
    if (typeof b === "object") return b;
    return typeof a === "string" && typeof b === "string" ? a + b : UNKNOWN;
  });

/** Whether two cells are equal, as Excel sees it: texts in any case, an empty cell like 0 and like no text. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === null && b === null) return true;
  if (a === null) return b === "" || b === 0 || b === false;
  if (b === null) return isEqual(b, a);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A comparison of two values. The order of texts is the language's, so it is not known here. */
export const comparison = (operator: Comparison, left: Valued, right: Valued): Valued =>
  elementwise([left, right], ([a, b]) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
    if (operator === "=" || operator === "<>") return isEqual(a, b) === (operator === "=");
    const [x, y] = [a ?? 0, b ?? 0];
    if (typeof x !== "number" || typeof y !== "number") return UNKNOWN;
    return operator === "<" ? x < y : operator === ">" ? x > y : operator === "<=" ? x <= y : x >= y;
  });
