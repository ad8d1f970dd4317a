import type { Conclusion, Entry, Problem, Procedure, Surroundings } from "../../src/procedure";
import { review } from "../../src/procedure";
import { BODY, conclusion, entry, procedure } from "./lines";

const NONE: Surroundings = { bodies: [BODY, "Министерство финансов"], wholeOf: () => undefined };

const DAYS = { schedule: "2024-03-01", meeting: "2024-02-28" } as const;
const accepted = {
  decision: "accepted",
  reason: "Подтверждено письмом.",
  decided: "2024-02-28",
  corrected: 2,
} as const;

const problemsOf = (of: Procedure, surroundings = NONE): readonly Problem[] =>
  review(of, surroundings, "2024-03-01").problems.filter(({ at }) => at && at.table !== "members");

/** Code and column of what is wrong with one entry. */
const ofEntry = (said: Partial<Entry>, surroundings = NONE) =>
  problemsOf(procedure([entry(said)], [conclusion(DAYS)]), surroundings).map(({ code, level, at }) => [
    code,
    at!.field,
    level,
  ]);

test("nothing is wrong with an entry that waits, nor with one that is decided", () => {
  expect(ofEntry({})).toEqual([]);
  expect(ofEntry(accepted)).toEqual([]);
  expect(ofEntry({ decision: "rejected", reason: "Не подтверждено.", decided: "2024-02-28" })).toEqual([]);
});

test("an objection may be sent on the day of receipt, and decided on the day when it was sent", () => {
  expect(ofEntry({ filed: "2024-02-05" })).toEqual([]);
  expect(ofEntry({ ...accepted, filed: "2024-02-12", decided: "2024-02-12" })).toEqual([]);
});

test("a decision whose objection is not known to be late is not said to be on a late one", () => {
  expect(problemsOf(procedure([entry(accepted)], [])).map(({ code }) => code)).toEqual(["noReceipt"]);
});

test("the workbook's own calendar counts", () => {
  const late = [entry({ ...accepted, filed: "2024-02-13" })];
  const off = [{ date: "2024-02-12", off: true }] as const;
  const of = (calendar: Procedure["calendar"]) => problemsOf(procedure(late, [conclusion()], [], calendar));
  expect(of([]).map(({ code }) => code)).toEqual(["decisionOnLate"]);
  expect(of(off)).toEqual([]);
});

describe("an entry of the register", () => {
  const unread = (found: string) => ({ unread: found });

  test.each<[string, Partial<Entry>, string, string, "error" | "warning"]>([
    ["no body", { body: " " }, "noBody", "body", "error"],
    ["a body that is not assessed", { body: "Министерство мечты" }, "unknownBody", "body", "error"],
    ["no direction", { direction: undefined }, "noDirection", "direction", "error"],
    ["another word for a direction", { direction: unread("все") }, "unknownDirection", "direction", "error"],
    ["an unknown score", { indicator: unread("T9") }, "unknownIndicator", "indicator", "error"],
    ["a score of another direction", { indicator: "COMPLAINTS_R1" }, "otherDirection", "indicator", "error"],
    ["an unknown figure", { figure: unread("число") }, "unknownFigure", "figure", "error"],
    ["a date that is none", { filed: unread("31.02.2024") }, "notADate", "filed", "error"],
    ["a year for a date", { filed: "1905-07-14" }, "beforeCalendar", "filed", "error"],
    ["filed before receipt", { filed: "2024-02-02" }, "filedBeforeReceived", "filed", "error"],
    ["another word for a decision", { decision: unread("да") }, "unknownDecision", "decision", "error"],
    ["a day of decision that is none", { decided: unread("вчера") }, "notADate", "decided", "error"],
    ["a decision without a reason", { ...accepted, reason: " " }, "decisionWithoutReason", "reason", "error"],
    [
      "a decision before filing",
      { ...accepted, decided: "2024-02-09" },
      "decisionBeforeFiling",
      "decided",
      "error",
    ],
    [
      "a decision on a late one",
      { ...accepted, filed: "2024-02-13" },
      "decisionOnLate",
      "decision",
      "warning",
    ],
    ["accepted without a figure", { ...accepted, figure: undefined }, "noFigure", "figure", "error"],
    ["accepted without a number", { ...accepted, corrected: undefined }, "noCorrected", "corrected", "error"],
    [
      "in part without a number",
      { ...accepted, decision: "partly", corrected: undefined },
      "noCorrected",
      "corrected",
      "error",
    ],
    ["no number", { ...accepted, corrected: unread("две") }, "notANumber", "corrected", "error"],
    ["a word for a count", { ...accepted, corrected: "max" }, "notANumber", "corrected", "error"],
    ["a negative number", { ...accepted, corrected: -1 }, "negative", "corrected", "error"],
  ])("%s", (_, said, code, field, level) => {
    const found = ofEntry(said).filter(([each]) => each !== "noReceipt");
    expect(found).toContainEqual([code, field, level]);
  });

  test("penalty points are of every direction", () => {
    expect(ofEntry({ indicator: "PENALTY" })).toEqual([]);
    expect(ofEntry({ indicator: "FINAL" })).toEqual([]);
  });

  test("a mark may be a word", () => {
    const figure = { kind: "mark", criterion: "BUDGET", indicator: "1", language: "kk" } as const;
    const said = { ...accepted, direction: "openness", indicator: "OPENNESS_BUDGET", figure } as const;
    const of = procedure(
      [entry({ ...said, corrected: "max" })],
      [conclusion({ direction: "openness", ...DAYS })],
    );
    expect(problemsOf(of)).toEqual([]);
  });

  test("more than its whole, but not the whole itself", () => {
    const surroundings = { ...NONE, wholeOf: () => 10 };
    expect(ofEntry({ ...accepted, corrected: 10 }, surroundings)).toEqual([]);
    expect(ofEntry({ ...accepted, corrected: 11 }, surroundings)).toEqual([
      ["aboveWhole", "corrected", "error"],
    ]);
  });

  test("the day of receipt is not known", () => {
    expect(problemsOf(procedure([entry()], []))).toEqual([
      {
        code: "noReceipt",
        level: "warning",
        at: { table: "entries", line: 0, field: "filed" },
        body: BODY,
        direction: "services",
      },
    ]);
  });

  test("a decision needs a day of its own or a sitting", () => {
    const of = (said: Partial<Conclusion>) =>
      problemsOf(procedure([entry({ ...accepted, decided: undefined })], [conclusion(said)]));
    expect(of(DAYS)).toEqual([]);
    expect(of({ schedule: "2024-03-01" })).toMatchObject([
      { code: "decisionWithoutDate", level: "warning", at: { line: 0, field: "decided" } },
    ]);
  });
});

describe("two entries about one figure", () => {
  const of = (first: Partial<Entry>, second: Partial<Entry>) =>
    problemsOf(
      procedure([entry({ ...accepted, ...first }), entry({ ...accepted, ...second })], [conclusion(DAYS)]),
    ).map(({ code, at }) => [code, at!.line]);

  test("with different numbers each is pointed out", () => {
    expect(of({ corrected: 2 }, { corrected: 3 })).toEqual([
      ["correctedTwice", 0],
      ["correctedTwice", 1],
    ]);
    expect(of({ corrected: 2 }, { corrected: 3, body: "Министерство юстиции РК" })).toHaveLength(2);
  });

  test.each<[string, Partial<Entry>]>([
    ["the same number", { corrected: 2 }],
    ["another figure", { corrected: 3, figure: { kind: "input", variable: "refusals" } }],
    ["one that is not accepted", { corrected: 3, decision: "rejected" }],
    ["one that came late, and is not considered", { corrected: 3, filed: "2024-02-13" }],
  ])("%s is no contradiction", (_, second) => {
    expect(of({ corrected: 2 }, second).map(([code]) => code)).not.toContain("correctedTwice");
  });

  test("a figure of the body is one, whichever direction names it", () => {
    const said = { corrected: 3, direction: "complaints", indicator: "COMPLAINTS_R1" } as const;
    expect(of({ corrected: 2 }, said).map(([code]) => code)).toContain("correctedTwice");
  });

  test("penalty facts are counted by direction", () => {
    const figure = { kind: "input", variable: "unreliable" } as const;
    const facts = (direction: Entry["direction"]) =>
      problemsOf(
        procedure(
          [
            entry({ ...accepted, figure, indicator: "PENALTY" }),
            entry({ ...accepted, figure, indicator: "PENALTY", direction, corrected: 3 }),
          ],
          [conclusion(DAYS), conclusion({ ...DAYS, direction: "complaints" })],
        ),
      ).map(({ code }) => code);
    expect(facts("complaints")).toEqual([]);
    expect(facts("services")).toEqual(["correctedTwice", "correctedTwice"]);
  });
});

describe("lines on conclusions", () => {
  const of = (...lines: Partial<Conclusion>[]) =>
    problemsOf(procedure([], lines.map(conclusion))).map(({ code, at }) => [code, at!.line, at!.field]);

  test("one for each body and direction", () => {
    expect(of({}, { direction: "openness" }, { body: "Министерство финансов" })).toEqual([]);
    expect(of({}, { body: "Министерство юстиции РК" })).toEqual([["conclusionTwice", 1, "body"]]);
  });

  test.each(["received", "notice", "schedule", "meeting", "submitted"] as const)("%s is a date", (field) => {
    expect(of({ [field]: { unread: "скоро" } })).toEqual([["notADate", 0, field]]);
  });

  test("a body and a direction that are none", () => {
    expect(of({ body: "Министерство мечты", direction: { unread: "все" } })).toEqual([
      ["unknownBody", 0, "body"],
      ["unknownDirection", 0, "direction"],
    ]);
  });

  test("a notice that there are no objections beside an objection", () => {
    const said = conclusion({ notice: "2024-02-07" });
    expect(problemsOf(procedure([entry()], [said]))).toMatchObject([
      { code: "noticeAndObjection", level: "warning", at: { table: "conclusions", field: "notice" } },
    ]);
  });
});

test("lines of the calendar name a day and what it is", () => {
  const calendar = [
    { date: "2024-02-10", off: false },
    { date: { unread: "май" }, off: true },
    { date: undefined, off: { unread: "праздник?" } },
    { date: "2024-02-12", off: undefined },
  ] as const;
  const found = problemsOf(procedure([], [], [], calendar));
  expect(found.map(({ code, at }) => [code, at!.line, at!.field])).toEqual([
    ["notADate", 1, "date"],
    ["notADate", 2, "date"],
    ["notOff", 2, "off"],
    ["notOff", 3, "off"],
  ]);
});
