import type { Book } from "../book";
import { type FileChart, writeCharts } from "./charts/chartParts";
import { blankPackage, blankWorkbookPath } from "./blankPackage";
import { Colours } from "./colours";
import type { FileState, SheetSnapshot } from "./fileState";
import { dynamicArrayMark } from "./metadata";
import { workbookOrder, writeNames } from "./names";
import type { Package } from "./package";
import { relationshipId, relationshipType } from "./package";
import { writePage } from "./pageWriter";
import { writeCustomProperties, writeProperties, writeSettings } from "./propertyParts";
import { SharedStrings } from "./sharedStrings";
import { writeSheetSettings } from "./sheetSettings";
import { sheetOrder } from "./sheetOrder";
import { writeCells } from "./sheetWriter";
import { settingsSnapshot, workbookSnapshot } from "./snapshot";
import { StyleSheet } from "./styleSheet";
import { writeTables } from "./tableParts";
import { child, children, element, flag, place, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
};

/** The workbook as an .xlsx file: the one that was opened, with what has changed since. */
export async function saveWorkbook(book: Book, file: FileState | undefined): Promise<Uint8Array> {
  const pack = file ? file.package.copy() : await blankPackage();
  const workbookPath = file?.workbookPath ?? blankWorkbookPath;
  const workbook = pack.xml(workbookPath) ?? element("workbook", { xmlns: main });
  const parts = new Parts(pack, workbookPath);

  const before = sheetNodes(workbook, file);
  const order = book.sheetIds;
  const active = book.engine.read.getActiveSheetId();
  const nodes = new Map(before);
  let sheetsChanged = false;
  for (const sheetId of order) {
    const known = file?.sheets.get(sheetId);
    const path = known?.path ?? addSheetPart(pack, workbookPath, workbook, sheetId, nodes);
    const root = pack.xml(path) ?? element("worksheet", { xmlns: main });
    const selected = file?.active !== active && select(root, sheetId === active);
    const charts = file?.charts.get(sheetId) ?? [];
    if (writeSheet(book, sheetId, path, root, file?.opened.get(sheetId), charts, parts) || selected) {
      pack.set(path, root);
      sheetsChanged = true;
    }
  }
  if (file?.workbook !== workbookSnapshot(book)) {
    for (const [sheetId, node] of before) {
      if (!order.includes(sheetId) && !isOther(sheetId)) removeSheetPart(pack, workbookPath, node);
    }
    writeSheetList(book, workbook, order, nodes);
    writeNames(book, workbook, order, [...before.keys()]);
    pack.set(workbookPath, workbook);
  }
  if (sheetsChanged) dropCalculationChain(pack, workbookPath);
  parts.finish();
  writeSettings(pack, workbookPath, book.settings);
  if (!file || file.properties !== JSON.stringify([book.properties])) writeProperties(pack, book);
  if (parts.ownFunctions) sayExcel(pack);
  if (file) pack.dropOrphans(file.package);
  return pack.zip();
}

function writeSheet(
  book: Book,
  sheetId: string,
  path: string,
  root: XmlElement,
  before: SheetSnapshot | undefined,
  charts: readonly FileChart[],
  parts: Parts,
): boolean {
  const now = settingsSnapshot(book, sheetId);
  const state = book.state(sheetId);
  let changed = writeCells(book, sheetId, root, before, parts.sources);
  changed = writeSheetSettings(book, sheetId, root, before, now) || changed;
  if (now.page !== (before?.page ?? "{}")) {
    writePage(root, state.page);
    changed = true;
  }
  if (now.customProperties !== (before?.customProperties ?? "[]")) {
    writeCustomProperties(parts.pack, path, root, sheetOrder, state.customProperties);
    changed = true;
  }
  changed = writeTables(parts.pack, path, root, book, sheetId) || changed;
  changed = writeCharts(parts.pack, path, root, book, sheetId, charts) || changed;
  parts.ownFunctions ||= JSON.stringify(root).includes("_xldudf_");
  return changed || before === undefined;
}

/** Only one sheet may be selected: Excel would write into all selected ones. */
function select(root: XmlElement, active: boolean): boolean {
  const views =
    child(root, "sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  const view = child(views, "sheetView");
  if (!view || flag(view.attributes.tabSelected) === active) return false;
  if (active) view.attributes.tabSelected = "1";
  else delete view.attributes.tabSelected;
  place(root, "sheetViews", sheetOrder, views);
  return true;
}

/** The parts that the sheets share, written at the end if they have changed. */
class Parts {
  ownFunctions = false;
  private readonly styles: StyleSheet;
  private readonly strings: SharedStrings;
  private readonly stylesBefore: string;
  private mark: string | undefined;

  constructor(
    readonly pack: Package,
    private readonly workbookPath: string,
  ) {
    const theme = this.target("theme");
    const styles = this.target("styles");
    const strings = this.target("sharedStrings");
    const colours = new Colours(theme === undefined ? undefined : pack.xml(theme));
    const styleRoot = (styles && pack.xml(styles)) || element("styleSheet", { xmlns: main });
    this.styles = new StyleSheet(styleRoot, colours);
    this.stylesBefore = JSON.stringify(styleRoot);
    this.strings = new SharedStrings((strings && pack.xml(strings)) || element("sst", { xmlns: main }));
  }

  get sources() {
    const dynamicMark = () => (this.mark ??= dynamicArrayMark(this.pack, this.workbookPath));
    return { styles: this.styles, strings: this.strings, dynamicArrayMark: dynamicMark };
  }

  finish(): void {
    if (JSON.stringify(this.styles.root) !== this.stylesBefore) this.write("styles", this.styles.root);
    if (!this.strings.changed) return;
    // The counts are hints; without them nothing can be wrong.
    delete this.strings.root.attributes.count;
    delete this.strings.root.attributes.uniqueCount;
    this.write("sharedStrings", this.strings.root);
  }

  private write(kind: "styles" | "sharedStrings", root: XmlElement): void {
    const known = this.target(kind);
    const path = known ?? `xl/${kind}.xml`;
    this.pack.set(path, root);
    if (known) return;
    this.pack.relate(this.workbookPath, relationshipType(kind), path);
    this.pack.declare(path, types[kind]);
  }

  private target(kind: string): string | undefined {
    return this.pack.relationships(this.workbookPath).find(({ type }) => type.endsWith(`/${kind}`))?.target;
  }
}

/** The sheets as the file lists them; those that are no worksheets have no id here. */
function sheetNodes(workbook: XmlElement, file: FileState | undefined): Map<string, XmlElement> {
  const byRelationship = new Map([...(file?.sheets ?? [])].map(([id, sheet]) => [sheet.relationship, id]));
  return new Map(
    children(child(workbook, "sheets"), "sheet").map((node, index) => [
      byRelationship.get(relationshipId(node) ?? "") ?? `other ${index}`,
      node,
    ]),
  );
}

/** Sheets of charts and macros are none of the host's, and stay. */
const isOther = (id: string): boolean => id.startsWith("other ");

function addSheetPart(
  pack: Package,
  workbookPath: string,
  workbook: XmlElement,
  sheetId: string,
  nodes: Map<string, XmlElement>,
): string {
  const path = pack.free("xl/worksheets/sheet", ".xml");
  pack.set(path, element("worksheet", { xmlns: main }));
  pack.declare(path, types.worksheet);
  workbook.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const number = Math.max(0, ...[...nodes.values()].map((node) => Number(node.attributes.sheetId ?? 0))) + 1;
  const relationship = pack.relate(workbookPath, relationshipType("worksheet"), path);
  nodes.set(sheetId, element("sheet", { name: "", sheetId: number, "r:id": relationship }));
  return path;
}

function removeSheetPart(pack: Package, workbookPath: string, node: XmlElement): void {
  const id = relationshipId(node) ?? "";
  const path = pack.relationships(workbookPath).find((one) => one.id === id)?.target;
  if (!path) return;
  pack.unrelate(workbookPath, id);
  pack.delete(path);
}

function writeSheetList(
  book: Book,
  workbook: XmlElement,
  order: readonly string[],
  nodes: ReadonlyMap<string, XmlElement>,
): void {
  const { read } = book.engine;
  const listed = order.flatMap((sheetId) => {
    const node = nodes.get(sheetId);
    if (!node) return [];
    node.attributes.name = book.sheetName(sheetId);
    const hidden = book.state(sheetId).veryHidden ? "veryHidden" : "hidden";
    if (!read.isSheetVisible(sheetId)) node.attributes.state = hidden;
    else if (node.attributes.state !== "visible") delete node.attributes.state;
    return [node];
  });
  const others = [...nodes].filter(([id]) => isOther(id)).map(([, node]) => node);
  place(workbook, "sheets", workbookOrder, element("sheets", {}, [...listed, ...others]));
  const views = child(workbook, "bookViews") ?? element("bookViews", {}, [element("workbookView")]);
  const [view] = children(views, "workbookView");
  if (view) view.attributes.activeTab = String(Math.max(0, order.indexOf(read.getActiveSheetId())));
  place(workbook, "bookViews", workbookOrder, views);
  const protection = child(workbook, "workbookProtection");
  if (book.structureLocked) {
    const node = element("workbookProtection", { ...protection?.attributes, lockStructure: 1 });
    place(workbook, "workbookProtection", workbookOrder, node);
  } else if (protection) delete protection.attributes.lockStructure;
}

/** Excel makes the order of calculation anew when it is missing, and finds fault when it is wrong. */
function dropCalculationChain(pack: Package, workbookPath: string): void {
  const chain = pack.relationships(workbookPath).find(({ type }) => type === relationshipType("calcChain"));
  if (!chain) return;
  pack.delete(chain.target);
  pack.unrelate(workbookPath, chain.id);
}

/** LibreOffice shows the results of an add-in's functions only in files that say that Excel wrote them. */
function sayExcel(pack: Package): void {
  const path = pack.relationships("").find(({ type }) => type.endsWith("/extended-properties"))?.target;
  const root = path === undefined ? undefined : pack.xml(path);
  if (!path || !root) return;
  for (const [name, text] of [
    ["Application", "Microsoft Excel"],
    ["AppVersion", "16.0300"],
  ] as const) {
    const known = child(root, name);
    if (known) known.children = [text];
    else root.children.push(element(name, {}, [text]));
  }
  pack.set(path, root);
}
