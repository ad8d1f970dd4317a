import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { RecognisedTable } from "../types";
import { valueIn } from "./areas";

/** What the rows of a body name as their sources and evidence, each once, in the order of the tables. */
export function evidenceOf(
  tables: readonly RecognisedTable[],
  sheets: ReadonlyMap<string, SheetValues>,
  body: string,
): readonly string[] {
  const found = tables.flatMap((table) => {
    return table.rows
      .filter((row) => nameKey(row.body) === nameKey(body))
      .map(({ row }) =>
        table.evidence
          .map(({ column }) => textOf(valueIn(sheets.get(table.sheet), table, row, column)))
          .filter((text) => text !== "")
          .join(" – "),
      );
  });
  return [...new Set(found)].filter((text) => text !== "");
}
