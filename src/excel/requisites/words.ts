import type { Signatory } from "../../forms/requisites";
import type { OfficialLanguage } from "../../law/text";
import type { EntryCell } from "../input-sheets/find-tables";

/** A property of what was entered; nothing where the cell is empty. */
export const given = <K extends string>(key: K, text: string | undefined): Partial<Record<K, string>> =>
  text === undefined || text === "" ? {} : ({ [key]: text } as Record<K, string>);

/** Who signs: the post in the language, the name in both. */
export function signatory(
  entry: (head: "post" | "postKk" | "name") => EntryCell,
  language: OfficialLanguage,
): Signatory {
  return {
    ...given("post", entry(language === "ru" ? "post" : "postKk").text),
    ...given("name", entry("name").text),
  };
}
