import type { FormCode } from "../../forms/form";
import type { Direction } from "../../law/directions";
import type { OfficialLanguage } from "../../law/text";

/** How the sheet of a form begins its name; the body's name follows. */
const FORMS: Readonly<Record<FormCode, Readonly<Record<OfficialLanguage, string>>>> = {
  1: { ru: "Акт", kk: "Салыстыру" },
  2: { ru: "Прил. 2", kk: "2-қосымша" },
  3: { ru: "Услуги", kk: "Қызметтер" },
  4: { ru: "Услуги", kk: "Қызметтер" },
  5: { ru: "Автоматизация", kk: "Автоматтандыру" },
  6: { ru: "Прил. 6", kk: "6-қосымша" },
  7: { ru: "Прил. 7", kk: "7-қосымша" },
  8: { ru: "Открытость", kk: "Ашықтық" },
  9: { ru: "Отчет", kk: "Есеп" },
  10: { ru: "Баллы", kk: "Балдар" },
  11: { ru: "Прил. 11", kk: "11-қосымша" },
  12: { ru: "Жалобы", kk: "Шағымдар" },
  13: { ru: "Прил. 13", kk: "13-қосымша" },
  14: { ru: "Разногласия", kk: "Келіспеушілік" },
  15: { ru: "Итог", kk: "Қорытынды" },
  noObjections: { ru: "Уведомление", kk: "Хабарлама" },
};

const DIRECTIONS: Readonly<Record<Direction, Readonly<Record<OfficialLanguage, string>>>> = {
  services: { ru: "усл.", kk: "қызм." },
  openness: { ru: "откр.", kk: "ашық." },
  complaints: { ru: "жал.", kk: "шағ." },
};

/** What the sheet of a form would like to be called; Excel may want it shorter. */
export function sheetTitle(
  code: FormCode,
  direction: Direction | undefined,
  language: OfficialLanguage,
  body: string,
): string {
  const of = direction ? [DIRECTIONS[direction][language]] : [];
  return [FORMS[code][language], ...of, body].join(" ").trim();
}
