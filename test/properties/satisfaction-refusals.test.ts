import { shown, spilled } from "../functions/call";
import { above, badBody, badRules, blank, negative, noNumber, wrongNumber, type Bad } from "./bad";
import type { Matrix } from "./elementwise";
import { nameOf } from "./names";
import type { Random } from "./random";
import { errorValue } from "./refusals";
import { asFormula, calls, isError, mustBe, mustRefuse } from "./run";
import { argumentsOf, expected, meanCall, type MeanCall } from "./satisfaction";

/** A call with a damage, and the results that it is in. */
interface Damage {
  readonly argument: string;
  readonly call: MeanCall;
  readonly isIn: (row: number) => boolean;
}

/** A valid call in which every name has a level, so that a refusal can only speak of what was damaged. */
function completeCall(r: Random): MeanCall {
  for (;;) {
    const call = meanCall(r);
    if (!expected(call).includes("#N/A")) return call;
  }
}

const put = (cells: Matrix, row: number, column: number, cell: unknown): Matrix =>
  cells.map((line, i) => (i === row ? line.map((old, j) => (j === column ? cell : old)) : line));

function inLevels(call: MeanCall, cell: unknown, r: Random): Damage {
  const row = r.whole(0, call.levels.length - 1);
  const column = r.whole(0, call.levels[0]!.length - 1);
  const owner = call.of?.[row]![column];
  const isIn = (name: number) => call.names === undefined || call.names[name]![0] === owner;
  return { argument: "levels", call: { ...call, levels: put(call.levels, row, column, cell) }, isIn };
}

function inBody(call: MeanCall, cell: unknown, r: Random): Damage {
  const row = r.whole(0, call.body.length - 1);
  const isIn = (name: number) => call.body.length === 1 || name === row;
  return { argument: "body", call: { ...call, body: put(call.body, row, 0, cell) }, isIn };
}

function inNames(call: MeanCall, cell: unknown, r: Random): Damage | undefined {
  if (!call.names) return undefined;
  const row = r.whole(0, call.names.length - 1);
  return {
    argument: "names",
    call: { ...call, names: put(call.names, row, 0, cell) },
    isIn: (name) => name === row,
  };
}

const inRules = (call: MeanCall, cell: unknown): Damage => ({
  argument: "rules",
  call: { ...call, rules: [[cell]] },
  isIn: () => true,
});

function checkAround(
  damage: Damage,
  valid: MeanCall,
  isRight: (found: unknown, formula: () => string) => void,
): void {
  const args = argumentsOf(damage.call);
  const result = spilled("SERVICES_P1", ...args);
  expected(valid).forEach((value, row) => {
    const formula = () => `row ${row + 1} of ${asFormula("SERVICES_P1", args)}`;
    if (damage.isIn(row)) isRight(result[row]?.[0], formula);
    else mustBe(result[row]?.[0], value === "#N/A" ? { code: value } : value, formula);
  });
}

/** No level: text, below 0, above 5. A blank is a service without a level. */
const badLevel = (r: Random): Bad =>
  r.chance(0.5) ? noNumber(r) : wrongNumber(r.chance(0.5) ? negative(r) : above(5, r), r);

test("SERVICES_P1 refuses a bad cell by its argument's name, for the names it belongs to only", () => {
  calls(3_000, (r) => {
    const valid = completeCall(r);
    const [bad, damage] = r.pick<() => readonly [Bad, Damage | undefined]>([
      () => withCell(badLevel(r), (cell) => inLevels(valid, cell, r)),
      () => withCell(badBody(r), (cell) => inBody(valid, cell, r)),
      () => withCell(badRules(r), (cell) => inRules(valid, cell)),
      () => withCell(blank(r), (cell) => inNames(valid, cell, r)),
    ])();
    if (!damage) return;
    checkAround(damage, valid, (found, formula) =>
      mustRefuse(found, [bad.code], [nameOf(damage.argument)], formula),
    );
  });
});

const withCell = (bad: Bad, damage: (cell: unknown) => Damage | undefined) =>
  [bad, damage(bad.cell)] as const;

test("SERVICES_P1 lets an error that came in out unchanged, for the names it belongs to only", () => {
  calls(600, (r) => {
    const valid = completeCall(r);
    const came = errorValue(r);
    const damage = r.pick([
      () => inLevels(valid, came, r),
      () => inBody(valid, came, r),
      () => inRules(valid, came),
      () => inNames(valid, came, r),
    ])();
    if (!damage) return;
    checkAround(damage, valid, (found, formula) => {
      if (found !== came) throw new Error(`${formula()} is not the error that came in`);
    });
  });
});

test("SERVICES_P1 refuses owners that do not fit the levels, or come without names, by both names", () => {
  calls(600, (r) => {
    const { levels, body, rules } = completeCall(r);
    const of = levels.map((line) => line.map(() => "Минюст"));
    const [args, names] = r.pick([
      [
        [levels, body, [...of, of[0]!], [["Минюст"]], rules],
        ["levels", "of"],
      ],
      [
        [levels, body, of.map((line) => [...line, ""]), [["Минюст"]], rules],
        ["levels", "of"],
      ],
      [
        [levels, body, of, undefined, rules],
        ["of", "names"],
      ],
      [
        [levels, body, undefined, [["Минюст"]], rules],
        ["of", "names"],
      ],
    ] as const);
    for (const name of names) {
      mustRefuse(spilled("SERVICES_P1", ...args)[0]?.[0], ["#VALUE!"], [nameOf(name)], () =>
        asFormula("SERVICES_P1", args),
      );
    }
  });
});

test("SERVICES_P1 says of a name without a level that nothing is there yet", () => {
  calls(300, (r) => {
    const { levels, body } = completeCall(r);
    const of = levels.map((line) => line.map(() => "Минюст"));
    const args = [levels, [body[0]!], of, [["Минфин"]]];
    mustRefuse(spilled("SERVICES_P1", ...args)[0]?.[0], ["#N/A"], [nameOf("levels")], () =>
      asFormula("SERVICES_P1", args),
    );
  });
});

test("SERVICES_P1 takes any cell for an owner or a name without throwing", () => {
  calls(1_000, (r) => {
    const valid = completeCall(r);
    const { cell } = noNumber(r);
    const of = valid.of && put(valid.of, r.whole(0, valid.of.length - 1), 0, cell);
    const names = valid.names && [...valid.names, [cell]];
    const args = argumentsOf({ ...valid, body: [valid.body[0]!], of, names });
    for (const found of spilled("SERVICES_P1", ...args).flat()) {
      if (typeof found !== "number" && !isError(shown(found))) {
        throw new Error(`${asFormula("SERVICES_P1", args)} is neither a number nor an error`);
      }
    }
  });
});
