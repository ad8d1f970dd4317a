import { helpers } from "@odoo/o-spreadsheet";
import { Book } from "../book";
import { enterTable } from "../excel/tables";
import { functionNames } from "../functions";
import { readCells } from "./cells";
import { readCharts } from "./charts/chartParts";
import { Colours } from "./colours";
import type { FileSheet, FileState } from "./fileState";
import { shownFormula } from "./formulas";
import { Package, relationshipId, relationshipType, UnreadableFile } from "./package";
import { readPage } from "./pageReader";
import { readCustomProperties, readProperties, readSettings } from "./propertyParts";
import { readProtection } from "./sheetProtection";
import { SharedStrings } from "./sharedStrings";
import { readSheet, WorkbookData } from "./sheetReader";
import { callsOwn } from "./sheetWriter";
import { snapshot, workbookSnapshot } from "./snapshot";
import { StyleSheet } from "./styleSheet";
import { readTables } from "./tableParts";
import { readNames } from "./names";
import { readValidations } from "./validations";
import { child, children, element, flag, type XmlElement } from "./xml";

/** Opens an .xlsx file. Throws {@link UnreadableFile}. */
export function openWorkbook(bytes: Uint8Array, name: string): { book: Book; file: FileState } {
  const pack = Package.read(bytes);
  const workbookPath = pack.relationships("").find(({ type }) => type.endsWith("/officeDocument"))?.target;
  const workbook = workbookPath === undefined ? undefined : pack.xml(workbookPath);
  if (workbookPath === undefined || workbook?.name.replace(/^.*:/, "") !== "workbook")
    throw new UnreadableFile("notXlsx");
  const part = (kind: string): XmlElement | undefined => {
    const path = pack.relationships(workbookPath).find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return path === undefined ? undefined : pack.xml(path);
  };
  const styles = new StyleSheet(part("styles") ?? element("styleSheet"), new Colours(part("theme")));
  const strings = new SharedStrings(part("sharedStrings") ?? element("sst"));
  const sources = { styles, strings, functions: functionNames(), data: new WorkbookData() };

  const relations = new Map(pack.relationships(workbookPath).map((one) => [one.id, one]));
  const found = children(child(workbook, "sheets"), "sheet").flatMap((node, index) => {
    const relation = relations.get(relationshipId(node) ?? "");
    const root = relation?.type === relationshipType("worksheet") ? pack.xml(relation.target) : undefined;
    return relation && root ? [{ node, root, relation, id: sheetIdAt(index) }] : [];
  });
  if (found.length === 0) throw new UnreadableFile("damaged", "no sheets");

  const sheets = found.map(({ node, root, id }) =>
    readSheet(
      root,
      id,
      node.attributes.name ?? id,
      (node.attributes.state ?? "visible") === "visible",
      sources,
    ),
  );
  const data = {
    ...helpers.createEmptyWorkbookData(),
    sheets,
    styles: sources.data.styles.values,
    formats: sources.data.formats.values,
    borders: sources.data.borders.values,
  };
  const book = new Book({ name, data, defaultFont: styles.defaultFont });
  children(child(workbook, "sheets")).forEach(() => book.newSheetId());

  const fileSheets = new Map<string, FileSheet>();
  for (const { node, root, relation, id } of found) {
    fileSheets.set(id, { path: relation.target, relationship: relation.id });
    readState(book, id, node, root);
    readCustomProperties(pack, relation.target, root, book.state(id).customProperties);
    for (const table of readTables(pack, relation.target, id)) {
      book.tables.push(table);
      enterTable(book, table);
    }
  }
  readNames(
    book,
    workbook,
    found.map(({ id }) => id),
  );
  readProperties(pack, book);
  readSettings(pack, book.settings);
  book.structureLocked = flag(child(workbook, "workbookProtection")?.attributes.lockStructure);
  activateFirst(
    book,
    workbook,
    found.map(({ id }) => id),
  );
  keepUncalculated(book, found, strings);
  const charts = new Map(
    found.map(({ id, relation }) => [id, readCharts(pack, relation.target, book, id)] as const),
  );
  const opened = new Map(book.sheetIds.map((id) => [id, snapshot(book, id)]));
  return {
    book,
    file: {
      package: pack,
      workbookPath,
      sheets: fileSheets,
      opened,
      charts,
      workbook: workbookSnapshot(book),
      properties: JSON.stringify([book.properties]),
      active: book.engine.read.getActiveSheetId(),
    },
  };
}

const sheetIdAt = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;

function readState(book: Book, id: string, node: XmlElement, root: XmlElement): void {
  const state = book.state(id);
  state.veryHidden = node.attributes.state === "veryHidden";
  state.showHeadings = flag(
    child(child(root, "sheetViews"), "sheetView")?.attributes.showRowColHeaders,
    true,
  );
  Object.assign(state.page, readPage(root));
  for (const one of children(child(root, "rowBreaks"), "brk")) state.rowBreaks.add(Number(one.attributes.id));
  for (const one of children(child(root, "colBreaks"), "brk"))
    state.columnBreaks.add(Number(one.attributes.id));
  state.protection = readProtection(child(root, "sheetProtection"));
  state.validations = readValidations(root);
  if (state.protection) book.engine.protectedSheets.add(id);
}

function activateFirst(book: Book, workbook: XmlElement, ids: readonly string[]): void {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const wanted = ids[Number(view?.attributes.activeTab ?? 0)];
  const { read } = book.engine;
  const from = read.getActiveSheetId();
  if (!wanted || wanted === from || !read.isSheetVisible(wanted)) return;
  book.engine.now((model) => model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: wanted }));
}

/**
 * A formula that the engine cannot work out, where Excel could, shows the result that the file has for it; the file
 * keeps the formula.
 */
function keepUncalculated(
  book: Book,
  sheets: readonly { id: string; root: XmlElement }[],
  strings: SharedStrings,
): void {
  const { engine } = book;
  for (const { id, root } of sheets) {
    for (const { row, column, formula, value } of readCells(child(root, "sheetData"), strings)) {
      if (formula === undefined || value.type === "none" || value.type === "error") continue;
      if (
        engine.evaluated(id, row, column).type !== "error" ||
        callsOwn(shownFormula(formula, functionNames()))
      )
        continue;
      const content = typeof value.value === "string" ? `'${value.value}` : String(value.value).toUpperCase();
      engine.write(id, row, column, { content });
    }
  }
  engine.flush();
}
