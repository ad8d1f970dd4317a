import { languageOf, LANGUAGES, type Language } from "../../law/text";

export const WIDTHS = [320, 350, 380] as const;
/** How Office names its languages. */
export const LOCALES = { ru: "ru-RU", kk: "kk-KZ", en: "en-US" } as const;
export const THEMES = ["light", "dark"] as const;

/** How the stand-in looks and which language its "Office" speaks. */
export interface Settings {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

/** The settings that the page's address names: `?language=kk&theme=dark&width=320`. */
export function settingsOf(address: string, locale: string): Settings {
  const given = new URL(address).searchParams;
  const oneOf = <T>(known: readonly T[], name: string, otherwise: T): T =>
    known.find((value) => String(value) === given.get(name)) ?? otherwise;
  return {
    language: oneOf(LANGUAGES, "language", languageOf(locale)),
    theme: oneOf(THEMES, "theme", "light"),
    width: oneOf(WIDTHS, "width", 350),
  };
}
