import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { DEFAULT_RULES, parseRules, type Rules } from "../../law/rules";
import { address } from "../address";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import {
  BODY_COLUMN,
  FIRST_SCORE_COLUMN,
  scoreColumns,
  TEXTS,
  type Group,
  type ScoreColumnId,
} from "./columns";

/** The scores of the bodies of one type, as they stand on the sheet now. */
export interface ReadTable {
  readonly firstRow: number;
  readonly bodies: readonly string[];
  /** 0-based columns of the scores, by {@link columnKey}. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheet of scores, read by its heads: rows and columns may have been inserted since it was written. */
export interface ReadScores {
  readonly rules: Rules;
  /** The table of a type. */
  table(type: BodyType): ReadTable | undefined;
  /** Whether a body is on the sheet. */
  has(body: string, type: BodyType): boolean;
  /** Reference to the names of the bodies of a type. */
  names(type: BodyType): string | undefined;
  /** Reference to a score of the bodies of a type. */
  column(type: BodyType, group: Group, id: ScoreColumnId): string | undefined;
  /** What the sheet shows for a body. */
  value(body: string, type: BodyType, group: Group, id: ScoreColumnId): unknown;
}

/** A column of a table, by its group and what it holds. */
export const columnKey = (group: Group, id: ScoreColumnId): string => `${group} ${id}`;

/** Understands the values of a sheet of scores. */
export function readScores(sheet: SheetValues): ReadScores {
  const cell = (row: number, column: number): unknown =>
    sheet.values[row - sheet.row]?.[column - sheet.column];
  const tables = new Map<BodyType, ReadTable>();
  for (let row = 0; row < sheet.row + sheet.values.length; row++) {
    if (textOf(cell(row, BODY_COLUMN)) !== TEXTS.body) continue;
    const title = textOf(cell(row - 2, 0));
    const type = BODY_TYPES.find((type) => TEXTS.tables[type] === title);
    if (type) tables.set(type, readTable(type, row, cell));
  }
  const rules = parseRules(textOf(cell(1, 2)));
  const range = (type: BodyType, column: number | undefined) => {
    const table = tables.get(type);
    if (!table || column === undefined) return undefined;
    return address(
      { sheet: sheet.name, row: table.firstRow, column, rows: table.bodies.length, columns: 1 },
      true,
    );
  };
  const rowOf = (body: string, type: BodyType) => {
    const table = tables.get(type);
    const index = table ? table.bodies.findIndex((name) => nameKey(name) === nameKey(body)) : -1;
    return index < 0 ? undefined : table!.firstRow + index;
  };
  return {
    rules: "code" in rules ? DEFAULT_RULES : rules,
    table: (type) => tables.get(type),
    has: (body, type) => rowOf(body, type) !== undefined,
    names: (type) => range(type, BODY_COLUMN),
    column: (type, group, id) => range(type, tables.get(type)?.columns.get(columnKey(group, id))),
    value(body, type, group, id) {
      const row = rowOf(body, type);
      const column = tables.get(type)?.columns.get(columnKey(group, id));
      return row === undefined || column === undefined ? undefined : cell(row, column);
    },
  };
}

function readTable(
  type: BodyType,
  headRow: number,
  cell: (row: number, column: number) => unknown,
): ReadTable {
  const expected = scoreColumns(type);
  const columns = new Map<string, number>();
  let group = "";
  let next = 0;
  // Columns come in their order; others may have been inserted between them, and some may be missing.
  for (
    let column = FIRST_SCORE_COLUMN;
    next < expected.length && column < FIRST_SCORE_COLUMN + 200;
    column++
  ) {
    group = textOf(cell(headRow - 1, column)) || group;
    const head = textOf(cell(headRow, column));
    const index = expected.findIndex(
      (own, index) => index >= next && own.head === head && TEXTS.groups[own.group] === group,
    );
    if (index < 0) continue;
    columns.set(columnKey(expected[index]!.group, expected[index]!.id), column);
    next = index + 1;
  }
  const bodies: string[] = [];
  for (let row = headRow + 1; textOf(cell(row, BODY_COLUMN)) !== ""; row++)
    bodies.push(textOf(cell(row, BODY_COLUMN)));
  return { firstRow: headRow + 1, bodies, columns };
}
