import { deleteCharts, drawChart, isOurs, nameOf, type DrawnChart } from "../report/draw-charts";
import { heldAt, type Contents } from "./contents";
import type { FullPicture } from "./picture";

/** Where a diagram of ours stood, in points. */
export interface KeptChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The diagrams of ours on a sheet. One `sync`. */
export async function readCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly KeptChart[]> {
  sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
  await context.sync();
  return sheet.charts.items
    .filter(isOurs)
    .map(({ name, left, top, width, height }) => ({ name, left, top, width, height }));
}

/** Draws the diagrams of ours that a sheet had, where they stood, in place of those that it has. Two `sync`s. */
export async function redrawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { mark, charts, contents }: FullPicture,
): Promise<void> {
  if (mark?.sheet !== "annualReport") return;
  sheet.charts.load("items/name");
  await context.sync();
  deleteCharts(sheet.charts.items);
  for (const chart of mark.charts) {
    const kept = charts.find(({ name }) => name === nameOf(chart));
    const area = areaIn(contents, chart, mark.charts);
    if (!kept || !area) continue;
    const { left, top, width, height } = kept;
    Object.assign(drawChart(sheet, { ...chart, area }), { left, top, width, height });
  }
  await context.sync();
}

/** Where the title of a diagram stands above its data; -1 where it is gone. */
const titleRow = (contents: Contents, { title, area }: DrawnChart): number =>
  contents.findIndex((_, row) => heldAt(contents, row, area.column) === title);

/** The cells that a diagram is drawn of, wherever rows that were put in have moved them; nothing where its title is gone. */
function areaIn(
  contents: Contents,
  chart: DrawnChart,
  all: readonly DrawnChart[],
): DrawnChart["area"] | undefined {
  const { area } = chart;
  const above = titleRow(contents, chart);
  if (above < 0) return undefined;
  const next = all.map((other) => titleRow(contents, other)).filter((row) => row > above);
  const last = contents.findLastIndex((_, row) => heldAt(contents, row, area.column) !== "");
  // A blank row parts the data of two diagrams.
  const end = next.length > 0 ? Math.min(...next) - 1 : last + 1;
  return { ...area, row: above + 1, rows: end - above - 1 };
}
