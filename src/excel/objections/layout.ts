import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF } from "../../law/directions";
import { MEMBER_ORIGINS } from "../../law/objections";
import type { Area } from "../address";
import { stacked, type NewTable as Stacked } from "../input-sheets/lay-sheet";
import type { AssessedBody } from "../types";
import { SHEETS, type HeadId, type ObjectionsSheet, type TableId } from "./tables";
import { INDICATOR_WORDS, VARIABLE_WORDS } from "./words";

export type NewTable = Stacked<TableId>;

/** Where the lists to choose from stand. */
export type Lists = Readonly<Partial<Record<HeadId<"choices">, Area>>>;

const EMPTY_ROWS = { entries: 30, members: 18, calendar: 12 } as const;

/** The tables of a sheet, one under another. */
export const newTables = (kind: ObjectionsSheet, bodies: readonly AssessedBody[]): readonly NewTable[] =>
  stacked<TableId>(SHEETS[kind].tables, (id) => rowsOf(id, bodies));

function rowsOf(id: TableId, bodies: readonly AssessedBody[]): NewTable["rows"] {
  if (id === "conclusions") return bodies.length > 0 ? bodies.flatMap(conclusionRows) : [[]];
  if (id !== "choices") return Array.from({ length: EMPTY_ROWS[id] }, () => []);
  const columns = Object.values(choicesOf(bodies));
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => columns.map((column) => column[index] ?? ""));
}

/** What there is to choose from, in the order of the columns of its table. */
const choicesOf = (
  bodies: readonly AssessedBody[],
): Readonly<Record<HeadId<"choices">, readonly string[]>> => ({
  body: bodies.map(({ name }) => name),
  indicator: INDICATOR_WORDS.map(({ words }) => words.ru),
  variable: VARIABLE_WORDS,
  origin: Object.values(MEMBER_ORIGINS).map(({ ru }) => ru),
});

/** Where the lists to choose from stand: as far as the table of choices has them. */
export const listsIn = (
  {
    row,
    columns,
    texts,
  }: {
    /** 0-based row below the heads. */
    readonly row: number;
    readonly columns: ReadonlyMap<string, number>;
    /** The column of a list, from that row on. */
    readonly texts: (column: number) => readonly string[];
  },
  sheet: string,
): Lists =>
  Object.fromEntries(
    [...columns].flatMap(([head, column]) => {
      const rows = texts(column).findLastIndex((text) => text !== "") + 1;
      return rows > 0 ? [[head, { sheet, row, column, rows, columns: 1 }]] : [];
    }),
  );

/** A body has a conclusion in each direction. */
export const conclusionRows = ({ name }: AssessedBody): readonly (readonly string[])[] =>
  DIRECTIONS.map((direction) => [name, COMPUTATIONS[TOTAL_OF[direction]].title.ru]);
