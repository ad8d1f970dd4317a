import type { Language } from "../../law/text";
import { REPORT_SHEET_TEXTS } from "../../locales/report-sheets";
import { choiceWord } from "../../report/words";
import { TABLES, type ColumnKind, type TableId } from "../../report/types";
import { addSheets } from "../add-sheet";
import { cells } from "../address";
import { readMarks } from "../marks";
import { freeName } from "../sheet-names";
import { bordered, headed, landscape, titled } from "../sheet-style";
import type { Head } from "../requisites/tables";
import { writeHelp } from "../requisites/write-table";
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
/** Rows above the first entry of a table: title, help, heads. */
const ROWS_ABOVE = 3;

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
    const there = findInputSheets(marked);
    const taken = new Set(marked.names.map((name) => name.toLowerCase()));
    const sheets = INPUT_SHEET_IDS.map((id) => ({
      id,
      isNew: there[id] === undefined,
      name: there[id] ?? freeName(REPORT_SHEET_TEXTS[language].sheets[id].name, taken),
    }));
    const added = sheets.filter(({ isNew }) => isNew);
    await addSheets(
      context,
      added.map(({ id, name }) => ({ name, mark: { sheet: "reportInputs", part: id } })),
      () => {
        for (const { id, name } of added) writeSheet(context.workbook.worksheets.getItem(name), id, language);
        if (!inBackground) context.workbook.worksheets.getItem(sheets.at(-1)!.name).activate();
      },
    );
    return { sheets: sheets.map(({ name }) => name) };
  });
}

function writeSheet(sheet: Excel.Worksheet, id: InputSheet, language: Language): void {
  const { tables } = INPUT_SHEETS[id];
  const { name, help } = REPORT_SHEET_TEXTS[language].sheets[id];
  WIDTHS[id].forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  landscape(sheet);
  titled(sheet.getRange("A1"), name, 14);
  writeHelp(sheet.getRange("A2"), help);
  if (id === "other") writeYear(sheet, language);
  let row = FIRST_ROW[id];
  for (const table of tables) {
    writeTable(sheet, table, row, language);
    row += ROWS_ABOVE + rowsOf(table, language).length + 1;
  }
  sheet.getRange(`${YEAR_ROW + 1}:${row}`).format.autofitRows();
  if (tables.length > 1) return;
  const heads = FIRST_ROW[id] + ROWS_ABOVE;
  sheet.freezePanes.freezeRows(heads);
  sheet.pageLayout.setPrintTitleRows(`$${heads}:$${heads}`);
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

function writeTable(sheet: Excel.Worksheet, id: TableId, titleRow: number, language: Language): void {
  const { title, help, heads } = WORDINGS_IN[language][id];
  const rows = rowsOf(id, language);
  const columns = Object.entries<ColumnKind>(TABLES[id]);
  const at = (row: number, column: number, count: number, width: number) =>
    sheet.getRange(cells({ row, column, rows: count, columns: width }));
  titled(at(titleRow, 0, 1, 1), title, 12);
  writeHelp(at(titleRow + 1, 0, 1, 1), help);
  const headRow = at(titleRow + 2, 0, 1, columns.length);
  headRow.values = [Object.values(heads).map(linesOf)];
  headed(headRow);
  const first = titleRow + ROWS_ABOVE;
  columns.forEach(([, kind], column) => {
    const own = at(first, column, rows.length, 1);
    own.numberFormat = rows.map(() => [formatOf(kind)]);
    if (column > 0 || !isBegun(id)) validate(own, id, kind, language);
    if (formatOf(kind) === TEXT) own.format.wrapText = true;
    if (kind === "year" || kind === "date") own.format.horizontalAlignment = "Center";
  });
  const begun = rows.filter((row) => row.length > 0);
  if (begun.length > 0) at(first, 0, begun.length, 1).values = begun.map(([word = ""]) => [word]);
  bordered(at(titleRow + 2, 0, rows.length + 1, columns.length));
}

export const TEXT = "@";
const FORMATS = { year: "0", count: "#,##0", date: "dd.mm.yyyy", text: TEXT } as const;

/** The number format of a column. */
export const formatOf = (kind: ColumnKind): string => (typeof kind === "string" ? FORMATS[kind] : TEXT);

/** A head in two languages; once, where it is the same word in both. */
const linesOf = (head: Head): string => [...new Set(head)].join("\n");

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
