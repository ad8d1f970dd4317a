import { numberIn, textOf } from "./text";
import type { Run, SheetGrid } from "./types";

/** A sheet as records under heads: turned round where bodies run across, so that one way of reading serves both. */
export interface Grid {
  readonly name: string;
  readonly run: Run;
  readonly rows: number;
  readonly columns: number;
  /** Where its lines and columns begin on the sheet. */
  readonly row: number;
  readonly column: number;
  cell(row: number, column: number): unknown;
  text(row: number, column: number): string;
  /** The number in a cell, `undefined` where there is none. */
  number(row: number, column: number): number | undefined;
}

/** From the first to the last, both among them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function gridOf({ name, row, column, values }: SheetGrid): Grid {
  const texts = values.map((cells) => cells.map(textOf));
  const numbers = values.map((cells) => cells.map(numberIn));
  return {
    name,
    run: "down",
    rows: values.length,
    columns: Math.max(0, ...values.map((cells) => cells.length)),
    row,
    column,
    cell: (r, c) => values[r]?.[c],
    text: (r, c) => texts[r]?.[c] ?? "",
    number: (r, c) => numbers[r]?.[c],
  };
}

export const turned = (grid: Grid): Grid => ({
  name: grid.name,
  run: grid.run === "down" ? "across" : "down",
  rows: grid.columns,
  columns: grid.rows,
  row: grid.column,
  column: grid.row,
  cell: (r, c) => grid.cell(c, r),
  text: (r, c) => grid.text(c, r),
  number: (r, c) => grid.number(c, r),
});

export const indices = ({ from, to }: Span): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Runs of columns that are parted by columns without anything in the rows. */
export function columnBlocks(grid: Grid, rows: Span, columns: Span): Span[] {
  const blocks: { from: number; to: number }[] = [];
  for (const column of indices(columns)) {
    if (!indices(rows).some((row) => grid.text(row, column) !== "")) continue;
    const last = blocks.at(-1);
    if (last?.to === column - 1) last.to = column;
    else blocks.push({ from: column, to: column });
  }
  return blocks;
}

/** Whether a line only counts its columns: 1, 2, 3 … */
export function isNumbering(grid: Grid, row: number, columns: Span): boolean {
  const [first = 0, ...rest] = indices(columns)
    .filter((column) => grid.text(row, column) !== "")
    .map((column) => grid.number(row, column) ?? NaN);
  return rest.length >= 2 && first <= 1 && rest.every((number, index) => number === first + index + 1);
}
