import { bestTotal } from "./best-total";
import { worse } from "./confidence";
import { meaningOf } from "./label";
import { speaksOfShare } from "./marks";
import type { Confidence, Field, Variable } from "./types";
import { excess } from "./values";
import { PARTS, VOCABULARY } from "./vocabulary";
import { BY_QUALITY, LEAST, weigh, type Column, type Context } from "./weigh";

/** A variable given to a column. */
export interface Assigned {
  readonly column: Column;
  readonly variable: Variable;
  readonly score: number;
  readonly field: Omit<Field, "at">;
}

const SURE = 0.85;
const LIKELY = 0.6;
/** How far the next best must stay behind. */
const CLEAR = 0.2;
const AHEAD = 0.1;

/** One good head is worth more than two poor ones. */
const worthOf = (weight = LEAST): number => (weight - LEAST) ** 2;

/** Gives each variable to at most one column and each column at most one variable, for the best total. */
export function assign(columns: readonly Column[], context: Context): Assigned[] {
  const weights = weigh(columns, context);
  const variables = VOCABULARY.map(({ variable }) => variable).filter((variable) =>
    weights.some((of) => of.has(variable)),
  );
  const chosen = new Array<Variable | undefined>(columns.length).fill(undefined);
  const speaking = [...weights.keys()].filter((index) => weights[index]!.size > 0);
  const best = bestTotal(
    speaking.map((index) => variables.map((variable) => worthOf(weights[index]!.get(variable)))),
  );
  for (const [place, index] of best.entries())
    if (index !== undefined) chosen[speaking[place]!] = variables[index];
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

/** What the numbers of a level are, by its head and by what they are. */
export function unitOf({ label, values }: Pick<Column, "label" | "values">): Field["unit"] {
  if (values.filled === 0) return undefined;
  if (values.perCent || values.greatest > 5 || (speaksOfShare(meaningOf(label)) && values.greatest > 1))
    return "perCent";
  return values.greatest <= 1 && values.whole < 1 ? "share" : undefined;
}
