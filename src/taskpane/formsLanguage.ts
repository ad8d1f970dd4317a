import type { Stock } from "../excel";
import { type Language, OFFICIAL_LANGUAGES, type OfficialLanguage } from "../law/text";

/** The language to write forms in where none was chosen: that of most forms of the workbook; without any, the pane's. */
export function formsLanguage({ forms }: Stock, language: Language): OfficialLanguage {
  const count = (own: OfficialLanguage) => forms.filter((form) => form.language === own).length;
  if (count("kk") !== count("ru")) return count("kk") > count("ru") ? "kk" : "ru";
  return OFFICIAL_LANGUAGES.find((own) => own === language) ?? "ru";
}
