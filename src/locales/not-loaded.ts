import type { Language } from "../law/text";

/** For a part of the pane that did not load; it must be at hand without any other. */
export const NOT_LOADED: Readonly<Record<Language, string>> = {
  ru: "Не загрузилась часть Olshem. Проверьте соединение и откройте Olshem заново.",
  kk: "Olshem-нің бір бөлігі жүктелмеді. Байланысты тексеріп, Olshem-ді қайта ашыңыз.",
  en: "A part of Olshem did not load. Check the connection and open Olshem again.",
};
