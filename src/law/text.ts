/** The three languages of the product. Official wording exists in `ru` and, in part, in `kk`. */
export const LANGUAGES = ["ru", "kk", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages of official papers, the state language first. */
export const OFFICIAL_LANGUAGES = ["kk", "ru"] as const satisfies readonly Language[];
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** One wording in each language. */
export type Text = Readonly<Record<Language, string>> & {
  /** The Kazakh is that of an act. Where this is left out it is a working translation, and is shown as one. */
  readonly officialKk?: true;
};

/** The language of ours for a locale such as `kk-KZ`; English for others. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** The locale to write numbers by: Kazakh writes them as Russian does, and not every browser that knows it knows how. */
export const numberLocale = (language: Language): string => (language === "kk" ? "ru" : language);
