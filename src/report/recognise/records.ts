import type { SkippedLine } from "../../recognition";
import { indices, isNumbering, type Grid, type Span } from "../../recognition/grid";
import { isNone } from "../../recognition/text";
import { isNote } from "../../recognition/rows";
import { isTotal } from "../../recognition/totals";
import type { ListRecord } from "./types";
import { onlyYear } from "./years";

/** Where the rows of a list stand, on its grid. */
export interface Layout {
  readonly rows: Span;
  readonly columns: Span;
  /** Columns of which one names what a row is of. */
  readonly keys: readonly number[];
  /** Columns of which one is filled in a row. */
  readonly filled: readonly number[];
  /** The column that numbers the rows. */
  readonly numbers: number | undefined;
  /** The heads, to know them again where they are repeated. */
  readonly heads: ReadonlyMap<number, string>;
}

export interface Lines {
  readonly records: readonly ListRecord[];
  readonly skipped: readonly SkippedLine[];
  readonly last: number;
}

/** A sum in a numbered line: there other words that sums may begin with are those of a name. */
const SUM = /^\s*(итого?|всего|барлығы|жиыны|жиынтығы|total)([\s:.,(]|$)/iu;
/** Longer texts between the rows are no headings. */
const LONGEST_HEADING = 100;

/** Parts the lines below some heads into rows of the list and those that are none; ends above something else. */
export function readRecords(grid: Grid, layout: Layout): Lines {
  const { rows, columns, keys, filled, numbers } = layout;
  const records: ListRecord[] = [];
  const skipped: SkippedLine[] = [];
  let year: number | undefined;
  let isBelowBlank = false;
  let last = rows.from - 1;
  const isFilled = (row: number, own: readonly number[]) =>
    own.some((column) => grid.text(row, column) !== "");
  for (const row of indices(rows)) {
    const written = indices(columns).filter((column) => grid.text(row, column) !== "");
    if (written.length === 0) {
      isBelowBlank = true;
      continue;
    }
    const text = grid.text(row, written.find((column) => !isNumber(grid, row, column)) ?? written[0]!);
    const verdict = judge(row, written, text);
    if (verdict === "end") break;
    last = row;
    // Below a blank row a line alone may as well head something else.
    if (verdict !== "heading") isBelowBlank = false;
    if (verdict === "record") records.push({ row, ...(year === undefined ? {} : { year }) });
    else skipped.push({ at: row, text, reason: verdict });
  }
  return { records, skipped, last };

  function judge(row: number, written: readonly number[], text: string) {
    if (isCount(grid, row, columns) || isRepeated(grid, row, layout)) return "heading";
    const isNumbered = numbers !== undefined && grid.number(row, numbers) !== undefined;
    const isSum = isNumbered ? (said: string) => SUM.test(said) : isTotal;
    if (isSum(text) || keys.some((column) => isSum(grid.text(row, column)))) return "total";
    const words = written.filter((column) => !isNone(grid.text(row, column)));
    const hasNumber = written.some((column) => isNumber(grid, row, column));
    if (isBelowBlank && !hasNumber && words.length > 1) return "end";
    if (written.length === 1) return alone(text);
    if (isNote(text)) return "note";
    if (!isFilled(row, keys)) return isFilled(row, filled) ? "total" : "note";
    return isFilled(row, filled) || isNumbered ? "record" : "note";
  }

  function alone(text: string): "heading" | "note" {
    if (isNote(text) || text.length > LONGEST_HEADING) return "note";
    year = onlyYear(text) ?? year;
    return "heading";
  }
}

/** Whether a line only counts the columns, by letters first: А, Б, 1, 2. */
function isCount(grid: Grid, row: number, columns: Span): boolean {
  const written = indices(columns).filter((column) => grid.text(row, column) !== "");
  const letters = written.findIndex((column) => !/^\p{L}$/u.test(grid.text(row, column)));
  return isNumbering(grid, row, { from: written[Math.max(0, letters)]!, to: columns.to });
}

const isNumber = (grid: Grid, row: number, column: number): boolean => grid.number(row, column) !== undefined;

function isRepeated(grid: Grid, row: number, { heads }: Layout): boolean {
  const same = [...heads].filter(([column, text]) => text !== "" && grid.text(row, column) === text);
  return same.length >= 2;
}
