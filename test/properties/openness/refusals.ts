import { shown, spilled } from "../../functions/call";
import { criterionPoints } from "../../reference/openness/criterion";
import type { Criterion, Indicator } from "../../reference/openness/tables";
import { reads, rulesIn } from "../../reference/rules";
import { badBody, badRules, noNumber, type Bad } from "../bad";
import type { Matrix } from "../elementwise";
import { nameOf } from "../names";
import type { Random } from "../random";
import { errorValue } from "../refusals";
import { asFormula, mustBe, mustRefuse } from "../run";
import { badAverage, badCondition, badIdleMark, badMark, takesAverage } from "./bad";
import { argumentsOf, drawCall, isIdle, type DrawnCall } from "./call";

/** An argument of a call changed, the bodies whose results it is in, and the error it gives. */
interface Damage {
  readonly argument: string;
  readonly call: DrawnCall;
  readonly bodies: readonly number[];
  readonly code: Bad["code"];
}

type Draw = (indicator: Indicator) => Bad;

/** A valid call in which nothing is missing, so that a refusal can only speak of what was damaged. */
export function completeCall(criterion: Criterion, r: Random): DrawnCall {
  for (;;) {
    const call = drawCall(criterion, r, true);
    if (!criterionPoints(criterion, call).includes("#N/A")) return call;
  }
}

const replaced = (cells: Matrix, row: number, column: number, cell: unknown): Matrix =>
  cells.map((line, i) => (i === row ? line.map((old, j) => (j === column ? cell : old)) : line));

const every = (call: DrawnCall): number[] => call.bodies.map((_, body) => body);

/** A cell among the marks that count for their body. */
function inMarks(call: DrawnCall, r: Random, draw: Draw): Damage | undefined {
  const { criterion, marks, tables, bodies, rules } = call;
  const row = r.whole(0, marks.length - 1);
  const column = r.whole(0, marks[0]!.length - 1);
  const body = Math.floor(column / 2);
  const indicator = tables[body]![row];
  if (!indicator || isIdle(criterion, indicator, bodies[body]!, rulesIn(rules))) return undefined;
  const { cell, code } = draw(indicator);
  return {
    argument: "marks",
    call: { ...call, marks: replaced(marks, row, column, cell) },
    bodies: [body],
    code,
  };
}

/** A cell that does not count for its body, but may not hold just anything. */
function inIdleRow(call: DrawnCall, r: Random, draw: Draw): Damage | undefined {
  const { criterion, marks, tables, bodies, rules } = call;
  const row = r.whole(0, marks.length - 1);
  const column = r.whole(0, marks[0]!.length - 1);
  const body = Math.floor(column / 2);
  const indicator = tables[body]![row];
  if (!indicator || !isIdle(criterion, indicator, bodies[body]!, rulesIn(rules))) return undefined;
  const { cell, code } = draw(indicator);
  // A blank is right there.
  if (code === "#N/A") return undefined;
  return {
    argument: "marks",
    call: { ...call, marks: replaced(marks, row, column, cell) },
    bodies: [body],
    code,
  };
}

function inBody(call: DrawnCall, r: Random, { cell, code }: Bad): Damage {
  const column = r.whole(0, call.body[0]!.length - 1);
  const bodies = call.body[0]!.length === 1 ? every(call) : [column];
  return { argument: "body", call: { ...call, body: replaced(call.body, 0, column, cell) }, bodies, code };
}

const inRules = (call: DrawnCall, { cell, code }: Bad): Damage => ({
  argument: "rules",
  call: { ...call, rules: cell },
  bodies: every(call),
  code,
});

interface Place {
  readonly row: number;
  /** Of the averages. */
  readonly column: number;
  readonly body: number;
  readonly isTaken: boolean;
}

/** Where the averages have a cell for a mark that counts. */
function averagePlaces({ criterion, marks, averages, tables, bodies, rules: argument }: DrawnCall): Place[] {
  const rules = rulesIn(argument);
  const isExcludedAverage = rules.chosen["excluded-indicator"] === undefined;
  const isThere = averages?.length === marks.length;
  return marks.flatMap((line, row) =>
    line.flatMap((mark, of) => {
      const body = Math.floor(of / 2);
      const indicator = tables[body]![row];
      if (!isThere || !indicator || isIdle(criterion, indicator, bodies[body]!, rules)) return [];
      const column = averages[0]!.length === 2 ? of % 2 : of;
      return [{ row, column, body, isTaken: takesAverage(mark, isExcludedAverage) }];
    }),
  );
}

/** A cell of the averages that a mark takes its points from. */
function inAverages(call: DrawnCall, r: Random, draw: Draw): Damage | undefined {
  const places = averagePlaces(call).filter(({ isTaken }) => isTaken);
  if (places.length === 0 || reads(rulesIn(call.rules), "average-of", "all-bodies")) return undefined;
  const { row, column } = r.pick(places);
  const bodies = places.filter((each) => each.row === row && each.column === column).map(({ body }) => body);
  const [most] = bodies
    .map((body) => call.tables[body]![row]!)
    .sort((a, b) => Number(b.points) - Number(a.points));
  const { cell, code } = draw(most!);
  return {
    argument: "averages",
    call: { ...call, averages: replaced(call.averages!, row, column, cell) },
    bodies,
    code,
  };
}

/** The name of the argument for p. 67, 71 and 74. */
export const conditionName = (criterion: Criterion): string =>
  criterion === "DIALOG" ? "dislikes" : "announced";

function inCondition(call: DrawnCall, r: Random, { cell, code }: Bad): Damage | undefined {
  const { criterion, condition, rules } = call;
  if (!condition || (criterion === "DIALOG" && rulesIn(rules).edition !== "2023-01")) return undefined;
  const width = condition[0]!.length;
  const column = r.whole(0, width - 1);
  const isOwn = criterion === "DIALOG" ? width > 1 : width > 2;
  const bodies = isOwn ? [criterion === "DIALOG" ? column : Math.floor(column / 2)] : every(call);
  const damaged = replaced(condition, r.whole(0, condition.length - 1), column, cell);
  return { argument: conditionName(criterion), call: { ...call, condition: damaged }, bodies, code };
}

/** The results of the bodies that are damaged must be as `isRight` says, the others the reference's. */
function checkAround(
  { call: damaged, bodies }: Damage,
  valid: DrawnCall,
  isRight: (found: unknown, formula: () => string) => void,
): void {
  const id = `OPENNESS_${valid.criterion}`;
  const [result] = spilled(id, ...argumentsOf(damaged));
  criterionPoints(valid.criterion, valid).forEach((value, body) => {
    const formula = () => `body ${body + 1} of ${asFormula(id, argumentsOf(damaged))}`;
    const found = result?.[body];
    if (bodies.includes(body)) isRight(found, formula);
    else mustBe(found, value === "#N/A" ? { code: value } : value, formula);
  });
}

/** Draws calls until one can be damaged so. */
function damaged(criterion: Criterion, r: Random, damage: (call: DrawnCall) => Damage | undefined) {
  for (;;) {
    const call = completeCall(criterion, r);
    const done = damage(call);
    if (done) return { call, done };
  }
}

/** One bad cell in an otherwise valid call: refused by the argument's name in the results of its bodies only. */
export function refuseBadCell(criterion: Criterion, r: Random): void {
  const { call, done } = damaged(criterion, r, (valid) =>
    r.pick<() => Damage | undefined>([
      () => inMarks(valid, r, (indicator) => badMark(criterion, indicator, r)),
      () =>
        inIdleRow(valid, r, (indicator) =>
          indicator.isCentral ? badIdleMark(r) : badMark(criterion, indicator, r),
        ),
      () => inBody(valid, r, badBody(r)),
      () => inRules(valid, badRules(r)),
      () => inAverages(valid, r, (indicator) => badAverage(indicator, r)),
      () => inCondition(valid, r, badCondition(criterion, r)),
    ])(),
  );
  checkAround(done, call, (found, formula) =>
    mustRefuse(found, [done.code], [nameOf(done.argument)], formula),
  );
}

/** An error that came in goes out unchanged in the results of its bodies only. */
export function passErrorOn(criterion: Criterion, r: Random): void {
  const came: Bad = { cell: errorValue(r), code: "#VALUE!" };
  const { call, done } = damaged(criterion, r, (valid) =>
    r.pick<() => Damage | undefined>([
      () => inMarks(valid, r, () => came),
      () => inIdleRow(valid, r, () => came),
      () => inBody(valid, r, came),
      () => inRules(valid, came),
      () => inAverages(valid, r, () => came),
      () => inCondition(valid, r, came),
    ])(),
  );
  checkAround(done, call, (found, formula) => {
    if (found !== came.cell)
      throw new Error(`${formula()} is ${JSON.stringify(shown(found))}, not the error that came in`);
  });
}

/** What stands in averages that no mark takes is not looked at. */
export function ignoreUnneeded(criterion: Criterion, r: Random): void {
  const { call, done } = damaged(criterion, r, (valid) => {
    const places = averagePlaces(valid);
    const free = places.filter(
      ({ row, column }) => !places.some((each) => each.isTaken && each.row === row && each.column === column),
    );
    if (free.length === 0) return undefined;
    const { row, column } = r.pick(free);
    const averages = replaced(valid.averages!, row, column, noNumber(r).cell);
    return { argument: "averages", call: { ...valid, averages }, bodies: [], code: "#VALUE!" };
  });
  checkAround(done, call, () => undefined);
}
