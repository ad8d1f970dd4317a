import type { Place } from "../../recognition";
import { address } from "../address";
import type { Node } from "../formula/node";
import { parseFormula } from "../formula/parse";

/** A formula whose reference the program moves with its cells: rows and columns inserted, sheets renamed. */
export const trackingFormula = (place: Place): string => `=COUNTA(${address(place, true)})`;

/** Where the cells of such a formula are now; `undefined` where it is none. */
export function trackedPlace(formula: string): Place | "lost" | undefined {
  // A sheet that was deleted leaves what no formula can be typed with.
  if (/^=COUNTA\(.*#REF/i.test(formula)) return "lost";
  const node = formula.startsWith("=") ? parseFormula(formula) : undefined;
  if (!node || "code" in node || node.kind !== "call" || node.name.toUpperCase() !== "COUNTA")
    return undefined;
  return node.args.length === 1 ? placeOf(node.args[0]) : undefined;
}

function placeOf(node: Node | undefined): Place | undefined {
  if (node?.kind !== "reference" || !node.prefix || node.prefix.foreign) return undefined;
  const { row, column, rows, columns } = node.zone;
  return { sheet: node.prefix.sheet, row, column, rows, columns };
}

/** No cells, where they were when they were pointed at. */
export function lostAt(text: string): Place {
  const node = parseFormula(`=${text}`);
  const place = "code" in node ? undefined : placeOf(node);
  return { ...(place ?? { sheet: "", row: 0, column: 0 }), rows: 0, columns: 0 };
}
