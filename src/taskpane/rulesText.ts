import { DEFAULT_RULES, parseRules, type Rules } from "../law/rules";
import { STEPS } from "../locales/steps";
import type { View } from "./view";

/** What a text of rules says; the latest edition and default readings where it says nothing, or amiss. */
export function rulesOf(text: string): { readonly rules: Rules; readonly isReadable: boolean } {
  const parsed = parseRules(text);
  return "code" in parsed ? { rules: DEFAULT_RULES, isReadable: false } : { rules: parsed, isReadable: true };
}

/** Rules in a few words: the edition, and how many readings were chosen. */
export const rulesText = ({ edition, readings }: Rules, { language }: Pick<View, "language">): string =>
  STEPS[language].scores.by(edition.id, Object.keys(readings).length);
