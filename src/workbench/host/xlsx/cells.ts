import { columnNumber, parseZone, within, type Zone } from "../engine/address";
import { shiftedFormula } from "./formulas";
import { richText, type SharedStrings, unescapeControl } from "./sharedStrings";
import { child, children, textOf, type XmlElement } from "./xml";

/** A cell as a file keeps it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly node: XmlElement;
  /** The number of its look. */
  readonly style: number;
  readonly value: FileValue;
  /** As stored, without `=`. */
  readonly formula?: string;
}

export type FileValue =
  | { readonly type: "none" }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "error"; readonly value: string };

export function positionOf(reference: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]+)(\d+)$/i.exec(reference);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") } : undefined;
}

/** The cells of a sheet; a formula that is kept once for many is given to each. */
export function readCells(sheetData: XmlElement | undefined, strings: SharedStrings): FileCell[] {
  const cells: FileCell[] = [];
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  const spilled: Zone[] = [];
  let row = -1;
  for (const rowNode of children(sheetData, "row")) {
    row = rowNode.attributes.r === undefined ? row + 1 : Number(rowNode.attributes.r) - 1;
    let column = -1;
    for (const node of children(rowNode, "c")) {
      const position = positionOf(node.attributes.r ?? "") ?? { row, column: column + 1 };
      column = position.column;
      const f = child(node, "f");
      const array = f?.attributes.t === "array" ? parseZone(f.attributes.ref ?? "") : undefined;
      const formula = f && readFormula(f, position, shared);
      // What spills from a formula is its result, and no content of the cell.
      const here = { top: row, bottom: row, left: column, right: column };
      const isSpilled = formula === undefined && spilled.some((zone) => within(here, zone));
      if (array) spilled.push(array);
      cells.push({
        ...position,
        node,
        style: Number(node.attributes.s ?? 0),
        value: isSpilled ? { type: "none" } : readValue(node, strings),
        ...(formula === undefined ? {} : { formula }),
      });
    }
  }
  return cells;
}

function readFormula(
  node: XmlElement,
  position: { row: number; column: number },
  shared: Map<string, { row: number; column: number; formula: string }>,
): string | undefined {
  const { t: type, si: index = "" } = node.attributes;
  const text = textOf(node);
  if (type === "dataTable") return undefined;
  if (type !== "shared") return text;
  if (text) {
    shared.set(index, { ...position, formula: text });
    return text;
  }
  const master = shared.get(index);
  return master && shiftedFormula(master.formula, position.row - master.row, position.column - master.column);
}

/** Days since the last day of 1899, of a date written out. */
const dayNumber = (iso: string): number =>
  Date.parse(/[zZ]|\d[+-]\d\d:/.test(iso) ? iso : `${iso}Z`) / 86_400_000 + 25_569;

export function readValue(node: XmlElement, strings: SharedStrings): FileValue {
  const v = child(node, "v");
  const text = v && textOf(v);
  if (node.attributes.t === "inlineStr") return { type: "text", value: richText(child(node, "is")) };
  if (text === undefined || (text === "" && node.attributes.t !== "str")) return { type: "none" };
  switch (node.attributes.t) {
    case "s":
      return { type: "text", value: strings.text(Number(text)) };
    case "str":
      return { type: "text", value: unescapeControl(text) };
    case "b":
      return { type: "boolean", value: text === "1" || text === "true" };
    case "e":
      return { type: "error", value: text };
    case "d":
      return { type: "number", value: dayNumber(text) };
    default:
      return { type: "number", value: Number(text) };
  }
}
