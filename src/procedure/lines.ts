import { FIRST_CALENDAR_YEAR } from "../law/calendar";
import type { IsoDate } from "../law/version";
import { bodyKey } from "../recognition";
import { isUnread, known } from "./cells";
import { isAbout } from "./filings";
import { problem, type At, type Problem } from "./problem";
import type { Cell, Entry, Member, Procedure } from "./types";

const FIRST: IsoDate = `${FIRST_CALENDAR_YEAR}-01-01`;

/** What is wrong with a cell that takes a date. */
export function dateProblems(cell: Cell<IsoDate>, at: At): readonly Problem[] {
  if (isUnread(cell)) return [problem({ code: "notADate", found: cell.unread }, at)];
  return cell !== undefined && cell < FIRST
    ? [problem({ code: "beforeCalendar", date: cell, first: FIRST }, at)]
    : [];
}

/** What is wrong with the body that a line names. */
export function bodyProblems(body: string, bodies: readonly string[], at: At): readonly Problem[] {
  if (body.trim() === "") return [problem({ code: "noBody" }, at)];
  return bodies.some((name) => bodyKey(name) === bodyKey(body))
    ? []
    : [problem({ code: "unknownBody", body }, at)];
}

/** What is wrong with the direction that a line names. */
export function directionProblems(
  direction: Entry["direction"] | Member["direction"],
  at: At,
): readonly Problem[] {
  if (direction === undefined) return [problem({ code: "noDirection" }, at)];
  return isUnread(direction) ? [problem({ code: "unknownDirection", found: direction.unread }, at)] : [];
}

const DATES = ["received", "notice", "schedule", "meeting", "submitted"] as const;

/** What is wrong with the lines on conclusions. */
export const conclusionProblems = (
  { conclusions, entries }: Procedure,
  bodies: readonly string[],
): readonly Problem[] =>
  conclusions.flatMap((conclusion, line) => {
    const at = (field: (typeof DATES)[number] | "body" | "direction"): At => {
      return { table: "conclusions", line, field };
    };
    const { body, direction, notice } = conclusion;
    const twice = conclusions.findIndex((other) => isAbout(other, conclusion)) < line;
    const objected = entries.some((entry) => isAbout(entry, conclusion) && known(entry.filed) !== undefined);
    return [
      ...bodyProblems(body, bodies, at("body")),
      ...directionProblems(direction, at("direction")),
      ...DATES.flatMap((field) => dateProblems(conclusion[field], at(field))),
      ...(twice && known(direction) !== undefined
        ? [problem({ code: "conclusionTwice", body, direction: known(direction)! }, at("body"))]
        : []),
      ...(objected && known(notice) ? [problem({ code: "noticeAndObjection", body }, at("notice"))] : []),
    ];
  });

/** What is wrong with the lines of the workbook's own calendar. */
export const calendarProblems = ({ calendar }: Procedure): readonly Problem[] =>
  calendar.flatMap(({ date, off }, line) => {
    const at = (field: "date" | "off"): At => ({ table: "calendar", line, field });
    return [
      ...(date === undefined ? [problem({ code: "notADate", found: "" }, at("date"))] : []),
      ...dateProblems(date, at("date")),
      ...(off === undefined || isUnread(off) ? [problem({ code: "notOff" }, at("off"))] : []),
    ];
  });
