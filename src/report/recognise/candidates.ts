import type { Confidence } from "../../recognition";
import { stemsOf } from "../../recognition/concepts";
import { worse } from "../../recognition/confidence";
import { anyWord, isGeneric, isUnit, meaningOf, type Label, type Meaning } from "../../recognition/label";
import { isDerived, isLineNumber, speaksOfShare } from "../../recognition/marks";
import { hasStem, wordsOf } from "../../recognition/text";
import { denies } from "../../recognition/unexplained";
import type { ColumnId } from "../types";
import type { ListReason } from "./types";
import type { ColumnEntry, ListEntry, Spoken, Stems } from "./vocabulary";
import { PART_ONLY } from "./vocabulary-services";
import { yearsIn } from "./years";

/** A column of a table that a head may stand for. */
export interface Candidate {
  readonly column: ColumnId;
  /** From 0 to about 1; what the rest of the list says is not in it. */
  readonly score: number;
  /** The most that the head allows. */
  readonly most: Confidence;
  readonly reason: ListReason;
}

const STRENGTH = { strong: 0.9, usual: 0.7, weak: 0.5 } as const;
type Strength = keyof typeof STRENGTH;
const STRENGTHS = Object.keys(STRENGTH) as readonly Strength[];

const OF_YEAR: Candidate = {
  column: "total",
  score: STRENGTH.usual,
  most: "doubtful",
  reason: { code: "title" },
};

const says = (words: readonly string[], phrase: readonly Stems[]): boolean =>
  phrase.every((stems) => anyWord(words, stems));

/** Words that narrow nothing in any list. */
const NEUTRAL = [
  ..."государств =гос мемлекет отчетн есепті =данные нормативн правов өткізіл проведен проведено =при =для =что =не".split(
    " ",
  ),
  ...["@service", "@rendered", "@total", "@number"].flatMap(stemsOf),
];

/** Columns of a table that a head may stand for, best first. */
export function candidatesOf(entry: ListEntry, label: Label): readonly Candidate[] {
  if (isLineNumber(label.path.at(-1)!)) return [];
  const meaning = meaningOf(label);
  const isNumber =
    !speaksOfShare(meaning) && !isDerived(meaning) && !anyWord([...meaning.own, ...meaning.above], PART_ONLY);
  const isDated = yearsIn(label.path.join(" ")).length > 0;
  // A year alone may head how much there was of what the lines name.
  if (isDated && isGeneric(meaning.own) && isGeneric(meaning.above))
    return entry.table === "services" ? [OF_YEAR] : [];
  return entry.columns
    .filter(({ kind }) => (kind === "count" ? isNumber : kind !== "year" || !isDated))
    .flatMap((column) => ofColumn(column, meaning) ?? [])
    .sort((one, other) => other.score - one.score);
}

function ofColumn({ column, spoken }: ColumnEntry, meaning: Meaning): Candidate | undefined {
  const { own, aside, above, over, parent } = meaning;
  const main = own.filter((word) => !aside.includes(word));
  if (anyWord(main, spoken.not)) return undefined;
  const all = [...own, ...above];
  const found = STRENGTHS.flatMap((strength) =>
    spoken[strength].flatMap((phrase) => {
      const alone = says(own, phrase);
      const partly = phrase.some((stems) => anyWord(own, stems));
      if (!alone && !(partly && says(all, phrase))) return [];
      const score = STRENGTH[strength] + Math.min(phrase.length, 3) * 0.01 - (alone ? 0 : 0.04);
      return [{ strength, score, head: alone ? parent : over }];
    }),
  ).sort((one, other) => other.score - one.score)[0];
  if (!found) return undefined;
  const narrowed = anyWord([...aside, ...above], spoken.not) ? 0.1 : 0;
  const most = worse(
    found.strength === "weak" ? "doubtful" : "sure",
    mostWith(spoken, main, found.strength === "strong" && column !== "total"),
  );
  return {
    column,
    score: found.score - narrowed - (denies(main) ? 0.3 : 0),
    most,
    reason: found.head === undefined ? { code: "title" } : { code: "parent", head: found.head },
  };
}

/** The most that a head allows where words stand in it that say something else than the column it speaks of. */
function mostWith({ said }: Spoken, words: readonly string[], isStrong: boolean): Confidence {
  if (denies(words)) return "doubtful";
  const isExplained = (word: string): boolean =>
    isGeneric([word]) ||
    isUnit([word]) ||
    (word.length <= 2 && !word.endsWith(".")) ||
    [...said, ...NEUTRAL].some((stem) => hasStem(word, stem));
  if (words.every(isExplained)) return "sure";
  return isStrong ? "likely" : "doubtful";
}

/** How much a title speaks of a table: 0 where it does not; nothing where it speaks of what is none. */
export function titleScore({ titles }: ListEntry, title: string): number | undefined {
  const words = wordsOf(title);
  if (anyWord(words, titles.not)) return undefined;
  return Math.max(
    0,
    ...STRENGTHS.flatMap((strength) =>
      titles[strength].some((phrase) => says(words, phrase)) ? [STRENGTH[strength]] : [],
    ),
  );
}
