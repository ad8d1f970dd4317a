import type { Label } from "./label";
import type { Candidate } from "./match";
import { DIRECTION } from "./titles";
import type { ListKind, Variable } from "./types";
import type { Values } from "./values";
import { CENTRAL_ONLY, WORDS } from "../law/inputs";
import { KIND_OF } from "./vocabulary";

/** A column with what its head and its values say. */
export interface Column {
  readonly label: Label;
  readonly head: string;
  readonly candidates: readonly Candidate[];
  readonly values: Values;
  /** Of an earlier period than other columns. */
  readonly past: boolean;
}

export interface Context {
  /** Kinds that the title or the sheet's name speaks of. */
  readonly kinds: ReadonlySet<ListKind>;
  /** Every body is a local one. */
  readonly local: boolean;
  /** The title speaks of points rather than of what they are made of. */
  readonly points: boolean;
}

/** What weighs no more is not considered. */
export const LEAST = 0.4;

const kindOf = (variable: Variable): ListKind => KIND_OF.get(variable)!;

/** The kind that a column is of by its head alone, where no other comes near. */
function ownKind({ candidates: [first, ...others] }: Column): ListKind | undefined {
  if (!first || first.score < 0.8) return undefined;
  const kind = kindOf(first.variable);
  return others.some((other) => kindOf(other.variable) !== kind && other.score > first.score - 0.15)
    ? undefined
    : kind;
}

/** The kind that the heads speak of most, where none says it by itself. */
function likeliest(columns: readonly Column[]): ListKind[] {
  const sums = new Map<ListKind, number>();
  for (const { candidates } of columns) {
    const best = new Map<ListKind, number>();
    for (const { variable, score } of candidates)
      best.set(kindOf(variable), Math.max(best.get(kindOf(variable)) ?? 0, score));
    for (const [kind, score] of best) sums.set(kind, (sums.get(kind) ?? 0) + score);
  }
  const most = Math.max(...sums.values());
  const kinds = [...sums].filter(([, sum]) => sum === most).map(([kind]) => kind);
  return kinds.length === 1 ? kinds : [];
}

/** What the values of a column say for or against a variable. */
function byValues(variable: Variable, { filled, numeric, whole, greatest, least, texts }: Values): number {
  if (filled === 0) return WORDS.has(variable) ? -0.6 : -0.05;
  if (variable === "direction")
    return texts.filter((text) => DIRECTION.test(text)).length > filled / 2 ? 0.3 : -0.5;
  if (WORDS.has(variable)) return numeric > 0.5 ? -0.6 : 0;
  if (numeric < 0.5) return -2;
  if (least < 0) return -0.3;
  if (variable === "level") return greatest > 100 ? -0.5 : greatest <= 5 ? 0.1 : 0;
  return variable !== "hours" && whole < 0.7 ? -0.4 : 0;
}

/** Scores of a column's candidates, with what the rest of the table says. */
export function weigh(
  columns: readonly Column[],
  { kinds, local, points }: Context,
): ReadonlyMap<Variable, number>[] {
  const own = columns.map(ownKind);
  const supported = new Set([...own.filter((kind) => kind !== undefined), ...kinds]);
  const certain = new Set(own.filter((kind) => kind !== undefined));
  if (supported.size === 0) for (const kind of likeliest(columns)) supported.add(kind);
  const services = allOrRendered(columns);
  let left: ListKind | undefined;
  return columns.map((column, index) => {
    left = own[index] ?? left;
    const rivalKinds = new Set(
      column.candidates
        .filter(({ score }) => score > (column.candidates[0]?.score ?? 0) - 0.15)
        .map(({ variable }) => kindOf(variable))
        .filter((kind) => supported.has(kind)),
    );
    return new Map(
      column.candidates.flatMap(({ variable, score }): [Variable, number][] => {
        const kind = kindOf(variable);
        let weight = score + byValues(variable, column.values) + index * 1e-5;
        if (supported.has(kind)) weight += 0.2;
        else if (certain.size > 0) weight -= 0.3;
        if (rivalKinds.size > 1 && left !== undefined) weight += kind === left ? 0.05 : -0.2;
        if (column.past) weight -= 0.35;
        if (points && variable !== "level") weight -= 1;
        weight += services(variable, index);
        if (local && CENTRAL_ONLY.has(variable)) weight -= 0.3;
        return weight > LEAST ? [[variable, weight]] : [];
      }),
    );
  });
}

const BY_CHANNEL: ReadonlySet<Variable> = new Set<Variable>(["electronic", "paper", "automatedRendered"]);
export const BY_QUALITY: ReadonlySet<Variable> = new Set<Variable>([
  "late",
  "refusals",
  "incomplete",
  "demanded",
  "justifiedComplaints",
]);

/**
 * All services rendered stand twice in the Methodology: b of the violations and z of the channels. Which one a column is
 * the columns beside it under the same head tell, or all of the table.
 */
function allOrRendered(columns: readonly Column[]): (variable: Variable, index: number) => number {
  const best = columns.map(({ candidates: [first] }) =>
    first && first.score >= 0.6 ? first.variable : undefined,
  );
  const among = (places: readonly number[], set: ReadonlySet<Variable>) =>
    places.some((place) => best[place] !== undefined && set.has(best[place]));
  const everywhere = columns.map((_, place) => place);
  const lean = (places: readonly number[]): number =>
    Number(among(places, BY_QUALITY)) - Number(among(places, BY_CHANNEL));
  return (variable, index) => {
    if (variable !== "services" && variable !== "rendered") return 0;
    const { path } = columns[index]!.label;
    const sisters = everywhere.filter(
      (place) => path.length > 1 && columns[place]!.label.path[0] === path[0],
    );
    const side = lean(sisters) || lean(everywhere);
    return (variable === "services" ? side : -side) * (side < 0 ? 0.25 : 0.1);
  };
}
