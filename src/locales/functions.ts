import { en } from "./functions.en";
import { kk } from "./functions.kk";
import { ru, type FunctionTexts } from "./functions.ru";

export type { FunctionTexts };

/** The texts of the functions in the language of a locale such as `ru-RU`; English for others. */
export function functionTexts(locale: string): FunctionTexts {
  return locale.startsWith("ru") ? ru : locale.startsWith("kk") ? kk : en;
}
