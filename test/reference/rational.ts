/**
 * Exact rationals over BigInt: slow and obvious. The tests' own reference, written from the Methodology and not from
 * `src`, of which nothing under `test/reference` may import anything.
 */
export interface Rational {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

/** A decimal literal, exactly: `"2.5"`, `"-0.3"`, `"10000"`. */
export function exact(literal: string): Rational {
  const [whole = "", decimals = ""] = literal.split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

export const ZERO = exact("0");
export const ONE = exact("1");
export const HUNDRED = exact("100");

export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** @param b not zero */
export function over(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new Error("the reference divides by zero");
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export const sum = (...of: readonly Rational[]): Rational => of.reduce(plus, ZERO);

export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const isEqual = (a: Rational, b: Rational): boolean => a.n * b.d === b.n * a.d;
export const isAtMost = (a: Rational, b: Rational): boolean => !isLess(b, a);
export const isNone = (a: Rational): boolean => a.n === 0n;

export const least = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);
export const greatest = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);

/** Rounded half up to a number of decimals. */
export function halfUp(a: Rational, digits: number): Rational {
  const unit = 10n ** BigInt(digits);
  // floor(a × unit + 1/2)
  const n = 2n * a.n * unit + a.d;
  const d = 2n * a.d;
  const floor = n >= 0n ? n / d : -((-n + d - 1n) / d);
  return { n: floor, d: unit };
}
