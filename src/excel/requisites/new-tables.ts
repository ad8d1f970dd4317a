import type { Area } from "../address";
import type { AssessedBody } from "../types";
import { signatureRows } from "./signatures";
import { SHEETS, type RequisitesSheet, type TableId } from "./tables";

/** A table to write: its first row is that of its title, 0-based. */
export interface NewTable {
  readonly id: TableId;
  readonly titleRow: number;
  /** What its rows begin with; the rest of them is for the user. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows above the first table: title, help, a blank one. */
export const FIRST_TABLE_ROW = 3;
/** Rows above the first entry of a table: title, help, heads. */
export const ROWS_ABOVE = 3;
/** Empty rows of the tables that the user fills row by row. */
export const EMPTY_ROWS = { general: 1, facts: 20, report: 100 } as const;

/** The tables of a sheet, one under another. */
export function newTables(kind: RequisitesSheet, bodies: readonly AssessedBody[]): readonly NewTable[] {
  let titleRow = FIRST_TABLE_ROW;
  return SHEETS[kind].tables.map((id) => {
    const table: NewTable = { id, titleRow, rows: rowsOf(id, bodies) };
    titleRow += ROWS_ABOVE + table.rows.length + 1;
    return table;
  });
}

function rowsOf(id: Exclude<TableId, "objections">, bodies: readonly AssessedBody[]): NewTable["rows"] {
  if (id === "bodies") return bodies.length > 0 ? bodies.map(({ name }) => [name]) : [[]];
  if (id === "signatures") return signatureRows();
  return Array.from({ length: EMPTY_ROWS[id] }, () => []);
}

/** Where the names of the bodies stand among new tables. */
export function bodiesIn(tables: readonly NewTable[], sheet: string): Area | undefined {
  const table = tables.find(({ id }) => id === "bodies");
  return table && { sheet, row: table.titleRow + ROWS_ABOVE, column: 0, rows: table.rows.length, columns: 1 };
}
