import { indices, isNumbering, type Grid, type Span } from "./grid";
import { isPart, saying, type Label } from "./label";

/** Rows of heads, over some columns. */
export interface Band {
  readonly rows: Span;
  readonly labels: readonly Label[];
  readonly rate: number;
}

const MOST_ROWS = 3;
/** More texts in one row than any table has heads: a list turned round. */
const MOST_HEADS = 250;

/** What it is worth that a row of heads parts those above it: it is not to be taken for the first record. */
const PARTED = 0.25;

/** Heads without a figure in so many rows below them are none; texts of several pages are passed over. */
const NEAR = 12;
/** Longer texts are no heads. */
const LONGEST = 400;

const isYear = (cell: unknown): boolean => typeof cell === "number" && cell >= 1990 && cell <= 2100;

/** Whether a row may be one of heads: texts and years, no other numbers. */
export function mayBeHeads(grid: Grid, row: number, columns: Span): boolean {
  let texts = 0;
  for (const column of indices(columns)) {
    if (grid.text(row, column) === "") continue;
    if (grid.text(row, column).length > LONGEST) return false;
    const cell = grid.cell(row, column);
    if (grid.number(row, column) !== undefined && !isYear(cell)) return false;
    texts++;
  }
  return texts > 0 && texts <= MOST_HEADS;
}

/**
 * The label of each column that has one. A merged head is a text with blanks after it, so a head of an upper row goes on
 * to the right until the next one, or until a column that a still higher row begins.
 */
export function labelsOf(grid: Grid, rows: Span, columns: Span): Label[] {
  const filled = indices(rows).map((row) => {
    let current = "";
    return indices(columns).map((column) => {
      const text = grid.text(row, column);
      const begins = indices({ from: rows.from, to: row - 1 }).some(
        (above) => grid.text(above, column) !== "",
      );
      if (text !== "" || row === rows.to || begins) current = text;
      return current;
    });
  });
  const labels: Label[] = [];
  let whole: ReturnType<typeof saying> | undefined;
  for (const [index, column] of indices(columns).entries()) {
    const path = filled
      .map((cells) => cells[index]!)
      .filter((text, level, all) => text !== "" && text !== all[level - 1]);
    // A head that goes on over a column without anything of its own below it is not that column's.
    const own = indices(rows).some((row) => grid.text(row, column) !== "");
    if (path.length === 0 || !own) continue;
    const { over, head } = saying(path);
    const isOf = isPart(head) && whole !== undefined && whole.over.join() === over.join();
    labels.push({ at: column, path, ...(isOf ? { whole: whole!.head } : {}) });
    if (!isPart(head)) whole = { over, head };
  }
  return labels;
}

export const isAlone = (grid: Grid, row: number, columns: Span): boolean =>
  indices(columns).filter((column) => grid.text(row, column) !== "").length === 1;

/** Whether a row above heads groups them: it has several texts, or one that stands over other columns than the first. */
export function groups(grid: Grid, row: number, columns: Span): boolean {
  const texts = indices(columns).filter((column) => grid.text(row, column) !== "");
  const first = indices(columns).find((column) => grid.text(row + 1, column) !== "");
  // «Период: 2023 год» and the like are entries of a form.
  if (texts.some((column) => grid.text(row, column).endsWith(":"))) return false;
  return texts.length > 1 || (texts[0] !== undefined && texts[0] > (first ?? columns.from));
}

/** Whether the lowest row has heads under the blanks of a merged one. */
export const isParted = (grid: Grid, rows: Span, columns: Span): boolean =>
  rows.to > rows.from &&
  indices(columns).some(
    (column) =>
      column > columns.from &&
      grid.text(rows.to, column) !== "" &&
      grid.text(rows.to, column - 1) !== "" &&
      grid.text(rows.to - 1, column) === "" &&
      grid.text(rows.to - 1, column - 1) !== "",
  );

/** How many filled rows below each row the next figure is. */
function nextFigures(grid: Grid, columns: Span): number[] {
  const away = new Array<number>(grid.rows).fill(Infinity);
  let next = Infinity;
  for (let row = grid.rows - 1; row >= 0; row--) {
    away[row] = next;
    const cells = indices(columns).filter((column) => grid.text(row, column) !== "");
    if (cells.some((column) => grid.number(row, column) !== undefined)) next = 1;
    else if (cells.length > 0) next++;
  }
  return away;
}

/** Bands of one to three rows that speak of variables best, none over another, from the top. */
export function findBands(
  grid: Grid,
  columns: Span,
  rate: (labels: readonly Label[]) => number,
  least: number,
): Band[] {
  const found: Band[] = [];
  const figures = nextFigures(grid, columns);
  for (let last = 0; last < grid.rows; last++) {
    if (figures[last]! > NEAR || !mayBeHeads(grid, last, columns)) continue;
    for (let first = last; first > last - MOST_ROWS && first >= 0; first--) {
      // A text alone below heads is the first line of the table.
      if (first < last && isAlone(grid, last, columns)) break;
      if (first < last && (!mayBeHeads(grid, first, columns) || !groups(grid, first, columns))) break;
      const rows = { from: first, to: last };
      const labels = labelsOf(grid, rows, columns);
      const worth = rate(labels) + (isParted(grid, rows, columns) ? PARTED : 0);
      if (worth >= least) found.push({ rows, labels, rate: worth });
    }
  }
  const height = ({ rows }: Band) => rows.to - rows.from;
  const chosen: Band[] = [];
  for (const band of found.sort((left, right) => right.rate - left.rate || height(right) - height(left))) {
    const apart = ({ rows }: Band) => rows.to < band.rows.from || rows.from > band.rows.to;
    if (chosen.every(apart)) chosen.push(band);
  }
  return chosen.sort((left, right) => left.rows.from - right.rows.from);
}

/** The first row below heads that is not the count of their columns. */
export function belowHeads(grid: Grid, { rows }: Band, columns: Span): number {
  let row = rows.to + 1;
  while (row < grid.rows && isNumbering(grid, row, columns)) row++;
  return row;
}
