import type { Area } from "../address";

/** A cell of a sheet, 0-based. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells one under another as one range: a request for thousands of cells stays small. */
export interface CellRun<C extends Cell> {
  readonly area: Area;
  /** From the top. */
  readonly cells: readonly C[];
}

/** Cells as columns without gaps, in the order of their sheets. */
export function runsOf<C extends Cell>(cells: readonly C[]): readonly CellRun<C>[] {
  const runs: C[][] = [];
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const sorted = cells
      .filter((cell) => cell.sheet === sheet)
      .sort((a, b) => a.column - b.column || a.row - b.row);
    sorted.forEach((cell, index) => {
      const above = sorted[index - 1];
      if (above?.column === cell.column && above.row + 1 === cell.row) runs.at(-1)!.push(cell);
      else runs.push([cell]);
    });
  }
  return runs.map((run) => {
    const { sheet, row, column } = run[0]!;
    return { area: { sheet, row, column, rows: run.length, columns: 1 }, cells: run };
  });
}

/** The range of a run. */
export const rangeOf = ({ workbook }: Excel.RequestContext, { area }: CellRun<Cell>): Excel.Range =>
  workbook.worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
