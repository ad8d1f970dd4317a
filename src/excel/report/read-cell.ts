import { isoDate } from "../../law/dates";
import { LANGUAGES } from "../../law/text";
import { choiceWord } from "../../report/words";
import type { Cell, ColumnKind, TableId } from "../../report/types";
import { toNumber } from "../../scoring/exact";
import { isBlank, parseNumber } from "../../scoring/parse";
import { nameKey } from "../sheet-values";

/** A cell as its column takes it: a text that is none of that is kept as it stands. */
export function readCell(table: TableId, kind: ColumnKind, value: unknown): Cell<string | number> | string {
  const text = String(value ?? "").trim();
  if (kind === "text") return text;
  if (isBlank(value)) return undefined;
  return understood(table, kind, value, text) ?? { unread: text };
}

function understood(table: TableId, kind: ColumnKind, value: unknown, text: string) {
  if (kind === "date") return isoDate(typeof value === "number" ? value : text);
  if (kind === "year") return yearOf(value);
  if (kind === "count") {
    const number = parseNumber(value);
    return number && toNumber(number);
  }
  if (kind === "text") return text;
  const same = (word: string) =>
    LANGUAGES.some((language) => wordKey(choiceWord(table, word, language)) === wordKey(text));
  return kind.find(same);
}

/** A word is the same with ё and with е. */
const wordKey = (text: string): string => nameKey(text).replaceAll("ё", "е");

/** A year, with or without the word behind it: `2024`, `2024 год`. */
export function yearOf(value: unknown): number | undefined {
  const digits = /^(\d{4})(?:\s*(?:г\.?|год|ж\.?|жыл))?$/.exec(String(value ?? "").trim());
  return digits ? Number(digits[1]) : undefined;
}
