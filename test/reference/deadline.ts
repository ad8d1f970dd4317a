import type { Rules } from "./rules";

/** Days off by the calendar of the country: `MM-DD`, the years that have them, and whether they move from a week-end. */
const HOLIDAYS: readonly (readonly [day: string, from: number, to: number, moves: boolean])[] = [
  ["01-01", 0, 9999, true],
  ["01-02", 0, 9999, true],
  ["01-07", 0, 9999, false],
  ["03-08", 0, 9999, true],
  ["03-15", 2027, 9999, true],
  ["03-21", 0, 9999, true],
  ["03-22", 0, 9999, true],
  ["03-23", 0, 9999, true],
  ["05-01", 0, 9999, true],
  ["05-07", 0, 9999, true],
  ["05-09", 0, 9999, true],
  ["07-06", 0, 9999, true],
  ["08-30", 0, 2025, true],
  ["10-25", 2022, 9999, true],
  ["12-01", 2012, 2021, true],
  ["12-16", 0, 9999, true],
  ["12-17", 0, 2021, true],
];

/** The first day of Kurban Ait, which does not move. */
const KURBAN_AIT = "2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27".split(" ");

/** Days off by decision of the Government, and the days worked instead. */
const OFF =
  "2020-01-03 2020-05-08 2020-12-18 2021-07-05 2022-03-07 2022-08-29 2022-10-24 2023-07-07 2024-05-08 2025-01-03".split(
    " ",
  );
const WORKED =
  "2020-01-05 2020-05-11 2020-12-20 2021-07-03 2022-03-05 2022-08-27 2022-10-22 2023-07-01 2024-05-04 2025-01-05".split(
    " ",
  );

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const later = (day: string, days: number): string =>
  new Date(time(day) + days * 86_400_000).toISOString().slice(0, 10);
const isWeekEnd = (day: string): boolean => [0, 6].includes(new Date(time(day)).getUTCDay());

const years = new Map<number, ReadonlySet<string>>();

/** The days off of a year besides its week-ends, those moved to others included. */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const own = HOLIDAYS.filter(([, from, to]) => from <= year && year <= to);
  const days = new Set([
    ...own.map(([day]) => `${year}-${day}`),
    ...KURBAN_AIT.filter((day) => day.startsWith(`${year}-`)),
  ]);
  for (const [day, , , moves] of own) {
    let to = `${year}-${day}`;
    if (!moves || !isWeekEnd(to)) continue;
    while (isWeekEnd(to) || days.has(to)) to = later(to, 1);
    days.add(to);
  }
  years.set(year, days);
  return days;
}

/** The user's own days: whether each is off. */
export type OwnDays = ReadonlyMap<string, boolean>;

function isOff(day: string, own: OwnDays): boolean {
  const corrected = own.get(day);
  if (corrected !== undefined) return corrected;
  if (WORKED.includes(day)) return false;
  return OFF.includes(day) || isWeekEnd(day) || holidaysOf(Number(day.slice(0, 4))).has(day);
}

function working(day: string, count: number, own: OwnDays): string {
  let last = day;
  for (let left = count; left > 0;) {
    last = later(last, 1);
    if (!isOff(last, own)) left -= 1;
  }
  return last;
}

export const EVENTS = [
  "objection",
  "notice",
  "decision",
  "submission",
  "commission-complaint",
  "delays-report",
  "report",
  "dataset",
  "audit-results",
  "budget-report",
  "strategic-plan-report",
] as const;

/** The last day for an event; `undefined` where the Schedule names it. */
export function lastDay(
  event: (typeof EVENTS)[number],
  day: string,
  own: OwnDays,
  { edition }: Rules,
): string | undefined {
  const next = Number(day.slice(0, 4)) + 1;
  switch (event) {
    case "objection":
    case "notice":
    case "submission":
    case "commission-complaint":
      return working(day, 5, own);
    case "audit-results":
    case "strategic-plan-report":
      return working(day, 15, own);
    case "decision":
      return edition === "2023-07" ? undefined : later(day, 15);
    case "dataset":
      return isOff(day, own) ? working(day, 1, own) : day;
    case "delays-report":
      return `${next}-02-15`;
    case "report":
      return `${next}-04-30`;
    case "budget-report":
      return `${next}-04-01`;
  }
}

/** The number that a spreadsheet keeps a date as. */
export const serialOf = (day: string): number => (time(day) - time("1899-12-30")) / 86_400_000;
export const dayAt = (serial: number): string => later("1899-12-30", serial);
