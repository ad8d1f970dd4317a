import type { Language } from "../../src/law/text";

/** Where the build puts the help on the functions in a language. */
export const helpPage = (language: Language): string => `help/functions.${language}.html`;
