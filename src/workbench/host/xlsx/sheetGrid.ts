import { columnName, columnNumber, zoneName } from "../engine/address";
import { sheetOrder } from "./sheetOrder";
import { cellKey } from "./snapshot";
import { child, children, element, place, type XmlElement } from "./xml";

/** Rows of a sheet by number, and in each its cells by column. */
interface Grid {
  row(index: number): XmlElement;
  cell(row: number, column: number): XmlElement;
  /** The cell if the file has it. */
  known(row: number, column: number): XmlElement | undefined;
  /** Puts everything back in order. */
  finish(): void;
}

export function gridOf(root: XmlElement): Grid {
  const data = child(root, "sheetData") ?? element("sheetData");
  place(root, "sheetData", sheetOrder, data);
  const rows = new Map<number, XmlElement>();
  const cells = new Map<string, XmlElement>();
  let row = -1;
  for (const rowNode of children(data, "row")) {
    row = rowNode.attributes.r === undefined ? row + 1 : Number(rowNode.attributes.r) - 1;
    rows.set(row, rowNode);
    let column = -1;
    for (const node of children(rowNode, "c")) {
      const letters = /^[A-Z]+/.exec(node.attributes.r ?? "")?.[0];
      column = letters ? columnNumber(letters) : column + 1;
      node.attributes.r ??= `${columnName(column)}${row + 1}`;
      cells.set(cellKey(row, column), node);
    }
  }
  const grid: Grid = {
    row(index) {
      let node = rows.get(index);
      if (!node) rows.set(index, (node = element("row", { r: index + 1 })));
      return node;
    },
    cell(rowIndex, column) {
      const key = cellKey(rowIndex, column);
      let node = cells.get(key);
      if (!node) {
        node = element("c", { r: `${columnName(column)}${rowIndex + 1}` });
        cells.set(key, node);
        grid.row(rowIndex).children.push(node);
        delete grid.row(rowIndex).attributes.spans;
      }
      return node;
    },
    known: (rowIndex, column) => cells.get(cellKey(rowIndex, column)),
    finish() {
      const at = (node: XmlElement) => columnNumber(/^[A-Z]+/.exec(node.attributes.r ?? "A")?.[0] ?? "A");
      for (const node of rows.values()) node.children = children(node).sort((a, b) => at(a) - at(b));
      data.children = [...rows].sort(([a], [b]) => a - b).map(([, node]) => node);
      writeDimension(root, [...cells.keys()]);
    },
  };
  return grid;
}

function writeDimension(root: XmlElement, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const positions = keys.map((key) => key.split(",").map(Number) as [number, number]);
  const zone = positions.reduce(
    ({ top, bottom, left, right }, [row, column]) => ({
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  place(root, "dimension", sheetOrder, element("dimension", { ref: zoneName(zone) }));
}
