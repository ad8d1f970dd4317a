import type { FormCell } from "../../forms/model";
import type { ReportDocument } from "../../report/document";
import { cells } from "../address";
import { layForm, type LaidForm } from "../forms/write-form";
import { layCharts, type LaidCharts } from "./chart-data";
import type { DrawnChart } from "./draw-charts";
import { formulaOf, type CellOf } from "./formulas";
import type { ReadInputs } from "./read-inputs";

/** Cells of one number format, one under another. */
export interface FormatRun {
  readonly row: number;
  rows: number;
  readonly column: number;
  readonly format: string;
}

/** A report laid out on pages. */
export interface LaidReport {
  readonly form: LaidForm;
  readonly formats: readonly FormatRun[];
  readonly charts: LaidCharts;
  /** The diagrams, each with the 0-based row that it stands on across the page. */
  readonly drawn: readonly (DrawnChart & { readonly row: number })[];
}

/** The number format of counts. */
export const COUNT = "#,##0";
const SHARE = "0.0 %";

/** Lays out a report, whose numbers are formulas on the cells of the inputs. */
export function layReport(document: ReportDocument, read: ReadInputs): LaidReport {
  const laid = layForm(document.model, () => "");
  const { rows } = laid.pages;
  const columns = document.model.columns.length;
  const keyed = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((cell) => (cell.key === undefined ? [] : [{ key: cell.key, row, cell }])),
  );
  // Heads are set again on each page that a table goes on to: the first ones count.
  const first = new Map([...keyed].reverse().map((one) => [one.key, one]));
  const cellOf: CellOf = (key) => {
    const at = first.get(key);
    return at && cells({ row: at.row, column: at.cell.column, rows: 1, columns: 1 });
  };
  const contents = laid.contents.map((line) => [...line]);
  for (const { key, row, cell } of keyed) {
    const trace = document.traces[key];
    const formula = trace && formulaOf(trace, read, cellOf);
    if (formula !== undefined) contents[row]![cell.column] = formula;
  }
  const shares = new Set(document.shares);
  const numbers = keyed.filter(
    ({ cell }) => cell.style === "smallFigure" || cell.style === "smallFigureTotal",
  );
  const charts = layCharts(document.charts, columns + 1, cellOf, (key) =>
    isFilled(first.get(key)?.cell, document.traces),
  );
  return {
    form: { ...laid, contents },
    formats: formatRuns(
      numbers.map(({ key, row, cell }) => ({
        row,
        rows: 1,
        column: cell.column,
        format: shares.has(key) ? SHARE : COUNT,
      })),
    ),
    charts,
    drawn: charts.data.map(({ chart: { id, kind, title }, area }) => ({
      id,
      kind,
      title,
      area,
      row: first.get(id)!.row,
    })),
  };
}

/** A dash for a number that is not known is nothing to draw. */
function isFilled(cell: FormCell | undefined, traces: ReportDocument["traces"]): boolean {
  const isNumber = cell?.style === "smallFigure";
  return cell?.content !== undefined && (!isNumber || (cell.key !== undefined && cell.key in traces));
}

function formatRuns(all: readonly FormatRun[]): readonly FormatRun[] {
  const done: FormatRun[] = [];
  const open = new Map<number, FormatRun>();
  for (const one of all) {
    const above = open.get(one.column);
    if (above && above.row + above.rows === one.row && above.format === one.format) above.rows += 1;
    else {
      open.set(one.column, one);
      done.push(one);
    }
  }
  return done;
}
