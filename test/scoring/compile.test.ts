import fc from "fast-check";
import { BODY_TYPES, type BodyType } from "../../src/law/bodies";
import { computation, type Computation } from "../../src/law/computation";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import { EDITIONS } from "../../src/law/editions";
import { number, quotient, when } from "../../src/law/formula";
import { READINGS } from "../../src/law/readings";
import { DEFAULT_RULES, type Rules } from "../../src/law/rules";
import { compile } from "../../src/scoring/compile";
import { decimal, toNumber } from "../../src/scoring/exact";
import { BLOCK } from "../../src/scoring/linear";
import { isProblem, maximum, score } from "../../src/scoring/score";

type Row = Readonly<Record<string, number>>;

const computations: readonly Computation[] = Object.values(COMPUTATIONS);

const anyRules: fc.Arbitrary<Rules> = fc.record({
  edition: fc.constantFrom(...EDITIONS),
  readings: fc.record(
    Object.fromEntries(
      Object.entries(READINGS).map(([id, { alternatives }]) => [
        id,
        fc.constantFrom("default", ...Object.keys(alternatives)),
      ]),
    ),
    { requiredKeys: [] },
  ),
});
const anyBody = fc.constantFrom(...BODY_TYPES);

const applying = ({ variables }: Computation, body: BodyType) =>
  Object.entries(variables).filter(([, { only }]) => only === undefined || only === body);

/** Rows of a computation, each value drawn for itself. */
const rowsOf = (computation: Computation, body: BodyType, value: fc.Arbitrary<number>) =>
  fc.array(
    fc.record(
      Object.fromEntries(applying(computation, body).map(([name]) => [name, value])),
    ) as fc.Arbitrary<Row>,
    { minLength: 1, maxLength: 40 },
  );

/** The greatest value that a variable may have, or the one given where it has no bound. */
function most(
  computation: Computation,
  name: string,
  body: BodyType,
  rules: Rules,
  unbounded: number,
): number {
  const { kind } = computation.variables[name]!;
  if (typeof kind === "string") return kind === "percent" ? 100 : unbounded;
  return "upTo" in kind ? kind.upTo : maximum(COMPUTATIONS[kind.pointsOf as ComputationId], body, rules);
}

/** A row as an assessor's table has it: nothing above its bound, no part above its whole, nothing to divide by 0. */
function plausible(row: Row, computation: Computation, body: BodyType, rules: Rules): Row {
  const values = Object.fromEntries(
    Object.entries(row).map(([name, x]) => [
      name,
      1 + (x % Math.floor(most(computation, name, body, rules, 1_000_000))),
    ]),
  );
  for (const [parts, whole] of [...computation.parts, ...computation.parts]) {
    values[whole] = Math.max(values[whole]!, ...[parts.reduce((total, part) => total + values[part]!, 0)]);
  }
  return values;
}

function compiled(
  computation: Computation,
  rows: readonly Row[],
  body: BodyType,
  rules: Rules,
): readonly number[] {
  const { inputs, run } = compile(computation, body, rules);
  for (const [name] of applying(computation, body)) rows.forEach((row, i) => (inputs[name]![i] = row[name]!));
  return [...run(rows.length).subarray(0, rows.length)];
}

/** What the exact path gives, 0 unsigned; `undefined` where it refuses. */
function exact(computation: Computation, row: Row, body: BodyType, rules: Rules): number | undefined {
  const values = Object.fromEntries(Object.entries(row).map(([name, x]) => [name, decimal(x)]));
  const result = score(computation, values, body, rules);
  return isProblem(result) ? undefined : toNumber(result) + 0;
}

/** Asserts that no row has another number than the exact path; gives the number of rows that have one. */
function answered(computation: Computation, rows: readonly Row[], body: BodyType, rules: Rules): number {
  let numbers = 0;
  for (const [i, result] of compiled(computation, rows, body, rules).entries()) {
    if (Number.isNaN(result)) continue;
    numbers += 1;
    const row = rows[i]!;
    expect({ row, result }).toEqual({ row, result: exact(computation, row, body, rules) });
  }
  return numbers;
}

const small = fc.nat({ max: 12 });
const whole = fc.oneof(
  small,
  fc.nat({ max: 100_000 }),
  fc.nat({ max: 2 ** 31 - 1 }),
  fc.maxSafeNat().map((n) => n % 2 ** 40),
);
const anything = fc.oneof(
  whole,
  fc.maxSafeInteger(),
  fc.integer({ min: -12, max: 12 }),
  fc.nat({ max: 5_000 }).map((n) => n / 100),
  fc.constantFrom(-0, 1e15 - 1, 1e15, 4503599627370497, 2 ** 53 - 1, 2 ** 53, 1e300, 5e-324),
);

describe.each(computations.map((computation) => [computation.id, computation] as const))(
  "%s",
  (_, computation) => {
    const drawn = (value: fc.Arbitrary<number>) =>
      fc
        .record({ body: anyBody, rules: anyRules })
        .chain(({ body, rules }) => rowsOf(computation, body, value).map((rows) => ({ body, rules, rows })));

    test.each([
      ["whole numbers", whole],
      ["numbers of any kind", anything],
    ])("compiled over %s it has the exact value or none", (_, value) => {
      fc.assert(
        fc.property(drawn(value), ({ body, rules, rows }) => void answered(computation, rows, body, rules)),
        { numRuns: 150 },
      );
    });

    test("on plain tables it leaves at most one row in twenty to the exact path", () => {
      let rowsSeen = 0;
      let numbers = 0;
      fc.assert(
        fc.property(drawn(whole), ({ body, rules, rows }) => {
          const plain = rows.map((row) => plausible(row, computation, body, rules));
          rowsSeen += plain.length;
          numbers += answered(computation, plain, body, rules);
        }),
        { numRuns: 100 },
      );
      expect(numbers / rowsSeen).toBeGreaterThan(0.95);
    });
  },
);

describe("what the exact path must decide", () => {
  const { SERVICES_T1, SERVICES_P1, SERVICES_T, FINAL, COMPLAINTS_R4 } = COMPUTATIONS;
  const one = (computation: Computation, row: Row, rules = DEFAULT_RULES) =>
    compiled(computation, [row], "CGO", rules)[0];

  test.each<[string, Computation, Row]>([
    ["a cell that is no number", SERVICES_T1, { late: NaN, services: 100 }],
    ["one that the formula does not use", SERVICES_P1, { points: 20, rated: 2, listed: NaN }],
    ["a fraction", SERVICES_T1, { late: 0.5, services: 100 }],
    ["a negative number", SERVICES_T1, { late: -1, services: 100 }],
    ["a part above its whole", SERVICES_T1, { late: 2, services: 1 }],
    ["two parts together above their whole", SERVICES_T, { partial: 2, full: 2, kinds: 3 }],
    ["a value above its maximum", FINAL, { total: 101, penalty: 0 }],
    ["no activity", SERVICES_T1, { late: 0, services: 0 }],
    ["more digits than numbers are taken at", SERVICES_T1, { late: 0, services: 1e15 }],
    ["a product beyond the safe integers", SERVICES_T1, { late: 1e12, services: 2e12 }],
    ["a gap between bands", COMPLAINTS_R4, { disciplined: 1799, late: 2000, excused: 0 }],
  ])("%s", (_, computation, row) => {
    expect(one(computation, row)).toBeNaN();
  });

  test("no activity also where the reading `no-activity` has points for it", () => {
    const rules: Rules = { ...DEFAULT_RULES, readings: { "no-activity": "maximum" } };
    expect(one(SERVICES_T1, { late: 0, services: 0 }, rules)).toBeNaN();
  });
});

test("a share of nothing is met also where it is only compared", () => {
  const share = computation(
    {
      id: "SHARE",
      symbol: "",
      title: { ru: "", kk: "", en: "" },
      variables: {
        part: { symbol: "", kind: "count", title: { ru: "", kk: "", en: "" } },
        whole: { symbol: "", kind: "count", title: { ru: "", kk: "", en: "" } },
      },
    },
    (rule) => [
      rule({
        from: "2023-01-31",
        order: "2023-01",
        cite: { paragraph: 1 },
        constants: { most: 2 },
        formula: ({ part, whole }) => when(quotient(part, whole), "<=", number(0), number(1), number(2)),
        maximum: "most",
      }),
    ],
  );
  const rows = [
    { part: 0, whole: 5 },
    { part: 1, whole: 5 },
    { part: 1, whole: 0 },
    { part: 0, whole: 0 },
  ];
  expect(compiled(share, rows, "CGO", DEFAULT_RULES)).toEqual([1, 2, NaN, NaN]);
});

test("a whole block, then a shorter one", () => {
  const { inputs, run } = compile(COMPUTATIONS.SERVICES_T1, "LEB", DEFAULT_RULES);
  inputs["late"]!.fill(3);
  inputs["services"]!.fill(20_000);
  inputs["late"]![1] = NaN;
  const whole = [...run(BLOCK)];
  expect(whole).toEqual([12.5, NaN, ...Array.from({ length: BLOCK - 2 }, () => 12.5)]);

  inputs["late"]!.set([0, 20]);
  expect([...run(2).subarray(0, 2)]).toEqual([14, 4]);
});
