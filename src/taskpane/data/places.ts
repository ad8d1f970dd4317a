import { address, cells } from "../../excel/address";
import type { Place, ProposedTable, Variable } from "../../recognition";

type Placed = Pick<ProposedTable, "sheet" | "run" | "records">;
type Fielded = Placed & Pick<ProposedTable, "fields">;

/** A line of a table over its records: a column where bodies run down, a row where they run across. */
export function linePlace({ sheet, run, records }: Placed, at: number): Place {
  const lines = records.map((record) => record.at);
  const from = Math.min(...lines);
  const count = Math.max(...lines) - from + 1;
  return run === "down"
    ? { sheet, row: from, column: at, rows: count, columns: 1 }
    : { sheet, row: at, column: from, rows: 1, columns: count };
}

/** All cells of a table, from its first field and record to the last ones. */
export function tablePlace(table: ProposedTable): Place {
  const lines = table.fields.map(({ at }) => at);
  const from = Math.min(...lines);
  const count = Math.max(...lines) - from + 1;
  const line = linePlace(table, from);
  return table.run === "down" ? { ...line, columns: count } : { ...line, rows: count };
}

/** The cell with the name of a body, where it stands first; its sheet where no cell of the table names it. */
export function bodyAddress(tables: readonly ProposedTable[], body: string): string | undefined {
  for (const table of tables) {
    const record = table.records.find((own) => own.body === body);
    if (!record) continue;
    const names = table.fields.find(({ variable }) => variable === "body");
    if (!names) return table.sheet;
    return address(linePlace({ ...table, records: [record] }, names.at));
  }
  return undefined;
}

/** How many records of a table have their line in a place on its sheet. */
export function recordsIn({ run, records }: Placed, place: Place): number {
  const [from, count] = run === "down" ? [place.row, place.rows] : [place.column, place.columns];
  return records.filter(({ at }) => at >= from && at < from + count).length;
}

/** Why selected cells cannot be taken. */
export type Unfit = "otherSheet" | "line" | "noRecords" | "names";

/** What a line of a table on its sheet holds so far, in the first of the cells. */
export function variableIn({ run, fields }: Fielded, place: Place): Variable | undefined {
  const at = run === "down" ? place.column : place.row;
  return fields.find((field) => field.at === at)?.variable;
}

/** Whether cells can hold a variable of a table: one line of it, over some of its records. */
export function unfitForField(table: Fielded, place: Place): Unfit | undefined {
  if (place.sheet !== table.sheet) return "otherSheet";
  if ((table.run === "down" ? place.columns : place.rows) !== 1) return "line";
  if (recordsIn(table, place) === 0) return "noRecords";
  return variableIn(table, place) === "body" ? "names" : undefined;
}

/** Whether cells name records of a table to leave out. */
export function unfitForExclusion(table: Placed, place: Place): Unfit | undefined {
  if (place.sheet !== table.sheet) return "otherSheet";
  return recordsIn(table, place) === 0 ? "noRecords" : undefined;
}

/** An address for people, without the sheet where that is told beside it. */
export const shownPlace = (place: Place, onSheet?: string): string =>
  place.sheet === onSheet ? cells(place) : `${place.sheet}!${cells(place)}`;
