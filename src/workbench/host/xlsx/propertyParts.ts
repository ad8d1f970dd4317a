import { strFromU8 } from "fflate";
import type { Book } from "../book";
import { type Package, relationshipType } from "./package";
import { child, children, element, place, textOf, type XmlElement } from "./xml";

const customPropertyType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A sheet's custom properties: each is a part with its text in UTF-16, as Excel keeps them. */
export function readCustomProperties(
  pack: Package,
  path: string,
  sheet: XmlElement,
  into: Map<string, string>,
): void {
  const parts = new Map(pack.relationships(path).map(({ id, target }) => [id, target]));
  for (const node of children(child(sheet, "customProperties"), "customPr")) {
    const bytes = pack.bytes(parts.get(node.attributes["r:id"] ?? "") ?? "");
    if (bytes && node.attributes.name) into.set(node.attributes.name, fromUtf16(bytes));
  }
}

export function writeCustomProperties(
  pack: Package,
  path: string,
  sheet: XmlElement,
  order: readonly string[],
  properties: ReadonlyMap<string, string>,
): void {
  for (const node of children(child(sheet, "customProperties"), "customPr")) {
    const id = node.attributes["r:id"] ?? "";
    const target = pack.relationships(path).find((one) => one.id === id)?.target;
    if (target) pack.delete(target);
    pack.unrelate(path, id);
  }
  const nodes = [...properties].map(([name, value]) => {
    const target = pack.free("xl/customProperty", ".bin");
    pack.set(target, toUtf16(value));
    pack.declare(target, customPropertyType);
    return element("customPr", {
      name,
      "r:id": pack.relate(path, relationshipType("customProperty"), target),
    });
  });
  if (nodes.length)
    sheet.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  place(sheet, "customProperties", order, nodes.length ? element("customProperties", {}, nodes) : undefined);
}

const fromUtf16 = (bytes: Uint8Array): string => new TextDecoder("utf-16le").decode(bytes);

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

/** Where Excel keeps settings in parts of the add-in, the stand-in keeps them in a custom XML part. */
const settingsNamespace = "urn:olshem:workbench:settings";

function settingsPath(pack: Package): string | undefined {
  return pack.paths.find((path) => {
    if (!/^customXml\/item\d+\.xml$/.test(path)) return false;
    return strFromU8(pack.bytes(path) ?? new Uint8Array()).includes(settingsNamespace);
  });
}

export function readSettings(pack: Package, settings: Map<string, unknown>): void {
  const path = settingsPath(pack);
  for (const node of children(path === undefined ? undefined : pack.xml(path), "setting")) {
    settings.set(node.attributes.key ?? "", JSON.parse(textOf(node)));
  }
}

export function writeSettings(
  pack: Package,
  workbookPath: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  let path = settingsPath(pack);
  if (path === undefined && settings.size === 0) return;
  if (path === undefined) {
    path = pack.free("customXml/item", ".xml");
    pack.relate(workbookPath, relationshipType("customXml"), path);
    pack.declare(path, "application/xml");
  }
  const nodes = [...settings].map(([key, value]) => element("setting", { key }, [JSON.stringify(value)]));
  pack.set(path, element("settings", { xmlns: settingsNamespace }, nodes));
}

/** Where each document property stands: the part, and the name of its element. */
const places: Readonly<Record<string, readonly [part: "core" | "app", name: string]>> = {
  author: ["core", "dc:creator"],
  category: ["core", "cp:category"],
  comments: ["core", "dc:description"],
  created: ["core", "dcterms:created"],
  keywords: ["core", "cp:keywords"],
  lastAuthor: ["core", "cp:lastModifiedBy"],
  subject: ["core", "dc:subject"],
  title: ["core", "dc:title"],
  company: ["app", "Company"],
  manager: ["app", "Manager"],
};

const partTypes = { core: "/core-properties", app: "/extended-properties" } as const;

function partPath(pack: Package, part: "core" | "app"): string | undefined {
  return pack.relationships("").find(({ type }) => type.endsWith(partTypes[part]))?.target;
}

export function readProperties(pack: Package, book: Book): void {
  for (const [key, [part, name]] of Object.entries(places)) {
    const path = partPath(pack, part);
    const node = children(path === undefined ? undefined : pack.xml(path)).find((one) => one.name === name);
    if (node) book.properties[key] = textOf(node);
  }
}

export function writeProperties(pack: Package, book: Book): void {
  for (const [key, [part, name]] of Object.entries(places)) {
    const path = partPath(pack, part);
    const root = path === undefined ? undefined : pack.xml(path);
    const value = book.properties[key];
    if (!path || !root || value === undefined || key === "created") continue;
    const node = children(root).find((one) => one.name === name);
    if (node) node.children = [value];
    else if (value) root.children.push(element(name, {}, [value]));
    pack.set(path, root);
  }
}
