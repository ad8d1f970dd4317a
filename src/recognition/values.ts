import type { Grid } from "./grid";
import { isNone } from "./text";

/** What stands in one column of the records. */
export interface Values {
  /** The number of each record, `undefined` where there is none. */
  readonly numbers: readonly (number | undefined)[];
  readonly texts: readonly string[];
  /** Cells that hold something, also the sign of none. */
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly numeric: number;
  readonly whole: number;
  readonly greatest: number;
  readonly least: number;
  readonly perCent: boolean;
}

export function valuesOf(grid: Grid, column: number, rows: readonly number[]): Values {
  const numbers = rows.map((row) => grid.number(row, column));
  const texts = rows.map((row) => grid.text(row, column));
  const filled = texts.filter((text) => text !== "").length;
  const none = texts.filter(isNone).length;
  const known = numbers.filter((number) => number !== undefined);
  const share = (count: number, of: number) => (of === 0 ? 1 : count / of);
  return {
    numbers,
    texts,
    filled,
    numeric: share(known.length + none, filled),
    whole: share(known.filter(Number.isInteger).length, known.length),
    greatest: Math.max(...known),
    least: Math.min(...known),
    perCent: share(texts.filter((text) => text.endsWith("%")).length, filled) > 0.5 && filled > 0,
  };
}

/** In fewer records it is a slip of the pen. */
const MANY = 3;

/** Share of the records in which a part exceeds its whole; 0 where these are few. */
export function excess(part: Values, whole: Values): number {
  const pairs = part.numbers.flatMap((number, index) => {
    const of = whole.numbers[index];
    return number === undefined || of === undefined ? [] : [number > of];
  });
  const over = pairs.filter(Boolean).length;
  return over < MANY ? 0 : over / pairs.length;
}
