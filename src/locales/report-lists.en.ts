import { fewOf } from "./few";
import { counted } from "./plural";
import type { ReportListsTexts } from "./report-lists.ru";

const rows = (count: number) => counted(count, "en", { one: "row", other: "rows" });
const cells = (count: number) => counted(count, "en", { one: "cell", other: "cells" });

export const en: ReportListsTexts = {
  title: "Tables found",
  hint: "These tables of the workbook seem to be for the report. The rows taken stand on the sheets with the data as references to your tables: correct the numbers there. Your tables themselves stay as they are.",
  taken: "Already taken",
  takenAs: (table, count) => `“${table}”, ${rows(count)}`,
  fresh: (count) => `new: ${rows(count)}`,
  byTitle: (table, title) => `“${table}”, by the title “${title}”`,
  byHeads: (table) => `“${table}”, by the heads of the columns`,
  rows,
  take: (address) => `Take ${address}`,
  which: (address) => `What table is this: ${address}`,
  choose: "– choose –",
  year: {
    column: "the year is in a column",
    date: "the year is that of the dates",
    lines: "the year is in lines between the rows",
    heads: "the years are over the columns",
    title: (year) => `${year}, by the title`,
    sheet: (year) => `${year}, by the name of the sheet`,
    said: (year) => String(year),
  },
  askYear: (address) => `Which year are the rows of: ${address}`,
  column: (letters, head, column) => `${letters} “${head}”: ${column}`,
  askColumn: (letters, head) => `Column ${letters} “${head}”`,
  under: (head) => `under “${head}”`,
  notTaken: "do not take",
  unsure: "check this",
  columns: "Change the columns",
  skipped: (lines) =>
    `Not taken, as totals, headings and notes: ${rows(lines.length)} (${fewOf(lines, ["“", "”"])}).`,
  lacking: {
    table: "Say what table this is.",
    year: "Say which year the rows are of.",
    columns: "Say which columns hold what a table of the report needs.",
  },
  button: (count) => `Take ${counted(count, "en", { one: "table", other: "tables" })}`,
  none: "Tick the tables",
  done: (tables) => `Added: ${tables.map(([table, count]) => `“${table}”, ${rows(count)}`).join("; ")}.`,
  nothing: "There are no new rows: nothing was added.",
  repeated: (count) =>
    `Not added, as there is such a service of this year or such a year already: ${rows(count)}.`,
  gone: "The table has changed since it was shown: check it once more.",
  protectedSheet: "The sheet is protected, nothing was added. Take the protection off and try again:",
  noTable: (table) =>
    `The sheet with the data has no table “${table}” with its title and heads, nothing was added. Put them back or add the sheet anew.`,
  counts: {
    title: "Empty cells of the assessment",
    todo: "These numbers of the assessment can be counted from the services of the report. Formulas are put into empty cells only.",
    cell: (title, value) => `“${title}”: ${value} by the services of the report.`,
    put: (count) => `Put formulas into ${cells(count)}`,
    there: "Numbers of the assessment from the services of the report",
    thereHint: "These cells of the tables of the assessment hold Olshem's formulas on the sheet of services.",
    clear: "Remove these formulas",
    wasPut: (count) => `Formulas were put into ${cells(count)}.`,
    wasCleared: (count) => `Formulas were removed from ${cells(count)}.`,
    changed: "The cell is not as it was shown any more: it was left as it is.",
    protectedSheet: "The sheet is protected, nothing was changed on it:",
  },
};
