import { isLess, isEqual, minus, type Rational } from "./rational";

/** The fraction that a double is. */
export function exactly(x: number): Rational {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const exponent = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  const signed = word >> 63n ? -mantissa : mantissa;
  return power >= 0 ? { n: signed << BigInt(power), d: 1n } : { n: signed, d: 1n << BigInt(-power) };
}

/** The double after x (`step` 1) or before it (−1). */
export function neighbour(x: number, step: 1 | -1): number {
  if (x === 0) return step * Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const away = x > 0 === step > 0;
  bits.setBigUint64(0, bits.getBigUint64(0) + (away ? 1n : -1n));
  return bits.getFloat64(0);
}

function isEven(x: number): boolean {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  return (bits.getUint8(7) & 1) === 0;
}

const distance = (a: Rational, b: Rational): Rational => {
  const { n, d } = minus(a, b);
  return { n: n < 0n ? -n : n, d };
};

/** Thirty significant digits of a positive fraction, cut off: near enough to begin the search for the nearest double. */
function digitsOf({ n, d }: Rational): string {
  const power = 30 - (n.toString().length - d.toString().length);
  const digits = power >= 0 ? (n * 10n ** BigInt(power)) / d : n / (d * 10n ** BigInt(-power));
  return `${digits}e${-power}`;
}

/** The double nearest to a fraction, ties to the even one: no neighbour of it lies nearer. */
export function nearest(x: Rational): number {
  if (x.n === 0n) return 0;
  if (x.n < 0n) return -nearest({ n: -x.n, d: x.d });
  let found = Number(digitsOf(x));
  for (;;) {
    const own = distance(exactly(found), x);
    const better = [neighbour(found, 1), neighbour(found, -1)].find((other) => {
      const its = distance(exactly(other), x);
      return isLess(its, own) || (isEqual(its, own) && isEven(other));
    });
    if (better === undefined) return found;
    found = better;
  }
}
