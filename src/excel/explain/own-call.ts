import {
  call,
  explain,
  isFunctionId,
  parametersOf,
  type FunctionId,
  type Parameter,
} from "../../calls/catalogue";
import type { Cells } from "../../calls/cells";
import type { Explanation } from "../../calls/explanation";
import { errorCode, Failure } from "../../calls/failure";
import type { NodeOf } from "../formula/node";
import { ownFunction } from "../formula/own";
import { placesIn, type Place } from "./parts";
import { errorValue, sourcesAt, UNKNOWN, type CellPlace, type Valued } from "./value";

type Given = readonly (Valued | undefined)[];

/** A call of ours with its arguments in place. */
export interface OwnCall {
  /** What it gives: in each cell a value, an error that came in, or why there is none. */
  readonly result: readonly (readonly unknown[])[];
  readonly explain: (row: number, column: number) => Explanation | Failure | object;
  /** The cells of the workbook that went into one cell of the result through one of the arguments. */
  readonly sources: (index: number, row: number, column: number) => readonly CellPlace[];
  /** What went in there. */
  readonly values: (index: number, row: number, column: number) => readonly unknown[];
}

/** The id of a call of ours; `undefined` where there is no such function. */
export function functionOf({ name }: NodeOf<"call">): FunctionId | undefined {
  const id = ownFunction(name);
  return id !== undefined && isFunctionId(id) ? id : undefined;
}

/** The parameter that an argument is given to. */
export function parameterAt(id: FunctionId, index: number): Parameter | undefined {
  const parameters = parametersOf(id);
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/** Cells as Excel hands them to a function: an empty one is an empty text. */
const handedOver = ({ cells }: Valued): Cells => cells.map((line) => line.map((cell) => cell ?? ""));

/** Whether all values of an argument are known. */
export const isKnown = (value: Valued | undefined): boolean =>
  !value?.cells.some((line) => line.some((cell) => cell === UNKNOWN));

/** A call with values all of which are known. */
export function ownCall(id: FunctionId, given: Given): OwnCall {
  const cells = given.map((value) => value && handedOver(value));
  const args = new Map(
    given.flatMap((value, index) => {
      const name = parameterAt(id, index)?.name;
      return value && name ? [[name as string, value] as const] : [];
    }),
  );
  const places = (index: number, row: number, column: number): readonly Place[] => {
    const value = given[index];
    const name = parameterAt(id, index)?.name;
    return value && name ? placesIn(id, name, new Map([...args, [name, value]]), row, column) : [];
  };
  return {
    result: call(id, cells),
    explain: (row, column) => explain(id, cells, row, column),
    sources: (index, ...place) =>
      places(index, ...place).flatMap(([row, column]) => sourcesAt(given[index]!, row, column)),
    values: (index, ...place) =>
      places(index, ...place).map(([row, column]) => given[index]!.cells[row]?.[column]),
  };
}

/** The value of a call of ours inside of another; `undefined` where it is not known. */
export function ownValue(node: NodeOf<"call">, given: Given): Valued | undefined {
  const id = functionOf(node);
  if (!id || !given.every(isKnown)) return undefined;
  const own = ownCall(id, given);
  return {
    cells: own.result.map((line) =>
      line.map((cell) => (cell instanceof Failure ? errorValue(errorCode(cell)) : cell)),
    ),
    sources: (row, column) => given.flatMap((_, index) => own.sources(index, row, column)),
  };
}
