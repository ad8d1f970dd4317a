import type { Language } from "../law/text";
import type { IsoDate } from "../law/version";

/** A date as the language writes it: `24 июля 2023 г.`; in Kazakh by numbers, since not every browser knows its months. */
export function dateText(date: IsoDate, language: Language): string {
  if (language === "kk") return date.split("-").reverse().join(".");
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
