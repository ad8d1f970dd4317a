import type { BodyType } from "../law/bodies";
import type { Computation } from "../law/computation";
import type { Rules } from "../law/rules";
import { compile } from "../scoring/compile";
import { BLOCK } from "../scoring/linear";
import { BLANK, type Cells, type Size } from "./cells";

/** Fewer rows are calculated sooner than a rule is compiled. */
export const ROWS_WORTH_COMPILING = 32;

/**
 * All cells of a computation's result, for one type of body and one set of rules. Rows of plain whole numbers go through
 * the compiled rule; whatever it leaves open is calculated cell by cell.
 * @param exactly calculates one cell
 */
export function bulk(
  computation: Computation,
  args: Readonly<Record<string, Cells | undefined>>,
  body: BodyType,
  rules: Rules,
  { rows, columns }: Size,
  exactly: (row: number, column: number) => unknown,
): unknown[][] {
  const { inputs, run } = compile(computation, body, rules);
  const variables = Object.entries(inputs).map(([name, into]) => ({
    cells: args[name] ?? BLANK,
    blank: computation.variables[name]!.optional ? 0 : NaN,
    into,
  }));
  const parts: unknown[][][] = [];
  const block = Array.from({ length: columns }, () => new Float64Array(BLOCK));
  for (let from = 0; from < rows; from += BLOCK) {
    const count = Math.min(BLOCK, rows - from);
    for (const [column, values] of block.entries()) {
      for (const { cells, blank, into } of variables) load(cells, blank, from, column, count, into);
      values.set(run(count));
    }
    parts.push(linesOf(block, from, count, exactly));
  }
  return ([] as unknown[][]).concat(...parts);
}

/** Puts the cells of a column into a block; NaN for what is no plain number. */
function load(
  cells: Cells,
  blank: number,
  from: number,
  column: number,
  count: number,
  into: Float64Array,
): void {
  const none = NaN;
  const step = cells.length === 1 ? 0 : 1;
  for (let i = 0; i < count; i++) {
    const line = cells[(from + i) * step];
    const cell = line?.[line.length === 1 ? 0 : column];
    into[i] = typeof cell === "number" ? cell : cell === "" ? blank : none;
  }
}

/** As many lines as a block can have, to be copied and filled. */
const UNFILLED: readonly unknown[][] = new Array<unknown[]>(BLOCK).fill([]);

/**
 * The lines of a block. What a call costs is mostly the memory of its lines. One long array that is filled as they are
 * made would soon count among what lives long, and the engine would then keep its lines too, when nobody needs them any
 * more, and move them about. So they are gathered block by block, and a block is a copy: that is always something new.
 */
function linesOf(
  block: readonly Float64Array[],
  from: number,
  count: number,
  exactly: (row: number, column: number) => unknown,
): unknown[][] {
  const [only] = block.length === 1 ? block : [];
  const lines = UNFILLED.slice(0, count);
  for (let i = 0; i < count; i++) {
    lines[i] =
      only && !Number.isNaN(only[i])
        ? line(only[i]!)
        : block.map((values, column) => (Number.isNaN(values[i]) ? exactly(from + i, column) : values[i]));
  }
  return lines;
}

/** A line of one number: the smallest arrays are those made where all that are made hold numbers and nothing else. */
const line = (value: number): unknown[] => [value];
