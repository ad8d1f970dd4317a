import type { Cell } from "../repair/runs";
import type { Ledger } from "./ledger";
import { withReferences } from "./references";

/** A formula that was frozen, as it would stand now. */
export interface FrozenFormula {
  /** The cell that held it; left out where it was deleted. */
  readonly anchor: Cell | undefined;
  /** With the references as they are now; left out where some of their cells were deleted. */
  readonly formula: string | undefined;
  /** Cells that showed its values, as far as they are still there; the anchor is one of them. */
  readonly cells: readonly { readonly cell: Cell; readonly value: unknown }[];
  /** Other cells between them: rows or columns that came later. */
  readonly between: readonly Cell[];
  /** 0-based rows on the sheet of frozen formulas. */
  readonly lines: readonly number[];
  /** The one of them that holds the formula. */
  readonly line: number;
}

/** The formulas of a sheet of frozen formulas, in its order. */
export function frozenFormulas(ledger: Ledger): readonly FrozenFormula[] {
  const numbers = [...new Set(ledger.lines.map(({ number }) => number))];
  return numbers.map((number) => {
    const own = ledger.lines.filter((line) => line.number === number);
    const holder = own.find(({ formula }) => formula !== "");
    const anchor = holder?.cell;
    const cells = own.flatMap(({ cell, value }) => (cell ? [{ cell, value }] : []));
    return {
      anchor,
      formula: anchor && withReferences(holder!.formula, anchor.sheet, holder!.reads),
      cells,
      between: between(cells.map(({ cell }) => cell)),
      lines: own.map(({ line }) => line),
      line: (holder ?? own[0]!).line,
    };
  });
}

/** Cells of the rectangle around some that are none of them. */
function between(cells: readonly Cell[]): readonly Cell[] {
  const [first] = cells;
  if (!first) return [];
  const own = cells.filter(({ sheet }) => sheet === first.sheet);
  const [rows, columns] = [own.map(({ row }) => row), own.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const taken = new Set(own.map(({ row, column }) => `${row} ${column}`));
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  return Array.from({ length: height * width }, (_, index) => ({
    sheet: first.sheet,
    row: top + Math.floor(index / width),
    column: left + (index % width),
  })).filter(({ row, column }) => !taken.has(`${row} ${column}`));
}
