import { choiceWord } from "../../report/words";
import { TABLES, type ColumnKind, type TableId } from "../../report/types";
import { addSheets } from "../add-sheet";
import { cells } from "../address";
import { readMarks } from "../marks";
import { freeName } from "../sheet-names";
import { bordered, headed, landscape, titled } from "../sheet-style";
import { writeHelp } from "../requisites/write-table";
import { findInputSheets } from "./load";
import {
  INPUT_SHEET_IDS,
  INPUT_SHEETS,
  isBegun,
  rowsOf,
  WORDINGS,
  YEAR_LABEL,
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
 * @returns the names of both sheets
 */
export async function writeReportInputs(): Promise<{ readonly sheets: readonly string[] }> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const there = findInputSheets(marked);
    const taken = new Set(marked.names.map((name) => name.toLowerCase()));
    const sheets = INPUT_SHEET_IDS.map((id) => ({
      id,
      isNew: there[id] === undefined,
      name: there[id] ?? freeName(INPUT_SHEETS[id].name, taken),
    }));
    const added = sheets.filter(({ isNew }) => isNew);
    await addSheets(
      context,
      added.map(({ id, name }) => ({ name, mark: { sheet: "reportInputs", part: id } })),
      () => {
        for (const { id, name } of added) writeSheet(context.workbook.worksheets.getItem(name), id);
        context.workbook.worksheets.getItem(sheets.at(-1)!.name).activate();
      },
    );
    return { sheets: sheets.map(({ name }) => name) };
  });
}

function writeSheet(sheet: Excel.Worksheet, id: InputSheet): void {
  const { name, help, tables } = INPUT_SHEETS[id];
  WIDTHS[id].forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  landscape(sheet);
  titled(sheet.getRange("A1"), name, 14);
  writeHelp(sheet.getRange("A2"), help);
  if (id === "other") writeYear(sheet);
  let row = FIRST_ROW[id];
  for (const table of tables) {
    writeTable(sheet, table, row);
    row += ROWS_ABOVE + rowsOf(table).length + 1;
  }
  sheet.getRange(`${YEAR_ROW + 1}:${row}`).format.autofitRows();
  if (tables.length > 1) return;
  const heads = FIRST_ROW[id] + ROWS_ABOVE;
  sheet.freezePanes.freezeRows(heads);
  sheet.pageLayout.setPrintTitleRows(`$${heads}:$${heads}`);
}

function writeYear(sheet: Excel.Worksheet): void {
  const at = (column: number) => sheet.getRange(cells({ row: YEAR_ROW, column, rows: 1, columns: 1 }));
  at(0).values = [[YEAR_LABEL.join("\n")]];
  headed(at(0));
  at(1).numberFormat = [[FORMATS.year]];
  at(1).format.horizontalAlignment = "Left";
  validate(at(1), "provider", "year");
  bordered(sheet.getRange(cells({ row: YEAR_ROW, column: 0, rows: 1, columns: 2 })));
}

function writeTable(sheet: Excel.Worksheet, id: TableId, titleRow: number): void {
  const { title, help, heads } = WORDINGS[id];
  const rows = rowsOf(id);
  const columns = Object.entries<ColumnKind>(TABLES[id]);
  const at = (row: number, column: number, count: number, width: number) =>
    sheet.getRange(cells({ row, column, rows: count, columns: width }));
  titled(at(titleRow, 0, 1, 1), title, 12);
  writeHelp(at(titleRow + 1, 0, 1, 1), help);
  const headRow = at(titleRow + 2, 0, 1, columns.length);
  headRow.values = [Object.values(heads).map((head) => head.join("\n"))];
  headed(headRow);
  const first = titleRow + ROWS_ABOVE;
  columns.forEach(([, kind], column) => {
    const own = at(first, column, rows.length, 1);
    own.numberFormat = rows.map(() => [formatOf(kind)]);
    if (column > 0 || !isBegun(id)) validate(own, id, kind);
    if (formatOf(kind) === TEXT) own.format.wrapText = true;
    if (kind === "year" || kind === "date") own.format.horizontalAlignment = "Center";
  });
  const begun = rows.filter((row) => row.length > 0);
  if (begun.length > 0) at(first, 0, begun.length, 1).values = begun.map(([word = ""]) => [word]);
  bordered(at(titleRow + 2, 0, rows.length + 1, columns.length));
}

const TEXT = "@";
const FORMATS = { year: "0", count: "#,##0", date: "dd.mm.yyyy", text: TEXT } as const;

const formatOf = (kind: ColumnKind): string => (typeof kind === "string" ? FORMATS[kind] : TEXT);

const FIRST_YEAR = 2013;
const LAST_YEAR = 2100;

/** What is typed otherwise is questioned, not refused: the report names it with its cell. */
function validate({ dataValidation }: Excel.Range, id: TableId, kind: ColumnKind): void {
  const rule = ruleOf(id, kind);
  if (!rule) return;
  dataValidation.rule = rule.rule;
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Проверьте значение",
    message: rule.message,
  };
}

function ruleOf(
  id: TableId,
  kind: ColumnKind,
): { readonly rule: Excel.DataValidationRule; readonly message: string } | undefined {
  if (kind === "year")
    return {
      rule: { wholeNumber: { formula1: FIRST_YEAR, formula2: LAST_YEAR, operator: "Between" } },
      message: `Здесь ожидается год, от ${FIRST_YEAR} до ${LAST_YEAR}.`,
    };
  if (kind === "count")
    return {
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      message: "Здесь ожидается целое число не меньше нуля.",
    };
  if (typeof kind === "string") return undefined;
  const words = kind.map((word) => choiceWord(id, word, "ru"));
  return {
    rule: { list: { inCellDropDown: true, source: words.join(",") } },
    message: `Здесь ожидается одно из слов: ${words.join(", ")}.`,
  };
}
