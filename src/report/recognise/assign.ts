import type { Confidence } from "../../recognition";
import { bestTotal } from "../../recognition/best-total";
import { worse } from "../../recognition/confidence";
import { headOf, type Label } from "../../recognition/label";
import { excess } from "../../recognition/values";
import { BASES, CHANNELS, SERVICE_FORMS, type ColumnId } from "../types";
import type { Candidate } from "./candidates";
import type { ListField } from "./types";
import type { ListEntry } from "./vocabulary";
import { byValues, type ColumnValues } from "./weigh";

/** A column of a list with what its head may stand for. */
export interface Column {
  readonly label: Label;
  readonly candidates: readonly Candidate[];
  /** Left out as long as only heads are looked at. */
  readonly values?: ColumnValues;
}

/** A column of the report given to a column of a list. */
export interface Assigned {
  readonly at: number;
  readonly score: number;
  /** Its head says it whatever is round it. */
  readonly isSaid: boolean;
  readonly field: ListField;
}

/** What weighs no more is not considered. */
const LEAST = 0.4;
const SURE = 0.85;
const LIKELY = 0.6;
/** How far the next best must stay behind. */
const CLEAR = 0.2;
const AHEAD = 0.1;
/** What it is worth that the title speaks of such a list, or other heads do. */
const SUPPORT = 0.2;
const STRONG = 0.8;

/** Parts that never exceed their wholes. */
const PARTS: readonly (readonly [part: ColumnId, whole: ColumnId])[] = [
  ...[...CHANNELS, ...BASES, ...SERVICE_FORMS].map((part) => [part, "total"] as const),
  ["justified", "received"],
  ["accepted", "received"],
  ["accepted", "recommendations"],
];

/** Gives each column of a table to at most one column of a list, for the best total. */
export function assign(entry: ListEntry, columns: readonly Column[], isTitled: boolean): readonly Assigned[] {
  const isSupported =
    isTitled || columns.filter(({ candidates: [first] }) => (first?.score ?? 0) >= STRONG).length >= 2;
  const weights = columns.map(
    ({ candidates, values }) =>
      new Map(
        candidates.flatMap(({ column, score }): [ColumnId, number][] => {
          const own = entry.columns.find((one) => one.column === column)!;
          const said = values ? byValues(entry.table, own, values) : 0;
          if (said === undefined) return [];
          const weight = score + said + (isSupported && score >= LIKELY ? SUPPORT : 0);
          return weight > LEAST ? [[column, weight]] : [];
        }),
      ),
  );
  const known = entry.columns.map(({ column }) => column);
  // One good head is worth more than two poor ones.
  const best = bestTotal(
    weights.map((of) => known.map((column) => Math.max(0, (of.get(column) ?? LEAST) - LEAST) ** 2)),
  );
  const chosen = best.map((index) => (index === undefined ? undefined : known[index]));
  const given = columns.flatMap((column, index) => {
    const own = chosen[index];
    return own === undefined ? [] : [{ column, index, own, score: weights[index]!.get(own)! }];
  });
  return given.map(({ column, index, own, score }): Assigned => {
    const near = [...weights[index]!]
      .filter(([other, weight]) => {
        if (other === own) return false;
        const holder = given.find((one) => one.own === other);
        return weight > score - CLEAR && (!holder || holder.score < weight + AHEAD);
      })
      .sort((one, other) => other[1] - one[1]);
    const twin = Math.max(
      0,
      ...weights.map((of, other) =>
        other === index || chosen[other] !== undefined ? 0 : (of.get(own) ?? 0),
      ),
    );
    const { most, reason, score: alone } = column.candidates.find((candidate) => candidate.column === own)!;
    return {
      at: column.label.at,
      score,
      isSaid: alone >= STRONG,
      field: {
        column: own,
        head: headOf(column.label),
        at: column.label.at,
        confidence: [
          confidenceOf(score, Math.max(near[0]?.[1] ?? 0, twin)),
          most,
          against(own, column, given),
        ].reduce(worse),
        reason,
        rivals: near.map(([other]) => other),
      },
    };
  });
}

const confidenceOf = (score: number, next: number): Confidence => {
  if (score >= SURE && next <= score - CLEAR) return "sure";
  return score >= LIKELY && next <= score - AHEAD ? "likely" : "doubtful";
};

/** A part that exceeds its whole in many rows is not that part, or the whole is not that whole. */
function against(
  own: ColumnId,
  { values }: Column,
  given: readonly { readonly column: Column; readonly own: ColumnId }[],
): Confidence {
  let most: Confidence = "sure";
  for (const [part, whole] of PARTS) {
    const other = given.find((one) => one.own === (own === part ? whole : part))?.column.values;
    if ((own !== part && own !== whole) || !other || !values) continue;
    const over = own === part ? excess(values, other) : excess(other, values);
    if (over > 0.25) most = worse(most, own === part ? "doubtful" : "likely");
  }
  return most;
}
