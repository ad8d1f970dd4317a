import fc from "fast-check";
import { ROWS_WORTH_COMPILING } from "../../src/calls/bulk";
import type { Cells } from "../../src/calls/cells";
import { prepareComputation } from "../../src/calls/computation";
import { fill } from "../../src/calls/cells";
import { Failure } from "../../src/calls/failure";
import type { Computation } from "../../src/law/computation";
import { COMPUTATIONS } from "../../src/law/computations";

const computations: readonly Computation[] = Object.values(COMPUTATIONS);
const ROWS = ROWS_WORTH_COMPILING + 3;

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: 30 }) },
  fc.nat({ max: 100_000 }),
  fc.constantFrom("", null, " ", "7", "1 000", "2,5", "нет", true, -1, -0, 0.5, 1e15, 1e300),
  fc.constantFrom<unknown>(
    { type: "Error", basicValue: "#REF!" },
    { type: "FormattedNumber", basicValue: 3 },
  ),
);

/** A range: of the whole shape, a row or a column that goes with it, one cell, one that is too short, or none. */
const range = (columns: number): fc.Arbitrary<Cells | undefined> => {
  const of = (rows: number, wide: number) =>
    fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: rows, maxLength: rows });
  return fc.oneof(
    { weight: 6, arbitrary: of(ROWS, columns) },
    of(ROWS, 1),
    of(1, columns),
    of(1, 1),
    of(ROWS - 1, columns),
    fc.constant(undefined),
  );
};

const body: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom([["ЦГО"]], [["жао"]]) },
  fc.constantFrom<Cells>([[""]], [["кто"]], [[{ type: "Error" }]]),
  fc.constant(Array.from({ length: ROWS }, (_, row) => [row % 2 ? "ЦГО" : "МИО"])),
);
const rules: fc.Arbitrary<Cells | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.constantFrom<Cells>(
    [["2023-01;deduction=scaled"]],
    [["no-activity=maximum"]],
    [["2022-01-01"]],
    [[{ type: "Error" }]],
  ),
);

/** A failure as what it says, everything else as it is. */
const shown = (cells: Cells) =>
  cells.map((line) =>
    line.map((each) => (each instanceof Failure ? { problem: each.problem } : each === 0 ? 0 : each)),
  );

test.each(computations.map((computation) => [computation.id, computation] as const))(
  "%s over a range is what it is cell by cell",
  (_, computation) => {
    const call = fc.integer({ min: 1, max: 3 }).chain((columns) =>
      fc.record({
        args: fc.record(
          Object.fromEntries(Object.keys(computation.variables).map((name) => [name, range(columns)])),
        ),
        body,
        rules,
      }),
    );
    fc.assert(
      fc.property(call, ({ args, body, rules }) => {
        const { size, value, all } = prepareComputation(computation, args, body, rules);
        expect(shown(all!(value))).toEqual(shown(fill(size, value)));
      }),
      { numRuns: 40 },
    );
  },
);

test("each line of a result is its own", () => {
  const column = (value: number) => Array.from({ length: 40 }, () => [value]);
  const call = () => {
    const { all, value } = prepareComputation(
      COMPUTATIONS.SERVICES_T1,
      { late: column(3), services: column(20_000) },
      [["ЦГО"]],
      undefined,
    );
    return all!(value);
  };
  const first = call();
  first[0]![0] = "changed";
  expect(first[1]).toEqual([10.5]);
  expect(call()[0]).toEqual([10.5]);
});
