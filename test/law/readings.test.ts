import { LANGUAGE_DIFFERENCES, READINGS, type AlternativeOf, type Reading } from "../../src/law/readings";
import { LANGUAGES, type Text } from "../../src/law/text";
import { wording } from "./wording";

/** The readings of the Methodology and what else each can be chosen to be. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  deduction: ["scaled"],
  "satisfaction-mean": ["all-services"],
  "partial-automation": ["full"],
  "electronic-share": ["difference", "product"],
  "smartphone-share": [],
  "media-publicity": ["void"],
  "media-answers": ["on-answers"],
  "media-satisfied": [],
  "band-gaps": ["lower"],
  "stimulus-cap": ["all-or-nothing"],
  "excluded-indicator": ["maximum", "zero"],
  "average-of": ["all-bodies"],
  "no-blog-entries": ["zero"],
  "blog-rhythm": [],
  "programme-degrees": ["best"],
  "announced-share": [],
  "nothing-planned": ["both"],
  "no-activity": ["maximum", "zero"],
  "impossible-to-discipline": ["as-disciplined"],
  "system-failure": ["both"],
  "central-executive": [],
  subordinates: ["any"],
  "local-subordinates": ["deduct"],
  "totals-bounds": [],
  "degree-scope": [],
  "printed-digits": ["sum-of-printed"],
  "edition-date": [],
  "in-force-date": [],
  "day-count": [],
};

const readings = Object.entries<Reading>(READINGS);

const texts = (reading: Reading): readonly (readonly [string, Text])[] => [
  ["question", reading.question],
  ["default", reading.default],
  ...Object.entries(reading.alternatives),
  ["reason", reading.reason],
];

test("there is a reading for every open place, with exactly the alternatives that the wording allows", () => {
  const found = Object.fromEntries(
    readings.map(([id, { alternatives }]) => [id, Object.keys(alternatives).sort()]),
  );
  expect(found).toEqual(TABLE);
});

test("a reading without alternatives cannot be chosen otherwise", () => {
  const chosen: AlternativeOf<"deduction"> = "scaled";
  // @ts-expect-error -- `blog-rhythm` has no alternative
  const none: AlternativeOf<"blog-rhythm"> = "zero";
  expect([chosen, none]).toHaveLength(2);
});

test("ids are lower-case words with dashes, and none is called `default`", () => {
  for (const [id, { alternatives }] of readings) {
    for (const name of [id, ...Object.keys(alternatives)]) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(name).not.toBe("default");
    }
  }
});

describe.each(readings)("%s", (_, reading) => {
  test("names its place", () => {
    expect([...reading.cites, ...(reading.points ?? [])]).not.toHaveLength(0);
    for (const place of reading.cites) {
      if ("paragraph" in place && !("act" in place)) expect(place.paragraph).toBeLessThanOrEqual(122);
      if ("appendix" in place) expect(place.appendix).toBeLessThanOrEqual(15);
    }
    expect(new Set(reading.cites.map((place) => JSON.stringify(place))).size).toBe(reading.cites.length);
  });

  test.each(texts(reading))("is worded in three languages: %s", (_, text) => {
    expect(wording(text)).toEqual([]);
  });

  test("asks a question, and answers it differently with each alternative", () => {
    for (const language of LANGUAGES) {
      expect(reading.question[language]).toMatch(/\?$/);
      const answers = [reading.default, ...Object.values(reading.alternatives)].map((text) => text[language]);
      expect(new Set(answers).size).toBe(answers.length);
    }
  });
});

describe("where the choice acts", () => {
  const ids = (acts: Reading["acts"]) => readings.filter(([, r]) => r.acts === acts).map(([id]) => id);

  test.each([
    ["inputs", ["system-failure"]],
    ["averages", ["average-of"]],
    ["forms", ["printed-digits"]],
    ["dates", ["edition-date", "in-force-date", "day-count"]],
  ] as const)("%s: %j", (acts, expected) => {
    expect(ids(acts)).toEqual(expected);
  });
});

test("both stimuli are spoken of with their maxima: 25 for K3, 18 for open data", () => {
  const { default: taken, alternatives } = READINGS["stimulus-cap"];
  for (const language of LANGUAGES) {
    for (const text of [taken, alternatives["all-or-nothing"]]) {
      expect(text[language]).toMatch(/25.*18/);
    }
  }
});

test.each(LANGUAGE_DIFFERENCES.map(({ cites, differs }) => [JSON.stringify(cites), differs, cites] as const))(
  "a difference of the languages is placed and worded: %s",
  (_, differs, cites) => {
    expect(cites).not.toHaveLength(0);
    expect(wording(differs, { quotes: true })).toEqual([]);
  },
);
