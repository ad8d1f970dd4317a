import { shown, spilled } from "../../functions/call";
import type { Criterion } from "../../reference/openness/tables";
import { rulesIn } from "../../reference/rules";
import type { Matrix } from "../elementwise";
import { nameOf } from "../names";
import type { Random } from "../random";
import { asFormula, mustRefuse } from "../run";
import { argumentsOf, isIdle, type DrawnCall } from "./call";
import { completeCall, conditionName } from "./refusals";

type Misshapen = readonly [argument: string, call: DrawnCall];

const widened = (cells: Matrix, by: unknown): Matrix => cells.map((line) => [...line, by]);

/** An odd number of columns: a language of some body is missing. */
const oddMarks = (call: DrawnCall): Misshapen => [
  "marks",
  { ...call, marks: call.marks.map((line) => line.slice(1)) },
];

/** Fewer rows than any of the bodies has indicators that count. */
function shortMarks(call: DrawnCall, r: Random): Misshapen | undefined {
  const { criterion, tables, bodies, marks, averages } = call;
  const rules = rulesIn(call.rules);
  const needed = tables.map(
    (rows, body) =>
      rows.filter((row) => !row.isStimulus && !isIdle(criterion, row, bodies[body]!, rules)).length,
  );
  const rows = Math.min(...needed) - 1;
  if (rows < 1) return undefined;
  const length = r.whole(1, rows);
  const cut = averages && averages.length === marks.length ? averages.slice(0, length) : averages;
  return ["marks", { ...call, marks: marks.slice(0, length), averages: cut }];
}

/** A row after the last of every table in which something stands. */
function longMarks(call: DrawnCall, r: Random): Misshapen {
  const { tables, marks, averages } = call;
  const width = marks[0]!.length;
  const longest = Math.max(...tables.map((rows) => rows.length));
  const blank = r.list(width, () => "");
  const filled = [...marks.slice(0, longest), ...r.list(Math.max(0, longest - marks.length), () => blank)];
  const extra = r.list(width, () => r.pick([1, 0, "max", "x"]));
  const isThere = averages && averages.length === marks.length;
  const blankAverages = (of: Matrix) => [...filled, extra].map((_, row) => of[row] ?? of[0]!.map(() => ""));
  return [
    "marks",
    { ...call, marks: [...filled, extra], averages: isThere ? blankAverages(averages) : averages },
  ];
}

function averages(call: DrawnCall, r: Random): Misshapen | undefined {
  if (!call.averages || call.averages.length !== call.marks.length) return undefined;
  const changed = r.pick([
    [...call.averages, call.averages[0]!],
    call.averages.map((line) => [line[0]]),
    widened(call.averages, ""),
  ]);
  return ["averages", { ...call, averages: changed }];
}

const body = (call: DrawnCall): Misshapen => ["body", { ...call, body: [[...call.bodies, "ЦГО"]] }];

/** More rows or columns than the bodies and their languages have. */
function condition(call: DrawnCall, r: Random): Misshapen | undefined {
  const { criterion, bodies, condition: cells } = call;
  if (!cells || (criterion === "DIALOG" && rulesIn(call.rules).edition !== "2023-01")) return undefined;
  const [rows, columns] = r.pick([
    [criterion === "BUDGET" ? 3 : 2, 1],
    [1, criterion === "DIALOG" ? bodies.length + 1 : 2 * bodies.length + 1],
  ] as const);
  const cell = criterion === "ACTS" ? true : 0.5;
  const changed = r.list(rows, () => r.list(columns, () => cell));
  return [conditionName(criterion), { ...call, condition: changed }];
}

/** A range of a shape that fits no bodies: every result is refused by its name. */
export function refuseShape(criterion: Criterion, r: Random): void {
  for (;;) {
    const valid = completeCall(criterion, r);
    const misshapen = r.pick([oddMarks, shortMarks, longMarks, averages, body, condition])(valid, r);
    if (!misshapen) continue;
    const [argument, call] = misshapen;
    const id = `OPENNESS_${criterion}`;
    const [result = []] = spilled(id, ...argumentsOf(call));
    const formula = () => asFormula(id, argumentsOf(call));
    if (result.length === 0) throw new Error(`${formula()} is ${JSON.stringify(shown(result))}`);
    for (const found of result) mustRefuse(found, ["#VALUE!"], [nameOf(argument)], formula);
    return;
  }
}
