import { address } from "../address";
import { runsOf, rangeOf, type Cell } from "./runs";
import { respelt } from "./spelling";

/** A cell with a function of ours that Excel has not found. */
export interface BrokenCell {
  /** Sheet included: `'Лист 1'!B2`. */
  readonly address: string;
  /** As it stands. */
  readonly formula: string;
  /** Its sheet is protected: it is told, and not touched. */
  readonly isProtected: boolean;
}

/** The same for who is going to write there. */
export interface FoundCell extends BrokenCell, Cell {
  /** The formula with the functions spelt as they are typed. */
  readonly respelt: string;
}

/** What a cell shows for a function that Excel does not know, or that has not answered. */
const UNANSWERED: readonly unknown[] = ["#NAME?", "#CONNECT!", "#BUSY!"];

/** Whether a function has no value because nobody has calculated it, not because of its arguments. */
export const isUnanswered = (value: unknown): boolean => UNANSWERED.includes(value);

/**
 * Finds cells of all sheets whose formula calls a function of ours and which show `#NAME?`, `#CONNECT!` or `#BUSY!`, as
 * they do after the workbook was opened without the add-in. Reads only, in four `sync`s at most.
 */
export async function findBroken(): Promise<readonly BrokenCell[]> {
  const found = await Excel.run(locateBroken);
  return found.map(({ address, formula, isProtected }) => ({ address, formula, isProtected }));
}

/** Formulas are read only where values are broken: most workbooks have no such cell, and are large. */
export async function locateBroken(context: Excel.RequestContext): Promise<readonly FoundCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex");
    return { name: sheet.name, isProtected: sheet.protection.protected, used };
  });
  await context.sync();
  const unanswered = sheets.flatMap(({ name, isProtected, used }) =>
    used.isNullObject
      ? []
      : used.values.flatMap((line, row) =>
          line.flatMap((value, column) =>
            isUnanswered(value)
              ? [{ sheet: name, row: used.rowIndex + row, column: used.columnIndex + column, isProtected }]
              : [],
          ),
        ),
  );
  if (unanswered.length === 0) return [];
  const runs = runsOf(unanswered).map((run) => ({ ...run, range: rangeOf(context, run) }));
  for (const { range } of runs) range.load("formulas");
  await context.sync();
  const found = runs.flatMap(({ cells, range }) =>
    cells.flatMap((cell, index): FoundCell[] => {
      const formula = String(range.formulas[index]?.[0]);
      const anew = respelt(formula);
      const at = address({ ...cell, rows: 1, columns: 1 });
      return anew === undefined ? [] : [{ ...cell, address: at, formula, respelt: anew }];
    }),
  );
  return withoutSpilled(context, found);
}

/**
 * Only cells that hold their formula: where Excel gives the formula of a spill for all its cells, writing it to each would
 * tear the spill apart. Neighbours with one and the same formula are asked about; elsewhere nothing can have spilled.
 */
async function withoutSpilled(
  context: Excel.RequestContext,
  found: readonly FoundCell[],
): Promise<readonly FoundCell[]> {
  const key = ({ sheet, row, column }: Cell) => `${row} ${column} ${sheet}`;
  const formulas = new Map(found.map((cell) => [key(cell), cell.formula]));
  const suspects = found
    .filter(
      (cell) =>
        formulas.get(key({ ...cell, row: cell.row - 1 })) === cell.formula ||
        formulas.get(key({ ...cell, column: cell.column - 1 })) === cell.formula,
    )
    .map((cell) => {
      const parent = context.workbook.worksheets
        .getItem(cell.sheet)
        .getCell(cell.row, cell.column)
        .getSpillParentOrNullObject();
      parent.load("rowIndex,columnIndex");
      return { cell, parent };
    });
  if (suspects.length === 0) return found;
  await context.sync();
  const spilled = new Set(
    suspects
      .filter(
        ({ cell, parent }) =>
          !parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column),
      )
      .map(({ cell }) => cell),
  );
  return found.filter((cell) => !spilled.has(cell));
}
