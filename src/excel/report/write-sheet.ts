import { cells, columnLetters } from "../address";
import { writeForm } from "../forms/write-form";
import { setMark } from "../marks";
import type { ChartData } from "./chart-data";
import { COUNT, type LaidReport } from "./lay-report";
import type { ReportMark } from "./report-mark";

/** Begins the names of our diagrams, by which they are known when the report is written anew. */
export const CHART_NAME = "Olshem ";

/** Columns that still have room for their numbers above them; bars have it beside them. */
const LABELLED_COLUMNS = 9;

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
  for (const one of charts.data) writeChart(sheet, one, report);
}

function writeChart(sheet: Excel.Worksheet, { chart, area }: ChartData, { form, rowOf }: LaidReport): void {
  const row = rowOf(chart.id);
  if (row === undefined) return;
  const isLying = chart.kind === "bar";
  const added = sheet.charts.add(
    isLying ? "BarClustered" : "ColumnClustered",
    sheet.getRange(cells(area)),
    "Columns",
  );
  added.name = `${CHART_NAME}${chart.id}`;
  added.title.text = chart.title;
  added.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) added.legend.position = "Bottom";
  added.dataLabels.showValue = isLying || chart.series.length * chart.categories.length <= LABELLED_COLUMNS;
  // Excel would begin where the smallest number is, and a small change would look like a large one.
  added.axes.valueAxis.minimum = 0;
  // The first category on top, as in the table.
  if (isLying) added.axes.categoryAxis.reversePlotOrder = true;
  if (isLying) added.axes.valueAxis.visible = false;
  const last = form.model.columns.length - 1;
  added.setPosition(
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
  for (const chart of charts) if (chart.name.startsWith(CHART_NAME)) chart.delete();
  sheet.getRange(`A:${columnLetters(Math.max(older.end, mark.end) - 1)}`).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  writeReportSheet(sheet, report);
  setMark(sheet, mark);
}
