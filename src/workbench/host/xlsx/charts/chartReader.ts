import type { Book } from "../../book";
import type { ChartState } from "../../excel/charts/chart";
import {
  type Cells,
  cellsName,
  cellsOf,
  type ChartDescription,
  type LegendPosition,
  type SeriesDescription,
} from "../../excel/charts/description";
import type { ChartKind } from "../../excel/charts/kinds";
import { child, children, flag, textOf, type XmlElement } from "../xml";

export type ReadChart = ChartDescription & Omit<ChartState, "name">;

const val = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes.val;

const legends: Readonly<Record<string, LegendPosition>> = { t: "top", b: "bottom", l: "left", r: "right" };

/** The chart of a part; `undefined` where not all of it is understood: such a one is kept, and shown by Excel alone. */
export function readChart(book: Book, root: XmlElement): ReadChart | undefined {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = children(area).filter(({ name }) => /Chart$/.test(name));
  const [plot] = plots;
  const kind = plot && plots.length === 1 ? kindOfPlot(plot) : undefined;
  if (!plot || !kind) return undefined;
  const series = children(plot, "ser").map((node) => readSeries(book, node));
  if (series.length === 0 || !series.every((one) => one !== undefined)) return undefined;
  const categories = children(plot, "ser").map((node) => referenceIn(book, child(node, "cat")));
  const [first] = categories;
  const areCommon = categories.every((one) => nameOrNone(book, one) === nameOrNone(book, first));
  if (!areCommon) return undefined;
  const legend = child(chart, "legend");
  return {
    kind,
    title: titleText(child(chart, "title")),
    legend: legend ? (legends[val(legend, "legendPos") ?? "r"] ?? "right") : "none",
    showValues: flag(val(child(child(plot, "ser"), "dLbls") ?? child(plot, "dLbls"), "showVal")),
    categories: first,
    series,
    reversed: val(child(child(area, "catAx"), "scaling"), "orientation") === "maxMin",
    valueAxis: !flag(val(child(area, "valAx"), "delete")),
    minimum: minimumOf(child(area, "valAx")),
    font: fontOf(child(root, "txPr")),
  };
}

/** The font that the texts of a chart are set in. */
function fontOf(properties: XmlElement | undefined): string | undefined {
  const run = child(child(child(properties, "p"), "pPr"), "defRPr");
  return child(run, "latin")?.attributes.typeface;
}

function minimumOf(axis: XmlElement | undefined): number | undefined {
  const least = val(child(axis, "scaling"), "min");
  return least === undefined ? undefined : Number(least);
}

const nameOrNone = (book: Book, cells: Cells | undefined): string => (cells ? cellsName(book, cells) : "");

function kindOfPlot(plot: XmlElement): ChartKind | undefined {
  const grouping = val(plot, "grouping");
  switch (plot.name.replace(/^.*:/, "")) {
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "lineChart": {
      if (grouping !== "standard") return undefined;
      const symbols = children(plot, "ser").map((node) => val(child(node, "marker"), "symbol"));
      return symbols.every((symbol) => symbol === "none") ? "Line" : "LineMarkers";
    }
    case "barChart": {
      const direction = val(plot, "barDir") === "bar" ? "Bar" : "Column";
      if (grouping === "stacked") return `${direction}Stacked`;
      return grouping === "clustered" ? `${direction}Clustered` : undefined;
    }
    default:
      return undefined;
  }
}

function referenceIn(book: Book, node: XmlElement | undefined): Cells | undefined {
  const source = child(node, "numRef") ?? child(node, "strRef");
  const cells = cellsOf(book, textOf(child(source, "f")));
  if (!cells) return undefined;
  const { top, bottom, left, right } = cells.zone;
  return top === bottom || left === right ? cells : undefined;
}

function readSeries(book: Book, node: XmlElement): SeriesDescription | undefined {
  const values = referenceIn(book, child(node, "val"));
  const categories = child(node, "cat");
  if (!values || (categories && !referenceIn(book, categories))) return undefined;
  const tx = child(node, "tx");
  const name = referenceIn(book, tx) ?? textOf(child(tx, "v"));
  return { values, name: name === "" ? `Series${Number(val(node, "order") ?? 0) + 1}` : name };
}

function titleText(title: XmlElement | undefined): string {
  const rich = child(child(title, "tx"), "rich");
  return children(rich, "p")
    .map((paragraph) =>
      children(paragraph, "r")
        .map((run) => textOf(child(run, "t")))
        .join(""),
    )
    .join("\n");
}
