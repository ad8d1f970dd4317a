import type { Language } from "../../../law/text";
import { serviceKey } from "../../../report/services";
import { onlyYear } from "../../../report/recognise/years";
import { TABLES, type ColumnId, type ColumnKind, type TableId } from "../../../report/types";
import { cells } from "../../address";
import { bordered } from "../../sheet-style";
import { textOf } from "../../sheet-values";
import { formatOf, TEXT, writeReportInputs } from "../write-inputs";
import type { InputRow, InputTable } from "./input-rows";
import { loadLists, type LoadedLists } from "./load";
import { listRows, type ListRow } from "./rows";
import { readingOf } from "./choice";
import { freshRows } from "./taken";
import type { ListChoice, TakenLists } from "./types";

/**
 * Takes lists for the report: rows that refer to theirs are put into our tables below what is there, in rows inserted for
 * them. Sheets of ours that are not there yet are added. Rows that are there already are not added again. Some `sync`s.
 * @param language of sheets of ours that are added
 * @throws OlshemError `workbookProtected`
 */
export async function takeReportLists(
  choices: readonly ListChoice[],
  language?: Language,
): Promise<TakenLists> {
  await writeReportInputs({ inBackground: true, ...(language ? { language } : {}) });
  return Excel.run(async (context) => {
    const loaded = await loadLists(context);
    const planned = plan(loaded, choices);
    const wanted = [...new Set(planned.added.keys())];
    const told = { repeated: planned.repeated, gone: planned.gone };
    const refused = refusal(loaded, wanted);
    if (refused) return { sheets: [], added: [], ...told, refused };
    // From the lowest on, so that those above stay where they were found.
    const lowest = [...planned.added].sort(([one], [other]) => headRow(other) - headRow(one));
    for (const [table, rows] of lowest) insert(context, loaded.tables.get(table)!, table, rows);
    await context.sync();
    return {
      sheets: [...new Set(wanted.map((table) => loaded.tables.get(table)!.sheet))],
      added: [...planned.added].map(([table, { length }]) => ({ table, rows: length })),
      ...told,
    };

    function headRow(table: TableId): number {
      return loaded.tables.get(table)!.found.headRow;
    }
  });
}

function refusal({ tables, locked }: LoadedLists, wanted: readonly TableId[]): TakenLists["refused"] {
  const noTable = wanted.find((table) => !tables.has(table));
  if (noTable !== undefined) return { noTable };
  const protectedSheet = wanted
    .map((table) => tables.get(table)!.sheet)
    .find((sheet) => locked.includes(sheet));
  return protectedSheet === undefined ? undefined : { protectedSheet };
}

const GENERAL = "General";

interface Plan {
  readonly added: ReadonlyMap<TableId, readonly ListRow[]>;
  readonly repeated: TakenLists["repeated"];
  readonly gone: readonly string[];
}

/** The rows to add to each table. */
function plan({ lists, values, tables, rows }: LoadedLists, choices: readonly ListChoice[]): Plan {
  const added = new Map<TableId, ListRow[]>();
  const repeated: { address: string; rows: number }[] = [];
  const gone: string[] = [];
  const there = new Set(rows.flatMap((row) => identityOf(row) ?? []));
  for (const choice of choices) {
    const list = lists.find(({ key }) => key === choice.key);
    const reading = list && readingOf(list, choice.table);
    if (!list || !reading) {
      gone.push(choice.key);
      continue;
    }
    const language = tables.get(choice.table)?.language ?? "ru";
    const all = freshRows(listRows(list, choice, reading, values.get(list.sheet)!, language), rows);
    const isNew = ({ identity }: ListRow) =>
      identity === undefined || !there.has(`${choice.table} ${identity}`);
    const fresh = all.filter(isNew);
    for (const { identity } of fresh) if (identity !== undefined) there.add(`${choice.table} ${identity}`);
    if (fresh.length < all.length) repeated.push({ address: list.address, rows: all.length - fresh.length });
    if (fresh.length > 0) added.set(choice.table, [...(added.get(choice.table) ?? []), ...fresh]);
  }
  return { added, repeated, gone };
}

/** By what a row of ours is of the same service, or the same year, as another. */
function identityOf({ table, cells: own }: InputRow): string | undefined {
  const text = (column: ColumnId) => textOf(own.get(column)?.value);
  const year = onlyYear(text("year"));
  if (year === undefined) return undefined;
  if (table === "hearings") return `${table} ${year}`;
  return table === "services"
    ? `${table} ${year} ${serviceKey({ name: text("name"), code: text("code") })}`
    : undefined;
}

/** Puts rows below the last one of a table, whatever stands further down. No `sync` of its own. */
function insert(
  context: Excel.RequestContext,
  { sheet: name, found }: InputTable,
  table: TableId,
  rows: readonly ListRow[],
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const row = (found.rows.at(-1) ?? found.headRow) + 1;
  sheet.getRange(`${row + 1}:${row + rows.length}`).insert("Down");
  const places = [...found.columns.values()];
  const column = Math.min(...places);
  const columns = Math.max(...places) - column + 1;
  const byPlace = new Map([...found.columns].map(([id, place]) => [place - column, id as ColumnId]));
  const kinds: Readonly<Record<string, ColumnKind>> = TABLES[table];
  const line = <T>(of: (id: ColumnId) => T, other: T): T[] =>
    Array.from({ length: columns }, (_, place) => (byPlace.has(place) ? of(byPlace.get(place)!) : other));
  const range = sheet.getRange(cells({ row, column, rows: rows.length, columns }));
  // Below heads an inserted row looks like them.
  range.format.fill.clear();
  range.format.font.bold = false;
  range.format.horizontalAlignment = "General";
  range.format.wrapText = true;
  // A cell of a text's format would take a formula for the text that it is.
  const formats = line((id) => formatOf(kinds[id]!).replace(TEXT, GENERAL), GENERAL);
  range.numberFormat = rows.map(() => formats);
  range.formulas = rows.map(({ contents }) => line((id) => contents[id] ?? "", ""));
  bordered(range);
}
