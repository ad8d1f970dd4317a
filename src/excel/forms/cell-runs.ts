import type { CellStyle } from "../../forms/model";
import type { Pages } from "../../forms/pages";

/** Cells of one look, one under another. */
export interface CellRun {
  readonly row: number;
  rows: number;
  readonly column: number;
  readonly span: number;
  /** One cell over all the rows. */
  readonly down?: true;
  readonly style: CellStyle;
  /** Goes on with texts of the row above it: no line stands above, nor between its rows. */
  readonly goesOn: boolean;
  /** Texts of its last row go on below it. */
  isGoingOn: boolean;
}

/** The cells of a form, in runs that are dressed at once. */
export function cellRuns({ rows, breaks }: Pages): readonly CellRun[] {
  const goesOnAt = (index: number) => rows[index]?.goesOn === true && !breaks.includes(index);
  const done: CellRun[] = [];
  const open = new Map<number, CellRun>();
  rows.forEach((row, index) => {
    for (const { column, span = 1, down, style } of row.cells) {
      if (down) {
        done.push({ row: index, rows: 2, column, span, down, style, goesOn: false, isGoingOn: false });
        continue;
      }
      const above = open.get(column);
      const next = above && above.row + above.rows === index && above.span === span && above.style === style;
      const goesOn = goesOnAt(index);
      const isGoingOn = goesOnAt(index + 1);
      if (next && above.goesOn === goesOn && above.isGoingOn === goesOn) {
        above.rows += 1;
        above.isGoingOn = isGoingOn;
      } else {
        const run: CellRun = { row: index, rows: 1, column, span, style, goesOn, isGoingOn };
        open.set(column, run);
        done.push(run);
      }
    }
  });
  return done;
}
