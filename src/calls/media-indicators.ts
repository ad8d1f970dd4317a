import type { BodyType } from "../law/bodies";
import type { Computation } from "../law/computation";
import {
  OPENNESS_MEDIA_A,
  OPENNESS_MEDIA_B,
  OPENNESS_MEDIA_C,
  OPENNESS_MEDIA_D,
} from "../law/openness/media";
import type { Rules } from "../law/rules";
import type { Exact } from "../scoring/exact";
import { isBlank, parseNumber } from "../scoring/parse";
import { isProblem, type InputProblem } from "../scoring/score";
import { unfold, type Unfolded } from "../scoring/unfold";
import { isErrorValue, plain, show, type Place } from "./cells";
import { Failure, type Problem } from "./failure";

/** The indicators of openness through the media (p. 81–84), in their order. */
export const MEDIA_INDICATORS: readonly Computation[] = [
  OPENNESS_MEDIA_A,
  OPENNESS_MEDIA_B,
  OPENNESS_MEDIA_C,
  OPENNESS_MEDIA_D,
];

/** The variables of all of them: arguments of the function of the criterion, rows of its marks. */
export const MEDIA_VARIABLES = [
  "public",
  "events",
  "requests",
  "answers",
  "late",
  "media",
  "population",
] as const;
export type MediaVariable = (typeof MEDIA_VARIABLES)[number];

/** Of which rows of the marks an indicator is made, 0-based. */
export const mediaRows = (indicator: number): readonly number[] =>
  Object.keys(MEDIA_INDICATORS[indicator]?.variables ?? {}).map((name) =>
    MEDIA_VARIABLES.indexOf(name as MediaVariable),
  );

/**
 * An indicator of one language unfolded; why it has no value, or an error that came in.
 * @param cellOf the cell of a variable
 * @param placeOf where that cell stands, for a message
 */
export function mediaIndicator(
  computation: Computation,
  cellOf: (name: MediaVariable) => unknown,
  placeOf: (name: MediaVariable) => Place,
  body: BodyType,
  rules: Rules,
): Unfolded | Failure | object {
  const names = Object.keys(computation.variables) as MediaVariable[];
  const fail = (problem: Problem, name: MediaVariable) => {
    const found = {
      symbol: (name: string) => String(computation.variables[name]?.symbol ?? ""),
      value: (name: string) => show(plain(cellOf(name as MediaVariable))),
    };
    return new Failure(problem, found, placeOf(name));
  };
  const values: Record<string, Exact> = {};
  for (const name of names) {
    const cell = cellOf(name);
    if (isErrorValue(cell)) return cell;
    const value = plain(cell);
    if (isBlank(value)) return fail({ code: "empty", argument: name }, name);
    const number = parseNumber(value);
    if (!number) return fail({ code: "notANumber", argument: name, found: show(value) }, name);
    values[name] = number;
  }
  const unfolded = unfold(computation, values, body, rules);
  return isProblem(unfolded) ? fail(unfolded, blamed(unfolded)) : unfolded;
}

/** The first variable that a problem is about. */
function blamed(problem: InputProblem): MediaVariable {
  const [name] =
    "variable" in problem ? [problem.variable] : "parts" in problem ? problem.parts : problem.variables;
  return name as MediaVariable;
}
