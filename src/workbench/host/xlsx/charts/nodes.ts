import type { Book } from "../../book";
import type { Cells } from "../../excel/charts/description";
import { element, type XmlElement, type XmlNode } from "../xml";

/** The numbers by which series and axes of a chart find each other. */
export const axisIds = { category: 111111111, value: 222222222 };

/** An element of a chart; most have nothing but a value. */
export const c = (name: string, val?: string | number | boolean, children: XmlNode[] = []): XmlElement =>
  element(`c:${name}`, { val: typeof val === "boolean" ? Number(val) : val }, children);

/** The number format of the first of some cells. */
export const formatOf = (book: Book, { sheetId, zone }: Cells): string =>
  book.engine.cell(sheetId, zone.top, zone.left)?.format ?? "General";
