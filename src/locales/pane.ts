import type { Language } from "../law/text";
import type { PaneTexts } from "./pane.ru";

export type { PaneTexts };

const LOAD: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  ru: async () => (await import(/* webpackChunkName: "texts-ru" */ "./pane.ru")).ru,
  kk: async () => (await import(/* webpackChunkName: "texts-kk" */ "./pane.kk")).kk,
  en: async () => (await import(/* webpackChunkName: "texts-en" */ "./pane.en")).en,
};

/** The texts of the pane in a language: a file of their own, loaded when the language is first shown. */
export const loadPaneTexts = (language: Language): Promise<PaneTexts> => LOAD[language]();

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ru: "Русский",
  kk: "Қазақша",
  en: "English",
};

/** The same in a few letters, for the head of the pane. */
export const LANGUAGE_LETTERS: Readonly<Record<Language, string>> = { ru: "Рус", kk: "Қаз", en: "Eng" };
