import { MARK_WORDS } from "../../calls/marks";
import { MEDIA_VARIABLES } from "../../calls/media-indicators";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { WORDS, type InputName } from "../../law/inputs";
import { criterionScore, OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import { pointsIn, symbolFor } from "../../law/computation";
import { LANGUAGES, type OfficialLanguage, type Text } from "../../law/text";
import type { Figure, MarkWord } from "../../procedure";
import { parseNumber } from "../../scoring/parse";
import { toNumber } from "../../scoring/exact";
import { COLUMNS } from "../new-tables/columns";
import { nameKey } from "../sheet-values";
import { scoreColumns } from "../scores/columns";
import type { ListKind } from "../types";

const SCORES = new Map(
  scoreColumns("CGO").flatMap(({ id }) =>
    id in COMPUTATIONS ? [[id, COMPUTATIONS[id as ComputationId]]] : [],
  ),
);

/** Scores of which a body disputes a figure: not those that are made of others on the sheet. */
const DISPUTED = [...SCORES.values()].filter(
  (computation) => !pointsIn(computation).some((id) => SCORES.has(id as ComputationId)),
);

/** The scores to choose from, as they are offered: symbol and title. */
export const INDICATOR_WORDS: readonly { readonly id: ComputationId; readonly words: Text }[] = DISPUTED.map(
  ({ id, symbol, title }) => {
    const own = symbolFor(symbol, "CGO");
    const as = (text: string) => (own === "" ? text : `${own}. ${text}`);
    return { id: id as ComputationId, words: { ru: as(title.ru), kk: as(title.kk), en: as(title.en) } };
  },
);

const isAs = (words: Text, text: string): boolean =>
  LANGUAGES.some((language) => nameKey(words[language]) === nameKey(text));

/** The score that a text names, with its symbol or without. */
export const indicatorOf = (text: string): ComputationId | undefined =>
  (
    INDICATOR_WORDS.find(({ words }) => isAs(words, text)) ??
    INDICATOR_WORDS.find(({ id }) => isAs(COMPUTATIONS[id].title, text))
  )?.id;

/** The tables that hold the figures of a direction; facts are counted for each. */
const KINDS: Readonly<Record<Direction, readonly ListKind[]>> = {
  services: ["services", "satisfaction", "penalties"],
  openness: ["penalties"],
  complaints: ["complaints", "penalties"],
};

/** The figures of a kind of table to choose from, by the heads that new tables have. */
export const variablesIn = (kind: ListKind): readonly (readonly [InputName, Text])[] =>
  Object.entries(COLUMNS[kind]).flatMap(([variable, { head }]) =>
    WORDS.has(variable as InputName) ? [] : [[variable as InputName, head] as const],
  );

/** What the register offers as disputed figures, each once. */
export const VARIABLE_WORDS: readonly string[] = [
  ...new Set(
    (["services", "satisfaction", "complaints", "penalties"] as const).flatMap((kind) =>
      variablesIn(kind).map(([, { ru }]) => ru),
    ),
  ),
];

/** The figure that a text names among those of a direction. */
export const variableOf = (text: string, direction: Direction | undefined): InputName | undefined =>
  (direction ? [direction] : DIRECTIONS)
    .flatMap((own) => KINDS[own])
    .flatMap(variablesIn)
    .find(([, head]) => isAs(head, text))?.[0];

export const criterionOfScore = (id: ComputationId | undefined): OpennessCriterion | undefined =>
  OPENNESS_CRITERIA.find((criterion) => criterionScore(criterion) === id);

/** The titles of directions, as they are offered. */
export const DIRECTION_TITLES: readonly string[] = DIRECTIONS.map(
  (direction) => COMPUTATIONS[TOTAL_OF[direction]].title.ru,
);

/** The languages of marks, as they are offered. */
export const LANGUAGE_WORDS: Readonly<Record<OfficialLanguage, Text>> = {
  kk: { ru: "казахский", kk: "қазақ тілі", en: "Kazakh" },
  ru: { ru: "русский", kk: "орыс тілі", en: "Russian" },
};

const languageOf = (text: string): OfficialLanguage | undefined =>
  /^(каз|қаз|гос|мем|kaz|kk)/i.test(text) ? "kk" : /^(рус|орыс|rus|ru)/i.test(text) ? "ru" : undefined;

/** Whether a day of the calendar is off, as it is offered. */
export const DAY_WORDS: Readonly<Record<"off" | "worked", Text>> = {
  off: { ru: "нерабочий", kk: "демалыс", en: "off" },
  worked: { ru: "рабочий", kk: "жұмыс күні", en: "working" },
};

/** What columns of the register say of the disputed figure. */
export interface FigureTexts {
  readonly variable: string;
  readonly item: string;
  readonly language: string;
}

/** The figure that a row of the register disputes; `undefined` where its texts name none. */
export function figureOf(
  { variable, item, language }: FigureTexts,
  indicator: ComputationId | undefined,
  direction: Direction | undefined,
): Figure | undefined {
  const criterion = criterionOfScore(indicator);
  if (variable === "" && criterion) {
    const of = languageOf(language);
    const number = /\d+(\.\d+)*/.exec(item)?.[0];
    const media = MEDIA_VARIABLES.find((name) => name === item) ?? MEDIA_VARIABLES[Number(number) - 1];
    const named = criterion === "MEDIA" ? media : number;
    return of && named ? { kind: "mark", criterion, indicator: named, language: of } : undefined;
  }
  const name = variableOf(variable, direction);
  if (name === undefined) return undefined;
  return { kind: "input", variable: name, ...(name === "level" && item !== "" ? { service: item } : {}) };
}

/** What stands in place of a disputed figure. */
export function correctedOf(value: unknown): number | MarkWord | undefined {
  const exact = parseNumber(value);
  if (exact) return toNumber(exact);
  return typeof value === "string"
    ? MARK_WORDS.get(value.trim().toLowerCase().replace(/\.$/, ""))
    : undefined;
}
