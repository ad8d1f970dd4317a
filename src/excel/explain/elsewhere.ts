import { canonical, isPlaceless } from "../formula/canonical";
import { children, type Node } from "../formula/node";
import { nativeName } from "../formula/own";
import { parseFormula } from "../formula/parse";
import type { Evaluation, Value } from "./evaluate";
import { loadCells, valuedOf } from "./ranges";
import { question } from "./reads";
import { isError, type CellPlace, type Unvalued, type Valued } from "./value";

/** The cells of a sheet that are used, with their formulas. */
interface SheetFormulas {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: Valued;
}

/**
 * The value of an expression out of a cell of the same sheet whose whole formula it is, with all that this cell spills;
 * `otherwise` where there is no such cell.
 */
export function elsewhere(node: Node, { sheet, reads, search }: Evaluation, otherwise: Unvalued): Value {
  if (!search || !isPlaceless(node)) return otherwise;
  const found = reads.ask("formulas", formulasOf(sheet));
  if (!found) return undefined;
  const holder = holderOf(node, found);
  if (!holder) return otherwise;
  const [place] = holder.sources(0, 0);
  return reads.ask(`spill ${place!.row} ${place!.column}`, spillOf(sheet, place!, holder));
}

/** All that a cell spills, or the cell itself. */
const spillOf = (sheet: string, { row, column }: CellPlace, cell: Valued) =>
  question(
    (context) =>
      loadCells(
        context.workbook.worksheets.getItem(sheet).getCell(row, column).getSpillingToRangeOrNullObject(),
      ),
    (spill) => (spill.isNullObject ? cell : valuedOf(spill)),
  );

const formulasOf = (sheet: string) =>
  question(
    (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      used.load("formulas");
      return loadCells(used);
    },
    (used): SheetFormulas => ({ formulas: used.formulas as unknown[][], values: valuedOf(used) }),
  );

/** The first cell whose formula is an expression. One that could not spill has an error instead of the value. */
function holderOf(node: Node, { formulas, values }: SheetFormulas): Valued | undefined {
  const wanted = canonical(node);
  const hint = firstFunction(node);
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      if (hint !== undefined && !formula.toUpperCase().includes(hint)) continue;
      const parsed = parseFormula(formula);
      if ("code" in parsed || canonical(parsed) !== wanted) continue;
      const cell = values.cells[row]?.[column];
      if (isError(cell) && cell.basicValue === "#SPILL!") continue;
      return { cells: [[cell]], sources: () => values.sources(row, column) };
    }
  }
  return undefined;
}

/** A function that the formula calls: cells without it need no closer look. */
const firstFunction = (node: Node): string | undefined =>
  node.kind === "call" ? nativeName(node.name) : children(node).map(firstFunction).find(Boolean);
