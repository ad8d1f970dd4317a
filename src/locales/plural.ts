import { numberLocale, type Language } from "../law/text";

/** Forms of a noun after a number; a language uses those that it has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A count with its noun: `1 орган`, `2 органа`, `44 органа`, `5 органов`. */
export function counted(count: number, language: Language, forms: Forms): string {
  const rule = new Intl.PluralRules(language).select(count);
  return `${count.toLocaleString(numberLocale(language))} ${forms[rule] ?? forms.other}`;
}
