import type { Language } from "../law/text";

/** The heading of the pane's first step; it is there before all other texts. */
export const OPENING: Readonly<Record<Language, string>> = {
  ru: "Операционная оценка",
  kk: "Операциялық бағалау",
  en: "Operational assessment",
};
