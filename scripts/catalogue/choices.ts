import { FUNCTION_IDS, type FunctionId } from "../../src/calls/catalogue";
import { BODY_ABBREVIATION, BODY_TYPES } from "../../src/law/bodies";
import { DEADLINES, type DeadlineEvent } from "../../src/law/deadlines";
import { EDITIONS } from "../../src/law/editions";
import { COMPUTATIONS } from "../../src/law/computations";
import { criterionScore, OPENNESS_CRITERIA } from "../../src/law/openness/criteria";
import { READINGS, type Reading, type ReadingId } from "../../src/law/readings";
import { LANGUAGES, type Language } from "../../src/law/text";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { dayText } from "./example";

/** A list that Excel offers while an argument is typed. */
export interface Choices {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly Choice[];
}

export interface Choice {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

const choice = (value: string, tooltip: string): Choice => ({ name: value, stringValue: value, tooltip });

/** The names of the languages, each in itself. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ru: "русский", kk: "қазақша", en: "English" };

/** Which list an argument has, by the argument's name in the catalogue. */
export const CHOICES_OF: Readonly<Record<string, string>> = {
  body: "BODY",
  criterion: "CRITERION",
  edition: "EDITION",
  event: "EVENT",
  function: "FUNCTION",
  language: "LANGUAGE",
  readings: "READING",
  rules: "EDITION",
};

/** Characters that Excel takes in a description. The limit is of its functions of old; for add-ins none is documented. */
export const LONGEST = 255;

/**
 * The lists in the words of a language.
 * @param described what each function computes
 */
export function choicesIn(language: Language, described: (id: FunctionId) => string): readonly Choices[] {
  const lists: Readonly<Record<string, readonly Choice[]>> = {
    BODY: BODY_TYPES.map((body) =>
      choice(BODY_ABBREVIATION[body][language], EXPLAIN_TEXTS[language].body[body]),
    ),
    CRITERION: OPENNESS_CRITERIA.map((id) => choice(id, COMPUTATIONS[criterionScore(id)].title[language])),
    EDITION: EDITIONS.toReversed().map(({ id, from }) =>
      choice(id, CATALOGUE_TEXTS[language].page.from(dayText(from, language))),
    ),
    EVENT: (Object.keys(DEADLINES) as DeadlineEvent[]).map((event) =>
      choice(event, DEADLINES[event].title[language]),
    ),
    FUNCTION: FUNCTION_IDS.filter((id) => id !== "EXPLAIN").map((id) => choice(id, described(id))),
    LANGUAGE: LANGUAGES.map((each) => choice(each, LANGUAGE_NAMES[each])),
    READING: (Object.keys(READINGS) as ReadingId[]).flatMap((id) => {
      const { question, alternatives }: Reading = READINGS[id];
      return Object.entries(alternatives).map(([name, { [language]: answer }]) => {
        const whole = `${question[language]} ${answer}`;
        return choice(`${id}=${name}`, whole.length > LONGEST ? answer : whole);
      });
    }),
  };
  return Object.entries(lists).map(([id, values]) => ({ id, type: "string", values }));
}
