import { isEqual } from "./arithmetic";
import {
  cellAt,
  constants,
  elementwise,
  errorValue,
  isError,
  sourcesAt,
  UNKNOWN,
  type Valued,
} from "./value";

/**
 * The native functions with which our own sheets gather their inputs; they are calculated here, since no cell holds
 * their values. Each gives `undefined` for what it does not do as Excel does.
 */
export const NATIVE: Readonly<Record<string, (args: readonly (Valued | undefined)[]) => Valued | undefined>> =
  {
    TRANSPOSE: ([of, ...more]) => (of && more.length === 0 ? transpose(of) : undefined),
    XLOOKUP: ([wanted, keys, results, ...more]) =>
      wanted && keys && results && more.length === 0 ? lookup(wanted, keys, results) : undefined,
    MATCH: ([wanted, keys, kind, ...more]) =>
      wanted && keys && isExact(kind) && more.length === 0 ? position(wanted, keys) : undefined,
    INDEX: ([of, row, column, ...more]) => (of && more.length === 0 ? index(of, row, column) : undefined),
    SEQUENCE: ([rows, columns, ...more]) =>
      rows && more.length === 0 ? sequence(countIn(rows), columns ? countIn(columns) : 1) : undefined,
    IF: ([condition, then, otherwise, ...more]) =>
      condition && then && otherwise && more.length === 0 ? choice(condition, then, otherwise) : undefined,
  };

/** A whole number of rows or columns; `undefined` where a value is none. */
function countIn({ cells }: Valued): number | undefined {
  const [[count] = []] = cells;
  const isCount = cells.flat().length === 1 && typeof count === "number" && count >= 1 && count <= 16_384;
  return isCount ? Math.floor(count) : undefined;
}

const sequence = (rows?: number, columns?: number): Valued | undefined =>
  rows && columns
    ? constants(
        Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => row * columns + column + 1),
        ),
      )
    : undefined;

const transpose = ({ cells, sources }: Valued): Valued => ({
  cells: (cells[0] ?? []).map((_, column) => cells.map((line) => line[column])),
  sources: (row, column) => sources(column, row),
});

/** The value beside the first key that is the wanted one. */
function lookup(wanted: Valued, keys: Valued, results: Valued): Valued | undefined {
  const size = (value: Valued) => [value.cells.length, value.cells[0]?.length ?? 0] as const;
  const [[rows, columns], [high, wide]] = [size(keys), size(results)];
  if (rows !== high || columns !== wide || (rows > 1 && columns > 1)) return undefined;
  const flat = keys.cells.flat();
  const found = wanted.cells.map((line) =>
    line.map((cell) =>
      isError(cell) || cell === UNKNOWN ? -1 : flat.findIndex((key) => matches(cell, key)),
    ),
  );
  const place = (at: number): [row: number, column: number] => (rows > 1 ? [at, 0] : [0, at]);
  return {
    cells: wanted.cells.map((line, row) =>
      line.map((cell, column) => {
        if (isError(cell) || cell === UNKNOWN) return cell;
        const at = found[row]![column]!;
        return at < 0 ? errorValue("#N/A") : cellAt(results, ...place(at));
      }),
    ),
    sources: (row, column) => {
      const at = found[row]?.[column] ?? -1;
      return at < 0 ? [] : sourcesAt(results, ...place(at));
    },
  };
}

/** Whether a match is to be exact, as `0` asks for. */
const isExact = (kind: Valued | undefined): boolean => kind?.cells.length === 1 && kind.cells[0]?.[0] === 0;

/** The place, counted from 1, of the first key that is the wanted one. */
function position(wanted: Valued, keys: Valued): Valued | undefined {
  const counts = keys.cells.flat().map((_, index) => index + 1);
  const rows = keys.cells.length;
  return lookup(wanted, keys, constants(rows > 1 ? counts.map((count) => [count]) : [counts]));
}

/** A key is found by a value of its own kind only; nothing is found by an empty cell but an empty one. */
const matches = (wanted: unknown, key: unknown): boolean =>
  (wanted === null) === (key === null) && isEqual(wanted, key);

/** The cells at places counted from 1; a single row or column needs one count only. */
function index(of: Valued, row: Valued | undefined, column: Valued | undefined): Valued | undefined {
  const high = of.cells.length;
  const wide = of.cells[0]?.length ?? 0;
  const flat = column === undefined && high === 1;
  const one: Valued = { cells: [[1]], sources: () => [] };
  if (column === undefined && high > 1 && wide > 1) return undefined;
  const rows = flat ? one : row;
  const columns = flat ? row : (column ?? one);
  if (!rows || !columns) return undefined;
  const counts = [...rows.cells.flat(), ...columns.cells.flat()];
  if (!counts.every((count) => typeof count === "number" && count >= 1)) return undefined;
  const place = (r: number, c: number) =>
    [rows, columns].map((counts) => Math.floor(cellAt(counts, r, c) as number) - 1) as [number, number];
  const chosen = elementwise([rows, columns], ([r, c]) => {
    const cell = of.cells[Math.floor(r as number) - 1]?.[Math.floor(c as number) - 1];
    return cell === undefined ? errorValue("#REF!") : cell;
  });
  return { cells: chosen.cells, sources: (r, c) => of.sources(...place(r, c)) };
}

function choice(condition: Valued, then: Valued, otherwise: Valued): Valued {
  const chosen = (cell: unknown): boolean | undefined =>
    cell === null
      ? false
      : typeof cell === "boolean"
        ? cell
        : typeof cell === "number"
          ? cell !== 0
          : undefined;
  const { cells } = elementwise([condition, then, otherwise], ([cell, yes, no]) => {
    if (isError(cell) || cell === UNKNOWN) return cell;
    const way = chosen(cell);
    return way === undefined ? errorValue("#VALUE!") : way ? yes : no;
  });
  return {
    cells,
    sources: (row, column) => {
      const way = chosen(cellAt(condition, row, column));
      return way === undefined ? [] : sourcesAt(way ? then : otherwise, row, column);
    },
  };
}
