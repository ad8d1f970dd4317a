import type { IsoDate } from "../law/version";
import { adjustmentsOf, type Adjustment } from "./adjustments";
import { correctionsOf } from "./calendar";
import { clock } from "./clock";
import { commissionProblems } from "./commission";
import { entryProblems, type Surroundings } from "./entries";
import { filingsOf, type Filing } from "./filings";
import type { ClockItem } from "./items";
import { calendarProblems, conclusionProblems } from "./lines";
import type { Problem } from "./problem";
import type { Procedure } from "./types";

/** All that follows from the tables of the procedure on a day. */
export interface Review {
  /** What is overdue first, then by the last day. */
  readonly clock: readonly ClockItem[];
  /** Whether each objection came in time, in the order of the register. */
  readonly filings: readonly Filing[];
  /** In the order of the tables: the register, the conclusions, the commission, the calendar. */
  readonly problems: readonly Problem[];
  readonly adjustments: readonly Adjustment[];
}

/** Looks through the tables of the procedure, days of the workbook's own calendar taken into account. */
export function review(procedure: Procedure, surroundings: Surroundings, today: IsoDate): Review {
  const corrections = correctionsOf(procedure.calendar);
  const filings = filingsOf(procedure, corrections);
  const problems = [
    ...entryProblems(procedure, filings, surroundings),
    ...conclusionProblems(procedure, surroundings.bodies),
    ...commissionProblems(procedure, filings, today),
    ...calendarProblems(procedure),
  ];
  return {
    clock: clock(procedure, corrections, today),
    filings,
    problems,
    adjustments: adjustmentsOf(procedure.entries, filings, problems),
  };
}
