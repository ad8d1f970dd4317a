import { indices, type Grid, type Span } from "./grid";
import type { Label } from "./label";
import { isNone } from "./text";
import { isTotal } from "./totals";
import { typeOfGroup } from "./types-of-bodies";
import type { Whose } from "./whose";

/** Rows that hold figures and are not sums, to judge the columns by. */
export function dataRows(grid: Grid, rows: Span, columns: Span, whose: Whose): number[] {
  const body = "column" in whose ? whose.column : undefined;
  const isFigure = (row: number, column: number) =>
    column !== body && (grid.number(row, column) !== undefined || isNone(grid.text(row, column)));
  const filled = indices(rows).filter((row) => indices(columns).some((column) => isFigure(row, column)));
  if (body === undefined) return filled;
  const isSum = (name: string) => isTotal(name) || typeOfGroup(name) !== undefined;
  const names = filled.filter((row) => grid.text(row, body) !== "");
  return names.some((row) => !isSum(grid.text(row, body)))
    ? filled.filter((row) => !isSum(grid.text(row, body)))
    : [];
}

/** Heads down the side without figures beside them stand over those that follow. */
export function underHeadings(grid: Grid, labels: readonly Label[], data: readonly number[]): Label[] {
  let heading: readonly string[] = [];
  return labels.flatMap((label) => {
    if (data.every((row) => grid.text(row, label.at) === "")) {
      heading = label.path.slice(-1);
      return [];
    }
    return [{ ...label, path: [...heading.filter((head) => !label.path.includes(head)), ...label.path] }];
  });
}
