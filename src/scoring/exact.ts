/**
 * Exact numbers: integer over integer. While both stay safe integers they are plain numbers, whose products and sums
 * are exact and whose one division at the end is correctly rounded by the processor; beyond that they are BigInts.
 * Either way a result is the exact value, rounded once to the nearest double.
 */
export type Exact = Small | Big;

class Small {
  constructor(
    readonly n: number,
    /** Positive. */
    readonly d: number,
  ) {}
}

class Big {
  constructor(
    readonly n: bigint,
    /** Positive. */
    readonly d: bigint,
  ) {}
}

const safe = Number.isSafeInteger;
const big = (x: Exact): Big => (x instanceof Small ? new Big(BigInt(x.n), BigInt(x.d)) : x);

export const ZERO: Exact = new Small(0, 1);
export const ONE: Exact = new Small(1, 1);

/** A whole number, exactly. */
export const whole = (n: number): Exact => (safe(n) ? new Small(n, 1) : new Big(BigInt(n), 1n));

/**
 * A double at 15 significant digits, as spreadsheets show and compare numbers: 0.1 is one tenth.
 * @param x a finite number
 */
export function decimal(x: number): Exact {
  if (Number.isInteger(x) && Math.abs(x) < 1e15) return new Small(x === 0 ? 0 : x, 1);
  // A double that is nearest to a decimal of up to 15 digits is that decimal; most have few decimals, and are found sooner.
  for (let unit = 10; unit <= 10_000; unit *= 10) {
    const n = Math.round(x * unit);
    if (Math.abs(n) < 1e11 && n / unit === x) return new Small(n, unit);
  }
  const [mantissa = "", exponent = "0"] = x.toExponential(14).split("e");
  const digits = mantissa.replace(/\.?0*$/, "");
  const point = digits.indexOf(".");
  const scale = Number(exponent) - (point < 0 ? 0 : digits.length - point - 1);
  const n = Number(digits.replace(".", ""));
  if (scale >= 0) return new Big(BigInt(n) * 10n ** BigInt(scale), 1n);
  return scale >= -15 ? new Small(n, 10 ** -scale) : new Big(BigInt(n), 10n ** BigInt(-scale));
}

export function add(a: Exact, b: Exact): Exact {
  if (a instanceof Small && b instanceof Small) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (safe(n)) return new Small(n, a.d);
    } else {
      const left = a.n * b.d;
      const right = b.n * a.d;
      const n = left + right;
      const d = a.d * b.d;
      if (safe(left) && safe(right) && safe(n) && safe(d)) return new Small(n, d);
    }
  }
  const x = big(a);
  const y = big(b);
  return new Big(x.n * y.d + y.n * x.d, x.d * y.d);
}

export const negate = (a: Exact): Exact => (a instanceof Small ? new Small(-a.n, a.d) : new Big(-a.n, a.d));

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function multiply(a: Exact, b: Exact): Exact {
  if (a instanceof Small && b instanceof Small) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (safe(n) && safe(d)) return new Small(n, d);
  }
  const x = big(a);
  const y = big(b);
  return new Big(x.n * y.n, x.d * y.d);
}

/** @param b not zero */
export function divide(a: Exact, b: Exact): Exact {
  if (b instanceof Small) {
    return multiply(a, b.n < 0 ? new Small(-b.d, -b.n) : new Small(b.d, b.n));
  }
  return multiply(a, b.n < 0n ? new Big(-b.d, -b.n) : new Big(b.d, b.n));
}

/** −1, 0 or 1. */
export function sign(a: Exact): number {
  return a.n > 0 ? 1 : a.n < 0 ? -1 : 0;
}

/** Negative where a < b, 0 where equal, positive where a > b. */
export const compare = (a: Exact, b: Exact): number => sign(subtract(a, b));

/** Whether it is a whole number. */
export function isWhole(a: Exact): boolean {
  return a instanceof Small ? a.n % a.d === 0 : a.n % a.d === 0n;
}

/** Rounded half up to a number of decimals. */
export function roundHalfUp(a: Exact, digits: number): Exact {
  const x = big(a);
  const unit = 10n ** BigInt(digits);
  const twice = 2n * x.n * unit + x.d;
  const by = 2n * x.d;
  const floor = twice / by - (twice % by < 0n ? 1n : 0n);
  return new Big(floor, unit);
}

const bitLength = (x: bigint): number => x.toString(2).length;

/** The nearest double, ties to even. */
export function toNumber(a: Exact): number {
  if (a instanceof Small) return a.n / a.d;
  if (a.n === 0n) return 0;
  const n = a.n < 0n ? -a.n : a.n;
  // At least 64 bits of quotient, but none below the last place a double can have.
  const shift = Math.min(64 - (bitLength(n) - bitLength(a.d)), 1074);
  const top = shift >= 0 ? n << BigInt(shift) : n;
  const bottom = shift >= 0 ? a.d : a.d << BigInt(-shift);
  let q = top / bottom;
  const rest = top % bottom;
  if (shift === 1074) {
    // Subnormal: the quotient's own last bit is the last place, so it is rounded here.
    if (2n * rest > bottom || (2n * rest === bottom && q % 2n === 1n)) q += 1n;
  } else if (rest !== 0n) {
    q |= 1n; // sticky: far below the rounding place, it only breaks false ties
  }
  const magnitude = scale(Number(q), -shift);
  return a.n < 0n ? -magnitude : magnitude;
}

/** x × 2^e without leaving the range of doubles on the way. */
function scale(x: number, e: number): number {
  const half = Math.trunc(e / 2);
  return x * 2 ** half * 2 ** (e - half);
}
