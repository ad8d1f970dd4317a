import { parseZone } from "../engine/address";
import type { TableState } from "../excel/tableState";
import { type Package, relationshipType } from "./package";
import { child, type XmlElement } from "./xml";

/** The tables of a sheet. */
export function readTables(pack: Package, path: string, _sheet: XmlElement, sheetId: string): TableState[] {
  return pack.relationships(path).flatMap(({ type, target }) => {
    const root = type === relationshipType("table") ? pack.xml(target) : undefined;
    const zone = parseZone(root?.attributes.ref ?? "");
    if (!root || !zone) return [];
    const { id = "", displayName = "", name = displayName, headerRowCount, totalsRowCount } = root.attributes;
    return [
      {
        id,
        name: displayName || name,
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
