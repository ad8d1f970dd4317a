import type { CellStyle } from "../../forms/model";
import type { Pages } from "../../forms/pages";

/** Cells of one look, one under another. */
export interface CellRun {
  readonly row: number;
  /** How many. */
  rows: number;
  readonly column: number;
  readonly span: number;
  /** One cell over all the rows. */
  readonly down: true | undefined;
  readonly style: CellStyle;
  /** Goes on with texts of the row above it: no line parts them. */
  readonly goesOn: boolean;
  /** Its texts go on below. */
  readonly isGoingOn: boolean;
  /** Lines are spread over the height of a cell. */
  readonly spread: boolean;
}

/** The cells of a form, in runs that are dressed at once. */
export function cellRuns({ rows, breaks }: Pages): readonly CellRun[] {
  const goesOnAt = (index: number) => rows[index]?.goesOn === true && !breaks.includes(index);
  const done: CellRun[] = [];
  const open = new Map<number, CellRun>();
  rows.forEach((row, index) => {
    const lines = { goesOn: goesOnAt(index), isGoingOn: goesOnAt(index + 1) };
    for (const { column, span = 1, down, style, spread = false } of row.cells) {
      const run: CellRun = { row: index, rows: down ? 2 : 1, column, span, down, style, spread, ...lines };
      const above = open.get(column);
      if (above && above.row + above.rows === index && areOne(above, run)) above.rows += 1;
      else {
        open.set(column, run);
        done.push(run);
      }
    }
  });
  return done;
}

/** Whether cells can be dressed at once with those above them: one look, and a line between all of them or none. */
const areOne = (above: CellRun, { span, down, style, spread, goesOn, isGoingOn }: CellRun): boolean =>
  !above.down &&
  !down &&
  above.span === span &&
  above.style === style &&
  above.spread === spread &&
  [above.goesOn, above.isGoingOn, isGoingOn].every((each) => each === goesOn);
