import { stemsOf } from "./concepts";
import { COMPLAINTS_VOCABULARY, PENALTIES_VOCABULARY } from "./vocabulary-complaints";
import { SATISFACTION_VOCABULARY, SERVICES_VOCABULARY } from "./vocabulary-services";
import { officialOf, type Official } from "./official";
import type { ListKind, Variable } from "./types";

/**
 * How heads speak of a variable. A phrase is the beginnings of words that all stand in the head, in any order; `/` parts
 * beginnings of which one is enough, `=` stands before a whole word, `@` before a concept.
 */
export interface Phrases {
  /** Say what the variable is whatever is round them. */
  readonly strong?: readonly string[];
  /** Usual in a table of the kind, and possible in others. */
  readonly usual?: readonly string[];
  /** May be meant, where nothing says it better. */
  readonly weak?: readonly string[];
  /** Words that no head of the variable has. */
  readonly not?: string;
  /** Words in the heads above, or in the whole of which it is told to be a part, that speak for it. */
  readonly near?: string;
}

export type Vocabulary = Readonly<Partial<Record<Variable, Phrases>>>;

export interface Entry {
  readonly variable: Variable;
  readonly kind: ListKind;
  readonly phrases: Required<Record<"strong" | "usual" | "weak", readonly Phrase[]>>;
  readonly not: Stems;
  readonly near: Stems;
  /** Beginnings of all words that heads of the variable have. */
  readonly said: Stems;
  readonly official: Official;
}

/** Beginnings of which one is enough. */
export type Stems = readonly string[];
export type Phrase = readonly Stems[];

const stems = (text = ""): Stems =>
  text
    .split(/\s+/)
    .filter((stem) => stem !== "")
    .flatMap(stemsOf);
const phrase = (text: string): Phrase => text.split(" ").map((part) => part.split("/").flatMap(stemsOf));

const entries = (kind: ListKind, vocabulary: Vocabulary): Entry[] =>
  (Object.entries(vocabulary) as [Variable, Phrases][]).map(
    ([variable, { strong = [], usual = [], weak = [], not, near }]) => ({
      variable,
      kind,
      phrases: { strong: strong.map(phrase), usual: usual.map(phrase), weak: weak.map(phrase) },
      not: stems(not),
      near: stems(near),
      said: [...new Set([...[strong, usual, weak].flat().flatMap(phrase).flat(), ...stems(near)])],
      official: officialOf(variable),
    }),
  );

/** Every variable but the body, whose heads are known by themselves. */
export const VOCABULARY: readonly Entry[] = [
  ...entries("services", SERVICES_VOCABULARY),
  ...entries("satisfaction", SATISFACTION_VOCABULARY),
  ...entries("complaints", COMPLAINTS_VOCABULARY),
  ...entries("penalties", PENALTIES_VOCABULARY),
];

export const KIND_OF: ReadonlyMap<Variable, ListKind> = new Map(
  VOCABULARY.map(({ variable, kind }) => [variable, kind]),
);

/** Wholes that are not greater than their parts are no wholes (`parts` of the computations). */
export const PARTS: readonly (readonly [part: Variable, whole: Variable])[] = [
  ["late", "services"],
  ["incomplete", "services"],
  ["demanded", "services"],
  ["partial", "kinds"],
  ["full", "kinds"],
  ["electronic", "rendered"],
  ["paper", "automatedRendered"],
  ["mobile", "automatedKinds"],
  ["consideredLate", "considered"],
  ["courtJustified", "considered"],
  ["redirectedLate", "received"],
];
