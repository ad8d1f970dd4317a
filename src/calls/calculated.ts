import type { Computation } from "../law/computation";
import { COMPUTATIONS } from "../law/computations";
import type { CriterionId } from "../law/openness/criteria";
import type { ParameterName } from "../locales/parameters";
import { BLANK, fill, type Cells } from "./cells";
import { prepareComputation } from "./computation";
import { prepareDeadline } from "./deadline";
import { prepareDegree } from "./degree";
import { Failure } from "./failure";
import { prepareMedia, type MediaArguments } from "./media";
import { MEDIA_VARIABLES } from "./media-indicators";
import { prepareCriterion } from "./openness";
import { prepareParameter } from "./parameter";
import { preparePointsOf } from "./points";
import type { Prepared } from "./prepared";
import { prepareRules } from "./rules";
import { prepareP1 } from "./satisfaction";

export interface Parameter {
  readonly name: ParameterName;
  readonly optional: boolean;
  /** Takes any number of arguments; the last one only. */
  readonly repeating?: true;
}

export type Arguments = readonly (Cells | undefined)[];

/** A function: its parameters in order, and how a call is prepared. */
export interface Entry {
  readonly parameters: readonly Parameter[];
  readonly prepare: (args: Arguments) => Prepared;
}

export const required = (...names: ParameterName[]): Parameter[] =>
  names.map((name) => ({ name, optional: false }));
const optional = (...names: ParameterName[]): Parameter[] => names.map((name) => ({ name, optional: true }));

/** A function over the variables of a computation; `body`: the type of body follows them. */
function computed(computation: Computation, body?: "body"): Entry {
  const variables = Object.entries(computation.variables);
  const count = variables.length;
  return {
    parameters: [
      ...variables.map(([name, variable]) => ({
        name: name as ParameterName,
        optional: variable.optional === true,
      })),
      ...(body ? required(body) : []),
      ...optional("rules"),
    ],
    prepare: (args) =>
      prepareComputation(
        computation,
        Object.fromEntries(variables.map(([name], index) => [name, args[index]])),
        body ? (args[count] ?? BLANK) : "CGO",
        args[count + (body ? 1 : 0)],
      ),
  };
}

/** A criterion by marks; `condition`: the name of the argument for it. */
function marked(criterion: CriterionId, condition?: "announced" | "dislikes", averages = true): Entry {
  return {
    parameters: [
      ...required("marks", "body"),
      ...optional(...(condition ? [condition] : []), ...(averages ? (["averages"] as const) : []), "rules"),
    ],
    prepare(args) {
      const [marks = BLANK, body = BLANK, ...rest] = args;
      const given = condition ? rest.shift() : undefined;
      const average = averages ? rest.shift() : undefined;
      return prepareCriterion(criterion, {
        marks,
        body,
        condition: given,
        averages: average,
        rules: rest[0],
      });
    },
  };
}

const C = COMPUTATIONS;

/** The functions whose results are there at once: all but EXPLAIN. Append-only. */
export const CALCULATED = {
  SERVICES_U: computed(C.SERVICES_U, "body"),
  SERVICES_P1: {
    parameters: [...required("levels", "body"), ...optional("of", "names", "rules")],
    prepare: ([levels = BLANK, body = BLANK, of, names, rules]) => prepareP1(levels, body, of, names, rules),
  },
  SERVICES_P2: computed(C.SERVICES_P2, "body"),
  SERVICES_T1: computed(C.SERVICES_T1, "body"),
  SERVICES_T2: computed(C.SERVICES_T2, "body"),
  SERVICES_T3: computed(C.SERVICES_T3, "body"),
  SERVICES_T4: computed(C.SERVICES_T4, "body"),
  SERVICES_T: computed(C.SERVICES_T),
  SERVICES_V: computed(C.SERVICES_V),
  SERVICES_C: computed(C.SERVICES_C),
  SERVICES_P: computed(C.SERVICES_P),
  SERVICES_D: computed(C.SERVICES_D),
  SERVICES_S: computed(C.SERVICES_S),
  SERVICES_K1: computed(C.SERVICES_K1, "body"),
  SERVICES_K2: computed(C.SERVICES_K2, "body"),
  SERVICES_K3: computed(C.SERVICES_K3),
  SERVICES_TOTAL: computed(C.SERVICES_TOTAL, "body"),
  OPENNESS_DATA: marked("DATA"),
  OPENNESS_BUDGET: marked("BUDGET", "announced"),
  OPENNESS_ACTS: marked("ACTS", "announced"),
  OPENNESS_DIALOG: marked("DIALOG", "dislikes"),
  OPENNESS_SITE: marked("SITE"),
  OPENNESS_MEDIA: {
    parameters: [...required(...MEDIA_VARIABLES), ...optional("rules")],
    prepare: (args) =>
      prepareMedia(
        Object.fromEntries(
          MEDIA_VARIABLES.map((name, index) => [name, args[index] ?? BLANK]),
        ) as MediaArguments,
        args[MEDIA_VARIABLES.length],
      ),
  },
  OPENNESS_SUBORDINATES: marked("SUBORDINATES", undefined, false),
  OPENNESS_POINTS: {
    parameters: [...required("criterion", "marks", "body"), ...optional("condition", "averages", "rules")],
    prepare: ([criterion = BLANK, marks = BLANK, body = BLANK, condition, averages, rules]) =>
      preparePointsOf(criterion, { marks, body, condition, averages, rules }),
  },
  OPENNESS_TOTAL: computed(C.OPENNESS_TOTAL),
  COMPLAINTS_R1: computed(C.COMPLAINTS_R1),
  COMPLAINTS_R2: computed(C.COMPLAINTS_R2),
  COMPLAINTS_R3: computed(C.COMPLAINTS_R3),
  COMPLAINTS_R4: computed(C.COMPLAINTS_R4),
  COMPLAINTS_TOTAL: computed(C.COMPLAINTS_TOTAL),
  PENALTY: computed(C.PENALTY),
  FINAL: computed(C.FINAL),
  OVERALL: computed(C.OVERALL, "body"),
  DEGREE: {
    parameters: [...required("score"), ...optional("language", "rules")],
    prepare: ([score = BLANK, language, rules]) => prepareDegree(score, language, rules),
  },
  RULES: {
    parameters: [...optional("edition"), { name: "readings", optional: true, repeating: true }],
    prepare: prepareRules,
  },
  PARAMETER: {
    parameters: [...required("name"), ...optional("body", "rules")],
    prepare: ([name = BLANK, body, rules]) => prepareParameter(name, body, rules),
  },
  DEADLINE: {
    parameters: [...required("event", "date"), ...optional("holidays", "rules")],
    prepare: ([event = BLANK, date = BLANK, holidays, rules]) =>
      prepareDeadline(event, date, holidays, rules),
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type CalculatedId = keyof typeof CALCULATED;

/**
 * The result of a call: in each cell a number, a text, why there is none, or an error that came in.
 * @param failed what stands in a cell for a failure
 */
export const calculate = (
  id: CalculatedId,
  args: Arguments,
  failed: (failure: Failure) => unknown,
): unknown[][] => resultOf(CALCULATED[id].prepare(args), failed);

/** All cells of a prepared call. */
export function resultOf({ size, value, all }: Prepared, failed: (failure: Failure) => unknown): unknown[][] {
  const cell = (row: number, column: number): unknown => {
    const result = value(row, column);
    return result instanceof Failure ? failed(result) : result;
  };
  return all ? all(cell) : fill(size, cell);
}
