import type { OpennessCriterion } from "../../law/openness/criteria";

/** Heads of the column of each language, in lower case. */
export const LANGUAGE_HEADS = {
  kk: /^(на )?(каз(\.|ахск\S*)?|қаз(\.|ақ\S*)?|гос(\.|ударственн\S*)|мем(\.|лекеттік)|kk|kz|kaz(akh)?|state)( (яз\S*|тіл\S*|language))?\.?$/,
  ru: /^(на )?(рус(\.|ск\S*)?|орыс(\.|ша)?|ru|rus(sian)?)( (яз\S*|тіл\S*|language))?\.?$/,
} as const;
export type MarkLanguage = keyof typeof LANGUAGE_HEADS;

/** What may stand before the title of a criterion: a number, and the words that lead to it in the official titles. */
const LEAD = /^((?:[pр]?\d+(?:\.\d+)*[.)]?|[ivx]+[.)])\s+)?(.*(?:критери\S*|criterion)\s+)?["«“„]?\s*/;

/** How the title of each criterion begins, in lower case; the narrower ones come first. */
const TITLES: readonly (readonly [OpennessCriterion, RegExp])[] = [
  [
    "SUBORDINATES",
    /^(открытость )?подведомственн|^ведомстволық бағынысты|^(openness of )?subordinate|подведомственных организаций по критери/,
  ],
  ["MEDIA", /^открытость (через|в) сми|^бақ арқылы|^(openness )?(through|in) the media/],
  // Sets of open data are what its indicators speak of.
  ["DATA", /^открыты[ех] данны|^ашық деректер(?! жиынты)|^open data(?! sets)/],
  ["BUDGET", /^открыт(ый|ого) бюджет|^ашық бюджет|^open budget/],
  ["ACTS", /^открыты[ех] (нормативн|нпа)|^ашық (нормативтік|нқа)|^open (regulatory |legal |normative )*acts/],
  ["DIALOG", /^открыт(ый|ого) диалог|^ашық диалог|^open dialog/],
  [
    "SITE",
    /^наполн\S* (официальн\S* )?(интернет|сайт)|^(ресми )?интернет-ресурс\S* тол(ықт|т)ыр|^contents of the (official )?site/,
  ],
];

/** The criterion of openness whose title a text is. */
export function criterionOf(text: string): OpennessCriterion | undefined {
  const whole = text.toLowerCase();
  const title = whole.replace(LEAD, "");
  return TITLES.find(([, pattern]) => pattern.test(title) || pattern.test(whole))?.[0];
}

/** The language whose column a head stands over. */
export function languageOf(head: string): MarkLanguage | undefined {
  const text = head.toLowerCase();
  if (LANGUAGE_HEADS.kk.test(text)) return "kk";
  return LANGUAGE_HEADS.ru.test(text) ? "ru" : undefined;
}

/** Columns that sum up the bodies, and are none. */
export const SUMMARY =
  /^\s*(итого|всего|средн\S*|максим\S*|барлығы|жиыны|орташа|total|average|maximum)([\s:.]|$)/i;

/** Notes below or between indicators. */
export const NOTE = /^\s*(\*|примеч|ескерт|note)/i;

/** The number of an indicator, or of a part of one, that a row begins with. */
export const NUMBERED = /^\s*\d+(\.\d+)*\s*[.)]?(\s|$)/;
/** The number of a part: the row above it is then a heading and no indicator. */
export const PART = /^\s*(\d+\.\d+\.?|\d+\)|[а-яa-z]\))(\s|$)/i;

/** Rows that sum up others. */
export const TOTAL_ROW = /^\s*(итого|всего|барлығы|жиыны|total)([\s:.]|$)/i;
