import type { Trace } from "./document";
import {
  COMPARED_YEARS,
  type Cell,
  type ColumnId,
  type Place,
  type ReportInputs,
  type Row,
  type TableId,
} from "./types";

/** What a cell holds where its column can read it. */
export const known = <T extends string | number>(cell: Cell<T>): T | undefined =>
  typeof cell === "object" ? undefined : cell;

/** A number with the cells that it is made of. */
export interface Traced {
  readonly value: number;
  readonly trace: Trace;
}

/** A row with its index in its table. */
export interface Line<T extends TableId> {
  readonly at: number;
  readonly row: Row<T>;
}

/** Tables whose rows are each of a year. */
export type YearTable = Exclude<TableId, "provider" | "access" | "prospects" | "sources">;

/** The years of a report, the earliest first; none where its own is not known. */
export function comparedYears(inputs: ReportInputs): readonly number[] {
  const year = known(inputs.year);
  return year === undefined
    ? []
    : Array.from({ length: COMPARED_YEARS }, (_, index) => year - COMPARED_YEARS + 1 + index);
}

export const linesOf = <T extends TableId>(inputs: ReportInputs, table: T): readonly Line<T>[] =>
  (inputs[table] as readonly Row<T>[]).map((row, at) => ({ at, row }));

/** The rows of a year. */
export const linesIn = <T extends YearTable>(
  inputs: ReportInputs,
  table: T,
  year: number,
): readonly Line<T>[] =>
  linesOf(inputs, table).filter(({ row }) => known((row as Row<YearTable>).year) === year);

/** What a row holds in a column. */
export const cellOf = (row: Row<TableId>, column: ColumnId): Cell<string | number> =>
  (row as unknown as Readonly<Record<string, Cell<string | number>>>)[column];

/** The number that a row holds in a column. */
export function numberOf(row: Row<TableId>, column: ColumnId): number | undefined {
  const cell = known(cellOf(row, column));
  return typeof cell === "number" ? cell : undefined;
}

/** The sum of what is known in some columns of lines; nothing where nothing is. */
export function sumOf<T extends TableId>(
  table: T,
  lines: readonly Line<T>[],
  ...columns: readonly ColumnId<T>[]
): Traced | undefined {
  const parts = lines.flatMap(({ at, row }) =>
    columns.flatMap((column) => {
      const value = numberOf(row, column);
      return value === undefined ? [] : [{ value, place: { table, row: at, column } satisfies Place }];
    }),
  );
  if (parts.length === 0) return undefined;
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    trace: { sum: parts.map(({ place }) => place) },
  };
}

/** How many lines have a number above zero in a column; nothing where none has a number there. */
export function positiveOf<T extends TableId>(
  table: T,
  lines: readonly Line<T>[],
  column: ColumnId<T>,
): Traced | undefined {
  const parts = lines.filter(({ row }) => numberOf(row, column) !== undefined);
  if (parts.length === 0) return undefined;
  return {
    value: parts.filter(({ row }) => numberOf(row, column)! > 0).length,
    trace: { positive: parts.map(({ at }) => ({ table, row: at, column })) },
  };
}

/** How many lines there are, by the cells of a column that all of them have filled. */
export const countOf = <T extends TableId>(
  table: T,
  lines: readonly Line<T>[],
  column: ColumnId<T>,
): Traced => ({
  value: lines.length,
  trace: { filled: lines.map(({ at }) => ({ table, row: at, column })) },
});
