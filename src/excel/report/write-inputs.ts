import type { Language } from "../../law/text";
import { REPORT_SHEET_TEXTS } from "../../locales/report-sheets";
import { choiceWord } from "../../report/words";
import { TABLES, type ColumnKind, type TableId } from "../../report/types";
import { addSheets } from "../add-sheet";
import { cells } from "../address";
import { laySheet, linesOf, ROWS_ABOVE, stacked, writeHeads, type NewTable } from "../input-sheets/lay-sheet";
import { placeSheets } from "../input-sheets/sheets";
import { readMarks } from "../marks";
import { bordered, headed } from "../sheet-style";
import { findInputSheets } from "./load";
import {
  INPUT_SHEET_IDS,
  INPUT_SHEETS,
  isBegun,
  rowsOf,
  WORDINGS_IN,
  yearLabel,
  type InputSheet,
} from "./tables";

/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<InputSheet, readonly number[]>> = {
  services: [46, 260, 70, 130, 76, 76, 92, 92, 76, 76, 76, 76, 76, 76, 96, 108],
  other: [170, 240, 130, 110, 96, 180],
};

/** Rows above the first table: title, help, a blank one; on the sheet that has it, the year and a blank one. */
const FIRST_ROW: Readonly<Record<InputSheet, number>> = { services: 3, other: 5 };
const YEAR_ROW = 3;

/**
 * Adds the sheets for the data of the annual report that the workbook does not have yet; those that it has stay as they
 * are. Two `sync`s.
 * @param language of titles, heads, help and words
 * @param inBackground the user stays on the sheet where they are; otherwise the last one of ours comes to the front
 * @returns the names of both sheets
 */
export async function writeReportInputs({
  language = "ru",
  inBackground = false,
}: { readonly language?: Language; readonly inBackground?: boolean } = {}): Promise<{
  readonly sheets: readonly string[];
}> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const { sheets } = REPORT_SHEET_TEXTS[language];
    const titles = { services: sheets.services.name, other: sheets.other.name };
    const there = findInputSheets(marked);
    const { names, added } = placeSheets(marked, there, titles, (part) => ({ sheet: "reportInputs", part }));
    await addSheets(context, added, () => {
      const { worksheets } = context.workbook;
      for (const id of INPUT_SHEET_IDS)
        if (there[id] === undefined) writeSheet(worksheets.getItem(names[id]), id, language);
      if (!inBackground) worksheets.getItem(names.other).activate();
    });
    return { sheets: Object.values(names) };
  });
}

function writeSheet(sheet: Excel.Worksheet, id: InputSheet, language: Language): void {
  const tables = stacked<TableId>(INPUT_SHEETS[id].tables, (table) => rowsOf(table, language), FIRST_ROW[id]);
  const page = {
    ...REPORT_SHEET_TEXTS[language].sheets[id],
    widths: WIDTHS[id],
    tables,
    fitFrom: YEAR_ROW,
  };
  laySheet(sheet, page, (table) => writeTable(sheet, table, language));
  if (id === "other") writeYear(sheet, language);
}

function writeYear(sheet: Excel.Worksheet, language: Language): void {
  const at = (column: number) => sheet.getRange(cells({ row: YEAR_ROW, column, rows: 1, columns: 1 }));
  at(0).values = [[linesOf(yearLabel(language))]];
  headed(at(0));
  at(1).numberFormat = [[FORMATS.year]];
  at(1).format.horizontalAlignment = "Left";
  validate(at(1), "provider", "year", language);
  bordered(sheet.getRange(cells({ row: YEAR_ROW, column: 0, rows: 1, columns: 2 })));
}

function writeTable(
  sheet: Excel.Worksheet,
  { id, titleRow, rows }: NewTable<TableId>,
  language: Language,
): void {
  writeHeads(sheet, titleRow, WORDINGS_IN[language][id]);
  const columns = Object.entries<ColumnKind>(TABLES[id]);
  const first = titleRow + ROWS_ABOVE;
  const at = (column: number, count: number, width: number) =>
    sheet.getRange(cells({ row: first, column, rows: count, columns: width }));
  columns.forEach(([, kind], column) => {
    const own = at(column, rows.length, 1);
    own.numberFormat = rows.map(() => [formatOf(kind)]);
    if (column > 0 || !isBegun(id)) validate(own, id, kind, language);
    if (formatOf(kind) === TEXT) own.format.wrapText = true;
    if (kind === "year" || kind === "date") own.format.horizontalAlignment = "Center";
  });
  const begun = rows.filter((row) => row.length > 0);
  if (begun.length > 0) at(0, begun.length, 1).values = begun.map(([word = ""]) => [word]);
  bordered(at(0, rows.length, columns.length));
}

export const TEXT = "@";
const FORMATS = { year: "0", count: "#,##0", date: "dd.mm.yyyy", text: TEXT } as const;

/** The number format of a column. */
export const formatOf = (kind: ColumnKind): string => (typeof kind === "string" ? FORMATS[kind] : TEXT);

const FIRST_YEAR = 2013;
const LAST_YEAR = 2100;

/** What is typed otherwise is questioned, not refused: the report names it with its cell. */
function validate({ dataValidation }: Excel.Range, id: TableId, kind: ColumnKind, language: Language): void {
  const rule = ruleOf(id, kind, language);
  if (!rule) return;
  dataValidation.rule = rule.rule;
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: REPORT_SHEET_TEXTS[language].check.title,
    message: rule.message,
  };
}

function ruleOf(
  id: TableId,
  kind: ColumnKind,
  language: Language,
): { readonly rule: Excel.DataValidationRule; readonly message: string } | undefined {
  const texts = REPORT_SHEET_TEXTS[language].check;
  if (kind === "year")
    return {
      rule: { wholeNumber: { formula1: FIRST_YEAR, formula2: LAST_YEAR, operator: "Between" } },
      message: texts.year(FIRST_YEAR, LAST_YEAR),
    };
  if (kind === "count")
    return {
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      message: texts.count,
    };
  if (typeof kind === "string") return undefined;
  const words = kind.map((word) => choiceWord(id, word, language));
  return {
    rule: { list: { inCellDropDown: true, source: words.join(",") } },
    message: texts.words(words),
  };
}
