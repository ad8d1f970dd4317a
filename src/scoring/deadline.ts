import { OTHER_ACTS } from "../law/acts";
import { FIRST_CALENDAR_YEAR, yearBasis, type YearBasis } from "../law/calendar";
import { DEADLINES, type DeadlineEvent, type DeadlineRule, type Term } from "../law/deadlines";
import type { Rules } from "../law/rules";
import { inForce, type Cite, type IsoDate, type Version } from "../law/version";
import {
  addDays,
  dayOf,
  dayOff,
  walk,
  yearOf,
  type Corrections,
  type DayOff,
  type SkippedDay,
} from "./working-days";

/** A year whose calendar decided, and how many days of it the user's table sets. */
export type CountedYear = YearBasis & { readonly corrections: number };

/** A last day, with all that an explanation says of it. */
export interface Due {
  readonly date: IsoDate;
  readonly counted: {
    /** The date that it follows from. */
    readonly from: IsoDate;
    readonly version: Version<DeadlineRule>;
    /** The days off passed over; none where the term does not look at working days. */
    readonly skipped: readonly SkippedDay[];
    /** The years whose working days were counted, first to last; none likewise. */
    readonly years: readonly CountedYear[];
    /** Why the last day is a day off: of the terms that do not look at working days, no paragraph moves one. */
    readonly fallsOn?: DayOff;
  };
}

export type DeadlineProblem =
  /** The Schedule of the annual assessment names the day. */
  | { readonly code: "bySchedule"; readonly cite: Cite }
  /** The provision was not in force yet. */
  | { readonly code: "beforeFirstEdition"; readonly found: IsoDate; readonly first: IsoDate }
  /** A date before the years for which the calendar is coded; the year 2022 given for a date is 14.07.1905. */
  | { readonly code: "beforeCalendar"; readonly found: IsoDate; readonly first: IsoDate };

type Count = Exclude<Term, { kind: "bySchedule" }>;

interface Counting {
  readonly date: IsoDate;
  readonly skipped: readonly SkippedDay[];
  /** The first day looked up in the calendar, where the term looks at working days. */
  readonly first?: IsoDate;
}

function count(date: IsoDate, term: Count, corrections: Corrections): Counting {
  switch (term.kind) {
    case "workingDays": {
      const first = addDays(date, 1);
      return { first, ...walk(first, term.days, corrections) };
    }
    case "nextWorkingDay":
      return { first: date, ...walk(date, 1, corrections) };
    case "calendarDays":
      return { date: addDays(date, term.days), skipped: [] };
    case "nextYear":
      return { date: dayOf(Date.UTC(yearOf(date) + 1, term.month - 1, term.day)), skipped: [] };
  }
}

function countedYears(first: IsoDate, last: IsoDate, corrections: Corrections): readonly CountedYear[] {
  const years: CountedYear[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const own = corrections.filter(({ date }) => date.startsWith(`${year}-`)).length;
    years.push({ ...yearBasis(year), corrections: own });
  }
  return years;
}

/**
 * The last day for an event, or why there is none.
 *
 * The edition of `rules`, not the date, chooses the version of the Methodology: an assessment by the edition of 2023
 * looks at what was due in 2022. Order No 193 has no editions here: it governs the reports on the years by whose end it
 * was in force.
 * @param date what {@link DEADLINES} says of the event
 * @param corrections the user's own days
 */
export function deadline(
  event: DeadlineEvent,
  date: IsoDate,
  corrections: Corrections,
  rules: Rules,
): Due | DeadlineProblem {
  const calendarFrom: IsoDate = `${FIRST_CALENDAR_YEAR}-01-01`;
  if (date < calendarFrom) return { code: "beforeCalendar", found: date, first: calendarFrom };

  const { versions } = DEADLINES[event];
  const day: IsoDate = versions[0].order in OTHER_ACTS ? `${yearOf(date)}-12-31` : rules.edition.from;
  const version = inForce(versions, day);
  if (version === undefined) return { code: "beforeFirstEdition", found: date, first: versions[0].from };
  const { term } = version.value;
  if (term.kind === "bySchedule") return { code: "bySchedule", cite: version.cite };

  const { date: last, skipped, first } = count(date, term, corrections);
  const years = first === undefined ? [] : countedYears(first, last, corrections);
  const fallsOn = first === undefined ? dayOff(last, corrections) : undefined;
  return { date: last, counted: { from: date, version, skipped, years, ...(fallsOn ? { fallsOn } : {}) } };
}
