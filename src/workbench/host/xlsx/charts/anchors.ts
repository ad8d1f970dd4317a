import { type Box, boxOf, type Chart, chartState } from "../../excel/charts/chart";
import { type Scale, scales } from "../../excel/charts/scale";
import type { Book } from "../../book";
import { attributeOf, child, children, element, textOf, type XmlElement } from "../xml";

/** English metric units of a pixel. */
const UNITS = 9525;

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const emptyDrawing = (): XmlElement =>
  element("xdr:wsDr", { "xmlns:xdr": drawingNamespace, "xmlns:a": mainNamespace });

/** An anchor that holds a chart. */
export interface ChartAnchor {
  readonly node: XmlElement;
  /** The relationship of the drawing to the chart. */
  readonly relation: string;
  readonly name: string;
}

/** The charts of a drawing that stand at cells. */
export function chartAnchors(drawing: XmlElement): ChartAnchor[] {
  return children(drawing).flatMap((node) => {
    if (!/(two|one)CellAnchor$/.test(node.name)) return [];
    const frame = child(node, "graphicFrame");
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const relation = chart && attributeOf(chart, "id");
    const name = frameProperties(node)?.attributes.name ?? "";
    return relation === undefined ? [] : [{ node, relation, name }];
  });
}

const frameProperties = (anchor: XmlElement): XmlElement | undefined =>
  child(child(child(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");

export function boxOfAnchor(book: Book, sheetId: string, anchor: XmlElement): Box | undefined {
  const { rows, columns } = scales(book, sheetId);
  const corner = (name: string) => {
    const node = child(anchor, name);
    const number = (part: string) => Number(textOf(child(node, part)) || 0);
    return {
      x: columns.start(number("col")) + number("colOff") / UNITS,
      y: rows.start(number("row")) + number("rowOff") / UNITS,
    };
  };
  const from = corner("from");
  const extent = child(anchor, "ext")?.attributes;
  const to = child(anchor, "to")
    ? corner("to")
    : { x: from.x + Number(extent?.cx ?? 0) / UNITS, y: from.y + Number(extent?.cy ?? 0) / UNITS };
  const [width, height] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  return width > 0 && height > 0
    ? { left: Math.round(from.x), top: Math.round(from.y), width, height }
    : undefined;
}

/** An anchor of a chart, that moves and grows with the cells under it. */
export function anchorNode(chart: Chart, relation: string, number: number): XmlElement {
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: number, name: chartState(chart).name }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [
      element("a:graphicData", { uri: chartNamespace }, [
        element("c:chart", {
          "xmlns:c": chartNamespace,
          "xmlns:r": officeNamespace,
          "r:id": relation,
        }),
      ]),
    ]),
  ]);
  return element("xdr:twoCellAnchor", {}, [...corners(chart, "xdr:"), frame, element("xdr:clientData")]);
}

function corners(chart: Chart, prefix: string): XmlElement[] {
  const { rows, columns } = scales(chart.book, chart.sheetId);
  const { left, top, width, height } = boxOf(chart);
  const corner = (name: string, x: number, y: number) => {
    const of = (scale: Scale, pixels: number, dimension: string) => {
      const { index, offset } = scale.at(pixels);
      return [
        element(`${prefix}${dimension}`, {}, [String(index)]),
        element(`${prefix}${dimension}Off`, {}, [String(Math.round(offset * UNITS))]),
      ];
    };
    return element(`${prefix}${name}`, {}, [...of(columns, x, "col"), ...of(rows, y, "row")]);
  };
  return [corner("from", left, top), corner("to", left + width, top + height)];
}

/** Moves an anchor of a file to where its chart is now, and names it so. */
export function updateAnchor(anchor: XmlElement, chart: Chart): void {
  const prefix = anchor.name.replace(/[^:]*$/, "");
  const rest = children(anchor).filter(({ name }) => !/(^|:)(from|to|ext)$/.test(name));
  anchor.name = `${prefix}twoCellAnchor`;
  anchor.children = [...corners(chart, prefix), ...rest];
  const properties = frameProperties(anchor);
  if (properties) properties.attributes.name = chartState(chart).name;
}
