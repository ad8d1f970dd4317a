import { parseNumber } from "../scoring/parse";
import { toNumber } from "../scoring/exact";
import { once } from "./once";
import { rephrased } from "./phrasings";

/** The text of a cell with single spaces. */
export const textOf = (cell: unknown): string =>
  String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** One spelling of letters for comparison: composed, lower case, е for ё. */
export const plain = (text: string): string =>
  textOf(text).normalize("NFC").toLowerCase().replace(/ё/g, "е").replace(/[‐‑]/g, "-");

/** What is written where there is no number. */
const NONE = /^([-–—−]|нет|н\/д|x|х|жоқ|none|n\/a)$/i;
export const isNone = (text: string): boolean => NONE.test(text);

/** The number in a cell, also with a per cent sign after it; `undefined` where there is none. */
export function numberIn(cell: unknown): number | undefined {
  // Most cells of large tables are whole numbers or words.
  if (typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) < 1e15) return cell;
  if (typeof cell === "string" && !/\d/.test(cell)) return undefined;
  const exact = parseNumber(typeof cell === "string" ? cell.replace(/\s*%\s*$/, "") : cell);
  return exact && toNumber(exact);
}

/** Usual short forms that are not the beginning of what they stand for; each begins where a word does. */
const SHORT = (
  [
    ["кол-?во|к-во|кол\\.", "количество "],
    ["(?:гос|г)\\.? ?услуг", "услуг"],
    ["гу(?!\\p{L})", "услуг"],
    ["авт\\.", "автоматизированных "],
    ["эл\\.", "электронных "],
    ["моб\\.", "мобильных "],
    ["док(?:-т\\p{L}*|-\\p{L}+|\\.|и(?!\\p{L})|ов(?!\\p{L}))", "документов "],
    ["наруш(?:\\.|-\\p{L}+)", "нарушением "],
    ["ср\\. ?(?=балл|оцен|знач|балы)", "средний "],
    ["ср\\.", "сроков "],
    ["в ?т\\. ?ч\\.?", "в том числе "],
    // «удовл-ть», «мин-лігі»: a beginning and an end.
    ["(\\p{L}{3,})-\\p{L}{1,4}(?!\\p{L})", "$2. "],
  ] as const
).map(([short, long]) => [new RegExp(`(^|[^\\p{L}])(?:${short})`, "gu"), `$1${long}`] as const);

/** Words of a label in lower case; a short form keeps its point, `%` is a word. */
export const wordsOf = once((label: string): readonly string[] => {
  let text = plain(label);
  for (const [short, long] of SHORT) text = text.replace(short, long);
  text = rephrased(text);
  return (
    text
      .match(/[\p{L}\d]+\.?|%/gu)
      ?.map((word) => word.replace(/^(\p{L}{1,2}|час|год|чел|сум|тыс|сағ|\d+)\.$/u, "$1")) ?? []
  );
});

/** Whether a word begins with a stem, or is a short form of it; `=word` is the word itself. */
export function hasStem(word: string, stem: string): boolean {
  if (stem.startsWith("=")) return word.replace(/\.$/, "") === stem.slice(1);
  if (word.startsWith(stem)) return true;
  return word.endsWith(".") && word.length >= 4 && stem.startsWith(word.slice(0, -1));
}
