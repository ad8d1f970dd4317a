import type { Book } from "../book";
import { parseZone, zoneName } from "../engine/address";
import { valueOf } from "../engine/values";
import { tableZone } from "../excel/tables";
import type { TableState } from "../excel/tableState";
import { type Package, relationshipType } from "./package";
import { sheetOrder } from "./sheetOrder";
import { attributeOf, child, children, element, place, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The tables of a sheet. */
export function readTables(pack: Package, path: string, sheetId: string): TableState[] {
  return tableParts(pack, path).flatMap(({ root }) => {
    const zone = parseZone(root.attributes.ref ?? "");
    if (!zone) return [];
    const { id = "", displayName, name = "", headerRowCount, totalsRowCount } = root.attributes;
    return [
      {
        id,
        name: displayName ?? name,
        sheetId,
        zone,
        showHeaders: headerRowCount !== "0",
        showTotals: Number(totalsRowCount ?? 0) > 0,
        style: child(root, "tableStyleInfo")?.attributes.name ?? "",
        engineId: undefined,
      },
    ];
  });
}

function tableParts(pack: Package, path: string): { id: string; target: string; root: XmlElement }[] {
  return pack.relationships(path).flatMap(({ id, type, target }) => {
    const root = type === relationshipType("table") ? pack.xml(target) : undefined;
    return root ? [{ id, target, root }] : [];
  });
}

/** Tables that are new, gone, moved or renamed; the others stay as they are. */
export function writeTables(
  pack: Package,
  path: string,
  sheet: XmlElement,
  book: Book,
  sheetId: string,
): boolean {
  const tables = book.tables.filter((table) => table.sheetId === sheetId);
  const known = tableParts(pack, path);
  let changed = false;
  for (const { id, target, root } of known) {
    const table = tables.find((one) => one.id === root.attributes.id);
    if (!table) {
      pack.delete(target);
      pack.unrelate(path, id);
      removeTablePart(sheet, id);
      changed = true;
      continue;
    }
    const ref = zoneName(tableZone(book, table));
    if (ref === root.attributes.ref && table.name === root.attributes.displayName) continue;
    Object.assign(root.attributes, { ref, displayName: table.name, name: table.name });
    const filter = child(root, "autoFilter");
    if (filter) filter.attributes.ref = ref;
    pack.set(target, root);
  }
  for (const table of tables) {
    if (known.some(({ root }) => root.attributes.id === table.id)) continue;
    const target = pack.free("xl/tables/table", ".xml");
    pack.set(target, tableNode(book, table));
    pack.declare(target, contentType);
    addTablePart(sheet, pack.relate(path, relationshipType("table"), target));
    changed = true;
  }
  return changed;
}

function addTablePart(sheet: XmlElement, id: string): void {
  sheet.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = child(sheet, "tableParts") ?? element("tableParts");
  parts.children.push(element("tablePart", { "r:id": id }));
  parts.attributes.count = String(children(parts).length);
  place(sheet, "tableParts", sheetOrder, parts);
}

function removeTablePart(sheet: XmlElement, id: string): void {
  const parts = child(sheet, "tableParts");
  if (!parts) return;
  parts.children = children(parts).filter((node) => attributeOf(node, "id") !== id);
  parts.attributes.count = String(parts.children.length);
  if (parts.children.length === 0) place(sheet, "tableParts", sheetOrder, undefined);
}

function tableNode(book: Book, table: TableState): XmlElement {
  const zone = tableZone(book, table);
  const { id, name, sheetId, style } = table;
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
    const head = valueOf(book.engine.evaluated(sheetId, zone.top, zone.left + index));
    return element("tableColumn", { id: index + 1, name: String(head) });
  });
  return element(
    "table",
    { xmlns: main, id, name, displayName: name, ref: zoneName(zone), totalsRowShown: 0 },
    [
      element("autoFilter", { ref: zoneName(zone) }),
      element("tableColumns", { count: columns.length }, columns),
      element("tableStyleInfo", {
        name: style || undefined,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}
