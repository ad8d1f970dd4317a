import { valueOf } from "../../engine/values";
import type { Book } from "../../book";
import type { ChartState } from "../../excel/charts/chart";
import { type Cells, cellsName, type ChartDescription, shownName } from "../../excel/charts/description";
import { element, type XmlElement, type XmlNode } from "../xml";
import { axisNodes } from "./axes";
import { axisIds, c, formatOf } from "./nodes";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** A chart as a part of a file, with what its cells show now. */
export function chartNode(book: Book, chart: ChartDescription, state: ChartState): XmlElement {
  const isRound = chart.kind === "Pie" || chart.kind === "Doughnut";
  return element("c:chartSpace", namespaces, [
    c("roundedCorners", false),
    c("chart", undefined, [
      ...(chart.title === "" ? [] : [titleNode(chart.title, state.font)]),
      c("autoTitleDeleted", chart.title === ""),
      c("plotArea", undefined, [
        c("layout"),
        plotNode(book, chart),
        ...(isRound ? [] : axisNodes(book, chart, state)),
      ]),
      ...(chart.legend === "none" ? [] : [legendNode(chart.legend)]),
      c("plotVisOnly", true),
      c("dispBlanksAs", "gap"),
    ]),
    ...(state.font === undefined ? [] : [textNode(state.font)]),
  ]);
}

const latin = (font: string | undefined): XmlElement[] =>
  font === undefined ? [] : [element("a:latin", { typeface: font }), element("a:cs", { typeface: font })];

/** What all texts of a chart are set in. */
function textNode(font: string): XmlElement {
  const properties = element("a:pPr", {}, [element("a:defRPr", {}, latin(font))]);
  return c("txPr", undefined, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [properties, element("a:endParaRPr", { lang: "ru-RU" })]),
  ]);
}

function titleNode(title: string, font: string | undefined): XmlElement {
  const size = { sz: 1200, b: 1 };
  const paragraphs = title
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [element("a:defRPr", size, latin(font))]),
        element("a:r", {}, [element("a:rPr", size, latin(font)), element("a:t", {}, [line])]),
      ]),
    );
  const rich = c("rich", undefined, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs]);
  return c("title", undefined, [c("tx", undefined, [rich]), c("overlay", false)]);
}

const legendNode = (position: string): XmlElement =>
  c("legend", undefined, [c("legendPos", position.charAt(0)), c("overlay", false)]);

/** What all series of a chart have in common, and the series. */
function plotNode(book: Book, chart: ChartDescription): XmlElement {
  const isStacked = chart.kind === "ColumnStacked" || chart.kind === "BarStacked";
  const all = (extra: (index: number) => XmlNode[], last: XmlNode[] = []) =>
    chart.series.map((_, index) => seriesNode(book, chart, index, extra(index), last));
  const axes = [c("axId", axisIds.category), c("axId", axisIds.value)];
  switch (chart.kind) {
    case "Pie":
      return c("pieChart", undefined, [c("varyColors", true), ...all(() => []), c("firstSliceAng", 0)]);
    case "Doughnut":
      return c("doughnutChart", undefined, [
        c("varyColors", true),
        ...all(() => []),
        c("firstSliceAng", 0),
        c("holeSize", 50),
      ]);
    case "Line":
    case "LineMarkers": {
      const symbol = chart.kind === "Line" ? [c("marker", undefined, [c("symbol", "none")])] : [];
      return c("lineChart", undefined, [
        c("grouping", "standard"),
        c("varyColors", false),
        ...all(() => symbol, [c("smooth", false)]),
        c("marker", true),
        ...axes,
      ]);
    }
    default:
      return c("barChart", undefined, [
        c("barDir", chart.kind.startsWith("Bar") ? "bar" : "col"),
        c("grouping", isStacked ? "stacked" : "clustered"),
        c("varyColors", false),
        ...all(() => [c("invertIfNegative", false)]),
        c("gapWidth", isStacked ? 60 : 80),
        ...(isStacked ? [c("overlap", 100)] : []),
        ...axes,
      ]);
  }
}

function seriesNode(
  book: Book,
  chart: ChartDescription,
  index: number,
  extra: XmlNode[],
  last: XmlNode[],
): XmlElement {
  const series = chart.series[index]!;
  const name =
    typeof series.name === "string"
      ? c("v", undefined, [series.name])
      : c("strRef", undefined, [reference(book, series.name), textCache([shownName(book, series)])]);
  return c("ser", undefined, [
    c("idx", index),
    c("order", index),
    c("tx", undefined, [name]),
    ...extra,
    ...(chart.showValues ? [labelsNode()] : []),
    ...(chart.categories ? [c("cat", undefined, [textReference(book, chart.categories)])] : []),
    c("val", undefined, [numberReference(book, series.values)]),
    ...last,
  ]);
}

function labelsNode(): XmlElement {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return c(
    "dLbls",
    undefined,
    shown.map((name) => c(`show${name}`, name === "Val")),
  );
}

const reference = (book: Book, cells: Cells): XmlElement => c("f", undefined, [cellsName(book, cells)]);

function shown(book: Book, { sheetId, zone }: Cells) {
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index);
  return rows.flatMap((row) => columns.map((column) => book.engine.evaluated(sheetId, row, column)));
}

const points = (texts: readonly (string | undefined)[]): XmlElement[] => [
  c("ptCount", texts.length),
  ...texts.flatMap((text, idx) =>
    text === undefined ? [] : [element("c:pt", { idx }, [c("v", undefined, [text])])],
  ),
];

const textCache = (texts: readonly string[]): XmlElement => c("strCache", undefined, points(texts));

const textReference = (book: Book, cells: Cells): XmlElement =>
  c("strRef", undefined, [
    reference(book, cells),
    textCache(shown(book, cells).map(({ formattedValue }) => formattedValue)),
  ]);

function numberReference(book: Book, cells: Cells): XmlElement {
  const values = shown(book, cells).map((cell) => {
    const value = valueOf(cell);
    return typeof value === "number" ? String(value) : undefined;
  });
  const format = c("formatCode", undefined, [formatOf(book, cells)]);
  const cache = c("numCache", undefined, [format, ...points(values)]);
  return c("numRef", undefined, [reference(book, cells), cache]);
}
