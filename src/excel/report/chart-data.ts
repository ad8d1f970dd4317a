import type { Chart } from "../../report/document";
import type { Area } from "../address";
import type { CellOf } from "./formulas";

/** A diagram with the cells that it is drawn of, without their sheet. */
export interface ChartData {
  readonly chart: Chart;
  readonly area: Omit<Area, "sheet">;
}

/** The data of all diagrams, one under another, beside the pages: a diagram takes neighbouring cells only. */
export interface LaidCharts {
  readonly data: readonly ChartData[];
  /** From the first row of the sheet on. */
  readonly contents: readonly (readonly string[])[];
  readonly column: number;
}

/**
 * Lays out the data of diagrams: categories down, a column for each series, each cell a reference to that of the report.
 * @param column where they begin, 0-based
 * @param isFilled whether the cell of a key holds anything
 */
export function layCharts(
  charts: readonly Chart[],
  column: number,
  cellOf: CellOf,
  isFilled: (key: string) => boolean,
): LaidCharts {
  const reference = (key: string): string => {
    const cell = isFilled(key) ? cellOf(key) : undefined;
    return cell === undefined ? "" : `=${cell}`;
  };
  const lines: string[][] = [];
  const data = charts.map((chart): ChartData => {
    lines.push([chart.title]);
    const row = lines.length;
    lines.push(["", ...chart.series.map(({ name }) => reference(name))]);
    chart.categories.forEach((category, index) => {
      lines.push([reference(category), ...chart.series.map(({ values }) => reference(values[index]!))]);
    });
    const area = { row, column, rows: lines.length - row, columns: chart.series.length + 1 };
    lines.push([]);
    return { chart, area };
  });
  const width = Math.max(0, ...lines.map((line) => line.length));
  const contents = lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  return { data, contents, column };
}
