import type { Body } from "../../reference/body";
import { reads, rulesIn, type Rules } from "../../reference/rules";
import type { MarksCall } from "../../reference/openness/criterion";
import { table, type Criterion, type Indicator } from "../../reference/openness/tables";
import { upTo } from "../draw";
import type { Matrix } from "../elementwise";
import type { Random } from "../random";
import { bodyCell, numberCell, rulesCell } from "../spelling";
import { fullCell, markCell, percentage, shareCell, wordCell } from "./marks";

export const CRITERIA = ["DATA", "BUDGET", "ACTS", "DIALOG", "SITE", "SUBORDINATES"] as const;

/** Readings that act in a function over marks. */
const READINGS: Readonly<Record<Criterion, readonly string[]>> = {
  DATA: ["stimulus-cap", "excluded-indicator", "average-of"],
  BUDGET: ["excluded-indicator", "average-of"],
  ACTS: ["excluded-indicator", "average-of", "nothing-planned", "programme-degrees"],
  DIALOG: ["excluded-indicator", "average-of", "no-blog-entries"],
  SITE: ["excluded-indicator", "average-of"],
  SUBORDINATES: ["subordinates", "local-subordinates"],
};

/** A valid call over marks, with what it was drawn from. */
export interface DrawnCall extends MarksCall {
  readonly criterion: Criterion;
  readonly body: Matrix;
  readonly marks: Matrix;
  readonly condition: Matrix | undefined;
  readonly averages: Matrix | undefined;
  readonly bodies: readonly Body[];
  /** The indicators of each body. */
  readonly tables: readonly (readonly Indicator[])[];
}

/** Whether a row does not count for a body, so that nothing needs to stand there. */
export const isIdle = (
  criterion: Criterion,
  indicator: Indicator | undefined,
  body: Body,
  rules: Rules,
): boolean =>
  indicator === undefined ||
  (body === "МИО" &&
    (indicator.isCentral === true ||
      (criterion === "SUBORDINATES" && !reads(rules, "local-subordinates", "deduct"))));

function cell(
  criterion: Criterion,
  indicator: Indicator | undefined,
  body: Body,
  rules: Rules,
  r: Random,
): unknown {
  if (indicator === undefined) return "";
  if (isIdle(criterion, indicator, body, rules)) {
    if (criterion !== "SUBORDINATES") return r.chance(0.5) ? "" : wordCell("n/a", r);
    return r.chance(0.5) ? "" : markCell(criterion, indicator, r);
  }
  return markCell(criterion, indicator, r);
}

/** How many rows the marks have: those that are needed, mostly those of the table, sometimes blank ones more. */
function rowsOf(call: Pick<DrawnCall, "criterion" | "bodies" | "tables">, r: Random): number {
  const { criterion, bodies, tables } = call;
  const longest = Math.max(...tables.map((rows) => rows.length));
  const mayEndEarly =
    criterion === "DATA" || (criterion === "DIALOG" && bodies.every((body) => body === "МИО"));
  if (mayEndEarly && r.chance(0.3)) return longest - 1;
  return r.chance(0.05) ? longest + r.whole(1, 3) : longest;
}

/** Average points: of every mark, or a pair of languages for all bodies; `isComplete`: none is missing. */
function averagesOf(
  marks: Matrix,
  tables: DrawnCall["tables"],
  rules: Rules,
  isComplete: boolean,
  r: Random,
): Matrix | undefined {
  if (!isComplete && r.chance(0.35)) return r.chance(0.5) ? undefined : [[""]];
  const isPair = r.chance(0.3);
  const blanks = isComplete ? 0 : r.pick([0, 0, 0.1, 1]);
  // Averages over bodies of both types may exceed an indicator's points for one of them.
  const beyond = reads(rules, "average-of", "all-bodies") && r.chance(0.3) ? 1.2 : 1;
  return marks.map((line, row) =>
    r.list(isPair ? 2 : line.length, (column) => {
      const own = isPair ? tables : [tables[Math.floor(column / 2)]!];
      const bounds = own.flatMap((indicators) => (indicators[row] ? [Number(indicators[row].points)] : []));
      if (bounds.length === 0 || r.chance(blanks)) return "";
      return numberCell(upTo(Math.min(...bounds), [], r) * beyond, r);
    }),
  );
}

function conditionOf(criterion: Criterion, bodies: number, r: Random): Matrix | undefined {
  const takesOne = criterion === "BUDGET" || criterion === "ACTS" || criterion === "DIALOG";
  if (!takesOne) return undefined;
  if (r.chance(0.3)) return r.chance(0.5) ? undefined : [[""]];
  switch (criterion) {
    case "BUDGET": {
      const shape = [r.whole(1, 2), r.pick([1, 2, 2 * bodies])] as const;
      return r.list(shape[0], () => r.list(shape[1], () => (r.chance(0.1) ? "" : shareCell(r))));
    }
    case "ACTS":
      return [r.list(r.pick([1, 2, 2 * bodies]), () => (r.chance(0.1) ? "" : r.chance(0.4)))];
    case "DIALOG":
      return [
        r.list(r.pick([1, bodies]), () =>
          r.pick([
            () => numberCell(upTo(1, [0.1], r), r),
            () => percentage(r.pick([0.1, 0.1001, 0.09, 0]), r),
          ])(),
        ),
      ];
  }
}

/** A valid call; `isComplete`: no mark and no average is missing, though a reading may still leave no value. */
export function drawCall(criterion: Criterion, r: Random, isComplete = false): DrawnCall {
  const rulesArgument = rulesCell(r, READINGS[criterion]);
  const rules = rulesIn(rulesArgument);
  const count = r.pick([1, 1, 1, 2, 3]);
  const isOne = r.chance(0.5);
  const first: Body = r.pick(["ЦГО", "МИО"]);
  const bodies = r.list(count, (): Body => (isOne ? first : r.pick(["ЦГО", "МИО"])));
  const tables = bodies.map((body) => table(criterion, body, rules.edition));
  const rows = rowsOf({ criterion, bodies, tables }, r);
  // Bounds of a criterion are reached only by marks that are nearly all full.
  const fullness = r.pick([0, 0, 0, 0.9, 0.97]);
  const marks = r.list(rows, (row) =>
    r.list(2 * count, (column) => {
      const body = Math.floor(column / 2);
      const indicator = tables[body]![row];
      const idle = isIdle(criterion, indicator, bodies[body]!, rules);
      if (!idle && !isComplete && r.chance(0.01)) return "";
      if (!idle && r.chance(fullness)) return fullCell(criterion, indicator!, r);
      return cell(criterion, indicator, bodies[body]!, rules, r);
    }),
  );
  return {
    criterion,
    bodies,
    tables,
    marks,
    body: [(isOne ? [first] : bodies).map((body) => bodyCell(body, r))],
    condition: conditionOf(criterion, count, r),
    averages: criterion === "SUBORDINATES" ? undefined : averagesOf(marks, tables, rules, isComplete, r),
    rules: rulesArgument,
  };
}

/** The arguments of the criterion's own function. */
export function argumentsOf({ criterion, marks, body, condition, averages, rules }: DrawnCall): unknown[] {
  const last = rules === undefined ? undefined : [[rules]];
  if (criterion === "SUBORDINATES") return [marks, body, last];
  const hasCondition = criterion !== "DATA" && criterion !== "SITE";
  return [marks, body, ...(hasCondition ? [condition] : []), averages, last];
}
