/**
 * Our functions compare exact numbers, a plain formula doubles. Numbers are therefore compared as if both were rounded to
 * ten decimals: what a chain of additions and divisions loses on the way is far less, and no two numbers that the law
 * tells apart are as near. For a share of two counts that holds while the whole is below 9·10⁸: a per cent that does not
 * lie on a bound of Appendix 13 is at least 1/(20·whole) away from it, and that is more than 5·10⁻¹¹.
 */
export const TENTH_DECIMAL = 1e-10;

/** An expression as it is compared. */
export const rounded = (expression: string): string => `ROUND(${expression},10)`;

/** A number as formulas write it. */
export const numeral = (x: number): string => String(x);

/** Whether any of some conditions holds. */
export const any = (conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(",")})`;

const REFERENCE = /^('(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+$/;
const NUMERAL = /^\d+(\.\d+)?$/;

/** Whether an expression is a plain number, which needs no checks. */
export const isNumeral = (expression: string): boolean => NUMERAL.test(expression);

/** Whether an expression is one call of a function, from its name to the bracket that closes it. */
function isCall(expression: string): boolean {
  // Names of sheets and texts may have brackets of their own.
  const plain = expression.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "");
  if (!/^[A-Z]+\(.*\)$/s.test(plain)) return false;
  let inner = plain.slice(plain.indexOf("(") + 1, -1);
  for (let whole = ""; inner !== whole;) {
    whole = inner;
    inner = inner.replace(/\([^()]*\)/g, "");
  }
  return !/[()]/.test(inner);
}

/** An expression as one operand: in brackets, unless it is a reference, a number or a call. */
export const operand = (expression: string): string =>
  REFERENCE.test(expression) || isNumeral(expression) || isCall(expression) ? expression : `(${expression})`;
