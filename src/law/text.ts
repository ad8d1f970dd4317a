/** The three languages of the product. Official wording exists in `ru` and, in part, in `kk`. */
export const LANGUAGES = ["ru", "kk", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One wording in each language. */
export type Text = Readonly<Record<Language, string>>;
