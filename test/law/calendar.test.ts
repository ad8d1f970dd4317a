import { HOLIDAYS, KNOWN_YEARS, yearBasis, type Holiday } from "../../src/law/calendar";
import type { IsoDate } from "../../src/law/version";
import { addDays, addWorkingDays, dayOff, isDayOff, nextWorkingDay } from "../../src/scoring/working-days";

/**
 * The calendar of each year as written out by hand: the days off from Monday to Friday, and the Saturdays and Sundays
 * worked by a transfer.
 */
const YEARS: Readonly<Record<number, { readonly off: string; readonly worked: string }>> = {
  2020: {
    off: "01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18",
    worked: "01-05 12-20",
  },
  2021: {
    off: "01-01 01-04 01-07 03-08 03-22 03-23 03-24 05-03 05-07 05-10 07-05 07-06 07-20 08-30 12-01 12-16 12-17",
    worked: "07-03",
  },
  2022: {
    off: "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16",
    worked: "03-05 08-27 10-22",
  },
  2023: {
    off: "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18",
    worked: "07-01",
  },
  2024: {
    off: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
    worked: "05-04",
  },
  2025: {
    off: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
    worked: "01-05",
  },
  2026: {
    off: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
    worked: "",
  },
  /** By the rules alone. */
  2027: {
    off: "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
    worked: "",
  },
};

const days = (year: number): IsoDate[] => {
  const all: IsoDate[] = [];
  for (let day: IsoDate = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) all.push(day);
  return all;
};
const isWeekEnd = (day: IsoDate) => ["Sat", "Sun"].includes(new Date(day).toUTCString().slice(0, 3));

test.each(Object.keys(YEARS).map(Number))("%i, day by day, has the days off written out for it", (year) => {
  const { off, worked } = YEARS[year]!;
  const all = days(year);
  expect(all.length).toBe(year % 4 === 0 ? 366 : 365);
  const found = all.filter((day) => isDayOff(day, []) !== isWeekEnd(day)).map((day) => day.slice(5));
  expect(found).toEqual(`${off} ${worked}`.trim().split(" ").sort());
  for (const day of worked.split(" ").filter(Boolean)) {
    expect(isWeekEnd(`${year}-${day}` as IsoDate)).toBe(true);
  }
});

test.each([
  ["P1900000820", "2020-01-03", "2020-01-05"],
  ["P1900000820", "2020-05-08", "2020-05-11"],
  ["P1900000820", "2020-12-18", "2020-12-20"],
  ["P2000000930", "2021-07-05", "2021-07-03"],
  ["P2200000796", "2022-03-07", "2022-03-05"],
  ["P2200000796", "2022-08-29", "2022-08-27"],
  ["P2200000796", "2022-10-24", "2022-10-22"],
  ["P2300000326", "2023-07-07", "2023-07-01"],
  ["G24G0000109", "2024-05-08", "2024-05-04"],
  ["G24G0000436", "2025-01-03", "2025-01-05"],
] as const)("%s makes %s a day off, and %s is worked instead", (act, off, worked) => {
  expect(dayOff(off, [])).toEqual({ why: "transfer", worked, act });
  expect(isDayOff(worked, [])).toBe(false);
});

test.each(["2020-07-31", "2021-07-20", "2022-07-09", "2023-06-28", "2024-06-16", "2025-06-06", "2026-05-27"])(
  "%s is the first day of Kurban Ait, and no other day of that year is off because of it",
  (day) => {
    expect(dayOff(day as IsoDate, [])).toEqual({ why: "holiday", holiday: "kurbanAit" });
    const ofKurbanAit = days(Number(day.slice(0, 4))).filter((other) => {
      const reason = dayOff(other, []);
      return reason !== undefined && "holiday" in reason && reason.holiday === "kurbanAit";
    });
    expect(ofKurbanAit).toEqual([day]);
  },
);

describe("a holiday on a Saturday or Sunday", () => {
  test.each([
    ["9 May 2021, a Sunday, to Monday", "2021-05-10", "victoryDay", "2021-05-09"],
    ["7 May 2022, a Saturday, past 9 May to Tuesday", "2022-05-10", "defenderDay", "2022-05-07"],
    ["21 March 2020, a Saturday, past 23 March to Tuesday", "2020-03-24", "nauryz", "2020-03-21"],
    ["22 March 2020, a Sunday, to the Wednesday after", "2020-03-25", "nauryz", "2020-03-22"],
    ["21 March 2026, a Saturday, past 23 March to Tuesday", "2026-03-24", "nauryz", "2026-03-21"],
    ["22 March 2026, a Sunday, to the Wednesday after", "2026-03-25", "nauryz", "2026-03-22"],
    ["1 January 2022, a Saturday, to Monday", "2022-01-03", "newYear", "2022-01-01"],
    ["2 January 2022, a Sunday, to Tuesday", "2022-01-04", "newYear", "2022-01-02"],
  ] as const)("moves: %s", (_, to, holiday, from) => {
    expect(dayOff(to, [])).toEqual({ why: "moved", holiday, from });
    expect(dayOff(from, [])).toEqual({ why: "holiday", holiday });
  });

  test.each([
    ["7 January 2023, a Saturday", "2023-01-09"],
    ["7 January 2024, a Sunday", "2024-01-08"],
    ["Kurban Ait on 9 July 2022, a Saturday", "2022-07-11"],
    ["Kurban Ait on 16 June 2024, a Sunday", "2024-06-17"],
  ] as const)("does not move: %s", (_, monday) => {
    expect(isDayOff(monday, [])).toBe(false);
  });
});

test.each([
  ["Constitution Day on 30 August", "2025-09-01", true],
  ["Constitution Day on 30 August", "2027-08-30", false],
  ["Constitution Day on 15 March", "2026-03-16", false],
  ["Constitution Day on 15 March", "2027-03-15", true],
  ["Republic Day", "2021-10-25", false],
  ["Republic Day", "2022-10-25", true],
  ["First President’s Day", "2011-12-01", false],
  ["First President’s Day", "2012-12-03", true],
  ["First President’s Day", "2021-12-01", true],
  ["First President’s Day", "2022-12-01", false],
  ["the second day of Independence Day", "2021-12-17", true],
  ["the second day of Independence Day", "2024-12-17", false],
] as const)("%s has its years: %s off is %s", (_, day, off) => {
  expect(isDayOff(day, [])).toBe(off);
});

test("no holiday stands in two periods at once", () => {
  for (const { periods } of Object.values<Holiday>(HOLIDAYS)) {
    for (let year = 2000; year <= 2100; year++) {
      const held = periods.filter(({ from = year, to = year }) => from <= year && year <= to);
      expect(held.length).toBeLessThanOrEqual(1);
    }
  }
});

test("a year knows what its calendar rests on", () => {
  expect(yearBasis(2022)).toEqual({ year: 2022, by: "act", act: "P2200000796" });
  expect(yearBasis(2026)).toEqual({ year: 2026, by: "noTransfersFound" });
  expect([2019, 2027].map((year) => yearBasis(year).by)).toEqual(["rulesAlone", "rulesAlone"]);
  expect(Object.keys(KNOWN_YEARS)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025", "2026"]);
});

describe("terms of working days", () => {
  test.each([
    ["past a moved holiday", "2022-05-04", 5, "2022-05-13"],
    ["past two moved holidays", "2020-03-19", 5, "2020-03-31"],
    ["past two moved holidays", "2026-03-19", 5, "2026-03-31"],
    ["over a Saturday worked by a transfer", "2024-05-03", 2, "2024-05-06"],
    ["over a Monday worked although a holiday had moved to it", "2020-05-06", 1, "2020-05-11"],
    ["from a Friday", "2023-06-16", 5, "2023-06-23"],
    ["from a day off", "2023-06-17", 5, "2023-06-23"],
    ["into a new year, its first Sunday worked", "2024-12-30", 5, "2025-01-09"],
  ] as const)("%s: from %s, the last of %i is %s", (_, from, n, to) => {
    expect(addWorkingDays(from, n, [])).toBe(to);
  });

  test.each([
    ["2023-06-16", "2023-06-16"],
    ["2023-06-17", "2023-06-19"],
    ["2022-05-07", "2022-05-11"],
    ["2024-05-04", "2024-05-04"],
  ] as const)("the working day on or after %s is %s", (day, next) => {
    expect(nextWorkingDay(day, [])).toBe(next);
  });
});

describe("the user's own table", () => {
  test.each([
    ["makes a working day a day off", "2026-01-05", true],
    ["makes a holiday a working day", "2026-05-01", false],
    ["makes a Saturday a working day", "2026-01-10", false],
    ["sets a transfer aside", "2024-05-08", false],
    ["sets aside the day worked for it", "2024-05-04", true],
  ] as const)("%s", (_, date, off) => {
    expect(isDayOff(date, [])).toBe(!off);
    expect(isDayOff(date, [{ date, off }])).toBe(off);
    expect(dayOff(date, [{ date, off: true }])).toEqual({ why: "correction" });
    const twice = [
      { date, off: !off },
      { date, off },
    ];
    expect(isDayOff(date, twice)).toBe(off);
  });

  test("adds to a term what it adds to the days off", () => {
    expect(addWorkingDays("2027-05-12", 5, [])).toBe("2027-05-19");
    const kurbanAit = [{ date: "2027-05-17", off: true }] as const;
    expect(addWorkingDays("2027-05-12", 5, kurbanAit)).toBe("2027-05-20");
  });
});
