import type { ErrorText } from "../formula/node";

/** A cell of the workbook, 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Values of a part of a formula: rows of cells, of which an empty one is `null` and an error an object. */
export interface Valued {
  readonly cells: readonly (readonly unknown[])[];
  /** The cells of the workbook that one of the values came from. */
  readonly sources: (row: number, column: number) => readonly CellPlace[];
}

/** A part of a formula whose value is not known, and the parts that are to blame, as the formula has them. */
export interface Unvalued {
  readonly unvalued: readonly string[];
}

/** A cell whose value only Excel knows, since it depends on settings of its own (decimal separators). */
export const UNKNOWN = Symbol("unknown");

/** An error value as Excel hands it to a custom function. */
export interface ErrorValue {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: ErrorText;
}

export const errorValue = (basicValue: ErrorText): ErrorValue => ({
  type: "Error",
  basicType: "Error",
  basicValue,
});

export const isError = (cell: unknown): cell is ErrorValue =>
  typeof cell === "object" && cell !== null && "type" in cell && cell.type === "Error";

const NOWHERE = (): readonly CellPlace[] => [];

/** A constant: it came from no cell. */
export const constant = (value: unknown): Valued => ({ cells: [[value]], sources: NOWHERE });

export const constants = (cells: Valued["cells"]): Valued => ({ cells, sources: NOWHERE });

/** The index in a run of cells that goes with a place of the result: a single one goes with all. */
export const along = (length: number, index: number): number => (length === 1 ? 0 : index);

/** The value that goes with a place of a result; beyond a range there is none, which Excel shows as `#N/A`. */
export function cellAt({ cells }: Valued, row: number, column: number): unknown {
  const line = cells[along(cells.length, row)];
  const cell = line?.[along(line.length, column)];
  return cell === undefined ? errorValue("#N/A") : cell;
}

export const sourcesAt = ({ cells, sources }: Valued, row: number, column: number): readonly CellPlace[] =>
  sources(along(cells.length, row), along(cells[0]?.length ?? 0, column));

/** Values made one by one of others, which are crossed as Excel crosses rows, columns and single values. */
export function elementwise(args: readonly Valued[], make: (cells: readonly unknown[]) => unknown): Valued {
  const rows = Math.max(...args.map(({ cells }) => cells.length));
  const columns = Math.max(...args.map(({ cells }) => cells[0]?.length ?? 0));
  return {
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => make(args.map((arg) => cellAt(arg, row, column)))),
    ),
    sources: (row, column) => args.flatMap((arg) => sourcesAt(arg, row, column)),
  };
}
