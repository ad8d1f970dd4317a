import { stemsOf } from "./concepts";
import { anyWord, isGeneric, isUnit } from "./label";
import { hasStem } from "./text";
import type { Confidence, ListKind, Variable } from "./types";
import type { Entry } from "./vocabulary";

/** Beginnings of words that narrow nothing. */
const NEUTRAL = (
  "государств =гос мемлекет =public =state =орган =органа =органов =госорган =го ведомств оказани предоставлени көрсету rendering " +
  "provision качеств сапа установлен законодат норматив правовы порядк =акт =актам =актами стандарт регламент процедур фактическ " +
  "=данные =данных отчетн рабоч =дней =дня =нпа"
).split(" ");
/** Prepositions and the like, the longer ones; words of two letters are none but of denial. */
const LINKING = new Set(
  "для при под или үшін бойынша және мен туралы that was were been have has had the and with from for their".split(
    " ",
  ),
);
/** What the tables of a kind are of. */
const DOMAIN: Readonly<Partial<Record<ListKind, readonly string[]>>> = {
  services: ["@service", "@rendered"].flatMap(stemsOf),
  complaints: ["@complaint", "@application"].flatMap(stemsOf),
};
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

/**
 * The most that a head allows where words stand in it that say something else than the variable it speaks of.
 * @param isStrong whether the words that speak of the variable say what it is whatever is round them
 */
export function mostWith(entry: Entry, words: readonly string[], isStrong: boolean): Confidence {
  const known = [...entry.said, ...entry.official.stems, ...NEUTRAL, ...(DOMAIN[entry.kind] ?? [])];
  const isExplained = (word: string): boolean =>
    isGeneric([word]) ||
    isUnit([word]) ||
    LINKING.has(word) ||
    (word.length <= 2 && !word.endsWith(".")) ||
    known.some((stem) => hasStem(word, stem));
  if (denies(words)) return "doubtful";
  if (words.every(isExplained)) return "sure";
  return isStrong && !WHOLES.has(entry.variable) ? "likely" : "doubtful";
}
