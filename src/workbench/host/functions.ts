import { addFunction, helpers, registries } from "@odoo/o-spreadsheet";
import type {
  AddFunctionDescription,
  Arg,
  FunctionResultObject,
} from "@odoo/o-spreadsheet/dist/types/types/index";
import { columnName, quoteSheet } from "./engine/address";
import type { Getters } from "./engine/cellWrites";
import { errorName } from "./engine/values";
import { resultNowOrLater } from "./late";

/** `functions.json`, as custom-functions-metadata writes it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
  readonly result?: { readonly dimensionality?: string };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

// The engine hands over any values and takes any back.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type CustomFunction = (...args: any[]) => unknown;

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

const associated = new Map<string, CustomFunction>();

/** The global `CustomFunctions` of the functions' runtime. */
export const CustomFunctions = {
  Error: FunctionError,
  ErrorCode,
  associate(idOrFunctions: string | Readonly<Record<string, CustomFunction>>, run?: CustomFunction): void {
    const functions = typeof idOrFunctions === "string" ? { [idOrFunctions]: run } : idOrFunctions;
    for (const [id, one] of Object.entries(functions)) if (one) associated.set(id.toUpperCase(), one);
  },
};

const fullNames = new Set<string>();
const matrixNames = new Set<string>();

/** Names of the registered functions as a user types them: `OLSHEM.SERVICES_T1`. */
export const functionNames = (): readonly string[] => [...fullNames];

/** Whether a function may give back more than one cell; without metadata any may. */
export const returnsMatrix = (name: string): boolean => matrixNames.has(name);

/**
 * Registers the associated functions with the engine, under the add-in's namespace. The engine has
 * one register for all workbooks; formulas of workbooks that are already open do not see a new function.
 */
export function registerFunctions(namespace: string, metadata?: FunctionsMetadata): void {
  for (const [id, run] of associated) {
    const known = metadata?.functions.find((one) => one.id.toUpperCase() === id);
    const name = `${namespace}.${known?.name ?? id}`.toUpperCase();
    const allowErrors = metadata ? metadata.allowErrorForDataTypeAny === true : true;
    const description = describe(name, run, known ?? { id, name: id }, allowErrors);
    if (registries.functionRegistry.contains(name)) registries.functionRegistry.replace(name, description);
    else addFunction(name, description);
    fullNames.add(name);
    if (!known || known.result?.dimensionality === "matrix") matrixNames.add(name);
    else matrixNames.delete(name);
  }
}

/** Without metadata every argument is a range. */
const anything: readonly ParameterMetadata[] = [
  { name: "values", dimensionality: "matrix", type: "any", optional: true, repeating: true },
];

interface Context {
  readonly getters: Getters;
  readonly __originCellPosition?: { sheetId: string; row: number; col: number };
}

function describe(
  name: string,
  run: CustomFunction,
  metadata: FunctionMetadata,
  allowErrors: boolean,
): AddFunctionDescription {
  const parameters = metadata.parameters ?? anything;
  const spread = metadata.parameters === undefined;
  // The engine knows no optional parameters before repeating ones.
  const repeats = parameters.some(({ repeating }) => repeating);
  return {
    description: metadata.description ?? "",
    category: name.split(".")[0] ?? name,
    args: parameters.map(({ name: label, description, dimensionality, optional, repeating }) => {
      const type = dimensionality === "matrix" ? "any, range<any>" : "any";
      const flags = `${(optional && !repeats) || repeating ? ", optional" : ""}${repeating ? ", repeating" : ""}`;
      return helpers.arg(`${label} (${type}${flags})`, description ?? "");
    }),
    isExported: true,
    compute(this: unknown, ...given: (Arg | undefined)[]) {
      try {
        const args = converted(parameters, given, allowErrors, spread);
        const { getters, __originCellPosition: at } = this as Context;
        const invocation = { functionName: name, ...(at ? { address: addressOf(getters, at) } : {}) };
        return result(
          resultNowOrLater(name, args, { getters, position: at }, () => run(...args, invocation)),
        );
      } catch (error) {
        return failure(error);
      }
    },
  } as AddFunctionDescription;
}

function addressOf(
  getters: Getters,
  { sheetId, row, col }: { sheetId: string; row: number; col: number },
): string {
  return `${quoteSheet(getters.getSheetName(sheetId))}!${columnName(col)}${row + 1}`;
}

/** The arguments as Excel hands them: one for every parameter, `null` for those left out. */
function converted(
  parameters: readonly ParameterMetadata[],
  given: readonly (Arg | undefined)[],
  allowErrors: boolean,
  spread: boolean,
): unknown[] {
  const one = (parameter: ParameterMetadata, arg: Arg | undefined): unknown => {
    if (arg === undefined) return null;
    const typed = (cell: FunctionResultObject | undefined) =>
      scalar(cell, parameter.type ?? "any", allowErrors);
    if (parameter.dimensionality !== "matrix") return typed(helpers.isMatrix(arg) ? arg[0]?.[0] : arg);
    return helpers.isMatrix(arg)
      ? transposed(arg as FunctionResultObject[][]).map((row) => row.map(typed))
      : [[typed(arg)]];
  };
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (!parameter.repeating) args.push(one(parameter, given[index]));
    else {
      const rest = given.slice(index).map((arg) => one(parameter, arg));
      if (spread) args.push(...rest);
      else args.push(rest);
    }
  }
  return args;
}

/** A cell's value; blank is an empty text, an error an error object. */
function scalar(cell: FunctionResultObject | undefined, type: string, allowErrors: boolean): unknown {
  const value = cell?.value ?? null;
  if (helpers.isEvaluationError(value ?? undefined)) {
    const error = new FunctionError(errorName(String(value)), cell?.message);
    if (!allowErrors || type !== "any") throw error;
    return error;
  }
  switch (type) {
    case "number":
      if (value === null) return 0;
      if (typeof value === "string") throw new FunctionError(ErrorCode.invalidValue);
      return Number(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    case "boolean":
      if (typeof value === "string") throw new FunctionError(ErrorCode.invalidValue);
      return Boolean(value);
    default:
      return value ?? "";
  }
}

function result(value: unknown): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const whole = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!whole) throw new FunctionError(ErrorCode.invalidValue);
  const cells = (rows as unknown[][]).map((row) => row.map(cellOf));
  const [[first] = []] = cells;
  return rows.length === 1 && width === 1 && first ? first : transposed(cells);
}

function cellOf(value: unknown): FunctionResultObject {
  if (value instanceof Error) return failure(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? { value } : { value: ErrorCode.invalidNumber };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (value === null || value === undefined) return { value: "" };
  if (isFunctionError(value)) return failure(value);
  return { value: ErrorCode.invalidValue, message: "A value that the stand-in cannot show." };
}

/** Only these two show a text of the function's own in Excel. */
const withText: readonly string[] = [ErrorCode.invalidValue, ErrorCode.notAvailable];

function failure(error: unknown): FunctionResultObject {
  if (!isFunctionError(error)) return { value: ErrorCode.invalidValue };
  const code = errorName(error.code);
  return { value: code, ...(error.message && withText.includes(code) ? { message: error.message } : {}) };
}

/** Also an error of the real `CustomFunctions.Error`, which the pane's own runtime has. */
function isFunctionError(value: unknown): value is { code: string; message?: string } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

function transposed<T>(matrix: readonly (readonly T[])[]): T[][] {
  return (matrix[0] ?? []).map((_, index) => matrix.flatMap((line) => line.slice(index, index + 1)));
}
