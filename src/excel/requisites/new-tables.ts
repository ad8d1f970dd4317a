import type { Area } from "../address";
import { ROWS_ABOVE, stacked, type NewTable as Stacked } from "../input-sheets/lay-sheet";
import type { AssessedBody } from "../types";
import { signatureRows } from "./signatures";
import { SHEETS, type RequisitesSheet, type TableId } from "./tables";

export type NewTable = Stacked<TableId>;

/** Empty rows of the tables that the user fills row by row. */
export const EMPTY_ROWS = { general: 1, facts: 20, report: 100 } as const;

/** The tables of a sheet, one under another. */
export const newTables = (kind: RequisitesSheet, bodies: readonly AssessedBody[]): readonly NewTable[] =>
  stacked(SHEETS[kind].tables, (id) => rowsOf(id, bodies));

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
