import { BODY_TYPES } from "../../law/bodies";
import { columnKey, readScores } from "./read";
import { textOf, type SheetValues } from "../sheet-values";
import type { Numbers } from "../types";

/**
 * How a sheet of scores keeps its numbers: told by the deductions, which every body has.
 * @param formulas of the sheet in place of its values
 */
export function numbersOn(formulas: SheetValues): Numbers {
  const scores = readScores(formulas);
  const deductions = BODY_TYPES.flatMap((type) => {
    const table = scores.table(type);
    const column = table?.columns.get(columnKey("services", "PENALTY"));
    if (!table || column === undefined) return [];
    return [textOf(formulas.values[table.firstRow - formulas.row]?.[column - formulas.column])];
  });
  if (!deductions.some((cell) => cell.startsWith("="))) return "values";
  return deductions.some((cell) => cell.includes("OLSHEM.")) ? "live" : "native";
}
