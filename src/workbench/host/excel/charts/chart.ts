import type { Figure } from "@odoo/o-spreadsheet/dist/types/types/figure";
import type { Book } from "../../book";
import { type ChartDescription, described, toDefinition } from "./description";
import { scales } from "./scale";

/** What Excel keeps of a chart and the engine does not. */
export interface ChartState {
  name: string;
  /** The first category of bars on top. */
  reversed: boolean;
  valueAxis: boolean;
  /** Where the axis of values begins; left out: wherever Excel likes. */
  minimum?: number | undefined;
  /** Of all its texts; left out: that of the theme. */
  font?: string | undefined;
}

export interface Chart {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

/** A rectangle in pixels from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The charts of a sheet that Excel is told of, in the order in which they were made. */
export function chartsOf(book: Book, sheetId: string): Chart[] {
  const getters = book.engine.read;
  const byFigure = new Map(
    getters.getChartIds(sheetId).map((id) => [getters.getFigureIdFromChartId(id), id]),
  );
  return getters.getFigures(sheetId).flatMap((figure) => {
    const id = figure.tag === "chart" ? byFigure.get(figure.id) : undefined;
    return id !== undefined && described(book, sheetId, getters.getChartDefinition(id))
      ? [{ book, sheetId, id }]
      : [];
  });
}

/** What is known of a chart; one that was made in the grid is named like one that Excel made. */
export function chartState({ book, sheetId, id }: Chart): ChartState {
  let state = book.charts.get(id);
  if (!state) {
    state = { name: freeName(book, sheetId), reversed: false, valueAxis: true };
    book.charts.set(id, state);
  }
  return state;
}

function freeName(book: Book, sheetId: string): string {
  const ids = new Set(book.engine.read.getChartIds(sheetId));
  const taken = new Set([...book.charts].flatMap(([id, { name }]) => (ids.has(id) ? [name] : [])));
  for (let i = 1; ; i++) if (!taken.has(`Chart ${i}`)) return `Chart ${i}`;
}

/** Charts of a copied sheet are named and set like those of the original. */
export function copyChartStates(book: Book, from: string, to: string): void {
  const copies = chartsOf(book, to);
  chartsOf(book, from).forEach((chart, index) => {
    const copy = copies[index];
    if (copy) book.charts.set(copy.id, { ...chartState(chart) });
  });
}

export function descriptionOf({ book, sheetId, id }: Chart): ChartDescription {
  const found = described(book, sheetId, book.engine.read.getChartDefinition(id));
  if (!found) throw new Error(`no chart ${id}`);
  return found;
}

export function changeChart(chart: Chart, change: Partial<ChartDescription>): void {
  const { book, sheetId, id } = chart;
  const next = { ...descriptionOf(chart), ...change };
  reserve(book, next);
  const figureId = book.engine.read.getFigureIdFromChartId(id);
  book.engine.run("UPDATE_CHART", { sheetId, chartId: id, figureId, definition: toDefinition(book, next) });
}

/** The engine refuses ranges beyond the last row or column that its sheet has. */
function reserve(book: Book, { categories, series }: ChartDescription): void {
  const all = [...series.map(({ values }) => values), ...(categories ? [categories] : [])];
  for (const { sheetId, zone } of all) book.engine.reserve(sheetId, zone.bottom + 1, zone.right + 1);
}

/** Puts a chart on a sheet. */
export function addChart(book: Book, sheetId: string, description: ChartDescription, box: Box): Chart {
  reserve(book, description);
  const chartId = book.newChartId();
  book.engine.run("CREATE_CHART", {
    sheetId,
    chartId,
    figureId: chartId,
    definition: toDefinition(book, description),
    ...place(book, sheetId, box),
    size: { width: box.width, height: box.height },
  });
  const chart = { book, sheetId, id: chartId };
  chartState(chart);
  return chart;
}

export function deleteChart({ book, sheetId, id }: Chart): void {
  book.engine.run("DELETE_FIGURE", { sheetId, figureId: book.engine.read.getFigureIdFromChartId(id) });
}

function place(book: Book, sheetId: string, { left, top }: Box) {
  const { rows, columns } = scales(book, sheetId);
  const [row, col] = [rows.at(top), columns.at(left)];
  book.engine.reserve(sheetId, row.index + 1, col.index + 1);
  return { row: row.index, col: col.index, offset: { x: col.offset, y: row.offset } };
}

const figureOf = ({ book, sheetId, id }: Chart): Figure =>
  book.engine.read.getFigure(sheetId, book.engine.read.getFigureIdFromChartId(id))!;

export function boxOf(chart: Chart): Box {
  const { col, row, offset, width, height } = figureOf(chart);
  const { rows, columns } = scales(chart.book, chart.sheetId);
  return { left: columns.start(col) + offset.x, top: rows.start(row) + offset.y, width, height };
}

export function moveChart(chart: Chart, box: Box): void {
  const { book, sheetId } = chart;
  const { id: figureId } = figureOf(chart);
  const { width, height } = box;
  book.engine.run("UPDATE_FIGURE", { sheetId, figureId, width, height, ...place(book, sheetId, box) });
}
