import { columnName, parseZone, type Zone, zoneName } from "../engine/address";
import { textHeight } from "../engine/textMeasure";
import type { CellStyle } from "../engine/style";
import { engineFormula, textContent } from "../engine/values";
import { type FileCell, readCells } from "./cells";
import { defaultColumnPixels, widthToPixels } from "./columnWidths";
import { shownFormula } from "./formulas";
import type { SharedStrings } from "./sharedStrings";
import type { BorderLines, DefaultFont, StyleSheet } from "./styleSheet";
import { child, children, flag, type XmlElement } from "./xml";

/** The engine's data of a workbook, as far as it is filled here. */
export class WorkbookData {
  readonly styles = new Interned<CellStyle>();
  readonly formats = new Interned<string>();
  readonly borders = new Interned<BorderLines>();
}

/** Equal values under one number, counted from one. */
class Interned<T> {
  private readonly ids = new Map<string, number>();
  readonly values: Record<number, T> = {};

  id(value: T): number {
    const key = JSON.stringify(value);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size + 1;
      this.ids.set(key, id);
      this.values[id] = value;
    }
    return id;
  }
}

/** Free rows and columns around what a sheet has, as far as the grid shows them. */
const smallest = { rows: 100, columns: 26 };
const free = { rows: 40, columns: 8 };

interface Sources {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly functions: readonly string[];
  readonly data: WorkbookData;
}

/** A sheet of a file as the engine takes it. */
export function readSheet(root: XmlElement, id: string, name: string, visible: boolean, sources: Sources) {
  const { styles, data } = sources;
  const cells = readCells(child(root, "sheetData"), sources.strings);
  const merges = children(child(root, "mergeCells"), "mergeCell").flatMap(
    (node) => parseZone(node.attributes.ref ?? "") ?? [],
  );
  const last = extent(cells, merges);
  const rowNumber = Math.max(smallest.rows, last.row + 1 + free.rows);
  const colNumber = Math.max(smallest.columns, last.column + 1 + free.columns);

  const contents: Record<string, string> = {};
  const styleIds: Record<string, number> = {};
  const formatIds: Record<string, number> = {};
  const borderIds: Record<string, number> = {};
  for (const cell of cells) {
    const xc = `${columnName(cell.column)}${cell.row + 1}`;
    const look = styles.read(cell.style);
    const content = contentOf(cell, look.format === "@", sources.functions);
    if (content !== "") contents[xc] = content;
    if (content === "" && cell.style === 0) continue;
    styleIds[xc] = data.styles.id(look.style);
    if (look.format) formatIds[xc] = data.formats.id(look.format);
    if (Object.keys(look.border).length) borderIds[xc] = data.borders.id(look.border);
  }

  const cols = readColumns(root, colNumber, styles.defaultFont);
  const rows = readRows(root, cells, cols, merges, sources);
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = pane && /frozen/i.test(pane.attributes.state ?? "");
  const color = sources.styles.colour(child(child(root, "sheetPr"), "tabColor"));
  return {
    id,
    name,
    colNumber,
    rowNumber,
    cells: contents,
    styles: styleIds,
    formats: formatIds,
    borders: borderIds,
    merges: merges.map((zone) => zoneName(zone)),
    cols,
    rows,
    conditionalFormats: [],
    dataValidationRules: [],
    figures: [],
    tables: [],
    isVisible: visible,
    areGridLinesVisible: flag(view?.attributes.showGridLines, true),
    ...(color ? { color } : {}),
    ...(frozen
      ? {
          panes: { xSplit: Number(pane.attributes.xSplit ?? 0), ySplit: Number(pane.attributes.ySplit ?? 0) },
        }
      : {}),
  };
}

function extent(cells: readonly FileCell[], merges: readonly Zone[]): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (const cell of cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  for (const merge of merges) {
    row = Math.max(row, merge.bottom);
    column = Math.max(column, merge.right);
  }
  return { row, column };
}

/** What the engine keeps as the content of a cell. */
export function contentOf(cell: FileCell, textFormat: boolean, functions: readonly string[]): string {
  if (cell.formula !== undefined) return engineFormula(`=${shownFormula(cell.formula, functions)}`);
  const { value } = cell;
  switch (value.type) {
    case "text":
      return textContent(value.value, textFormat);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "number":
    case "error":
      return String(value.value);
    case "none":
      return "";
  }
}

export interface HeaderSize {
  size?: number;
  isHidden?: boolean;
}

function readColumns(root: XmlElement, count: number, font: DefaultFont): Record<number, HeaderSize> {
  const { defaultColWidth } = child(root, "sheetFormatPr")?.attributes ?? {};
  const size = defaultColWidth ? widthToPixels(Number(defaultColWidth), font) : defaultColumnPixels(font);
  const columns: Record<number, HeaderSize> = {};
  for (let index = 0; index < count; index++) columns[index] = { size };
  for (const node of children(child(root, "cols"), "col")) {
    const { min, max, width, hidden } = node.attributes;
    for (let index = Number(min) - 1; index < Math.min(Number(max), count); index++) {
      columns[index] = {
        size: width === undefined || Number(width) === 0 ? size : widthToPixels(Number(width), font),
        ...(flag(hidden) ? { isHidden: true } : {}),
      };
    }
  }
  return columns;
}

/** Heights as they are kept; where a row with wrapped texts has none, one that its texts need. */
function readRows(
  root: XmlElement,
  cells: readonly FileCell[],
  columns: Readonly<Record<number, HeaderSize>>,
  merges: readonly Zone[],
  { styles }: Sources,
): Record<number, HeaderSize> {
  const rows: Record<number, HeaderSize> = {};
  const kept = new Set<number>();
  let index = -1;
  for (const node of children(child(root, "sheetData"), "row")) {
    index = node.attributes.r === undefined ? index + 1 : Number(node.attributes.r) - 1;
    const { ht, hidden } = node.attributes;
    if (ht !== undefined) kept.add(index);
    rows[index] = {
      ...(ht === undefined ? {} : { size: Math.round((Number(ht) * 96) / 72) }),
      ...(flag(hidden) ? { isHidden: true } : {}),
    };
  }
  for (const { row, column, style: xf, value } of cells) {
    const { style } = styles.read(xf);
    if (kept.has(row) || style.wrapping !== "wrap" || value.type !== "text") continue;
    if (
      merges.some(
        (zone) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right,
      )
    )
      continue;
    const height = textHeight(
      value.value,
      style,
      columns[column]?.size ?? defaultColumnPixels(styles.defaultFont),
      styles.defaultFont.size,
    );
    rows[row] = { ...rows[row], size: Math.max(rows[row]?.size ?? 0, height) };
  }
  return rows;
}
