import { ASSESSOR_NAMES } from "../law/assessors";
import { COMPUTATIONS } from "../law/computations";
import { TOTAL_OF, type Direction } from "../law/directions";
import { DECISIONS, MEMBER_ORIGINS } from "../law/objections";
import { numberLocale, type Language } from "../law/text";
import { citesText } from "../locales/cites";
import { dateText } from "../locales/dates";
import { PROCEDURE } from "../locales/procedure";
import type { Filing } from "./filings";
import type { ClockItem } from "./items";
import type { Problem } from "./problem";
import type { MarkWord } from "./types";

const titleOf = (direction: Direction, language: Language): string =>
  COMPUTATIONS[TOTAL_OF[direction]].title[language];

/** What is due in words, part by part; a part that does not apply is left out. */
export interface ClockWords {
  readonly direction: string;
  readonly step: string;
  readonly status: string;
  /** Who acts, and to whom. */
  readonly by: string;
  readonly to: string;
  /** The paragraph and the edition. */
  readonly place: string;
  readonly last?: string;
  readonly done?: string;
  /** What is to be entered, and what the count rests on. */
  readonly hints: readonly string[];
}

/** An item of the clock in words. */
export function clockWords(item: ClockItem, language: Language): ClockWords {
  const texts = PROCEDURE[language];
  const { step, status, by, to, cite, edition, last, done, missing, unknownYears, beforeEditions } = item;
  const party = (name: ClockItem["by"] | ClockItem["to"]) =>
    name === "body" || name === "commission" || name === "workingBody"
      ? texts.parties[name]
      : ASSESSOR_NAMES[name][language];
  return {
    direction: titleOf(item.direction, language),
    step: texts.steps[step === "submission" && item.by === item.to ? "used" : step],
    status: texts.statuses[status],
    by: party(by),
    to: party(to),
    place: `${citesText([cite], language)} (${edition.id})`,
    ...(last ? { last: texts.last(dateText(last, language)) } : {}),
    ...(done ? { done: texts.done(dateText(done, language)) } : {}),
    hints: [
      ...(missing ? [texts.missing[missing]] : []),
      ...(unknownYears.length > 0 ? [texts.unknownYears(unknownYears.join(", "))] : []),
      ...(beforeEditions ? [texts.beforeEditions] : []),
    ],
  };
}

/** Whether an objection is considered, in words. */
export const filingText = (filing: Filing, language: Language): string => PROCEDURE[language].filings[filing];

/** What is wrong, and what to do about it; the place is told beside it. */
export function problemText(problem: Problem, language: Language): string {
  const texts = PROCEDURE[language].problems;
  const date = (day: Parameters<typeof dateText>[0]) => dateText(day, language);
  const number = (value: number | MarkWord) =>
    typeof value === "number"
      ? value.toLocaleString(numberLocale(language), { maximumFractionDigits: 15 })
      : value;
  const title = (direction: Direction) => titleOf(direction, language);
  switch (problem.code) {
    case "noBody":
    case "noDirection":
    case "decisionWithoutReason":
    case "decisionWithoutDate":
    case "decisionOnLate":
    case "noFigure":
    case "noCorrected":
    case "negative":
    case "notOff":
      return texts[problem.code];
    case "unknownDirection":
    case "unknownIndicator":
    case "unknownFigure":
    case "notANumber":
    case "unknownOrigin":
      return texts[problem.code](problem.found);
    case "unknownBody":
    case "noticeAndObjection":
      return texts[problem.code](problem.body);
    case "noOrigin":
    case "memberTwice":
      return texts[problem.code](problem.name);
    case "conclusionTwice":
    case "noReceipt":
      return texts[problem.code](problem.body, title(problem.direction));
    case "notADate":
      return problem.found === "" ? texts.noDate : texts.notADate(problem.found);
    case "beforeCalendar":
      return texts.beforeCalendar(date(problem.date), date(problem.first));
    case "otherDirection":
      return texts.otherDirection(title(problem.direction));
    case "filedBeforeReceived":
      return texts.filedBeforeReceived(date(problem.date), date(problem.received));
    case "unknownDecision": {
      const words = Object.values(DECISIONS).map((decision) => decision[language]);
      return texts.unknownDecision(problem.found, words.join(", "));
    }
    case "decisionBeforeFiling":
      return texts.decisionBeforeFiling(date(problem.date), date(problem.filed));
    case "aboveWhole":
      return texts.aboveWhole(number(problem.corrected), number(problem.whole));
    case "correctedTwice":
      return texts.correctedTwice(number(problem.corrected), number(problem.other));
    case "tookPart":
      return texts.tookPart(problem.name, problem.body);
    case "notObjecting":
      return problem.organisation.trim() === ""
        ? texts.noOrganisation(problem.name)
        : texts.notObjecting(problem.name, problem.organisation);
    case "fewMembers":
      return texts.fewMembers(title(problem.direction), problem.found, problem.least);
    case "withoutOrigin":
      return texts.withoutOrigin(title(problem.direction), MEMBER_ORIGINS[problem.origin][language]);
  }
}
