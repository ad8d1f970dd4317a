import type { Language } from "../law/text";
import { en } from "./pane.en";
import { kk } from "./pane.kk";
import { ru, type PaneTexts } from "./pane.ru";

export type { PaneTexts };

export const PANE: Readonly<Record<Language, PaneTexts>> = { ru, kk, en };

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ru: "Русский",
  kk: "Қазақша",
  en: "English",
};

/** The same in a few letters, for the head of the pane. */
export const LANGUAGE_LETTERS: Readonly<Record<Language, string>> = { ru: "Рус", kk: "Қаз", en: "Eng" };
