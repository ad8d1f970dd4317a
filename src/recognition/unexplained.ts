import { anyWord, isGeneric } from "./label";
import { hasStem } from "./text";
import type { Confidence, Variable } from "./types";
import type { Entry } from "./vocabulary";

/** Beginnings of words that narrow nothing. */
const NEUTRAL = (
  "государств гос мемлекет public state орган госорган =го ведомств оказани предоставлени көрсету rendering provision качеств сапа " +
  "установлен заданн порядк законодат норматив правов =акт стандарт регламент фактич данные данных отчетн рабоч " +
  "=дней =дня үшін бойынша және мен қатысты туралы " +
  "для при =на =под или that were was been have has the and with from for their against процедур"
).split(" ");
const NEGATION = ["=не", "=нет", "=без", "=not", "=no", "=without", "=емес", "=жоқ"];

/** Numbers of all there is of something: any word more makes a part of them. */
const WHOLES: ReadonlySet<Variable> = new Set<Variable>([
  "services",
  "rendered",
  "kinds",
  "automatedKinds",
  "automatedRendered",
  "considered",
  "received",
]);

/** Whether a head denies what it speaks of. */
export const denies = (words: readonly string[]): boolean => anyWord(words, NEGATION);

/** The most that a head allows where words stand in it that say something else than the variable it speaks of. */
export function mostWith(entry: Entry, words: readonly string[]): Confidence {
  const isExplained = (word: string): boolean =>
    isGeneric([word]) ||
    (word.length <= 2 && !word.endsWith(".")) ||
    [...entry.said, ...NEUTRAL].some((stem) => hasStem(word, stem));
  if (denies(words)) return "doubtful";
  if (words.every(isExplained)) return "sure";
  return WHOLES.has(entry.variable) ? "doubtful" : "likely";
}
