import type { BodyType } from "../law/bodies";
import { plain } from "./text";
import { regionOf } from "./regions";
import { likeness } from "./spelling";
import type { Proposal, ProposedTable } from "./types";
import { typeOfName } from "./types-of-bodies";

const ENDING =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ом|ем|ой|ей|ых|их|ым|им|ах|ях|ую|юю|ая|яя|ое|ее|ые|ие|[уюаяоеыийь])$/;
const COUNTRY =
  /республик\p{L}* казахстан\p{L}*|(^|[^\p{L}])(рк|қр)(?!\p{L})|қазақстан республикасы\p{L}*|казахстана|(of )?(the )?republic of kazakhstan|of kazakhstan/gu;

/** Words of a name of a body without the country, quotes and short forms. */
function wordsOfName(name: string): string[] {
  return (
    plain(name)
      .replace(COUNTRY, " ")
      .replace(/(^|[^\p{L}])(м-в\p{L}+|мин-[вс]\p{L}+|мин\.)(?!\p{L})/gu, "$1министерство ")
      .replace(/мин-лі[гк]\p{L}*/gu, "министрлігі")
      .replace(/госслужб/gu, "государственной служб")
      .match(/[\p{L}\d]+/gu)
      ?.filter((word) => !/^(гу|ргу|кгу|of|the|for|and|и|по|және)$/.test(word)) ?? []
  );
}

const stem = (word: string): string =>
  word
    .replace(/^министрлі[гк]\p{L}*/u, "министрлі")
    .replace(/^агентті[гк]\p{L}*/u, "агентті")
    .replace(word.length > 4 ? ENDING : /$^/, "");

/** Two spellings of one body have one key. */
export function bodyKey(name: string): string {
  const words = wordsOfName(name);
  const region = regionOf(words);
  return region === undefined ? words.map(stem).join(" ") : `region ${region}`;
}

/** From 0 to 1: how likely a spelling is another one of a body of a different key. */
function alike(spelling: string, name: string): number {
  const [own, other] = [wordsOfName(spelling), wordsOfName(name)];
  if (own.length === 0 || other.length === 0) return 0;
  const regions = [regionOf(own), regionOf(other)];
  if (regions.every((region) => region !== undefined)) return 0;
  const types = [typeOfName(spelling), typeOfName(name)];
  if (types[0] !== undefined && types[1] !== undefined && types[0] !== types[1]) return 0;

  if (own.length === 1 && other.length > 1) {
    const initials = (words: readonly string[]) => words.map(([first]) => first).join("");
    const withAnd =
      plain(name)
        .replace(COUNTRY, " ")
        .match(/[\p{L}]+/gu) ?? [];
    const short = own[0]!;
    if (short.length >= 2 && [initials(other), initials(withAnd)].includes(short)) return 0.8;
    // Минюст, Минздрав: the first letters of «министерство» and of the next words.
    if (short.startsWith("мин") && other[0]!.startsWith("министерств") && short.length >= 6)
      return other.slice(1).some((word) => word.startsWith(short.slice(3, 7))) ? 0.8 : 0;
  }
  const [shorter, longer] = own.length <= other.length ? [own, other] : [other, own];
  const stems = new Set(longer.map(stem));
  if (shorter.length >= 2 && shorter.length < longer.length && shorter.every((word) => stems.has(stem(word))))
    return 0.75;
  const close = likeness(own.map(stem).join(" "), other.map(stem).join(" "));
  return close >= 0.85 ? close : 0;
}

interface Known {
  readonly key: string;
  readonly name: string;
  type: BodyType | undefined;
  readonly spellings: Set<string>;
  /** Tables in which it stands, by their place. */
  readonly tables: Set<number>;
}

/**
 * The bodies of all tables, those of services first, with spellings taken for one, and likenesses to be asked about.
 * @param areTwo whether two names are known to be of two bodies
 */
export function joinNames(
  tables: readonly ProposedTable[],
  areTwo: (one: string, other: string) => boolean = () => false,
): Pick<Proposal, "bodies" | "doubtfulNames"> {
  const known = new Map<string, Known>();
  const order = [...tables.entries()].sort(
    ([, one], [, two]) => Number(two.kind === "services") - Number(one.kind === "services"),
  );
  for (const [index, { records }] of order) {
    for (const { body, type } of records) {
      const key = bodyKey(body);
      const found = known.get(key) ?? { key, name: body, type, spellings: new Set(), tables: new Set() };
      known.set(key, found);
      found.type ??= type;
      found.spellings.add(body);
      found.tables.add(index);
    }
  }
  const bodies = [...known.values()];
  return {
    bodies: bodies.map(({ name, type, spellings }) => ({
      name,
      type: type ?? "CGO",
      isAssumed: type === undefined,
      spellings: [...spellings].filter((spelling) => spelling !== name),
    })),
    doubtfulNames: bodies.flatMap((body, place) =>
      likeOf(body, bodies.slice(0, place), bodies.slice(place + 1), areTwo),
    ),
  };
}

/** Two bodies of one table are two; otherwise the body that a name is most like, of those before it, is asked about. */
function likeOf(
  { name, tables }: Known,
  before: readonly Known[],
  after: readonly Known[],
  areTwo: (one: string, other: string) => boolean,
): Proposal["doubtfulNames"] {
  const apart = (other: Known) =>
    [...other.tables].every((table) => !tables.has(table)) && !areTwo(name, other.name);
  const best = [...before, ...after]
    .filter(apart)
    .map((other) => ({
      like: other.name,
      confidence: alike(name, other.name),
      isBefore: before.includes(other),
    }))
    .filter(({ confidence, isBefore }) => confidence > 0 && isBefore)
    .sort((one, two) => two.confidence - one.confidence)[0];
  return best ? [{ spelling: name, like: best.like, confidence: best.confidence }] : [];
}
