/** Calls a function of ours as Excel does: through the id it was associated with, every argument a matrix. */
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

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it associates on loading, so after the stand-in
require("../../src/functions");

export const ids = (): string[] => [...associated.keys()];

const isMatrix = (arg: unknown) => Array.isArray(arg);

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The result as Excel receives it: a matrix of values and errors. */
export function spilled(id: string, ...args: unknown[]): unknown[][] {
  const matrices = args.map((arg) => (arg === undefined ? undefined : isMatrix(arg) ? arg : [[arg]]));
  const result = associated.get(id)!(...matrices);
  return (Array.isArray(result) ? result : [[result]]) as unknown[][];
}

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
