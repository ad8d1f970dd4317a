import fc from "fast-check";
import {
  add,
  compare,
  decimal,
  divide,
  isWhole,
  multiply,
  roundHalfUp,
  subtract,
  toNumber,
  type Exact,
} from "../../src/scoring/exact";

/** The slow reference: BigInt fractions only, and rounding by looking at the two neighbouring doubles. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function fraction(x: number): Fraction {
  const [mantissa = "", exponent = "0"] = x.toPrecision(15).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const scale = Number(exponent) - decimals.length;
  const n = BigInt(whole + decimals);
  return scale >= 0 ? { n: n * 10n ** BigInt(scale), d: 1n } : { n, d: 10n ** BigInt(-scale) };
}

/** A double as the exact fraction it is. */
function exactly(x: number): Fraction {
  let n = x;
  let d = 1n;
  while (!Number.isInteger(n)) {
    n *= 2;
    d *= 2n;
  }
  return { n: BigInt(n), d };
}

const distance = (a: Fraction, b: Fraction): Fraction => {
  const n = a.n * b.d - b.n * a.d;
  return { n: n < 0n ? -n : n, d: a.d * b.d };
};

/** Whether no double lies nearer to the fraction than x. */
function isNearest(x: number, value: Fraction): boolean {
  const ulp = Math.max(Math.abs(x) * 2 ** -52, 2 ** -1000);
  const own = distance(exactly(x), value);
  return [x - ulp, x + ulp, x - ulp / 2, x + ulp / 2].every((other) => {
    const its = distance(exactly(other), value);
    return other === x || own.n * its.d <= its.n * own.d;
  });
}

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
  fc.double({ min: -1e18, max: 1e18, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-18),
);

const operations: readonly [string, (a: Exact, b: Exact) => Exact, (a: Fraction, b: Fraction) => Fraction][] =
  [
    ["sum", add, (a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })],
    ["difference", subtract, (a, b) => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })],
    ["product", multiply, (a, b) => ({ n: a.n * b.n, d: a.d * b.d })],
  ];

test.each(operations)("a %s is the exact value rounded once", (_, ours, reference) => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const result = toNumber(ours(decimal(a), decimal(b)));
      expect(isNearest(result, reference(fraction(a), fraction(b)))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test("a quotient is the exact value rounded once", () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      fc.pre(b !== 0);
      const x = fraction(a);
      const y = fraction(b);
      const sign = y.n < 0n ? -1n : 1n;
      const reference = { n: sign * x.n * y.d, d: sign * x.d * y.n };
      expect(isNearest(toNumber(divide(decimal(a), decimal(b))), reference)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test("comparison is exact: a third is less than 0.333333333333334 and more than 0.333333333333333", () => {
  const third = divide(decimal(1), decimal(3));
  expect(compare(third, decimal(0.333333333333334))).toBeLessThan(0);
  expect(compare(third, decimal(0.333333333333333))).toBeGreaterThan(0);
  expect(compare(multiply(third, decimal(3)), decimal(1))).toBe(0);
});

test("half is rounded up, also where binary holds less than half", () => {
  expect(toNumber(roundHalfUp(decimal(1.005), 2))).toBe(1.01);
  expect(toNumber(roundHalfUp(decimal(4.795), 2))).toBe(4.8);
  expect(toNumber(roundHalfUp(decimal(4.7949999), 2))).toBe(4.79);
  expect(toNumber(roundHalfUp(decimal(-0.5), 0))).toBe(0);
});

test("beyond safe integers nothing is lost", () => {
  const large = decimal(9007199254740000);
  expect(toNumber(subtract(multiply(large, large), multiply(large, large)))).toBe(0);
  expect(isWhole(multiply(decimal(0.1), decimal(10)))).toBe(true);
});
