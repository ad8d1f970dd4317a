import type { OfficialLanguage } from "../law/text";
import type { IsoDate } from "../law/version";

/** Months as a date names them: in Russian in the genitive. */
export const MONTHS: Readonly<Record<OfficialLanguage, readonly string[]>> = {
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  kk: [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
};

/** A date as it stands below a form: `"15" марта 2024 г.`, `2024 жылғы "15" наурыз`. */
export function signedOn(date: IsoDate, language: OfficialLanguage): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const name = MONTHS[language][month - 1];
  const written = `"${String(day).padStart(2, "0")}"`;
  return language === "ru" ? `${written} ${name} ${year} г.` : `${year} жылғы ${written} ${name}`;
}

/** A date in a sentence: `15 марта 2024 года`, `2024 жылғы 15 наурыз`. */
export function inWords(date: IsoDate, language: OfficialLanguage): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const name = MONTHS[language][month - 1];
  return language === "ru" ? `${day} ${name} ${year} года` : `${year} жылғы ${day} ${name}`;
}

/** A date in digits: `15.03.2024`. */
export const shownDay = (date: IsoDate): string => date.split("-").reverse().join(".");
