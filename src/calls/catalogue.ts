import type { Language } from "../law/text";
import {
  CALCULATED,
  required,
  resultOf,
  type Arguments,
  type CalculatedId,
  type Entry,
  type Parameter,
} from "./calculated";
import { BLANK } from "./cells";
import { prepareExplain, type Explainable } from "./explain";
import type { Explanation } from "./explanation";
import type { Failure } from "./failure";
import type { Prepared } from "./prepared";

export type { Parameter };

const isCalculated = (name: string): name is CalculatedId => Object.hasOwn(CALCULATED, name);

const EXPLAIN: readonly Parameter[] = [
  ...required("function"),
  { name: "arguments", optional: true, repeating: true },
];

/** The custom functions, by the name they have in a cell after `OLSHEM.`. */
export type FunctionId = CalculatedId | "EXPLAIN";

export const FUNCTION_IDS = [...Object.keys(CALCULATED), "EXPLAIN"] as readonly FunctionId[];

export const isFunctionId = (name: string): name is FunctionId => isCalculated(name) || name === "EXPLAIN";

export const parametersOf = (id: FunctionId): readonly Parameter[] =>
  id === "EXPLAIN" ? EXPLAIN : CALCULATED[id].parameters;

/** A function that EXPLAIN unfolds: all but itself. */
function explainable(name: string): Explainable | undefined {
  if (!isCalculated(name)) return undefined;
  const { parameters, prepare }: Entry = CALCULATED[name];
  return { most: parameters.at(-1)?.repeating ? Infinity : parameters.length, prepare };
}

function prepare(id: FunctionId, args: Arguments, language: Language): Prepared {
  if (id !== "EXPLAIN") return CALCULATED[id].prepare(args);
  const [name = BLANK, ...own] = args;
  return prepareExplain(name, own, explainable, language);
}

/**
 * The result of a call: in each cell a number, a text, why there is none, or an error that came in.
 * @param language language of the words of EXPLAIN; nothing else depends on it
 * @param failed what stands in a cell for a failure; left out, the failure itself
 */
export const call = (
  id: FunctionId,
  args: Arguments,
  language: Language = "ru",
  failed: (failure: Failure) => unknown = (failure) => failure,
): unknown[][] => resultOf(prepare(id, args, language), failed);

/** How one cell of the result of a call came about; the failure, or the error that came in, where it has no value. */
export const explain = (
  id: FunctionId,
  args: Arguments,
  row: number,
  column: number,
): Explanation | Failure | object => prepare(id, args, "ru").explain(row, column);
