import { anyWord, meaningOf, type Label, type Meaning } from "./label";
import { isDerived, isPartOnly, isRemark, namesPoints, speaksOfShare } from "./marks";
import { corrected } from "./spelling";
import { worse } from "./confidence";
import { hasStem } from "./text";
import type { Confidence, Reason, Variable } from "./types";
import { denies, mostWith } from "./unexplained";
import { VOCABULARY, type Entry, type Phrase } from "./vocabulary";

/** A variable that a head may stand for. */
export interface Candidate {
  readonly variable: Variable;
  /** From 0 to about 1; what the rest of the table says is not in it. */
  readonly score: number;
  /** The most that the head allows: words that only may be meant leave a doubt, guesses are never sure. */
  readonly most: Confidence;
  readonly reason: Reason;
}

type Found = Omit<Candidate, "variable">;

const PART_OF_PEOPLE = ["дол", "процент", "удельн", "үлес", "share", "percentage"];
const STRENGTH = { strong: 0.9, usual: 0.7, weak: 0.5 } as const;
const TITLE: Reason = { code: "title" };

const says = (words: readonly string[], phrase: Phrase): boolean =>
  phrase.every((stems) => anyWord(words, stems));

/** How well the words of a head speak of a variable, by its best phrase. */
function ofWords(entry: Entry, meaning: Meaning): Found | undefined {
  const { own, aside, above, over, parent } = meaning;
  const main = own.filter((word) => !aside.includes(word));
  if (own.length === 0 || anyWord(main, entry.not)) return undefined;
  const all = [...own, ...above];
  let best: Found | undefined;
  for (const strength of ["strong", "usual", "weak"] as const) {
    for (const phrase of entry.phrases[strength]) {
      if (!says(all, phrase)) continue;
      const alone = says(own, phrase);
      if (!alone && !phrase.some((stems) => own.some((word) => stems.some((stem) => hasStem(word, stem)))))
        continue;
      const score = STRENGTH[strength] + Math.min(phrase.length, 3) * 0.01 - (alone ? 0 : 0.04);
      if (score <= (best?.score ?? 0)) continue;
      const head = alone ? parent : over;
      best = {
        score,
        most: strength === "weak" ? "doubtful" : "sure",
        reason: head === undefined ? TITLE : { code: "parent", head },
      };
    }
  }
  if (!best) return undefined;
  const speaksFor = anyWord(above, entry.near) ? 0.1 : 0;
  const against =
    (speaksFor === 0 && anyWord(above, entry.not) ? 0.1 : 0) + (anyWord(aside, entry.not) ? 0.3 : 0);
  const most = worse(best.most, mostWith(entry, own, best.score > STRENGTH.usual + 0.1));
  const denied = denies(main) ? 0.3 : 0;
  return { ...best, most, score: best.score - against - denied + speaksFor };
}

/** Variables that a head may be of: of none where it speaks of remarks or points, and of no number where of what is made of them. */
function entriesFor(meaning: Meaning): readonly Entry[] {
  if (isRemark(meaning) || namesPoints(meaning)) return [];
  return speaksOfShare(meaning) || isDerived(meaning)
    ? VOCABULARY.filter(({ variable }) => variable === "level" || variable === "direction")
    : VOCABULARY;
}

/** Letters that are more than one variable's say little by themselves. */
const OWNERS: ReadonlyMap<string, number> = VOCABULARY.flatMap(({ official }) => official.symbols).reduce(
  (count, symbol) => count.set(symbol, (count.get(symbol) ?? 0) + 1),
  new Map<string, number>(),
);

function withSymbol(entry: Entry, words: Found | undefined, meaning: Meaning): Found | undefined {
  const known = meaning.symbols.filter((symbol) => OWNERS.has(symbol));
  const symbol = known.find((letter) => entry.official.symbols.includes(letter));
  if (words === undefined) {
    // A letter beside words that say something else is no evidence.
    if (symbol === undefined || meaning.own.length > 0 || meaning.above.length > 0) return undefined;
    const score = OWNERS.get(symbol) === 1 ? 0.7 : 0.45;
    return { score, most: "likely", reason: { code: "symbol", symbol } };
  }
  if (symbol !== undefined) {
    const reason: Reason = words.score < STRENGTH.strong - 0.1 ? { code: "symbol", symbol } : words.reason;
    return {
      ...words,
      score: words.score + 0.15,
      reason,
      most: words.most === "doubtful" ? "likely" : words.most,
    };
  }
  return known.length > 0
    ? { ...words, score: words.score - 0.25, most: worse(words.most, "likely") }
    : words;
}

/** Those whose official title a head is word for word. */
const officially = ({ own }: Meaning): Candidate[] =>
  VOCABULARY.filter(({ official }) => official.titles.includes(own.join(" "))).map(({ variable }) => ({
    variable,
    score: 1,
    most: "sure",
    reason: TITLE,
  }));

function byMeaning(meaning: Meaning): Candidate[] {
  const official = officially(meaning);
  if (official.length > 0) return official;
  const isPart = isPartOnly(meaning);
  return entriesFor(meaning).flatMap((entry): Candidate[] => {
    const found = withSymbol(entry, ofWords(entry, meaning), meaning);
    if (!found) return [];
    // A share of the satisfied is a level only as far as one takes it for that.
    const most = entry.variable === "level" && anyWord(meaning.own, PART_OF_PEOPLE) ? "doubtful" : found.most;
    if (isPart && entry.variable !== "electronic")
      return found.score < 0.8
        ? []
        : [{ variable: entry.variable, ...found, score: found.score - 0.45, most: "doubtful" }];
    const { score } = found;
    return score > 0.3 ? [{ variable: entry.variable, ...found, score, most }] : [];
  });
}

/** Variables that a head may stand for, best first; by its words, by its letter, or by what it is nearly spelt like. */
export function candidatesOf(
  label: Pick<Label, "path" | "whole">,
  correct: typeof corrected = corrected,
): readonly Candidate[] {
  const meaning = meaningOf(label);
  let found = byMeaning(meaning);
  if (!found.some(({ score }) => score >= 0.65)) {
    const own = meaning.own.map((word) => correct(word) ?? word);
    const to = own.filter((word, index) => word !== meaning.own[index]).join(" ");
    const guessed = to === "" ? [] : byMeaning({ ...meaning, own });
    found = [
      ...found.filter(({ variable }) => !guessed.some((other) => other.variable === variable)),
      ...guessed.map(({ variable, score, most }): Candidate => ({
        variable,
        score: score - 0.12,
        most: worse(most, "likely"),
        reason: { code: "similar", to },
      })),
    ];
  }
  return found.sort((left, right) => right.score - left.score);
}

export type Matcher = (label: Pick<Label, "path" | "whole">) => readonly Candidate[];

/** `candidatesOf` that reads each label once. */
export function remembering(): Matcher {
  const known = new Map<string, readonly Candidate[]>();
  const words = new Map<string, string | undefined>();
  const correct = (word: string) => {
    if (!words.has(word)) words.set(word, corrected(word));
    return words.get(word);
  };
  return (label) => {
    const key = JSON.stringify([label.path, label.whole]);
    const found = known.get(key) ?? candidatesOf(label, correct);
    known.set(key, found);
    return found;
  };
}
