import { cells, columnLetters } from "../address";
import { writeForm } from "../forms/write-form";
import { setMark } from "../marks";
import { deleteCharts, drawChart } from "./draw-charts";
import { COUNT, type LaidReport } from "./lay-report";
import type { ReportMark } from "./report-mark";

/** Writes a report with its diagrams on a sheet whose columns are empty. No `sync` of its own. */
export function writeReportSheet(sheet: Excel.Worksheet, report: LaidReport): void {
  const { form, formats, charts } = report;
  writeForm(sheet, form);
  for (const { row, rows, column, format } of formats)
    sheet.getRange(cells({ row, column, rows, columns: 1 })).numberFormat = Array.from(
      { length: rows },
      () => [format],
    );
  const { contents, column } = charts;
  if (contents.length === 0) return;
  const data = sheet.getRange(cells({ row: 0, column, rows: contents.length, columns: contents[0]!.length }));
  data.formulas = contents.map((line) => [...line]);
  data.numberFormat = contents.map((line) => line.map(() => COUNT));
  data.format.font.size = 8;
  data.format.font.color = "#7A858F";
  data.format.wrapText = false;
  const last = form.model.columns.length - 1;
  for (const { row, ...chart } of report.drawn)
    drawChart(sheet, chart).setPosition(
      cells({ row, column: 0, rows: 1, columns: 1 }),
      cells({ row, column: last, rows: 1, columns: 1 }),
    );
}

/** Clears away a report with its diagrams, not what a person put beside it, and writes it anew. No `sync` of its own. */
export function rewriteReportSheet(
  sheet: Excel.Worksheet,
  charts: readonly Excel.Chart[],
  older: ReportMark,
  report: LaidReport,
  mark: ReportMark,
): void {
  deleteCharts(charts);
  sheet.getRange(`A:${columnLetters(Math.max(older.end, mark.end) - 1)}`).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  writeReportSheet(sheet, report);
  setMark(sheet, mark);
}
