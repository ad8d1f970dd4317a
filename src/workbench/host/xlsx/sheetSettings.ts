import type { Book } from "../book";
import type { SettingsSnapshot, SheetSnapshot } from "./fileState";
import { defaultColumnPixels, pixelsToWidth } from "./columnWidths";
import { protectionNode } from "./sheetProtection";
import { gridOf } from "./sheetGrid";
import { sheetOrder } from "./sheetOrder";
import type { DefaultFont } from "./styleSheet";
import { writeValidations } from "./validations";
import { child, children, element, place, type XmlElement } from "./xml";

/** Sizes, merges and the view of a sheet, where they differ from those of the file. */
export function writeSheetSettings(
  book: Book,
  sheetId: string,
  root: XmlElement,
  before: SheetSnapshot | undefined,
  now: SettingsSnapshot,
): boolean {
  let changed = false;
  const differs = (key: keyof typeof absent) => now[key] !== (before?.[key] ?? absent[key]);
  const when = (condition: boolean, write: () => void) => {
    if (condition) write();
    changed ||= condition;
  };
  when(
    now.columns.some((text, i) => text !== columnBefore(before?.columns, i, book.defaultFont)),
    () => writeColumns(root, before?.columns, now.columns, book.defaultFont),
  );
  when(
    now.rows.some((text, i) => text !== (before?.rows[i] ?? "")),
    () => writeRows(root, before?.rows, now.rows),
  );
  when(differs("merges"), () => writeMerges(root, now.merges));
  when(differs("view"), () => writeView(book, sheetId, root));
  when(differs("breaks"), () => writeBreaks(book, sheetId, root));
  when(differs("protection"), () => writeProtection(book, sheetId, root));
  when(differs("validations"), () => writeValidations(root, book.state(sheetId).validations));
  return changed;
}

/** A column that has been added since begins like the last one. */
const columnBefore = (before: readonly string[] | undefined, index: number, font: DefaultFont): string =>
  before?.[index] ?? before?.at(-1) ?? String(defaultColumnPixels(font));

const absent = {
  merges: "",
  view: JSON.stringify({ panes: { xSplit: 0, ySplit: 0 }, gridlines: true, color: "", showHeadings: true }),
  breaks: "[[],[]]",
  protection: "null",
  validations: "[]",
};

const sizeOf = (text: string): number => Number.parseFloat(text);
const isHidden = (text: string): boolean => text.endsWith("hidden");

/** Each column for itself, with what the file has for it, then equal neighbours in one again. */
function writeColumns(
  root: XmlElement,
  before: readonly string[] | undefined,
  now: readonly string[],
  font: DefaultFont,
): void {
  const columns = new Map<number, Record<string, string>>();
  let beyond: XmlElement[] = [];
  for (const node of children(child(root, "cols"), "col")) {
    const { min, max, ...rest } = node.attributes;
    for (let i = Number(min) - 1; i < Math.min(Number(max), now.length); i++) columns.set(i, rest);
    if (Number(max) > now.length) {
      beyond = [...beyond, element("col", { ...rest, min: Math.max(Number(min), now.length + 1), max })];
    }
  }
  now.forEach((text, index) => {
    if (text === columnBefore(before, index, font)) return;
    const rest = { ...columns.get(index) };
    delete rest.hidden;
    const width = pixelsToWidth(sizeOf(text), font);
    columns.set(index, {
      ...rest,
      width: String(width),
      customWidth: "1",
      ...(isHidden(text) ? { hidden: "1" } : {}),
    });
  });
  const nodes: XmlElement[] = [];
  for (const [index, attributes] of [...columns].sort(([a], [b]) => a - b)) {
    const last = nodes.at(-1);
    const lastAttributes = { ...last?.attributes };
    const max = lastAttributes.max;
    delete lastAttributes.min;
    delete lastAttributes.max;
    if (last && Number(max) === index && JSON.stringify(lastAttributes) === JSON.stringify(attributes)) {
      last.attributes.max = String(index + 1);
    } else {
      nodes.push({
        name: "col",
        attributes: { min: String(index + 1), max: String(index + 1), ...attributes },
        children: [],
      });
    }
  }
  const all = [...nodes, ...beyond];
  place(root, "cols", sheetOrder, all.length ? element("cols", {}, all) : undefined);
}

function writeRows(root: XmlElement, before: readonly string[] | undefined, now: readonly string[]): void {
  const grid = gridOf(root);
  now.forEach((text, index) => {
    if (text === (before?.[index] ?? "")) return;
    const { attributes } = grid.row(index);
    const size = sizeOf(text);
    if (Number.isNaN(size)) {
      delete attributes.ht;
      delete attributes.customHeight;
    } else {
      attributes.ht = String((size * 72) / 96);
      attributes.customHeight = "1";
    }
    if (isHidden(text)) attributes.hidden = "1";
    else delete attributes.hidden;
  });
  grid.finish();
}

function writeMerges(root: XmlElement, merges: string): void {
  const nodes = merges
    .split(" ")
    .filter(Boolean)
    .map((ref) => element("mergeCell", { ref }));
  place(
    root,
    "mergeCells",
    sheetOrder,
    nodes.length ? element("mergeCells", { count: nodes.length }, nodes) : undefined,
  );
}

function writeView(book: Book, sheetId: string, root: XmlElement): void {
  const getters = book.engine.read;
  const views =
    child(root, "sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  place(root, "sheetViews", sheetOrder, views);
  const view = children(views, "sheetView")[0];
  if (!view) return;
  const turn = (name: string, on: boolean) => {
    if (on) delete view.attributes[name];
    else view.attributes[name] = "0";
  };
  turn("showGridLines", getters.getGridLinesVisibility(sheetId));
  turn("showRowColHeaders", book.state(sheetId).showHeadings);
  place(
    view,
    "pane",
    ["pane", "selection", "pivotSelection", "extLst"],
    paneNode(getters.getPaneDivisions(sheetId)),
  );
  const color = getters.getSheet(sheetId).color;
  const properties = child(root, "sheetPr") ?? element("sheetPr");
  const tab = color ? element("tabColor", { rgb: `FF${color.slice(1).toUpperCase()}` }) : undefined;
  place(properties, "tabColor", ["tabColor", "outlinePr", "pageSetUpPr"], tab);
  place(root, "sheetPr", sheetOrder, properties);
}

function paneNode({ xSplit, ySplit }: { xSplit: number; ySplit: number }): XmlElement | undefined {
  if (!xSplit && !ySplit) return undefined;
  const activePane = xSplit && ySplit ? "bottomRight" : xSplit ? "topRight" : "bottomLeft";
  return element("pane", {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: cellName(ySplit, xSplit),
    activePane,
    state: "frozen",
  });
}

function cellName(row: number, column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return `${name}${row + 1}`;
}

function writeBreaks(book: Book, sheetId: string, root: XmlElement): void {
  const { rowBreaks, columnBreaks } = book.state(sheetId);
  const list = (name: string, breaks: ReadonlySet<number>, max: number) => {
    const nodes = [...breaks].sort((a, b) => a - b).map((id) => element("brk", { id, max, man: 1 }));
    const counts = { count: nodes.length, manualBreakCount: nodes.length };
    place(root, name, sheetOrder, nodes.length ? element(name, counts, nodes) : undefined);
  };
  list("rowBreaks", rowBreaks, 16_383);
  list("colBreaks", columnBreaks, 1_048_575);
}

function writeProtection(book: Book, sheetId: string, root: XmlElement): void {
  const { protection } = book.state(sheetId);
  const node = protection && protectionNode(protection, child(root, "sheetProtection"));
  place(root, "sheetProtection", sheetOrder, node);
}
