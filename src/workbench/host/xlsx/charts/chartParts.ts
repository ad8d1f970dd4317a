import type { Book } from "../../book";
import { addChart, boxOf, type Chart, chartsOf, chartState, descriptionOf } from "../../excel/charts/chart";
import { cellsName } from "../../excel/charts/description";
import { type Package, relationshipType } from "../package";
import { sheetOrder } from "../sheetOrder";
import { children, element, place, type XmlElement } from "../xml";
import { anchorNode, boxOfAnchor, chartAnchors, emptyDrawing, updateAnchor } from "./anchors";
import { readChart } from "./chartReader";
import { chartNode } from "./chartXml";

const types = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

/** A chart as it was in the file. */
export interface FileChart {
  readonly id: string;
  /** Of the drawing's relationship to it. */
  readonly relation: string;
  readonly content: string;
  readonly place: string;
}

const drawingOf = (pack: Package, path: string) =>
  pack.relationships(path).find(({ type }) => type === relationshipType("drawing"));

/** Shows the charts of a sheet that are understood; the others stay as they are in the file. */
export function readCharts(pack: Package, path: string, book: Book, sheetId: string): FileChart[] {
  const relation = drawingOf(pack, path);
  const drawing = relation && pack.xml(relation.target);
  if (!drawing) return [];
  const parts = new Map(pack.relationships(relation.target).map(({ id, target }) => [id, target]));
  return chartAnchors(drawing).flatMap((anchor) => {
    const root = pack.xml(parts.get(anchor.relation) ?? "");
    const read = root && readChart(book, root);
    const box = boxOfAnchor(book, sheetId, anchor.node);
    if (!read || !box) return [];
    const { reversed, valueAxis, minimum, font, ...description } = read;
    const chart = addChart(book, sheetId, description, box);
    const name = anchor.name === "" ? chartState(chart).name : anchor.name;
    book.charts.set(chart.id, { name, reversed, valueAxis, minimum, font });
    return [{ id: chart.id, relation: anchor.relation, content: contentOf(chart), place: placeOf(chart) }];
  });
}

/** A text for all that a chart shows, and one for where it stands. */
function contentOf(chart: Chart): string {
  const { series, categories, ...rest } = descriptionOf(chart);
  const named = series.map(({ name, values }) => [
    typeof name === "string" ? name : cellsName(chart.book, name),
    cellsName(chart.book, values),
  ]);
  const labels = categories && cellsName(chart.book, categories);
  const { reversed, valueAxis, minimum, font } = chartState(chart);
  return JSON.stringify([rest, named, labels ?? null, reversed, valueAxis, minimum ?? null, font ?? null]);
}

const placeOf = (chart: Chart): string => JSON.stringify([boxOf(chart), chartState(chart).name]);

/** Charts that are new, gone, moved or changed; the others stay as they are. */
export function writeCharts(
  pack: Package,
  path: string,
  sheet: XmlElement,
  book: Book,
  sheetId: string,
  before: readonly FileChart[],
): boolean {
  const charts = chartsOf(book, sheetId);
  const added = charts.filter(({ id }) => !before.some((known) => known.id === id));
  const known = before.map((file) => ({ file, chart: charts.find(({ id }) => id === file.id) }));
  const changed = known.filter(
    ({ file, chart }) => !chart || contentOf(chart) !== file.content || placeOf(chart) !== file.place,
  );
  if (added.length === 0 && changed.length === 0) return false;
  const relation = drawingOf(pack, path);
  const target = relation?.target ?? pack.free("xl/drawings/drawing", ".xml");
  const drawing = pack.xml(target) ?? emptyDrawing();
  for (const { file, chart } of changed) updateChart(pack, target, drawing, file, chart);
  for (const chart of added) writeNew(pack, target, drawing, chart);
  pack.set(target, drawing);
  if (relation) return false;
  pack.declare(target, types.drawing);
  sheet.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const id = pack.relate(path, relationshipType("drawing"), target);
  place(sheet, "drawing", sheetOrder, element("drawing", { "r:id": id }));
  return true;
}

function updateChart(
  pack: Package,
  target: string,
  drawing: XmlElement,
  file: FileChart,
  chart: Chart | undefined,
): void {
  const anchor = chartAnchors(drawing).find(({ relation }) => relation === file.relation)?.node;
  const part = pack.relationships(target).find(({ id }) => id === file.relation)?.target;
  if (!anchor || part === undefined) return;
  if (!chart) {
    drawing.children = drawing.children.filter((node) => node !== anchor);
    pack.unrelate(target, file.relation);
    return;
  }
  if (placeOf(chart) !== file.place) updateAnchor(anchor, chart);
  if (contentOf(chart) !== file.content)
    pack.set(part, chartNode(chart.book, descriptionOf(chart), chartState(chart)));
}

function writeNew(pack: Package, target: string, drawing: XmlElement, chart: Chart): void {
  const part = pack.free("xl/charts/chart", ".xml");
  pack.set(part, chartNode(chart.book, descriptionOf(chart), chartState(chart)));
  pack.declare(part, types.chart);
  const relation = pack.relate(target, relationshipType("chart"), part);
  drawing.children.push(anchorNode(chart, relation, nextNumber(drawing)));
}

/** Everything in a drawing is numbered, one number twice nowhere. */
function nextNumber(drawing: XmlElement): number {
  const numbers: number[] = [1];
  const visit = (node: XmlElement) => {
    if (/(^|:)cNvPr$/.test(node.name)) numbers.push(Number(node.attributes.id ?? 0));
    children(node).forEach(visit);
  };
  visit(drawing);
  return Math.max(...numbers) + 1;
}
