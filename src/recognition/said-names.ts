import type { BodyType } from "../law/bodies";
import type { Correction } from "./corrections";
import { bodyOf, join, part, type Body } from "./join-bodies";
import { nameFinder } from "./name-finder";
import { bodyKey, joinNames } from "./names";
import type { Proposal, ProposedTable } from "./types";

export type SaidName = Extract<Correction, { readonly code: "join" | "apart" | "type" }>;

export interface Named extends Pick<Proposal, "tables" | "bodies" | "doubtfulNames"> {
  /** No body of the tables answers to them. */
  readonly lost: readonly SaidName[];
}

/** The bodies of tables with what a person said of their names and types. */
export function withNames(tables: readonly ProposedTable[], corrections: readonly SaidName[]): Named {
  const lost: SaidName[] = [];
  const { bodies: found, doubtfulNames } = joinNames(tables, areTwo(corrections));
  let bodies: readonly Body[] = found;
  for (const correction of corrections) {
    if (correction.code === "join") bodies = join(bodies, correction) ?? (lost.push(correction), bodies);
    if (correction.code === "apart") bodies = part(bodies, correction);
  }
  const said = new Map<string, BodyType>();
  for (const correction of corrections) {
    if (correction.code !== "type") continue;
    const body = bodyOf(bodies, correction.body);
    if (body) said.set(body.name, correction.type);
    else lost.push(correction);
  }
  bodies = bodies.map((body) => {
    const type = said.get(body.name);
    return type ? { ...body, type, isAssumed: false } : body;
  });
  return {
    tables: withTypes(tables, bodies, said),
    bodies,
    doubtfulNames: stillAsked(bodies, doubtfulNames),
    lost,
  };
}

function areTwo(corrections: readonly SaidName[]): (one: string, other: string) => boolean {
  const keyOf = (...names: readonly string[]) => names.map(bodyKey).sort().join("\n");
  const pairs = new Set(
    corrections.flatMap((correction) =>
      correction.code === "apart" ? [keyOf(correction.spelling, correction.name)] : [],
    ),
  );
  return (one, other) => pairs.has(keyOf(one, other));
}

/** Records whose type is said, or known of another spelling. */
function withTypes(
  tables: readonly ProposedTable[],
  bodies: readonly Body[],
  said: ReadonlyMap<string, BodyType>,
): ProposedTable[] {
  const nameOf = nameFinder({ bodies });
  const known = new Map(bodies.map(({ name, type, isAssumed }) => [name, isAssumed ? undefined : type]));
  return tables.map((table) => {
    const records = table.records.map((record) => {
      const name = nameOf(record.body);
      const type = said.get(name) ?? record.type ?? known.get(name);
      return type === record.type ? record : { ...record, type };
    });
    return records.every((record, place) => record === table.records[place]) ? table : { ...table, records };
  });
}

/** Likenesses of names that are neither joined nor gone. */
function stillAsked(bodies: readonly Body[], asked: Proposal["doubtfulNames"]): Proposal["doubtfulNames"] {
  const nameOf = nameFinder({ bodies });
  return asked.flatMap((one) => {
    const like = nameOf(one.like);
    return nameOf(one.spelling) === one.spelling && like !== one.spelling ? [{ ...one, like }] : [];
  });
}
