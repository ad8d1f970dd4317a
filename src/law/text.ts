/** The three languages of the product. Official wording exists in `ru` and, in part, in `kk`. */
export const LANGUAGES = ["ru", "kk", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One wording in each language. */
export type Text = Readonly<Record<Language, string>> & {
  /** The Kazakh is that of an act. Where this is left out it is a working translation, and is shown as one. */
  readonly officialKk?: true;
};

/** The language of ours for a locale such as `kk-KZ`; English for others. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** The locales to write numbers by: not every browser knows Kazakh, which writes them as Russian does. */
export const localesOf = (language: Language): string[] => [language, "ru"];
