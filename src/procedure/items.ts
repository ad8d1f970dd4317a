import type { Assessor } from "../law/assessors";
import type { Direction } from "../law/directions";
import type { Edition } from "../law/editions";
import type { Cite, IsoDate } from "../law/version";
import type { Due } from "../scoring/deadline";
import type { Corrections } from "../scoring/working-days";
import { unknownYears, type Running } from "./due";
import type { Filing } from "./filings";
import type { Conclusion, Entry } from "./types";

/**
 * Objections or the notice that there are none (p. 109, 112); the commission's decision (p. 114); the conclusion in the
 * Agency (p. 116–121); a complaint to the working body of the Commission (p. 110).
 */
export type ClockStep = "objections" | "decision" | "submission" | "complaint";

export type ClockStatus =
  | "overdue"
  | "open"
  | "done"
  /** Done after the last day; of objections: not considered (p. 111). */
  | "late"
  /** A day is not known from which the term runs, or which the Schedule names. */
  | "missing"
  /** No paragraph sets a term. */
  | "withoutTerm"
  /** The time of what a body may do is over. */
  | "over";

/** Something that is due of a body in a direction. */
export interface ClockItem {
  readonly body: string;
  readonly direction: Direction;
  readonly step: ClockStep;
  readonly status: ClockStatus;
  /** Who is to act: the assessed body, the special commission, or who brings the conclusion to the Agency or uses it. */
  readonly by: "body" | "commission" | Assessor;
  /** To whom: the assessor, the Agency, or the working body of the Commission. */
  readonly to: Assessor | "workingBody";
  readonly cite: Cite;
  readonly edition: Edition;
  /** The day is before the first edition that is coded, and is counted by that one. */
  readonly beforeEditions?: true;
  readonly last?: IsoDate;
  readonly done?: IsoDate;
  readonly missing?: "received" | "schedule" | "meeting";
  /** How the last day was counted; none where the Schedule names it. */
  readonly counted?: Due["counted"];
  /** Years counted in whose calendar is known by the rules alone. */
  readonly unknownYears: readonly number[];
}

/** A body in a direction with all that is known of it. */
export interface Subject {
  readonly conclusion: Conclusion;
  readonly direction: Direction;
  readonly entries: readonly { readonly entry: Entry; readonly filing: Filing }[];
  readonly corrections: Corrections;
  readonly today: IsoDate;
}

/** The status of something with a last day, by when it was done. */
export function statusBy(last: IsoDate, done: IsoDate | undefined, today: IsoDate): ClockStatus {
  if (done !== undefined) return done > last ? "late" : "done";
  return today > last ? "overdue" : "open";
}

export const whose = ({ conclusion, direction }: Subject): Pick<ClockItem, "body" | "direction"> => ({
  body: conclusion.body,
  direction,
});

/** What an item says of the term that it has. */
export function termOf(
  term: Running,
): Pick<ClockItem, "cite" | "edition" | "beforeEditions" | "last" | "counted" | "unknownYears"> {
  const { cite, edition, beforeEditions, due } = term;
  return {
    cite,
    edition,
    ...(beforeEditions ? { beforeEditions } : {}),
    ...(due ? { last: due.date, counted: due.counted } : {}),
    unknownYears: unknownYears(term),
  };
}

/** The objections that the commission considers. */
export const considered = ({ entries }: Subject): readonly Entry[] =>
  entries.filter(({ filing }) => filing === "inTime").map(({ entry }) => entry);
