import { fill, type Cells } from "../../src/calls/cells";
import { prepareDeadline, readCorrections } from "../../src/calls/deadline";
import { Failure } from "../../src/calls/failure";
import { serialDate } from "../../src/law/dates";
import { DEADLINES } from "../../src/law/deadlines";
import { DEFAULT_RULES } from "../../src/law/rules";
import type { IsoDate } from "../../src/law/version";
import { deadline } from "../../src/scoring/deadline";

const column = (...cells: unknown[]): Cells => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): Cells => [cells];

/** A failure as plain data: its problem and the place in the ranges. */
const plain = (cell: unknown) => (cell instanceof Failure ? { ...cell.problem, ...cell.place } : cell);

/** `DEADLINE` over ranges. */
function call(event: Cells, date: Cells, holidays?: Cells, rules?: Cells): unknown[][] {
  const { size, value } = prepareDeadline(event, date, holidays, rules);
  return fill(size, (row, column) => plain(value(row, column)));
}

/** `DEADLINE` of one event from one date. */
const one = (event: unknown, date: unknown, holidays?: Cells, rules?: Cells) =>
  call([[event]], [[date]], holidays, rules)[0]![0];

const RESULT = serialDate("2024-02-12");

test.each([
  ["1900-03-01", 61],
  ["2023-06-01", 45078],
  ["9999-12-31", 2958465],
] as const)("%s is kept by Excel as %i", (date, number) => {
  expect(serialDate(date)).toBe(number);
});

test.each([
  ["a serial number", 45327],
  ["a serial number with a time of day, which is cut", 45327.999],
  ["that number as text, with a no-break space", "45\u00a0327"],
  ["an ISO date", "2024-02-05"],
  ["a date as written here", " 05.02.2024 "],
  ["a date without leading zeros", "5.2.2024"],
  ["a formatted number", { type: "FormattedNumber", basicValue: 45327, numberFormat: "dd.mm.yyyy" }],
])("the date may be %s", (_, date) => {
  expect(one("objection", date)).toBe(RESULT);
});

test.each(["objection", "OBJECTION", " Objection\u00a0"])("the event may be written %j", (event) => {
  expect(one(event, 45327)).toBe(RESULT);
});

test.each([
  [60, "60"],
  [-1, "-1"],
  [2958466, "2958466"],
  [NaN, "NaN"],
  [true, "TRUE"],
  ["31.02.2024", "31.02.2024"],
  ["завтра", "завтра"],
  ["2024-02-05T00:00", "2024-02-05T00:00"],
])("%j is no date", (date, found) => {
  expect(one("objection", date)).toEqual({ code: "notADate", argument: "date", found });
});

test("a last day that Excel has no number for is none", () => {
  for (const event of ["objection", "report", "dataset"]) {
    const holidays = [["31.12.9999"]];
    expect(one(event, "9999-12-31", holidays)).toMatchObject({ code: "notADate", argument: "date" });
  }
  expect(one("report", "9998-06-01")).toBe(serialDate("9999-04-30"));
});

test.each([
  ["an unknown event", "objections", 45327, { code: "unknownEvent", found: "objections" }],
  ["a number for an event", 5, 45327, { code: "unknownEvent", found: "5" }],
  ["an inherited name", "constructor", 45327, { code: "unknownEvent", found: "constructor" }],
  ["no event", "", 45327, { code: "empty", argument: "event" }],
  ["no date", "objection", null, { code: "empty", argument: "date" }],
  ["the Schedule", "Decision", 45327, { code: "bySchedule", found: "decision" }],
  [
    "a year instead of a date",
    "delays-report",
    2022,
    { code: "beforeCalendar", found: "2022", day: "1905-07-14", first: "2012-01-01" },
  ],
  [
    "a report before order No 193",
    "report",
    "31.12.2012",
    { code: "notYetInForce", found: "31.12.2012", first: "2013-07-02" },
  ],
])("refused: %s", (_, event, date, problem) => {
  expect(one(event, date)).toMatchObject(problem);
});

describe("rules", () => {
  test("choose the edition", () => {
    expect(one("decision", "10.03.2023", undefined, [["2023-01"]])).toBe(serialDate("2023-03-25"));
    expect(one("decision", "10.03.2023", undefined, [[serialDate("2023-07-23")]])).toBe(
      serialDate("2023-03-25"),
    );
  });

  test("before the first edition, or unknown, give their own problem", () => {
    const before = { code: "beforeFirstEdition", found: "2023-01-30", first: "2023-01-31" };
    expect(one("objection", 45327, undefined, [["2023-01-30"]])).toEqual(before);
    expect(one("objection", 45327, undefined, [["2025-13"]])).toMatchObject({ code: "unknownEdition" });
  });
});

describe("ranges", () => {
  test("of events and dates cross, and a bad cell spoils itself only", () => {
    const error = { type: "Error", basicValue: "#REF!" };
    const found = call(row("objection", "dataset"), column("05.02.2024", "x", error));
    const notADate = { code: "notADate", argument: "date", found: "x", row: 2 };
    expect(found).toEqual([
      [RESULT, serialDate("2024-02-05")],
      [
        { ...notADate, column: 1 },
        { ...notADate, column: 2 },
      ],
      [error, error],
    ]);
    expect(found[2]![0]).toBe(error);
  });

  test("one that is too short leaves its cells without a date", () => {
    const found = call(column("dataset", "dataset", "dataset"), column(45327, 45328));
    expect(found[2]).toEqual([{ code: "outside", argument: "date", row: 3 }]);
  });

  test("the holidays are one table for all, and what is wrong in it is wrong for all", () => {
    const ask = (holidays: Cells) => call([["objection"]], column(45327, 45328), holidays);
    expect(ask(column("06.02.2024", "07.02.2024"))).toEqual(
      column(serialDate("2024-02-14"), serialDate("2024-02-14")),
    );
    const problem = { code: "notADate", argument: "holidays", found: "x", row: 2 };
    expect(ask(column(45328, "x"))).toEqual(column(problem, problem));
    const error = { type: "Error", basicValue: "#N/A" };
    expect(ask(column(45328, error))).toEqual(column(error, error));
  });
});

describe("the table of the user's own days", () => {
  const off = (...dates: IsoDate[]) => dates.map((date) => ({ date, off: true }));

  test.each([
    ["nothing", undefined, []],
    ["a blank cell", [[""]], []],
    ["a column of dates", column("06.02.2024", "", 45329, null), off("2024-02-06", "2024-02-07")],
    ["a row of dates", row(45328, "", "2024-02-07"), off("2024-02-06", "2024-02-07")],
    ["a row of two dates", row(45328, 45329), off("2024-02-06", "2024-02-07")],
    ["a row of a date and nothing", row(45328, ""), off("2024-02-06")],
    ["a date and what it is", row(45328, false), [{ date: "2024-02-06", off: false }]],
    ["a day listed twice alike", column(45328, "06.02.2024"), off("2024-02-06")],
  ] as const)("may be %s", (_, cells, corrections) => {
    expect(readCorrections(cells)).toEqual(corrections);
  });

  test.each([true, 1, "1", "выходной", "Выходной ", "демалыс", "off", "TRUE"])("%j is a day off", (mark) => {
    expect(
      readCorrections([
        ["06.02.2024", mark],
        ["", ""],
      ]),
    ).toEqual([{ date: "2024-02-06", off: true }]);
  });

  test.each([false, 0, "0", "рабочий", "жұмыс", "ЖҰМЫС", "worked", "false"])("%j is a day worked", (mark) => {
    expect(
      readCorrections([
        [null, null],
        ["06.02.2024", mark],
      ]),
    ).toEqual([{ date: "2024-02-06", off: false }]);
  });

  test.each([
    ["a name for a date", column(45328, "Наурыз"), { code: "notADate", found: "Наурыз", row: 2 }],
    [
      "a name in a row of dates",
      row(45328, "", "Наурыз"),
      { code: "notADate", found: "Наурыз", row: 1, column: 3 },
    ],
    ["TRUE for a date", column(true), { code: "notADate", found: "TRUE", row: 1 }],
    [
      "another word for the mark",
      [
        [45328, "off"],
        [45329, "может быть"],
      ],
      { code: "notOffOrWorked", found: "может быть", row: 2 },
    ],
    [
      "another number for the mark",
      [
        [45328, 2],
        [45329, 1],
      ],
      { code: "notOffOrWorked", found: "2", row: 1 },
    ],
    [
      "a date without a mark",
      [
        [45328, "off"],
        [45329, ""],
      ],
      { code: "empty", row: 2 },
    ],
    [
      "a mark without a date",
      [
        ["", "off"],
        [45329, "off"],
      ],
      { code: "empty", row: 1 },
    ],
    [
      "a day off and worked",
      [
        [45328, "off"],
        [45329, 0],
        ["06.02.2024", 0],
      ],
      { code: "listedTwice", found: "06.02.2024", row: 3 },
    ],
    [
      "three columns",
      [
        [45328, "off", ""],
        [45329, "off", ""],
      ],
      { code: "holidaysShape", found: "2 × 3" },
    ],
  ])("is refused for %s", (_, cells, problem) => {
    const read = readCorrections(cells);
    expect("problem" in read && { ...read.problem, ...read.place }).toEqual({
      argument: "holidays",
      ...problem,
    });
  });

  test("wins over the calendar", () => {
    const holidays = [
      ["08.05.2024", "рабочий"],
      ["04.05.2024", "демалыс"],
    ];
    expect(one("dataset", "08.05.2024", holidays)).toBe(serialDate("2024-05-08"));
    expect(one("dataset", "04.05.2024", holidays)).toBe(serialDate("2024-05-06"));
  });
});

test("an explanation has the event, the days passed over and what the calendar rests on", () => {
  const { explain } = prepareDeadline([["Objection"]], [["04.05.2022"]]);
  const explanation = explain(0, 0);
  expect(explanation).toMatchObject({ title: DEADLINES.objection.title, result: serialDate("2022-05-13") });
  expect(explanation).toHaveProperty("parts", [
    { kind: "deadline", event: "objection", due: deadline("objection", "2022-05-04", [], DEFAULT_RULES) },
  ]);
});
