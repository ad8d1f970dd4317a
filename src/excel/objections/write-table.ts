import { DECISIONS } from "../../law/objections";
import { FIRST_CALENDAR_YEAR } from "../../law/calendar";
import { address, cells } from "../address";
import type { Wording } from "../input-sheets/wording";
import { ROWS_ABOVE, writeHeads } from "../input-sheets/lay-sheet";
import { bordered } from "../sheet-style";
import type { Lists, NewTable } from "./layout";
import { TABLES } from "./tables";
import { DAY_WORDS, DIRECTION_TITLES, LANGUAGE_WORDS } from "./words";

/** Columns of a table by the ids of their heads, 0-based, and the rows below the heads. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, number>;
}

const DATES: ReadonlySet<string> = new Set([
  "filed",
  "decided",
  "received",
  "notice",
  "schedule",
  "meeting",
  "submitted",
  "date",
]);
/** Columns of numbers, and of words that may stand in their place. */
const NUMBERS: Readonly<Record<string, string>> = { score: "0.00", corrected: "General" };
const formatOf = (head: string): string => (DATES.has(head) ? "dd.mm.yyyy" : (NUMBERS[head] ?? "@"));

/** Short lists, parted by commas; none of their words has one. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  direction: DIRECTION_TITLES,
  language: Object.values(LANGUAGE_WORDS).map(({ ru }) => ru),
  decision: Object.values(DECISIONS).map(({ ru }) => ru),
  off: Object.values(DAY_WORDS).map(({ ru }) => ru),
};

/** Writes the title, the heads and the rows of a table. No `sync` of its own. */
export function writeTable(sheet: Excel.Worksheet, { id, titleRow, rows }: NewTable, lists: Lists): void {
  const wording: Wording = TABLES[id];
  writeHeads(sheet, titleRow, wording);
  const columns = new Map(Object.keys(wording.heads).map((head, column) => [head, column]));
  const place = { row: titleRow + ROWS_ABOVE, rows: rows.length, columns };
  dressRows(sheet, place);
  const filled = Math.max(0, ...rows.map((line) => line.length));
  if (filled > 0)
    sheet.getRange(cells({ row: place.row, column: 0, rows: rows.length, columns: filled })).values =
      rows.map((line) => [...line]);
  if (id !== "choices") offer(sheet, place, lists);
}

/** Makes rows ready: formats first, so that a text is not taken for a formula or a date. */
export function dressRows(sheet: Excel.Worksheet, { row, rows, columns }: Rows): void {
  for (const [head, column] of columns) {
    const range = sheet.getRange(cells({ row, column, rows, columns: 1 }));
    range.numberFormat = Array.from({ length: rows }, () => [formatOf(head)]);
    range.format.wrapText = true;
    bordered(range);
  }
}

/** Offers what a column takes, and checks dates. */
export function offer(sheet: Excel.Worksheet, place: Rows, lists: Lists): void {
  for (const [head, column] of place.columns) {
    const { dataValidation } = sheet.getRange(
      cells({ row: place.row, column, rows: place.rows, columns: 1 }),
    );
    const source = sourceOf(head, lists);
    if (source !== undefined) {
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = alert("Warning", "Нет в списке", NOT_LISTED);
    } else if (DATES.has(head)) {
      // A date is a number of days.
      dataValidation.rule = {
        wholeNumber: { formula1: `=DATE(${FIRST_CALENDAR_YEAR},1,1)`, operator: "GreaterThanOrEqualTo" },
      };
      dataValidation.errorAlert = alert("Stop", "Нужна дата", NO_DATE);
    }
  }
}

const NOT_LISTED = "Такого значения в списке нет. Оно будет учтено, только если его удастся распознать.";
const NO_DATE = `Введите дату не ранее 01.01.${FIRST_CALENDAR_YEAR}, например 15.03.2024.`;

const alert = (
  style: "Warning" | "Stop",
  title: string,
  message: string,
): Excel.DataValidationErrorAlert => ({ showAlert: true, style, title, message });

function sourceOf(head: string, lists: Lists): string | undefined {
  const area = head in lists ? lists[head as keyof Lists] : undefined;
  if (area) return `=${address(area, true)}`;
  return CHOICES[head]?.join(",");
}
