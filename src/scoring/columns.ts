/**
 * A column of whole numbers, all safe, and NaN where there is none. Each loop looks at what it calculates, and puts NaN
 * for what is not safe: a whole number beyond the safe integers, which might have been rounded, is never rounded to a
 * safe one. NaN travels on through all of them; only a choice of another column drops it.
 *
 * The loops take all they need as arguments, and NaN as a local constant: so the engine keeps it in registers, which
 * makes them twice as fast.
 */
export type Column = Float64Array;

const SAFE = Number.MAX_SAFE_INTEGER;

/** The number itself where it is safe. */
export const safe = (x: number): number => (Math.abs(x) <= SAFE ? x : NaN);

/** p × a + q × b. */
export function combine(rows: number, p: number, a: Column, q: number, b: Column, out: Column): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) {
    const left = p * a[i]!;
    const right = q * b[i]!;
    const total = left + right;
    const exact = Math.abs(left) <= SAFE && Math.abs(right) <= SAFE && Math.abs(total) <= SAFE;
    out[i] = exact ? total : none;
  }
}

/** a × b. */
export function multiply(rows: number, a: Column, b: Column, out: Column): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) {
    const result = a[i]! * b[i]!;
    out[i] = Math.abs(result) <= SAFE ? result : none;
  }
}

/** The number itself where it is positive. */
export function positive(rows: number, a: Column, out: Column): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) {
    const value = a[i]!;
    out[i] = value > 0 ? value : none;
  }
}

/** The greater of two numbers. */
export function greater(rows: number, a: Column, b: Column, out: Column): void {
  for (let i = 0; i < rows; i++) out[i] = Math.max(a[i]!, b[i]!);
}

/** The lesser of two numbers. */
export function lesser(rows: number, a: Column, b: Column, out: Column): void {
  for (let i = 0; i < rows; i++) out[i] = Math.min(a[i]!, b[i]!);
}

/** `then` where the number is below 0, or 0 itself where `orZero`; `otherwise` where it is not. */
export function choose(
  rows: number,
  a: Column,
  orZero: boolean,
  then: Column,
  otherwise: Column,
  out: Column,
): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) {
    const value = a[i]!;
    if (value < 0 || (orZero && value === 0)) out[i] = then[i]!;
    else out[i] = value >= 0 ? otherwise[i]! : none;
  }
}

/** Puts NaN into `fine` where a number is not whole or lies outside its bounds. */
export function checkNumber(rows: number, a: Column, low: number, high: number, fine: Column): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) {
    const value = a[i]!;
    if (!(value >= low && value <= high && Number.isInteger(value))) fine[i] = none;
  }
}

/** Puts NaN into `fine` where a part is above its whole. */
export function checkPart(rows: number, part: Column, whole: Column, fine: Column): void {
  const none = NaN;
  for (let i = 0; i < rows; i++) if (!(part[i]! <= whole[i]!)) fine[i] = none;
}

/** The double nearest to n / d, 0 unsigned, where `fine` is 0. */
export function divide(rows: number, n: Column, d: Column, fine: Column, out: Float64Array): void {
  for (let i = 0; i < rows; i++) out[i] = n[i]! / d[i]! + fine[i]!;
}
