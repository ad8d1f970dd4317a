import type { OfficialLanguage, Text } from "../law/text";
import { OFFICIAL_KAZAKH } from "./kazakh-official";
import { WORKING_KAZAKH } from "./kazakh-working";

const KAZAKH = { ...WORKING_KAZAKH, ...OFFICIAL_KAZAKH } as const;

/**
 * What a form prints besides titles of the law, in the Russian of the Methodology (on the notice of p. 112, which it has no
 * form of, in ours); one without Kazakh does not compile.
 */
export type Label = keyof typeof KAZAKH;

/** A label in the language of the form; each `{}` of it takes the next of the values. */
export function say(
  label: Label,
  language: OfficialLanguage,
  ...values: readonly (string | number)[]
): string {
  let next = 0;
  return (language === "ru" ? label : KAZAKH[label]).replace(/\{\}/g, () => String(values[next++]));
}

/** The words of a label before and after its `{}`, for a figure to stand between them. */
export const around = (label: Label, language: OfficialLanguage): readonly [string, string] => {
  const [before = "", after = ""] = say(label, language, "{}").split("{}");
  return [before.trim(), after.trim()];
};

/** A title of the law in the language of the form. */
export const inLanguage = (text: Text, language: OfficialLanguage): string => text[language];
