/** Calls a function of ours as Excel does: through the id it was associated with, every argument a matrix. */
import type * as Catalogue from "../../src/calls/catalogue";
import type { Cells } from "../../src/calls/cells";
import type * as Failures from "../../src/calls/failure";

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Calculate = (...args: unknown[]) => unknown;
const associated = new Map<string, Calculate>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    associate: (id: string, calculate: Calculate) => associated.set(id, calculate),
  },
});

/* eslint-disable @typescript-eslint/no-require-imports -- it associates on loading, so after the stand-in */
require("../../src/functions");
const catalogue = require("../../src/calls/catalogue") as typeof Catalogue;
const { describe, errorCode } = require("../../src/calls/failure") as typeof Failures;
/* eslint-enable @typescript-eslint/no-require-imports */

export const ids = (): string[] => [...associated.keys()];

const isMatrix = (arg: unknown) => Array.isArray(arg);

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The result as Excel receives it: a matrix of values and errors. */
export function spilled(id: string, ...args: unknown[]): unknown[][] {
  const matrices = args.map((arg) => (arg === undefined ? undefined : isMatrix(arg) ? arg : [[arg]]));
  if (id === "EXPLAIN") return inWords(matrices as [Cells, Cells[]]);
  const result = associated.get(id)!(...matrices);
  return (Array.isArray(result) ? result : [[result]]) as unknown[][];
}

/** EXPLAIN at once; that its promise brings the same is a test of its own. */
const inWords = ([name, args = []]: readonly [Cells, Cells[]?]): unknown[][] =>
  catalogue.call(
    "EXPLAIN",
    [name, ...args],
    "ru",
    (failure) => new ExcelError(errorCode(failure), describe(failure, "ru")),
  );

/** A call as Excel makes it whose result comes later. */
export const promised = async (id: string, ...args: unknown[]): Promise<unknown> =>
  ((await associated.get(id)!(...args)) as unknown[][]).map((line) => line.map(shown));

/** A call with the arguments as they are, for functions that take single values. */
export const raw = (id: string, ...args: unknown[]): unknown => shown(associated.get(id)!(...args));

/** The one value of a call, an error as its code and text. */
export function call(id: string, ...args: unknown[]): unknown {
  return shown(spilled(id, ...args)[0]?.[0]);
}

/** An error as `{ code, message }`, anything else as it is. */
export function shown(cell: unknown): unknown {
  return cell instanceof ExcelError ? { code: cell.code, message: cell.message } : cell;
}

export const error = (code: string, message?: string) => new ExcelError(code, message);
