import type { Corrections } from "../scoring/working-days";
import { isUnread } from "./cells";
import type { CalendarLine } from "./types";

/** The lines of the workbook's own calendar that say both the day and what it is. */
export const correctionsOf = (lines: readonly CalendarLine[]): Corrections =>
  lines.flatMap(({ date, off }) =>
    date === undefined || off === undefined || isUnread(date) || isUnread(off) ? [] : [{ date, off }],
  );
