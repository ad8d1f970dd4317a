import type { Place } from "./corrections";
import type { Span } from "./grid";
import type { ProposedTable, Run } from "./types";

const spanOf = (from: number, count: number): Span => ({ from, to: from + count - 1 });
export const meets = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;
export const holds = ({ from, to }: Span, at: number): boolean => from <= at && at <= to;
const around = (places: readonly number[]): Span => ({ from: Math.min(...places), to: Math.max(...places) });

/** A place as tables of a run see it: the lines of their records, and where their fields are. */
export interface Seen {
  readonly lines: Span;
  readonly fields: Span;
}

export function seen({ row, column, rows, columns }: Place, run: Run): Seen {
  const [down, across] = [spanOf(row, rows), spanOf(column, columns)];
  return run === "down" ? { lines: down, fields: across } : { lines: across, fields: down };
}

export const isCell = ({ rows, columns }: Place): boolean => rows === 1 && columns === 1;

/** From the first record to the last. */
export const linesOf = ({ records }: ProposedTable): Span => around(records.map(({ at }) => at));

/** From the first column with a head to the last, or row where bodies run across. */
export const widthOf = ({ fields, unused }: ProposedTable): Span =>
  around([...fields, ...unused].map(({ at }) => at));

/** Whether tables have lines in common: those of another kind over the same bodies, or beside them. */
export const isBeside = (one: ProposedTable, other: ProposedTable): boolean =>
  one !== other && one.sheet === other.sheet && one.run === other.run && meets(linesOf(one), linesOf(other));

/** Whether a place is one column of a table, or one row where its bodies run across, and has records of it. */
export function isLineOf(table: ProposedTable, place: Place): boolean {
  const { lines, fields } = seen(place, table.run);
  return (
    table.sheet === place.sheet &&
    fields.from === fields.to &&
    table.records.some(({ at }) => holds(lines, at))
  );
}

/** More than a sheet has rows or columns. */
const PAST = 2 ** 21;

/**
 * Of the tables of one kind that a line of cells meets, those that it is of: not those to the left of which, or past
 * which, another one begins.
 */
export function owners(met: readonly ProposedTable[], place: Place): ProposedTable[] {
  const nearness = (table: ProposedTable): number => {
    const { from } = widthOf(table);
    const at = seen(place, table.run).fields.from;
    return from <= at ? at - from : PAST + from - at;
  };
  const isWithin = (table: ProposedTable): boolean =>
    holds(widthOf(table), seen(place, table.run).fields.from);
  return met.filter(
    (table) =>
      !met.some((other) =>
        other.run === table.run
          ? isBeside(table, other) && nearness(other) < nearness(table)
          : isWithin(other) && !isWithin(table),
      ),
  );
}
