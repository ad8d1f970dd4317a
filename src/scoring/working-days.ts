import { HOLIDAYS, KNOWN_YEARS, type Holiday, type HolidayId } from "../law/calendar";
import type { IsoDate } from "../law/version";

/** A day of the user's own table: off or worked, whatever the calendar says. Of two for one day the later counts. */
export interface Correction {
  readonly date: IsoDate;
  readonly off: boolean;
}
export type Corrections = readonly Correction[];

/** Why a day is off. */
export type DayOff =
  | { readonly why: "weekEnd" }
  | { readonly why: "holiday"; readonly holiday: HolidayId }
  /** A holiday that falls on a Saturday or Sunday (`from`) and moved here. */
  | { readonly why: "moved"; readonly holiday: HolidayId; readonly from: IsoDate }
  | { readonly why: "transfer"; readonly worked: IsoDate; readonly act: string }
  | { readonly why: "correction" };

/** A day that a count passed over. */
export interface SkippedDay {
  readonly date: IsoDate;
  readonly reason: DayOff;
}

const DAY = 86_400_000;

/** The day of a time in milliseconds. Beyond the year 9999 it has ISO's longer form, `+010000-01-01`. */
export const dayOf = (time: number): IsoDate => new Date(time).toISOString().split("T")[0] as IsoDate;

export const addDays = (day: IsoDate, days: number): IsoDate => dayOf(Date.parse(day) + days * DAY);

export const yearOf = (day: IsoDate): number => new Date(day).getUTCFullYear();

const isWeekEnd = (day: IsoDate): boolean => new Date(day).getUTCDay() % 6 === 0;

/** The days of a year that differ from its week: off by a holiday, or worked by a transfer. */
interface YearCalendar {
  readonly off: ReadonlyMap<IsoDate, DayOff>;
  readonly worked: ReadonlySet<IsoDate>;
}

function holidaysOf(year: number): readonly (readonly [IsoDate, HolidayId])[] {
  const fixed = (Object.entries(HOLIDAYS) as [HolidayId, Holiday][]).flatMap(([id, { periods }]) =>
    periods
      .filter(({ from = year, to = year }) => from <= year && year <= to)
      .flatMap(({ days }) => days.map((day) => [`${year}-${day}` as IsoDate, id] as const)),
  );
  const kurbanAit = KNOWN_YEARS[year]?.kurbanAit;
  const all = kurbanAit ? [...fixed, [kurbanAit, "kurbanAit"] as const] : fixed;
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

function calculate(year: number): YearCalendar {
  const holidays = holidaysOf(year);
  const off = new Map<IsoDate, DayOff>(holidays.map(([day, holiday]) => [day, { why: "holiday", holiday }]));
  for (const [day, holiday] of holidays) {
    if (!HOLIDAYS[holiday].moves || !isWeekEnd(day)) continue;
    let to = addDays(day, 1);
    while (isWeekEnd(to) || off.has(to)) to = addDays(to, 1);
    off.set(to, { why: "moved", holiday, from: day });
  }
  // A transfer acts on the calendar as the moves leave it: 11.05.2020, to which 9 May had moved, was worked.
  const transfers = KNOWN_YEARS[year]?.transfers ?? "noneFound";
  if (transfers === "noneFound") return { off, worked: new Set() };
  for (const { off: day, worked } of transfers.days) {
    off.set(day, { why: "transfer", worked, act: transfers.act });
    off.delete(worked);
  }
  return { off, worked: new Set(transfers.days.map(({ worked }) => worked)) };
}

const calendars = new Map<number, YearCalendar>();

function calendarOf(year: number): YearCalendar {
  let calendar = calendars.get(year);
  if (calendar === undefined) calendars.set(year, (calendar = calculate(year)));
  return calendar;
}

/** Why a day is off, or `undefined` for a working day. */
export function dayOff(day: IsoDate, corrections: Corrections): DayOff | undefined {
  const correction = corrections.findLast(({ date }) => date === day);
  if (correction) return correction.off ? { why: "correction" } : undefined;
  const { off, worked } = calendarOf(yearOf(day));
  return off.get(day) ?? (isWeekEnd(day) && !worked.has(day) ? { why: "weekEnd" } : undefined);
}

/**
 * Whether a day is off. A day of the table is what the table says and moves no other: who enters a Kurban Ait on the
 * Monday to which a holiday had moved also enters the day to which that one goes now.
 */
export const isDayOff = (day: IsoDate, corrections: Corrections): boolean =>
  dayOff(day, corrections) !== undefined;

/**
 * Walks to the n-th working day from `first` on, `first` itself being the first if it is one.
 * @param n at least 1
 */
export function walk(
  first: IsoDate,
  n: number,
  corrections: Corrections,
): { readonly date: IsoDate; readonly skipped: readonly SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let left = n;
  for (let day = first; ; day = addDays(day, 1)) {
    const reason = dayOff(day, corrections);
    if (reason) skipped.push({ date: day, reason });
    else if (--left === 0) return { date: day, skipped };
  }
}

/**
 * The last day of a term of working days, counted from the day after `day`.
 * @param n at least 1
 */
export const addWorkingDays = (day: IsoDate, n: number, corrections: Corrections): IsoDate =>
  walk(addDays(day, 1), n, corrections).date;

/** The day itself if it is a working day, else the next that is. */
export const nextWorkingDay = (day: IsoDate, corrections: Corrections): IsoDate =>
  walk(day, 1, corrections).date;
