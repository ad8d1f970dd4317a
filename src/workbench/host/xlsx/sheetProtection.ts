import { element, flag, type XmlElement } from "./xml";

/** How a sheet is protected, in the terms of Excel's API. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  /** The old 16-bit hash of a password, or {@link unknownHash} where the file has a stronger one. */
  readonly hash?: string;
}

/** No password has this hash. */
export const unknownHash = "unknown";

/** Options of the API, and the attribute of the file that forbids what the option allows. */
export const allowances: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Without its attribute, all is forbidden but these two. */
const allowedByDefault: readonly string[] = ["objects", "scenarios"];

export function readProtection(node: XmlElement | undefined): Protection | undefined {
  if (!node || !flag(node.attributes.sheet)) return undefined;
  const { password, hashValue, selectLockedCells, selectUnlockedCells } = node.attributes;
  const allowed = Object.entries(allowances).filter(
    ([, attribute]) => !flag(node.attributes[attribute], !allowedByDefault.includes(attribute)),
  );
  const selectionMode = flag(selectUnlockedCells) ? "None" : flag(selectLockedCells) ? "Unlocked" : "Normal";
  const hash = hashValue === undefined ? password : unknownHash;
  return {
    options: { ...Object.fromEntries(allowed.map(([option]) => [option, true])), selectionMode },
    ...(hash === undefined ? {} : { hash }),
  };
}

export function protectionNode({ options, hash }: Protection, before: XmlElement | undefined): XmlElement {
  const attributes = Object.entries(allowances).flatMap(([option, attribute]) => {
    const allowed = options[option] === true;
    return allowed === allowedByDefault.includes(attribute) ? [] : [[attribute, allowed ? "0" : "1"]];
  });
  const { selectionMode } = options;
  const strong = ["algorithmName", "hashValue", "saltValue", "spinCount"];
  const kept = Object.entries(before?.attributes ?? {}).filter(
    ([name]) => hash === unknownHash && strong.includes(name),
  );
  return element("sheetProtection", {
    ...Object.fromEntries(kept),
    ...(hash === undefined || hash === unknownHash ? {} : { password: hash }),
    sheet: 1,
    ...(Object.fromEntries(attributes) as Record<string, string>),
    selectLockedCells: selectionMode === "Unlocked" || selectionMode === "None" ? 1 : undefined,
    selectUnlockedCells: selectionMode === "None" ? 1 : undefined,
  });
}
