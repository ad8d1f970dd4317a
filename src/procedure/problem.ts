import type { Direction } from "../law/directions";
import type { MemberOrigin } from "../law/objections";
import type { IsoDate } from "../law/version";
import type { CalendarLine, Conclusion, Entry, MarkWord, Member } from "./types";

/** The table that a problem is in, with its columns. */
interface Tables {
  readonly entries: Entry;
  readonly conclusions: Conclusion;
  readonly members: Member;
  readonly calendar: CalendarLine;
}

export type TableName = keyof Tables;

/** A line of a table, from 0, and its column. */
export type At = {
  [T in TableName]: { readonly table: T; readonly line: number; readonly field: keyof Tables[T] };
}[TableName];

/** What is wrong in the tables of the procedure; the texts come from the dictionaries, by `code`. */
export type ProblemSaid =
  // any table
  | { readonly code: "noBody" | "noDirection" | "notOff" }
  | { readonly code: "unknownBody"; readonly body: string }
  | { readonly code: "unknownDirection" | "notADate"; readonly found: string }
  | { readonly code: "beforeCalendar"; readonly date: IsoDate; readonly first: IsoDate }
  | { readonly code: "conclusionTwice"; readonly body: string; readonly direction: Direction }
  | { readonly code: "noticeAndObjection"; readonly body: string }
  // the register
  | { readonly code: "unknownIndicator" | "unknownFigure"; readonly found: string }
  | { readonly code: "otherDirection"; readonly direction: Direction }
  | { readonly code: "noReceipt"; readonly body: string; readonly direction: Direction }
  | { readonly code: "filedBeforeReceived"; readonly date: IsoDate; readonly received: IsoDate }
  | { readonly code: "unknownDecision"; readonly found: string }
  | { readonly code: "decisionWithoutReason" | "decisionWithoutDate" }
  | { readonly code: "decisionBeforeFiling"; readonly date: IsoDate; readonly filed: IsoDate }
  | { readonly code: "decisionOnLate" }
  | { readonly code: "noFigure" | "noCorrected" | "negative" }
  | { readonly code: "notANumber"; readonly found: string }
  | { readonly code: "aboveWhole"; readonly corrected: number; readonly whole: number }
  | {
      readonly code: "correctedTwice";
      readonly corrected: number | MarkWord;
      readonly other: number | MarkWord;
    }
  // the commission
  | { readonly code: "unknownOrigin"; readonly found: string }
  | { readonly code: "noOrigin" | "memberTwice"; readonly name: string }
  | { readonly code: "tookPart"; readonly name: string; readonly body: string }
  | { readonly code: "notObjecting"; readonly name: string; readonly organisation: string }
  | {
      readonly code: "fewMembers";
      readonly direction: Direction;
      readonly found: number;
      readonly least: number;
    }
  | { readonly code: "withoutOrigin"; readonly direction: Direction; readonly origin: MemberOrigin };

/** A problem and where it is; an entry with an error makes no adjustment until that is put right. */
export type Problem = ProblemSaid & {
  readonly level: "error" | "warning";
  /** Left out for what a table lacks. */
  readonly at?: At;
};

export type ProblemCode = Problem["code"];

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "noReceipt",
  "noticeAndObjection",
  "decisionWithoutDate",
  "decisionOnLate",
  "noOrigin",
  "notObjecting",
  "withoutOrigin",
]);

/** A problem with its level. */
export const problem = (said: ProblemSaid, at?: At): Problem => ({
  ...said,
  level: WARNINGS.has(said.code) ? "warning" : "error",
  ...(at ? { at } : {}),
});
