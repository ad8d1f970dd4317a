import { LANGUAGES, type Language } from "../../law/text";
import {
  TABLE_IDS,
  TABLES,
  type Cell,
  type ColumnKind,
  type Place,
  type ReportInputs,
  type TableId,
} from "../../report/types";
import { isBlank } from "../../scoring/parse";
import type { Area } from "../address";
import { readMarks } from "../marks";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import { entriesOf, type FoundTable } from "../input-sheets/find-tables";
import type { Notice } from "../types";
import { findInputTables, type FoundInputs } from "./find-inputs";
import { loadInputSheets } from "./load";
import { readCell, yearOf } from "./read-cell";
import { INPUT_SHEET_IDS, INPUT_SHEETS, isBegun, WORDINGS_IN, yearLabel } from "./tables";

/** The data of an annual report as they stand in the workbook. */
export interface ReadInputs {
  readonly inputs: ReportInputs;
  /** Where a place of the inputs stands; nowhere, where its table is not there. */
  at(place: Place): Area | undefined;
  /** Whether Excel counts with what the cell of a place holds: a number written as a text it does not. */
  isNumber(place: Place): boolean;
  /** The cell of the report's year, and whether that is a number. */
  readonly year?: { readonly at: Area; readonly isNumber: boolean };
  /** Tables and columns that are not there. */
  readonly notices: readonly Notice[];
}

/**
 * Reads the data of the annual report, whatever their sheets are called and wherever rows and columns were put in; nothing
 * where the workbook has no such sheet. Two `sync`s.
 */
export async function readReportInputs(context: Excel.RequestContext): Promise<ReadInputs | undefined> {
  const sheets = loadInputSheets(context, await readMarks(context));
  await context.sync();
  const there = sheets();
  const read = INPUT_SHEET_IDS.flatMap((id) => {
    const values = there[id];
    return values ? readSheet(values, INPUT_SHEETS[id].tables) : [];
  });
  if (read.length === 0) return undefined;
  const tables = new Map(read.map((table) => [table.id, table]));
  const year = there.other && yearCell(there.other);
  return {
    inputs: {
      year: year && readYear(year.value),
      ...(Object.fromEntries(TABLE_IDS.map((id) => [id, tables.get(id)?.rows ?? []])) as unknown as Omit<
        ReportInputs,
        "year"
      >),
    },
    at: (place) => tables.get(place.table)?.at(place),
    isNumber: (place) => typeof tables.get(place.table)?.valueAt(place) === "number",
    ...(year ? { year: { at: year.at, isNumber: typeof year.value === "number" } } : {}),
    notices: read.flatMap(({ notices }) => notices),
  };
}

interface ReadTable {
  readonly id: TableId;
  readonly rows: readonly Readonly<Record<string, Cell<string | number>>>[];
  at(place: Place): Area | undefined;
  valueAt(place: Place): unknown;
  readonly notices: readonly Notice[];
}

function readSheet(sheet: SheetValues, ids: readonly TableId[]): readonly ReadTable[] {
  const found = findInputTables(sheet, ids);
  return ids.map((id) => readTable(sheet, found, id));
}

function readTable(sheet: SheetValues, { language, tables }: FoundInputs, id: TableId): ReadTable {
  const table = tables.get(id);
  const columns = Object.entries<ColumnKind>(TABLES[id]);
  const entries = entriesOf<TableId, string>(sheet, tables, id).map((entry, index) => ({
    row: table!.rows[index]!,
    cells: columns.map(([column, kind]) => [column, kind, entry(column).value] as const),
  }));
  const filled = entries.filter(({ cells }) =>
    cells.some(([, , value], index) => !isBlank(value) && !(index === 0 && isBegun(id))),
  );
  return {
    id,
    rows: filled.map(({ cells }) =>
      Object.fromEntries(cells.map(([column, kind, value]) => [column, readCell(id, kind, value)])),
    ),
    at({ row, column }) {
      if (!table) return undefined;
      const [first] = columns[0]!;
      const at = table.columns.get(column ?? first) ?? Math.min(...table.columns.values());
      const line = row === undefined ? table.headRow : filled[row]!.row;
      return { sheet: sheet.name, row: line, column: at, rows: 1, columns: 1 };
    },
    valueAt: ({ row, column }) =>
      row === undefined ? undefined : filled[row]?.cells.find(([own]) => own === column)?.[2],
    notices: lacking(sheet.name, id, table, language),
  };
}

/** What is not there of a table; an empty head where all of it is not. */
function lacking(
  sheet: string,
  id: TableId,
  table: FoundTable<TableId> | undefined,
  language: Language,
): readonly Notice[] {
  const { title, heads } = WORDINGS_IN[language][id];
  const missing = table
    ? Object.entries(heads).flatMap(([head, [first]]) => (table.columns.has(head) ? [] : [first]))
    : [""];
  return missing.map((head) => ({
    level: "warning",
    code: "missingHead",
    args: { sheet, table: title, head },
  }));
}

/** The cell beside the label of the report's year. */
function yearCell({ name, row, column, values }: SheetValues) {
  for (const [index, line] of values.entries()) {
    const label = line.findIndex((cell) => isYearLabel(nameKey(textOf(cell))));
    if (label < 0) continue;
    const at: Area = { sheet: name, row: row + index, column: column + label + 1, rows: 1, columns: 1 };
    return { at, value: line[label + 1] };
  }
  return undefined;
}

const readYear = (value: unknown): Cell<number> =>
  isBlank(value) ? undefined : (yearOf(value) ?? { unread: String(value).trim() });

const isYearLabel = (text: string): boolean =>
  LANGUAGES.some((language) => text.startsWith(nameKey(yearLabel(language)[0])));
