import { DIRECTIONS, type Direction } from "../law/directions";
import { COMMISSION } from "../law/objections";
import { inForce, type IsoDate } from "../law/version";
import { bodyKey } from "../recognition";
import { isUnread, known } from "./cells";
import { editionAt } from "./due";
import type { Filing } from "./filings";
import { directionProblems } from "./lines";
import { problem, type At, type Problem } from "./problem";
import type { Member, Procedure } from "./types";

type Line = readonly [member: Member, line: number];

const same = (a: string, b: string): boolean => bodyKey(a) === bodyKey(b);

/**
 * What p. 113 has against the commission of each direction that has members, or objections to consider.
 * @param filings whether each objection came in time, as `filingsOf` says it
 */
export function commissionProblems(
  { members, entries }: Procedure,
  filings: readonly Filing[],
  today: IsoDate,
): readonly Problem[] {
  const without = members.flatMap(({ direction }, line) =>
    directionProblems(direction, { table: "members", line, field: "direction" }),
  );
  const all = members.map((member, line): Line => [member, line]);
  const found = DIRECTIONS.flatMap((direction) => {
    const own = all.filter(([member]) => known(member.direction) === direction);
    const objecting = entries.filter(
      (entry, index) => filings[index] === "inTime" && known(entry.direction) === direction,
    );
    if (own.length === 0 && objecting.length === 0) return [];
    const bodies = objecting.map(({ body }) => body);
    return [
      ...composition(direction, own, today),
      ...own.flatMap((line) => memberProblems(line, own, bodies)),
    ];
  });
  return [...without, ...found];
}

/** Too few members, or none from where some must come. */
function composition(direction: Direction, own: readonly Line[], today: IsoDate): readonly Problem[] {
  const { least, origins } = inForce(COMMISSION, editionAt(today).from)!.value;
  const names = new Set(own.map(([{ name }]) => nameKey(name)));
  const there = own.map(([{ origin }]) => known(origin));
  return [
    ...(names.size < least ? [problem({ code: "fewMembers", direction, found: names.size, least })] : []),
    ...origins
      .filter((origin) => !there.includes(origin))
      .map((origin) => problem({ code: "withoutOrigin", direction, origin })),
  ];
}

const nameKey = (name: string): string => name.toLowerCase().replace(/\s+/g, " ").trim();

function memberProblems(
  [member, line]: Line,
  own: readonly Line[],
  bodies: readonly string[],
): readonly Problem[] {
  const { name, origin, organisation, assessed } = member;
  const at = (field: keyof Member): At => ({ table: "members", line, field });
  const first = own.find(([other]) => nameKey(other.name) === nameKey(name))!;
  const strange = origin === "assessedBody" && !bodies.some((body) => same(body, organisation));
  const objecting = [...new Map(bodies.map((body) => [bodyKey(body), body])).values()];
  return [
    ...(first[1] < line ? [problem({ code: "memberTwice", name }, at("name"))] : []),
    ...(origin === undefined ? [problem({ code: "noOrigin", name }, at("origin"))] : []),
    ...(isUnread(origin) ? [problem({ code: "unknownOrigin", found: origin.unread }, at("origin"))] : []),
    ...(strange ? [problem({ code: "notObjecting", name, organisation }, at("organisation"))] : []),
    ...objecting
      .filter((body) => assessed.some((other) => same(other, body)))
      .map((body) => problem({ code: "tookPart", name, body }, at("assessed"))),
  ];
}
