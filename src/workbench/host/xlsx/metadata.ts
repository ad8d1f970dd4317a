import { type Package, relationshipType } from "./package";
import { attributeOf, child, children, element, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const dynamicArrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const name = "XLDAPR";
const order = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
];

/** The number by which a cell says that its formula is a dynamic array; made in the file if it has none. */
export function dynamicArrayMark(pack: Package, workbookPath: string): string {
  const known = pack
    .relationships(workbookPath)
    .find(({ type }) => type === relationshipType("sheetMetadata"))?.target;
  const root = (known && pack.xml(known)) || element("metadata", { xmlns: main });
  root.attributes["xmlns:xda"] ??= dynamicArrays;
  const types = list(root, "metadataTypes");
  let type = children(types).findIndex((node) => node.attributes.name === name) + 1;
  if (type === 0) type = add(types, typeNode());
  const future = futureMetadata(root);
  let block =
    children(future).findIndex((node) => JSON.stringify(node).includes("dynamicArrayProperties")) + 1;
  if (block === 0) block = add(future, futureNode());
  const cells = list(root, "cellMetadata");
  const marks = (node: XmlElement) => {
    const rc = child(node, "rc");
    return rc && attributeOf(rc, "t") === String(type) && attributeOf(rc, "v") === String(block - 1);
  };
  let mark = children(cells).findIndex(marks) + 1;
  if (mark === 0) mark = add(cells, element("bk", {}, [element("rc", { t: type, v: block - 1 })]));
  const path = known ?? pack.free("xl/metadata", ".xml").replace("metadata1", "metadata");
  pack.set(path, root);
  if (!known) {
    pack.relate(workbookPath, relationshipType("sheetMetadata"), path);
    pack.declare(path, contentType);
  }
  return String(mark);
}

function list(root: XmlElement, part: string): XmlElement {
  const known = child(root, part);
  if (known) return known;
  const node = element(part, { count: 0 });
  insert(root, part, node);
  return node;
}

function futureMetadata(root: XmlElement): XmlElement {
  const known = children(root, "futureMetadata").find((node) => node.attributes.name === name);
  if (known) return known;
  const node = element("futureMetadata", { name, count: 0 });
  insert(root, "futureMetadata", node);
  return node;
}

function insert(root: XmlElement, part: string, node: XmlElement): void {
  const at = root.children.findIndex(
    (one) => typeof one !== "string" && order.indexOf(one.name.replace(/^.*:/, "")) > order.indexOf(part),
  );
  root.children.splice(at < 0 ? root.children.length : at, 0, node);
}

function add(parent: XmlElement, node: XmlElement): number {
  parent.children.push(node);
  const count = children(parent).length;
  parent.attributes.count = String(count);
  return count;
}

const typeNode = (): XmlElement =>
  element("metadataType", {
    name,
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });

const futureNode = (): XmlElement =>
  element("bk", {}, [
    element("extLst", {}, [
      element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [
        element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
      ]),
    ]),
  ]);
