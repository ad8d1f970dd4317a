import type { Language } from "../law/text";
import { en } from "./functions.en";
import { kk } from "./functions.kk";
import { ru, type FunctionTexts } from "./functions.ru";
import { PARAMETER_NAMES } from "./parameters";

export type { FunctionTexts };

/** The texts of the functions, by language. */
export const FUNCTION_TEXTS: Readonly<Record<Language, FunctionTexts>> = { ru, kk, en };

/** The name of a parameter of the functions as the language shows it; in English it is the name itself. */
export function parameterName(name: string, language: Language): string {
  if (language === "en") return name;
  const names: Readonly<Record<string, Readonly<Record<"ru" | "kk", string>>>> = PARAMETER_NAMES;
  return names[name]?.[language] ?? name;
}
