import type { CatalogueTexts } from "./catalogue.ru";

export const en: CatalogueTexts = {
  values: {
    count: "whole number",
    quantity: "number not below 0",
    percent: "per cent, 0–100",
    number: (range) => `number, ${range}`,
    atMost: (most) => `number not above ${most}`,
    points: (range) => `points, ${range}`,
    partOf: (whole) => `not above ${whole}`,
    partsOf: (parts, whole) => `${parts} not above ${whole}`,
    emptyFor: (body) => `left empty for ${body}`,
    leftOut: (value) => `left out: ${value}`,
  },
  describe: {
    computed: (head, places, formula) => `${head} (${places}): ${formula}.`,
    marked: (head, places, bounds) =>
      `${head} (${places}): sum of the indicators' points in both languages, ${bounds}.`,
    media: (head, places, formula, bounds) =>
      `${head} (${places}): ${formula} for each language, together ${bounds}.`,
    where: (condition, value) => `where ${condition}: ${value}`,
    only: (body) => `For ${body} only.`,
  },
  more: {
    SERVICES_P1: "Empty cells are left out.",
    OPENNESS_SUBORDINATES: "A penalty; for LEB it is 0.",
  },
  errors: {
    value: {
      text: "text where a number belongs",
      negative: "a number below 0",
      count: "a number of things below 0 or not whole",
      above: "a number above the greatest",
      share: "a share where per cent are meant",
      parts: (parts, whole) => `${parts} above ${whole}`,
      body: "unknown type of body",
      notFor: (symbol, body) => `${symbol} given for ${body}`,
      rules: "unknown edition or reading",
    },
    missing: {
      empty: "an empty cell",
      none: (whole) => `${whole} = 0`,
      edition: "a date before the first edition",
    },
    others: {
      SERVICES_P1: {
        value: "a level that is no number or out of bounds; unknown type of body",
        missing: "the body has no level at all",
      },
      marked: {
        value:
          "a mark outside 0–1 or an unknown word; a range of another shape; unknown type of body, edition or reading",
        missing: "an empty mark; avg or n/a where there is no average",
      },
      OPENNESS_POINTS: {
        value: "unknown criterion; a mark outside 0–1 or an unknown word, in its own cell",
        missing: "an empty mark; avg or n/a where there is no average, in its own cell",
      },
      DEGREE: { value: "no number, below 0 or above 100; unknown language", missing: "an empty cell" },
      RULES: {
        value: "unknown edition, reading or alternative; a reading given twice",
        missing: "a date before the first edition",
      },
      PARAMETER: {
        value: "unknown name or type of body",
        missing:
          "the value depends on the type of body, which is left out; bodies of this type are not assessed",
      },
      DEADLINE: {
        value: "unknown event; no date; a table of days that is not understood",
        missing: "an empty cell; a day that only the Schedule names; a rule not yet in force on the date",
      },
      EXPLAIN: {
        value: "unknown function; too many arguments; a call with several results",
        missing: "the function itself says that something is missing",
      },
    },
  },
  specials: {
    withoutRequests: (indicator) =>
      `Indicator ${indicator}: full points where there were no requests and the needs for open data were studied.`,
    withoutAudit: (indicators) =>
      `Indicator ${indicators}: full points where there was no audit in the period. A body whose budget is secret takes the average of the others on indicators that it is not assessed on.`,
    announced: (indicators) =>
      `The points of indicators ${indicators} are multiplied by the share of budget programmes (reports) whose discussion was announced.`,
    planned: (indicators) =>
      `Indicators ${indicators}: full points where nothing was planned; 0 where discussions were not announced.`,
    comments: (indicators) => `Indicators ${indicators}: full points where no proposals and comments came.`,
    degrees: (degrees) => `Degrees of publicity of an event: ${degrees}.`,
    entries: "Points for one language by the number of entries in the blog:",
    dislikes: (share, indicator) =>
      `Where the share of answers that users disliked is above ${share}, indicator ${indicator} gives 0.`,
    noDislikes: "The share of answers that users disliked does not count.",
    answered: (share) =>
      `The penalty for questions on the blog platform falls due where less than ${share} were answered.`,
    stimulating: "stimulating",
    mark: (what) => `mark: ${what}`,
    entriesMark: "number of entries",
    answeredMark: "share of questions answered",
    eventsMark: "degrees of publicity of the events",
  },
  acts: {
    formula: "in the formula",
    marks: "where marks become points",
    inputs: "in how the figures are prepared",
    averages: "in the averages, on the sheet",
    forms: "on the printed forms",
    dates: "in dates and time limits",
  },
  page: {
    title: "Functions of Olshem",
    together: "Result, time limits, rules",
    contents: "Contents",
    formula: "Formula",
    most: "Values",
    arguments: "Arguments",
    optional: "optional",
    repeating: "repeats",
    errors: "Errors",
    valueError: "#VALUE!",
    missingError: "#N/A",
    example: "Example",
    inCells: (address) => `In the cells ${address}:`,
    gives: "gives",
    source: "Source",
    readings: "Readings",
    readingsNote:
      "Places of the Methodology that can be understood in more than one way. Another alternative is chosen by the last argument:",
    byDefault: "By default",
    reason: "Why",
    acts: "Acts",
    points: "Points",
    inOneLanguage: "points for one language",
    indicator: "Indicator",
    indicators: "Indicators",
    value: "Value",
    degree: "Degree of effectiveness",
    parameters: "Names of values",
    parameterHead: ["Name", "What it is", "CGO", "LEB", "Editions"],
    events: "Events",
    eventHead: ["Event", "What is due", "The date that the term runs from", "Term", "Source"],
    bySchedule: "by the Schedule of the assessment",
    from: (day) => `from ${day}`,
    allEditions: "all",
    workingNote: "English is a translation of ours throughout: the orders are in Russian and Kazakh.",
    rules: [
      "Arguments are parted by commas or semicolons, as your Excel does it.",
      "Each argument takes a number or a range: rows are calculated in order, a single value goes with all of them, and the result fills as many cells. A bad row spoils its own cell only.",
      "The type of body is written CGO or LEB (ЦГО, МИО, ЦИО, ОМО, ОАО and ЖАО are taken too).",
      "The last argument says by which edition: “2023-06”, a date, or OLSHEM.RULES(…). Left out, the latest is taken.",
      "Where there is no result the cell says why: which argument, which row, what was found, what is expected.",
    ],
  },
};
