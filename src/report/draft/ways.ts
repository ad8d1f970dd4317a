import type { Share, WayShares } from "./wording";

/** What a group is told by: its lead, and the words of its ways. */
type Words = {
  readonly [G in keyof WayShares]: {
    readonly by: string;
    readonly words: WayShares[G] extends readonly Share<infer K>[] ? Readonly<Record<K, string>> : never;
  };
};

interface Sentences {
  readonly words: Words;
  /** All services were rendered in each of these ways. */
  readonly all: (ways: readonly string[], count: number) => string;
  readonly each: (word: string, share: Share<string>) => string;
}

const GROUPS = ["channels", "bases", "forms"] as const satisfies readonly (keyof WayShares)[];

/** Ways in which all services were rendered in one sentence, then the shares of the other groups, a sentence each. */
export function waysText(shares: WayShares, { words, all, each }: Sentences): string {
  const told = GROUPS.map((group) => {
    const own: Readonly<Record<string, string>> = words[group].words;
    const of: readonly Share<string>[] = shares[group];
    return { by: words[group].by, of: of.map((share) => ({ word: own[share.of]!, share })) };
  }).filter(({ of }) => of.length > 0);
  const isWhole = ({ of }: (typeof told)[number]) => of.length === 1 && of[0]!.share.share === 1;
  const wholes = told.filter(isWhole).map(({ of: [only] }) => only!);
  return [
    ...(wholes.length > 0
      ? [
          all(
            wholes.map(({ word }) => word),
            wholes[0]!.share.count,
          ),
        ]
      : []),
    ...told
      .filter((group) => !isWhole(group))
      .map(({ by, of }) => `${by}: ${of.map(({ word, share }) => each(word, share)).join(", ")}.`),
  ].join(" ");
}
