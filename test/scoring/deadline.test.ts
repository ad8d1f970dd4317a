import { ACTS, type ActId } from "../../src/law/acts";
import { DEADLINES, type Deadline, type DeadlineEvent } from "../../src/law/deadlines";
import { EDITIONS } from "../../src/law/editions";
import { DEFAULT_RULES, parseRules, type Rules } from "../../src/law/rules";
import type { Cite, IsoDate } from "../../src/law/version";
import { deadline, type Due } from "../../src/scoring/deadline";
import type { Corrections } from "../../src/scoring/working-days";

const by = (edition: string) => parseRules(edition) as Rules;
const due = (event: DeadlineEvent, date: IsoDate, corrections: Corrections = [], rules = DEFAULT_RULES) =>
  deadline(event, date, corrections, rules) as Due;

const p = (paragraph: number): Cite => ({ paragraph });
const table = (name: string): Cite => ({ appendix: 10, table: name });

/** Each term as its paragraph states it, on days whose calendar is plain to see. */
const CASES: readonly (readonly [DeadlineEvent, IsoDate, IsoDate, string, readonly Cite[]])[] = [
  ["objection", "2024-02-05", "2024-02-12", "five working days from receipt", [p(109)]],
  [
    "objection",
    "2022-05-04",
    "2022-05-13",
    "five working days over two holidays, one of them moved",
    [p(109)],
  ],
  ["notice", "2024-02-05", "2024-02-12", "five working days from receipt", [p(112)]],
  ["submission", "2024-02-09", "2024-02-16", "five working days after the sitting", [p(119), p(120)]],
  ["commission-complaint", "2024-02-10", "2024-02-16", "five working days after the appeal", [p(110)]],
  [
    "audit-results",
    "2024-02-05",
    "2024-02-26",
    "fifteen working days after receipt",
    [table("2"), table("3")],
  ],
  ["strategic-plan-report", "2024-04-24", "2024-05-20", "fifteen working days, one a Saturday", [table("2")]],
  ["delays-report", "2023-01-01", "2024-02-15", "15 February of the next year", [p(39)]],
  ["delays-report", "2023-12-31", "2024-02-15", "15 February of the next year", [p(39)]],
  ["budget-report", "2023-06-01", "2024-04-01", "1 April of the next year", [table("2"), table("3")]],
  ["report", "2023-06-01", "2024-04-30", "30 April of the next year", [{ act: "193", paragraph: 9 }]],
  ["dataset", "2024-02-09", "2024-02-09", "a working day stays", [p(62)]],
  ["dataset", "2024-02-10", "2024-02-12", "a Saturday moves to Monday", [p(62)]],
  ["dataset", "2024-05-07", "2024-05-10", "a holiday before two days off moves past them", [p(62)]],
  ["dataset", "2022-11-12", "2022-11-14", "what was due in the assessed year, before the edition", [p(62)]],
];

test.each(CASES)("%s: from %s by %s (%s)", (event, date, last, _, cites) => {
  const { date: found, counted } = due(event, date);
  expect(found).toBe(last);
  expect([counted.version.cite, ...counted.version.value.also]).toEqual(cites);
});

describe("the decision of the special commission (p. 114)", () => {
  test.each(["2023-01", "2023-03", "2023-06"])("by edition %s: fifteen calendar days", (edition) => {
    expect(due("decision", "2023-03-10", [], by(edition)).date).toBe("2023-03-25");
  });

  test("the day before the July order and the day itself", () => {
    expect(due("decision", "2023-03-10", [], by("2023-07-23")).date).toBe("2023-03-25");
    expect(deadline("decision", "2023-03-10", [], by("2023-07-24"))).toEqual({
      code: "bySchedule",
      cite: { paragraph: 114 },
    });
  });

  test("calendar days pass over nothing; that the last is a day off is said, and nothing moves", () => {
    const { counted } = due("decision", "2023-03-10", [], by("2023-01"));
    expect(counted).toMatchObject({ skipped: [], years: [], fallsOn: { why: "weekEnd" } });
  });
});

test("a fixed day that is a day off stays, and says so", () => {
  expect(due("budget-report", "2027-03-01")).toMatchObject({
    date: "2028-04-01",
    counted: { years: [], fallsOn: { why: "weekEnd" } },
  });
  expect(due("budget-report", "2023-03-01").counted).not.toHaveProperty("fallsOn");
});

test("the days passed over, with why", () => {
  expect(due("objection", "2022-05-04").counted.skipped).toEqual([
    { date: "2022-05-07", reason: { why: "holiday", holiday: "defenderDay" } },
    { date: "2022-05-08", reason: { why: "weekEnd" } },
    { date: "2022-05-09", reason: { why: "holiday", holiday: "victoryDay" } },
    { date: "2022-05-10", reason: { why: "moved", holiday: "defenderDay", from: "2022-05-07" } },
  ]);
});

test("what the calendar of each year counted in rests on", () => {
  expect(due("audit-results", "2025-12-25").counted.years).toEqual([
    { year: 2025, by: "act", act: "G24G0000436", corrections: 0 },
    { year: 2026, by: "noTransfersFound", corrections: 0 },
  ]);
  expect(due("objection", "2026-12-31").counted.years).toEqual([
    { year: 2027, by: "rulesAlone", corrections: 0 },
  ]);
});

test("the user's own days move the last day and are counted by year", () => {
  const corrections = [
    { date: "2027-05-17", off: true },
    { date: "2027-05-15", off: false },
    { date: "2028-05-05", off: true },
  ] as const;
  const { date, counted } = due("objection", "2027-05-12", corrections);
  expect(date).toBe("2027-05-19");
  expect(counted.skipped).toEqual([
    { date: "2027-05-16", reason: { why: "weekEnd" } },
    { date: "2027-05-17", reason: { why: "correction" } },
  ]);
  expect(counted.years).toEqual([{ year: 2027, by: "rulesAlone", corrections: 2 }]);
});

describe("what was never coded is refused", () => {
  test("the report on a year by whose end order No 193 was not in force", () => {
    expect(due("report", "2013-01-01").date).toBe("2014-04-30");
    expect(deadline("report", "2012-12-31", [], DEFAULT_RULES)).toEqual({
      code: "beforeFirstEdition",
      found: "2012-12-31",
      first: "2013-07-02",
    });
  });

  test("a date before the calendar, such as the year 2022 taken for a date", () => {
    expect(due("objection", "2012-01-01").date).toBe("2012-01-10");
    expect(deadline("objection", "2011-12-31", [], DEFAULT_RULES)).toEqual({
      code: "beforeCalendar",
      found: "2011-12-31",
      first: "2012-01-01",
    });
    expect(deadline("delays-report", "1905-07-14", [], DEFAULT_RULES)).toMatchObject({
      code: "beforeCalendar",
    });
  });
});

test.each(Object.keys(DEADLINES) as DeadlineEvent[])("%s has a version in every edition", (event) => {
  for (const { id } of EDITIONS) {
    const found = deadline(event, "2023-08-01", [], by(id));
    expect("counted" in found || found.code === "bySchedule").toBe(true);
  }
});

test.each(Object.entries(DEADLINES))(
  "the versions of %s hold from the day of their act",
  (_, { versions }) => {
    for (const { from, order } of versions) {
      // Order No 193: on its registration, by its p. 3.
      expect(from).toBe(order in ACTS ? ACTS[order as ActId].inForce : "2013-07-02");
    }
  },
);

const versions = (...given: Deadline["versions"]) => given;
const value = { term: { kind: "nextWorkingDay" }, also: [] } as const;

/** None of these compiles; the type check fails should one of them do. */
export const refused = {
  // @ts-expect-error -- a misspelt event
  event: () => deadline("objecton", "2024-02-05", [], DEFAULT_RULES),
  // @ts-expect-error -- a version without the day from which it holds
  day: () => versions({ order: "2023-01", cite: p(109), value }),
  // @ts-expect-error -- a version without an act
  act: () => versions({ from: "2023-01-31", cite: p(109), value }),
  // @ts-expect-error -- a version without a paragraph
  paragraph: () => versions({ from: "2023-01-31", order: "2023-01", value }),
  // @ts-expect-error -- an event without a version
  none: () => versions(),
};
