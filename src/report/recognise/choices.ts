import { LANGUAGES } from "../../law/text";
import { isNone, wordsOf } from "../../recognition/text";
import { anyWord } from "../../recognition/label";
import { stemsOf } from "../../recognition/concepts";
import { choiceWord } from "../words";
import type { TableId } from "../types";

/** Beginnings of words by which a user's words for a choice are known. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  partial: stemsOf("@partly"),
  full: [...stemsOf("@fully"), "полная", "полный"],
  approved: ["утвержд", "нов", "принят", "бекіт", "жаңа"],
  amended: ["измен", "дополн", "өзгер", "толықтыр"],
};

/** What a user writes where nothing is chosen. */
const NOTHING = /^(нет|не\s+автоматиз\p{L}*|неавтоматиз\p{L}*|жоқ|автоматтандырылмаған|no)$/iu;

/** The word of a choice that a text means; `none` where it says that there is none. */
export function choiceMeant(
  table: TableId,
  words: readonly string[],
  text: string,
): { readonly word: string } | "none" | undefined {
  if (isNone(text) || NOTHING.test(text)) return "none";
  const same = words.find((word) =>
    LANGUAGES.some((language) => choiceWord(table, word, language).toLowerCase() === text.toLowerCase()),
  );
  if (same !== undefined) return { word: same };
  const meant = words.filter((word) => anyWord(wordsOf(text), MEANT[word] ?? []));
  return meant.length === 1 ? { word: meant[0]! } : undefined;
}
