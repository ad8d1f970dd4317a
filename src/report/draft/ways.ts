import type { Share, WayShares } from "./wording";

type Group = keyof WayShares;

/** The words of each way of a group. */
type Words = {
  readonly [G in Group]: WayShares[G] extends readonly Share<infer K>[] ? Readonly<Record<K, string>> : never;
};

/** A way as a text names it, with its share. */
export interface NamedShare {
  readonly word: string;
  readonly share: Share<string>;
}

interface Sentences {
  readonly words: Words;
  /** All services were rendered in each of these ways. */
  readonly all: (ways: readonly string[], count: number) => string;
  /** How many were rendered in each way of a group; there is at least one. */
  readonly group: (group: Group, ways: readonly [NamedShare, ...NamedShare[]]) => string;
}

const GROUPS = ["channels", "bases", "forms"] as const satisfies readonly Group[];

/** Ways in which all services were rendered in one sentence, then the shares of the other groups, a sentence each. */
export function waysText(shares: WayShares, { words, all, group }: Sentences): string {
  const told = GROUPS.flatMap((id) => {
    const own: Readonly<Record<string, string>> = words[id];
    const of: readonly Share<string>[] = shares[id];
    const [first, ...others] = of.map((share): NamedShare => ({ word: own[share.of]!, share }));
    return first ? [{ id, ways: [first, ...others] as const }] : [];
  });
  const isWhole = ({ ways: [first, ...others] }: (typeof told)[number]) =>
    others.length === 0 && first.share.share === 1;
  const wholes = told.filter(isWhole).map(({ ways: [only] }) => only);
  return [
    ...wholes.slice(0, 1).map(({ share }) =>
      all(
        wholes.map(({ word }) => word),
        share.count,
      ),
    ),
    ...told.filter((one) => !isWhole(one)).map(({ id, ways }) => group(id, ways)),
  ].join(" ");
}
