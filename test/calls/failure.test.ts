import { describe as describeFailure, errorCode, Failure, type Problem } from "../../src/calls/failure";
import { EDITIONS } from "../../src/law/editions";
import { READINGS } from "../../src/law/readings";
import { LANGUAGES } from "../../src/law/text";
import { parameterName } from "../../src/locales/functions";

/** A problem of each kind, the arguments that its text must name, and what it must tell besides. */
type Samples = {
  readonly [Code in Problem["code"]]: {
    readonly problem: Omit<Extract<Problem, { readonly code: Code }>, "code">;
    readonly names: readonly string[];
    readonly tells?: readonly string[];
    /** Something that is not there yet. */
    readonly isMissing?: true;
  };
};

const marks = { argument: "marks", found: "X?" };
const found = { found: "X?" };

/** A code without a sample does not compile. */
const SAMPLES: Samples = {
  negative: { problem: { variable: "late" }, names: ["late"], tells: ["a", "-7", "0"] },
  fractional: { problem: { variable: "late" }, names: ["late"], tells: ["a", "-7"] },
  aboveMaximum: { problem: { variable: "p1", maximum: 15 }, names: ["p1"], tells: ["-7", "15"] },
  perCentMeant: { problem: { variable: "media" }, names: ["media"], tells: ["-7", "100"] },
  partAboveWhole: {
    problem: { parts: ["partial", "full"], whole: "kinds" },
    names: ["partial", "full", "kinds"],
    tells: ["-7 + -7"],
  },
  noActivity: {
    problem: { variables: ["services"] },
    names: ["services"],
    tells: ["0", "no-activity"],
    isMissing: true,
  },
  unknownEdition: { problem: found, names: ["rules"], tells: ["X?", ...EDITIONS.map(({ id }) => id)] },
  unknownReading: { problem: found, names: ["rules"], tells: ["X?", ...Object.keys(READINGS)] },
  unknownAlternative: {
    problem: { ...found, reading: "electronic-share" },
    names: ["rules"],
    tells: ["X?", "electronic-share", "default, difference, product"],
  },
  chosenTwice: { problem: { found: "deduction" }, names: ["rules"], tells: ["deduction"] },
  beforeFirstEdition: {
    problem: { found: "2023-01-30", first: "2023-01-31" },
    names: ["rules"],
    tells: ["2023-01-30", "2023-01-31"],
    isMissing: true,
  },
  noAverage: { problem: {}, names: ["averages"], isMissing: true },
  averageAbove: { problem: { maximum: 2 }, names: ["averages"], tells: ["-7", "2"] },
  notBothPlanned: { problem: {}, names: ["marks"], tells: ["nothing-planned=both"], isMissing: true },
  notANumber: { problem: marks, names: ["marks"], tells: ["X?"] },
  unknownBody: { problem: found, names: ["body"], tells: ["X?"] },
  unknownLanguage: { problem: found, names: ["language"], tells: ["X?", "ru", "kk", "en"] },
  notForBody: { problem: { argument: "k3", found: "X?" }, names: ["k3"], tells: ["X?"] },
  namesMissing: { problem: {}, names: ["of", "names"] },
  shapes: {
    problem: { first: "levels", firstSize: "5 × 1", second: "of", secondSize: "1 × 1" },
    names: ["levels", "of"],
    tells: ["5 × 1", "1 × 1"],
  },
  empty: { problem: { argument: "marks" }, names: ["marks"], isMissing: true },
  outside: { problem: { argument: "marks" }, names: ["marks"], isMissing: true },
  noLevels: { problem: found, names: ["levels"], tells: ["X?"], isMissing: true },
  markColumns: { problem: { ...marks, found: "6 × 3" }, names: ["marks"], tells: ["6 × 3"] },
  perBody: {
    problem: { argument: "averages", found: "6 × 3", bodies: 4 },
    names: ["averages"],
    tells: ["6 × 3", "4"],
  },
  markRows: {
    problem: { argument: "marks", found: 8, expected: 7, inEdition: "2023-06" },
    names: ["marks"],
    tells: ["8", "7", "2023-06"],
  },
  notAMark: { problem: marks, names: ["marks"], tells: ["X?", "0", "1"] },
  notACount: { problem: marks, names: ["marks"], tells: ["X?"] },
  notADegree: { problem: marks, names: ["marks"], tells: ["X?"] },
  wordNotHere: { problem: marks, names: ["marks"], tells: ["X?"] },
  notAShare: { problem: { argument: "dislikes", found: "X?" }, names: ["dislikes"], tells: ["X?", "0", "1"] },
  notYesNo: { problem: { argument: "announced", found: "X?" }, names: ["announced"], tells: ["X?"] },
  unknownCriterion: {
    problem: { argument: "criterion", found: "X?" },
    names: ["criterion"],
    tells: ["X?", "DATA", "BUDGET", "ACTS", "DIALOG", "SITE", "MEDIA", "SUBORDINATES"],
  },
  unknownParameter: { problem: found, names: ["name"], tells: ["X?", "SERVICES_T1", "DIALOG.4.3"] },
  bodyNeeded: { problem: found, names: ["body"], tells: ["X?"], isMissing: true },
  notAssessed: { problem: found, names: ["name"], tells: ["X?"], isMissing: true },
  unknownEvent: {
    problem: { ...found, known: "objection, notice" },
    names: ["event"],
    tells: ["X?", "objection, notice"],
  },
  notADate: { problem: { argument: "date", found: "X?" }, names: ["date"], tells: ["X?", "2023"] },
  notOffOrWorked: { problem: { argument: "holidays", found: "X?" }, names: ["holidays"], tells: ["X?"] },
  listedTwice: { problem: { argument: "holidays", found: "X?" }, names: ["holidays"], tells: ["X?"] },
  holidaysShape: { problem: { argument: "holidays", found: "2 × 3" }, names: ["holidays"], tells: ["2 × 3"] },
  bySchedule: {
    problem: { found: "decision" },
    names: ["event"],
    tells: ["decision", "114"],
    isMissing: true,
  },
  notYetInForce: {
    problem: { found: "2012-12-31", first: "2013-07-02" },
    names: ["date"],
    tells: ["2012-12-31", "2013-07-02"],
    isMissing: true,
  },
  beforeCalendar: {
    problem: { found: "2022", day: "1905-07-14", first: "2012-01-01" },
    names: ["date"],
    tells: ["2022", "1905-07-14", "2012-01-01"],
    isMissing: true,
  },
  unknownFunction: { problem: found, names: ["function"], tells: ["X?", "SERVICES_T1"] },
  tooManyArguments: { problem: { found: "5", most: 4 }, names: ["arguments"], tells: ["5", "4"] },
  severalResults: { problem: { found: "6 × 2" }, names: ["arguments"], tells: ["6 × 2"] },
  wordsNotLoaded: { problem: {}, names: [], tells: ["F2", "Enter"], isMissing: true },
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH = /[әғқңөұүһі]/iu;

const codes = Object.keys(SAMPLES) as Problem["code"][];
const failureOf = (code: Problem["code"], place = {}): Failure =>
  new Failure({ code, ...SAMPLES[code].problem } as Problem, { symbol: () => "a", value: () => "-7" }, place);

describe.each(codes)("%s", (code) => {
  const { names, tells = [], isMissing } = SAMPLES[code];

  test(`is ${isMissing ? "#N/A: something is not there yet" : "#VALUE!: what is there is wrong"}`, () => {
    expect(errorCode(failureOf(code))).toBe(isMissing ? "#N/A" : "#VALUE!");
  });

  test.each(LANGUAGES)("names the argument, what was found and what is expected, in %s", (language) => {
    const text = describeFailure(failureOf(code), language);
    for (const name of names) expect(text).toContain(parameterName(name, language));
    for (const part of tells) expect(text).toContain(part);
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(/undefined|\[object|=>| {2}/);
    // The types of bodies are entered as the sources abbreviate them.
    expect(CYRILLIC.test(text.replace(/ЦГО|МИО/g, ""))).toBe(language !== "en");
    if (language !== "en") expect(KAZAKH.test(text)).toBe(language === "kk");
  });

  test("names the row and the column of a range, counted from 1", () => {
    const [bare, placed] = [{}, { row: 3, column: 12 }].map((place) =>
      describeFailure(failureOf(code, place), "ru"),
    );
    expect(placed).toBe(`${bare} Строка диапазона: 3. Столбец диапазона: 12.`);
  });
});
