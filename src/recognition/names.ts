import type { BodyType } from "../law/bodies";
import { once } from "./once";
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

/** A name taken apart, to be compared with many others. */
const partsOf = once((name: string) => {
  const words = wordsOfName(name);
  const stems = words.map(stem);
  const all =
    plain(name)
      .replace(COUNTRY, " ")
      .match(/\p{L}+/gu) ?? [];
  return {
    words,
    stems: new Set(stems),
    said: stems.join(" "),
    region: regionOf(words),
    type: typeOfName(name),
    initials: [words, all].map((of) => of.map(([first]) => first).join("")),
  };
});

type Parts = ReturnType<typeof partsOf>;

/** Two spellings of one body have one key. */
export function bodyKey(name: string): string {
  const { region, said } = partsOf(name);
  return region === undefined ? said : `region ${region}`;
}

/** From 0 to 1: how likely a spelling is another one of a body of a different key. */
function alike(spelling: string, name: string): number {
  const [own, other] = [partsOf(spelling), partsOf(name)];
  if (own.words.length === 0 || other.words.length === 0) return 0;
  if (own.region !== undefined && other.region !== undefined) return 0;
  if (own.type !== undefined && other.type !== undefined && own.type !== other.type) return 0;
  return own.words.length === 1 && other.words.length > 1 ? isShortFor(own, other) : areClose(own, other);
}

function isShortFor(own: Parts, other: Parts): number {
  const short = own.words[0]!;
  if (short.length >= 2 && other.initials.includes(short)) return 0.8;
  // Минюст, Минздрав: the first letters of «министерство» and of the next words.
  if (short.startsWith("мин") && other.words[0]!.startsWith("министерств") && short.length >= 6)
    return other.words.slice(1).some((word) => word.startsWith(short.slice(3, 7))) ? 0.8 : 0;
  return areClose(own, other);
}

const CLOSE = 0.85;

function areClose(own: Parts, other: Parts): number {
  const [shorter, longer] = own.words.length <= other.words.length ? [own, other] : [other, own];
  if (
    shorter.words.length >= 2 &&
    shorter.words.length < longer.words.length &&
    [...shorter.stems].every((word) => longer.stems.has(word))
  )
    return 0.75;
  const [least, most] = [own.said.length, other.said.length].sort((one, two) => one - two) as [
    number,
    number,
  ];
  // Letters that one has more than the other are all apart.
  if (least < most * CLOSE) return 0;
  const close = likeness(own.said, other.said);
  return close >= CLOSE ? close : 0;
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
