import { printNumber } from "../../src/calls/print";
import type { PerBody } from "../../src/law/bodies";
import { PLANNED_ACTS, PUBLICITY_DEGREES } from "../../src/law/openness/acts";
import { ANNOUNCED_PROGRAMMES, WITHOUT_AUDIT } from "../../src/law/openness/budget";
import type { CriterionId } from "../../src/law/openness/criteria";
import { WITHOUT_REQUESTS } from "../../src/law/openness/data-site";
import { BLOG_POINTS, DISLIKES } from "../../src/law/openness/dialog";
import { ANSWERED_AT_LEAST } from "../../src/law/openness/subordinates";
import type { Language } from "../../src/law/text";
import { DEGREE_WORDS, DEGREES } from "../../src/law/together";
import type { Provision, Version } from "../../src/law/version";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { table, text, type Block } from "./blocks";
import { bandText } from "./formula";
import { titleText } from "./law";
import { perBody } from "./per-body";

/** A rule of the law that is no formula: bands, degrees, what takes points away. */
export interface SpecialRule {
  /** Its name in `src/law`. */
  readonly name: string;
  /** The criterion whose marks it acts on. */
  readonly criterion?: CriterionId;
  readonly provision: Provision<unknown>;
  readonly blocks: (version: Version<unknown>, language: Language) => readonly Block[];
}

function rule<T>(
  name: string,
  criterion: CriterionId | undefined,
  provision: Provision<T>,
  blocks: (value: T, language: Language) => readonly Block[],
): SpecialRule {
  return {
    name,
    ...(criterion ? { criterion } : {}),
    provision,
    blocks: ({ value }, language) => blocks(value as T, language),
  };
}

const texts = (language: Language) => CATALOGUE_TEXTS[language].specials;

/** Numbers of indicators, by type of body where they differ. */
const indicators = <T>(value: PerBody<T>, of: (each: T) => readonly string[], language: Language): string =>
  perBody((body) => of(value[body]).join(", "), language);

const percent = (share: number, language: Language): string => `${printNumber(share * 100, language)} %`;

/** All rules that are no formula, in the order of the Methodology. */
export const SPECIAL_RULES: readonly SpecialRule[] = [
  rule("WITHOUT_REQUESTS", "DATA", WITHOUT_REQUESTS, (value, language) => [
    text(texts(language).withoutRequests(value)),
  ]),
  rule("WITHOUT_AUDIT", "BUDGET", WITHOUT_AUDIT, (value, language) => [
    text(texts(language).withoutAudit(indicators(value, (number) => [number], language))),
  ]),
  rule("ANNOUNCED_PROGRAMMES", "BUDGET", ANNOUNCED_PROGRAMMES, (value, language) => [
    text(
      texts(language).announced(
        indicators(value, ({ reports, drafts }) => [...reports, ...drafts], language),
      ),
    ),
  ]),
  rule("PLANNED_ACTS", "ACTS", PLANNED_ACTS, (value, language) => [
    text(texts(language).planned(indicators(value, ({ planned }) => planned, language))),
    text(texts(language).comments(indicators(value, ({ comments }) => comments, language))),
  ]),
  rule("DISLIKES", "DIALOG", DISLIKES, (value, language) => [
    text(
      value
        ? texts(language).dislikes(percent(value.above, language), value.indicator)
        : texts(language).noDislikes,
    ),
  ]),
  rule("DEGREES", undefined, DEGREES, ({ bands }, language) => [
    table(
      [CATALOGUE_TEXTS[language].page.value, CATALOGUE_TEXTS[language].page.degree],
      bands.map((band) => [bandText(band, language), titleText(DEGREE_WORDS[band.gives], language)]),
    ),
  ]),
  rule("PUBLICITY_DEGREES", "ACTS", PUBLICITY_DEGREES, (value, language) => [
    text(texts(language).degrees(value.map((degree) => printNumber(degree, language)).join("; "))),
  ]),
  rule("BLOG_POINTS", "DIALOG", BLOG_POINTS, ({ bands }, language) => [
    text(texts(language).entries),
    table(
      [CATALOGUE_TEXTS[language].page.value, CATALOGUE_TEXTS[language].page.points],
      bands.map((band) => [bandText(band, language), printNumber(band.gives, language)]),
    ),
  ]),
  rule("ANSWERED_AT_LEAST", "SUBORDINATES", ANSWERED_AT_LEAST, (value, language) => [
    text(texts(language).answered(percent(value, language))),
  ]),
];
