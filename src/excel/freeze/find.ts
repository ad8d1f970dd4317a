import type { Area } from "../address";
import { respelt } from "../repair/spelling";
import type { Cell } from "../repair/runs";
import { isFormula } from "./content";
import type { Within } from "./where";

/** A cell with what it shows. */
export interface ShownCell extends Cell {
  readonly value: unknown;
  /** The format of numbers that it is shown in. */
  readonly format: string;
}

/** A formula that calls functions of ours, in it or around it, with all the cells that show its values. */
export interface OwnFormula {
  /** With each function of ours spelt as it is typed. */
  readonly formula: string;
  /** From the cell that holds the formula; rows and columns of what it spills into. */
  readonly area: Area;
  /** Row by row, from the cell that holds the formula. */
  readonly cells: readonly ShownCell[];
  readonly isProtected: boolean;
}

/** A sheet to look at. */
export interface SheetToRead {
  readonly name: string;
  readonly isProtected: boolean;
}

/** Finds the formulas of ours of which some cell is within. Two `sync`s, one more where something has spilled. */
export async function findOwn(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  within: Within,
): Promise<readonly OwnFormula[]> {
  const { worksheets } = context.workbook;
  const wanted = sheets.filter(({ name }) => within.sheet === undefined || within.sheet === name);
  const loaded = wanted.map((sheet) => {
    const used = worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    used.load("values,formulas,numberFormat,rowIndex,columnIndex,hasSpill");
    return { sheet, used };
  });
  await context.sync();
  const holders = loaded.flatMap(({ sheet, used }) =>
    used.isNullObject
      ? []
      : used.formulas.flatMap((line, row) =>
          line.flatMap((text: unknown, column) => {
            const formula = isFormula(text, used.values[row]?.[column]) ? respelt(text) : undefined;
            if (formula === undefined) return [];
            const at = { sheet: sheet.name, row: used.rowIndex + row, column: used.columnIndex + column };
            const spill = used.hasSpill === false ? undefined : spillOf(context, at);
            return [{ formula, at, spill, used, isProtected: sheet.isProtected }];
          }),
        ),
  );
  if (holders.some(({ spill }) => spill)) await context.sync();
  const found = holders.map(({ formula, at, spill, used, isProtected }): OwnFormula => {
    const area =
      !spill || spill.isNullObject
        ? { ...at, rows: 1, columns: 1 }
        : { ...at, rows: spill.rowCount, columns: spill.columnCount };
    return { formula, area, isProtected, cells: cellsOf(area, used) };
  });
  return withoutSpilled(found).filter(({ cells }) => cells.some(within.has));
}

function spillOf({ workbook }: Excel.RequestContext, { sheet, row, column }: Cell): Excel.Range {
  const spill = workbook.worksheets.getItem(sheet).getCell(row, column).getSpillingToRangeOrNullObject();
  spill.load("rowCount,columnCount");
  return spill;
}

const cellsOf = ({ sheet, row, column, rows, columns }: Area, used: Excel.Range): readonly ShownCell[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    const at = { sheet, row: row + Math.floor(index / columns), column: column + (index % columns) };
    const [atRow, atColumn] = [at.row - used.rowIndex, at.column - used.columnIndex];
    return {
      ...at,
      value: used.values[atRow]?.[atColumn] ?? "",
      format: String(used.numberFormat[atRow]?.[atColumn] ?? "General"),
    };
  });

/** Only formulas that stand where they are held, should Excel give the formula of a spill for all its cells. */
function withoutSpilled(found: readonly OwnFormula[]): readonly OwnFormula[] {
  const key = ({ sheet, row, column }: Cell) => `${row} ${column} ${sheet}`;
  const spilled = new Set(found.flatMap(({ cells }) => cells.slice(1).map(key)));
  return spilled.size === 0 ? found : found.filter(({ area }) => !spilled.has(key(area)));
}
