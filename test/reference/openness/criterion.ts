import { bodyIn } from "../body";
import { exact, isLess, least, minus, plus, sum, type Rational } from "../rational";
import { reads, rulesIn, type Rules } from "../rules";
import type { Value } from "../value";
import { points, type Cells } from "./points";
import type { Criterion } from "./tables";

type Matrix = readonly (readonly unknown[])[];

/** A call of a function over marks: its arguments as the sheet has them, what is left out `undefined`. */
export interface MarksCall {
  readonly marks: Matrix;
  readonly body: Matrix;
  readonly condition?: Matrix | undefined;
  readonly averages?: Matrix | undefined;
  readonly rules?: unknown;
}

/** The cell of a line that goes with a language of a body: one for all, a pair of languages, or a pair for each body. */
function ofLanguage(line: readonly unknown[], body: number, language: 0 | 1): unknown {
  if (line.length === 1) return line[0];
  return line.length === 2 ? line[language] : line[2 * body + language];
}

function cellsOf(criterion: Criterion, call: MarksCall, body: number, language: 0 | 1): Cells {
  const column = (matrix: Matrix | undefined) =>
    (matrix ?? []).map((line) => ofLanguage(line, body, language));
  const dislikes = call.condition?.map((line) => (line.length === 1 ? line[0] : line[body]));
  const condition = criterion === "DIALOG" ? (dislikes ?? []) : column(call.condition);
  return {
    marks: call.marks.map((line) => line[2 * body + language]),
    averages: column(call.averages),
    condition: condition.length === 1 ? [condition[0], condition[0]] : condition,
  };
}

/** The points of every indicator, a list for each language of each body: Kazakh, Russian, Kazakh, … */
export function allPoints(criterion: Criterion, call: MarksCall): Value[][] {
  const rules = rulesIn(call.rules);
  const bodies = call.body[0]!;
  return call.marks[0]!.map((_, column) => {
    const index = Math.floor(column / 2);
    const body = bodyIn(bodies.length === 1 ? bodies[0] : bodies[index]);
    return points(criterion, cellsOf(criterion, call, index, (column % 2) as 0 | 1), body, rules);
  });
}

/** One result for each body. */
export function criterionPoints(criterion: Criterion, call: MarksCall): Value[] {
  const rules = rulesIn(call.rules);
  const columns = allPoints(criterion, call);
  return Array.from({ length: columns.length / 2 }, (_, body) => {
    const values = [...columns[2 * body]!, ...columns[2 * body + 1]!];
    if (values.includes("#N/A")) return "#N/A";
    const total = sum(...(values as Rational[]));
    if (criterion === "SUBORDINATES") return least(exact("9"), total);
    return criterion === "DATA" ? withStimulus(values as Rational[], rules) : total;
  });
}

/** Table 1: the stimulating indicators, the sixth of each language, never lift the criterion above 18. */
function withStimulus(values: readonly Rational[], rules: Rules): Rational {
  const most = exact("18");
  const total = sum(...values);
  if (!isLess(most, total)) return total;
  const rest = minus(total, plus(values[5]!, values[11]!));
  return reads(rules, "stimulus-cap", "all-or-nothing") ? rest : most;
}
