import { writeTables, type NewTablesRequest } from "../../../src/excel/new-tables";
import { workbookOf } from "../workbook";

/** Cells of new tables by the range from their first one. */
export type Filling = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** New tables in a workbook that has a sheet of the user's, filled in by the user: `{ "Штрафы!D5": [[1, 0]] }`. */
export async function filledTables(request: NewTablesRequest, filling: Filling): Promise<readonly string[]> {
  await workbookOf({ Заметки: [["мои заметки"]] });
  const { sheets } = await writeTables(request);
  await fill(filling);
  return sheets;
}

export async function fill(filling: Filling): Promise<void> {
  await Excel.run(async (context) => {
    for (const [place, rows] of Object.entries(filling)) {
      const [sheet = "", cell = ""] = place.split("!");
      const first = context.workbook.worksheets.getItem(sheet).getRange(cell);
      first.getResizedRange(rows.length - 1, rows[0]!.length - 1).values = rows.map((row) => [...row]);
    }
    await context.sync();
  });
}

/** The same in every cell. */
export const all = <T>(rows: number, columns: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array<T>(columns).fill(value));
