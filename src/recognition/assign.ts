import { bestTotal } from "./best-total";
import { worse } from "./confidence";
import type { Label } from "./label";
import { meaningOf } from "./label";
import { speaksOfShare } from "./marks";
import type { Candidate } from "./match";
import { DIRECTION } from "./titles";
import type { Confidence, Field, ListKind, Variable } from "./types";
import { excess, type Values } from "./values";
import { CENTRAL_ONLY, KIND_OF, PARTS, VOCABULARY, WORDS } from "./vocabulary";

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

/** A variable given to a column. */
export interface Assigned {
  readonly column: Column;
  readonly variable: Variable;
  readonly score: number;
  readonly field: Omit<Field, "at">;
}

const LEAST = 0.4;
const SURE = 0.85;
const LIKELY = 0.6;
/** How far the next best must stay behind. */
const CLEAR = 0.2;
const AHEAD = 0.1;

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
  if (numeric < 0.5) return -0.6;
  if (least < 0) return -0.3;
  if (variable === "level") return greatest > 100 ? -0.5 : greatest <= 5 ? 0.1 : 0;
  return variable !== "hours" && whole < 0.7 ? -0.4 : 0;
}

/** Scores of a column's candidates, with what the rest of the table says. */
function weigh(
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
        if (points && variable !== "level") weight -= 0.4;
        weight += services(variable, index);
        if (local && CENTRAL_ONLY.has(variable)) weight -= 0.3;
        return weight > LEAST ? [[variable, weight]] : [];
      }),
    );
  });
}

const BY_CHANNEL: ReadonlySet<Variable> = new Set<Variable>(["electronic", "paper", "automatedRendered"]);
const BY_QUALITY: ReadonlySet<Variable> = new Set<Variable>([
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

/** One good head is worth more than two poor ones. */
const worthOf = (weight = LEAST): number => (weight - LEAST) ** 2;

/** Gives each variable to at most one column and each column at most one variable, for the best total. */
export function assign(columns: readonly Column[], context: Context): Assigned[] {
  const weights = weigh(columns, context);
  const variables = VOCABULARY.map(({ variable }) => variable);
  const chosen = bestTotal(weights.map((of) => variables.map((variable) => worthOf(of.get(variable))))).map(
    (index) => (index === undefined ? undefined : variables[index]!),
  );
  // A table of violations needs the services they are counted against more than it needs the channels.
  const rendered = chosen.indexOf("rendered");
  if (
    rendered >= 0 &&
    !chosen.includes("services") &&
    chosen.some((variable) => variable && BY_QUALITY.has(variable))
  )
    if (weights[rendered]!.has("services")) chosen[rendered] = "services";
  const given = columns.flatMap((column, index) => {
    const variable = chosen[index];
    return variable === undefined ? [] : [{ column, index, variable, score: weights[index]!.get(variable)! }];
  });
  return given.map(({ column, index, variable, score }): Assigned => {
    const near = [...weights[index]!]
      .filter(([other, weight]) => {
        if (other === variable) return false;
        const holder = given.find((candidate) => candidate.variable === other);
        return weight > score - CLEAR && (!holder || holder.score < weight + AHEAD);
      })
      .sort((one, two) => two[1] - one[1]);
    const twin = Math.max(
      0,
      ...columns.map((_, other) =>
        other === index || chosen[other] !== undefined ? 0 : (weights[other]!.get(variable) ?? 0),
      ),
    );
    const next = Math.max(near[0]?.[1] ?? 0, twin);
    const { most, reason } = column.candidates.find((candidate) => candidate.variable === variable)!;
    const share = variable === "level" ? unitOf(column) : undefined;
    const field = {
      variable,
      head: column.head,
      confidence: [confidence(score, next), most, against(column, variable, given)].reduce(worse),
      reason,
      rivals: near.map(([other]) => other),
      ...(share ? { unit: share } : {}),
    };
    return { column, variable, score, field };
  });
}

const confidence = (score: number, next: number): Confidence => {
  if (score >= SURE && next <= score - CLEAR) return "sure";
  return score >= LIKELY && next <= score - AHEAD ? "likely" : "doubtful";
};

/** A part that exceeds its whole in many records is not that part, or the whole is not that whole. */
function against(
  column: Column,
  variable: Variable,
  given: readonly { readonly column: Column; readonly variable: Variable }[],
): Confidence {
  let most: Confidence = "sure";
  const valuesOf = (name: Variable) => given.find((other) => other.variable === name)?.column.values;
  for (const [part, whole] of PARTS) {
    const other = valuesOf(part === variable ? whole : part);
    if ((part !== variable && whole !== variable) || !other) continue;
    const over = part === variable ? excess(column.values, other) : excess(other, column.values);
    if (over > 0.25) most = worse(most, part === variable ? "doubtful" : "likely");
  }
  return most;
}

function unitOf({ label, values }: Column): Field["unit"] {
  if (values.filled === 0) return undefined;
  if (values.perCent || values.greatest > 5 || (speaksOfShare(meaningOf(label)) && values.greatest > 1))
    return "perCent";
  return values.greatest <= 1 && values.whole < 1 ? "share" : undefined;
}
