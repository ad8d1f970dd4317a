import type { Area } from "../address";
import { nameKey, type SheetValues } from "../sheet-values";
import type { AssessedBody } from "../types";
import { offerBodies } from "./choices";
import { entriesOf, findTables, type FoundTable } from "../input-sheets/find-tables";
import { EMPTY_ROWS } from "./new-tables";
import { ROWS_ABOVE } from "../input-sheets/lay-sheet";
import { TABLES, type TableId } from "./tables";
import { dressEntries } from "./write-table";

/** The table of bodies after bodies were added that it lacked. */
export interface Completed {
  /** Where the names of the bodies stand; nowhere, when the table or its column is gone. */
  readonly bodies: Area | undefined;
  readonly added: boolean;
}

/** Adds bodies that the table of bodies lacks, in rows inserted below its last one. No `sync` of its own. */
export function addBodies(
  sheet: Excel.Worksheet,
  values: SheetValues,
  tables: readonly TableId[],
  bodies: readonly AssessedBody[],
): Completed {
  const found = findTables(values, tables, TABLES);
  const table = found.get("bodies");
  const column = table?.columns.get("body");
  if (!table || column === undefined) return { bodies: undefined, added: false };
  const there = new Set(entriesOf(values, found, "bodies").map((entry) => nameKey(entry("body").text)));
  const missing = bodies.filter(({ name }) => !there.has(nameKey(name)));
  const row = (table.rows.at(-1) ?? table.headRow) + 1;
  const rows = row + missing.length - table.headRow - 1;
  const area =
    rows > 0 ? { sheet: values.name, row: table.headRow + 1, column, rows, columns: 1 } : undefined;
  if (missing.length === 0 || !area) return { bodies: area, added: false };

  sheet.getRange(`${row + 1}:${row + missing.length}`).insert("Down");
  const names = missing.map(({ name }) => [name]);
  dressEntries(sheet, row, names, Math.max(...table.columns.values()) - column + 1, column);
  offerAnew(sheet, found, "facts", area, { from: row, rows: missing.length });
  return { bodies: area, added: true };
}

/**
 * Offers the bodies of the table of bodies where another table names one.
 * @param inserted rows that were inserted since the tables were found
 */
export function offerAnew(
  sheet: Excel.Worksheet,
  found: ReadonlyMap<TableId, FoundTable<TableId>>,
  id: "facts" | "report",
  bodies: Area,
  inserted = { from: 0, rows: 0 },
): void {
  const table = found.get(id);
  if (!table) return;
  const next = Math.min(
    ...[...found.values()].map(({ headRow }) => headRow).filter((row) => row > table.headRow),
  );
  // Between two tables there is a blank row above the title.
  const end = Number.isFinite(next)
    ? next - ROWS_ABOVE
    : Math.max(table.headRow + 1 + EMPTY_ROWS[id], (table.rows.at(-1) ?? 0) + 1);
  const row = table.headRow + 1;
  const rows = end - row;
  if (rows <= 0) return;
  const moved = row >= inserted.from ? inserted.rows : 0;
  offerBodies(sheet, { row: row + moved, rows, columns: table.columns }, bodies);
}
