import { findTables, type FoundTable } from "../input-sheets/find-tables";
import type { SheetValues } from "../sheet-values";
import { listsIn, type Lists } from "./layout";
import { SHEETS, TABLES, type TableId } from "./tables";

/** The table of choices as {@link listsIn} takes it. */
export const listPlace = (
  values: SheetValues,
  { headRow, columns }: FoundTable<TableId>,
): Parameters<typeof listsIn>[0] => ({
  row: headRow + 1,
  columns,
  texts: (column) =>
    values.values
      .slice(headRow + 1 - values.row)
      .map((line) => String(line[column - values.column] ?? "").trim()),
});

/** Where the lists to choose from stand on the sheet of the procedure; none where its table of choices is gone. */
export function listsOn(values: SheetValues): Lists {
  const choices = findTables<TableId>(values, SHEETS.procedure.tables, TABLES).get("choices");
  return choices ? listsIn(listPlace(values, choices), values.name) : {};
}
