import type { Book } from "../book";
import { splitReference } from "../engine/address";
import { addName, type NamedItem, nameFormula, syncNames } from "../excel/nameStore";
import { quoteSheet } from "../engine/address";
import { shownFormula, storedFormula } from "./formulas";
import { functionNames } from "../functions";
import { child, children, element, flag, place, textOf, type XmlElement } from "./xml";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** Defined names: those of print areas and titles become the page layout of their sheet. */
export function readNames(book: Book, workbook: XmlElement, sheetIds: readonly string[]): void {
  for (const node of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = node.attributes;
    const scope = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    const text = textOf(node);
    if (name === printArea && scope) book.state(scope).page.printArea = addresses(text).join(",");
    else if (name === printTitles && scope) {
      for (const address of addresses(text)) {
        if (/^\$?\d+:/.test(address)) book.state(scope).page.titleRows = address;
        else book.state(scope).page.titleColumns = address;
      }
    } else if (!name.startsWith("_xlnm.") && (localSheetId === undefined || scope)) {
      const formula = `=${shownFormula(text, functionNames())}`;
      addName(book, { name, scope, formula, comment, visible: !flag(hidden) });
    }
  }
}

/** The addresses of a list of references, without their sheets. */
const addresses = (text: string): string[] =>
  text.split(/,(?=(?:[^']|'[^']*')*$)/).map((reference) => splitReference(reference).address);

/** Puts the names as they are now in place of those of the file; what Excel keeps for itself stays. */
export function writeNames(
  book: Book,
  workbook: XmlElement,
  order: readonly string[],
  before: readonly (string | undefined)[],
): void {
  syncNames(book);
  const indexOf = (sheetId: string | undefined) => (sheetId === undefined ? -1 : order.indexOf(sheetId));
  const kept = children(child(workbook, "definedNames"), "definedName").filter((node) => {
    const { name = "", localSheetId } = node.attributes;
    if (!name.startsWith("_xlnm.") || name === printArea || name === printTitles) return false;
    if (localSheetId === undefined) return true;
    const index = indexOf(before[Number(localSheetId)]);
    node.attributes.localSheetId = String(index);
    return index >= 0;
  });
  const named = book.names
    .filter((item) => !item.scope || order.includes(item.scope))
    .map((item) => nameNode(book, item, indexOf(item.scope)));
  const nodes = [...kept, ...named, ...order.flatMap((id, index) => printNodes(book, id, index))];
  nodes.sort((a, b) => (a.attributes.name ?? "").localeCompare(b.attributes.name ?? ""));
  place(
    workbook,
    "definedNames",
    workbookOrder,
    nodes.length ? element("definedNames", {}, nodes) : undefined,
  );
}

function nameNode(book: Book, item: NamedItem, index: number): XmlElement {
  const text = storedFormula(nameFormula(book, item), functionNames());
  return element(
    "definedName",
    {
      name: item.name,
      comment: item.comment || undefined,
      localSheetId: item.scope ? index : undefined,
      hidden: item.visible ? undefined : 1,
    },
    [text],
  );
}

function printNodes(book: Book, sheetId: string, index: number): XmlElement[] {
  const { page } = book.state(sheetId);
  const prefix = `${quoteSheet(book.sheetName(sheetId))}!`;
  const node = (name: string, list: readonly (string | undefined)[]) => {
    const references = list.filter((one): one is string => !!one).map((address) => prefix + address);
    return references.length
      ? [element("definedName", { name, localSheetId: index }, [references.join(",")])]
      : [];
  };
  return [
    ...node(printArea, (page.printArea ?? "").split(",")),
    ...node(printTitles, [page.titleColumns, page.titleRows]),
  ];
}

export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
