import { LANGUAGES, type Language } from "../../law/text";
import { REPORT_TEXTS } from "../../locales/report";
import { REPORT_SHEET_TEXTS } from "../../locales/report-sheets";
import { columnsOf, choiceWord, headOf } from "../../report/words";
import { TABLE_IDS, TABLES, type ColumnKind, type TableId } from "../../report/types";
import type { Head, Wording } from "../input-sheets/wording";

/** Services have a sheet of their own. */
const OTHER_TABLES: readonly TableId[] = TABLE_IDS.filter((id) => id !== "services");

/** What to know of a table, above its heads. */
const helpOf = (id: TableId, language: Language): string =>
  id === "complaints" ? REPORT_TEXTS[language].annexNote : REPORT_SHEET_TEXTS[language].help[id];

/** Numbered, so that a word in a table is never taken for the title of another one. */
const titleOf = (id: TableId, language: Language): string => {
  const number = OTHER_TABLES.indexOf(id) + 1;
  const title = REPORT_TEXTS[language].tables[id];
  return number === 0 ? title : `${number}. ${title}`;
};

/** The language that stands below another in a head. */
const BELOW: Readonly<Record<Language, Language>> = { ru: "kk", kk: "ru", en: "ru" };

const wordingOf = (id: TableId, language: Language): Wording => ({
  title: titleOf(id, language),
  help: helpOf(id, language),
  heads: Object.fromEntries(
    columnsOf(id).map((column): [string, Head] => [
      column,
      [headOf(id, column, language), headOf(id, column, BELOW[language])],
    ]),
  ),
});

/** The tables by what they are known by, in each language that their sheets may be written in. */
export const WORDINGS_IN = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(TABLE_IDS.map((id) => [id, wordingOf(id, language)])),
  ]),
) as unknown as Readonly<Record<Language, Readonly<Record<TableId, Wording>>>>;

/** The cell beside this label holds the year of the report. */
export const yearLabel = (language: Language): Head => [
  REPORT_TEXTS[language].year,
  REPORT_TEXTS[BELOW[language]].year,
];

/** The tables of each sheet, one under another. */
export const INPUT_SHEETS = {
  services: { tables: ["services"] },
  other: { tables: OTHER_TABLES },
} as const satisfies Readonly<Record<string, { readonly tables: readonly TableId[] }>>;
export type InputSheet = keyof typeof INPUT_SHEETS;
export const INPUT_SHEET_IDS = Object.keys(INPUT_SHEETS) as readonly InputSheet[];

/** Rows for the user to fill in, below those that are begun. */
const EMPTY_ROWS: Readonly<Record<TableId, number>> = {
  provider: 0,
  services: 200,
  acts: 12,
  access: 6,
  discussions: 12,
  events: 12,
  training: 12,
  hearings: 3,
  internalControl: 12,
  inspections: 8,
  publicMonitoring: 6,
  complaints: 20,
  prospects: 6,
  sources: 4,
};

/** Tables whose rows begin with a word each; a row with nothing behind it is none. */
export const isBegun = (id: TableId): boolean => id === "provider" || id === "sources";

/** What the rows of a new table begin with. */
export function rowsOf(id: TableId, language: Language): readonly (readonly string[])[] {
  const [first] = Object.values<ColumnKind>(TABLES[id]);
  const begun = isBegun(id) && Array.isArray(first) ? (first as readonly string[]) : [];
  return [
    ...begun.map((word) => [choiceWord(id, word, language)]),
    ...Array.from({ length: EMPTY_ROWS[id] }, () => []),
  ];
}
