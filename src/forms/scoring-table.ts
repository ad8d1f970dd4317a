import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../law/text";
import type { OpennessCriterion } from "../law/openness/criteria";
import type { Figure } from "./figures";
import type { Setting } from "./form";
import { say, type Label } from "./labels";
import { row } from "./layout";
import type { FormCell, FormRow } from "./model";

/** Widths of №, indicator, and points in each language: at most, and of the body; together the width of A4 across. */
export const COLUMNS = [38, 269, 92, 92, 92, 92] as const;
/** Where the points at most stand, and those of the body. */
const MOST = 2;
const OWN = MOST + OFFICIAL_LANGUAGES.length;

const IN_LANGUAGE: Readonly<Record<OfficialLanguage, Label>> = {
  kk: "На государственном языке",
  ru: "На русском языке",
};

/** What a row of a scoring table shows. */
export interface ScoringLine {
  readonly number?: string;
  readonly label: string;
  /** Points for one language. */
  readonly most?: number;
  /** The indicator whose points of the body stand in the row. */
  readonly points?: { readonly criterion: OpennessCriterion; readonly row: number };
  readonly withPrevious?: true;
}

/** The heads of the table, with those of the body's points beside the official ones. */
export function scoringHeads(language: Setting["language"]): FormRow[] {
  const languages = OFFICIAL_LANGUAGES.map((each) => say(IN_LANGUAGE[each], language));
  return [
    row(COLUMNS, [
      { column: 0, down: true, style: "head", content: { text: say("№ п/п", language) } },
      { column: 1, down: true, style: "head", content: { text: say("Наименование индикатора", language) } },
      ...over("Максимальный балл", "Балл", language),
    ]),
    row(
      COLUMNS,
      [...languages, ...languages].map((text, index): FormCell => ({
        column: MOST + index,
        style: "head",
        content: { text },
      })),
    ),
  ];
}

/** The heads of a table whose points are not parted by language. */
export const bothHeads = (label: Label, most: Label, own: Label, language: Setting["language"]): FormRow =>
  row(COLUMNS, [
    { column: 0, style: "head", content: { text: say("№ п/п", language) } },
    { column: 1, style: "head", content: { text: say(label, language) } },
    ...over(most, own, language),
  ]);

/** A head over the points at most, and one over those of the body. */
const over = (most: Label, own: Label, language: Setting["language"]): FormCell[] => [
  inBoth(MOST, "head", { text: say(most, language) }),
  inBoth(OWN, "head", { text: say(own, language) }),
];

/** A cell over both languages. */
const inBoth = (column: number, style: FormCell["style"], content: FormCell["content"]): FormCell => ({
  column,
  span: OFFICIAL_LANGUAGES.length,
  style,
  ...(content ? { content } : {}),
});

/** The key of a body's points, by which sums take them. */
export const keyOf = (criterion: OpennessCriterion, row: number, language: OfficialLanguage): string =>
  `${criterion}.${row}.${language}`;

export function scoringRow({ number = "", label, most, points, withPrevious }: ScoringLine): FormRow {
  const cells: FormCell[] = [
    { column: 0, style: "number", ...(number === "" ? {} : { content: { text: number } }) },
    { column: 1, style: "label", content: { text: label } },
    ...OFFICIAL_LANGUAGES.map((_, index): FormCell => ({
      column: MOST + index,
      style: "maximum",
      ...(most === undefined ? {} : { content: { value: most } }),
    })),
    ...OFFICIAL_LANGUAGES.map((language, index): FormCell => ({
      column: OWN + index,
      style: "figure",
      ...(points && {
        key: keyOf(points.criterion, points.row, language),
        content: { figure: { points: points.criterion, row: points.row, language } },
      }),
    })),
  ];
  return { ...row(COLUMNS, cells), ...(withPrevious ? { withPrevious } : {}) };
}

/** A row that shows one number for both languages. */
export const bothRow = (number: string, label: string, most: number, figure: Figure): FormRow =>
  row(COLUMNS, [
    { column: 0, style: "number", content: { text: number } },
    { column: 1, style: "label", content: { text: label } },
    inBoth(MOST, "maximum", { value: most }),
    inBoth(OWN, "figure", { figure }),
  ]);

export const totalRow = (label: string, most: number, figure: Figure): FormRow => ({
  ...row(COLUMNS, [
    { column: 0, span: 2, style: "labelTotal", content: { text: label } },
    inBoth(MOST, "maximumTotal", { value: most }),
    inBoth(OWN, "figureTotal", { figure }),
  ]),
  withPrevious: true,
});
