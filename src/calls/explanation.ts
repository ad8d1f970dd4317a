import type { BodyType } from "../law/bodies";
import type { DeadlineEvent } from "../law/deadlines";
import { symbolFor, type Computation } from "../law/computation";
import type { ReadingId } from "../law/readings";
import { READINGS } from "../law/readings";
import type { Rules } from "../law/rules";
import type { Text } from "../law/text";
import type { Degree } from "../law/together";
import type { Cite, Version } from "../law/version";
import type { BandReached } from "../scoring/bands";
import type { Due } from "../scoring/deadline";
import { toNumber, type Exact } from "../scoring/exact";
import type { MarkedIndicator } from "../scoring/marks";
import { isProblem, type InputProblem } from "../scoring/score";
import { unfold, type Unfolded } from "../scoring/unfold";

/** The language of a column of marks. */
export type MarkLanguage = "kk" | "ru";

/** One part of an explanation, in the order in which it is read. */
export type Part =
  /** A computation; `of`: one of two that are done language by language. */
  | { readonly kind: "computation"; readonly of?: MarkLanguage; readonly unfolded: Unfolded }
  /** The services of a body with the points of their levels (App. 6). */
  | {
      readonly kind: "levels";
      readonly version: Version<unknown>;
      readonly levels: readonly { readonly level: Exact; readonly points: Exact }[];
    }
  /** The marks of one language. */
  | { readonly kind: "marks"; readonly of: MarkLanguage; readonly marks: readonly MarkedIndicator[] }
  | {
      readonly kind: "degree";
      readonly score: Exact;
      readonly reached: BandReached<Degree>;
      readonly version: Version<unknown>;
    }
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly title: Text;
      readonly version: Version<unknown>;
    }
  | { readonly kind: "deadline"; readonly event: DeadlineEvent; readonly due: Due };

/** How one cell of a result came about. Everything in it is a value; texts are made of it in any language. */
export interface Explanation {
  readonly title: Text;
  readonly symbol: string;
  readonly body?: BodyType;
  readonly rules: Rules;
  readonly parts: readonly Part[];
  readonly readings: readonly ReadingId[];
  readonly result: number | string;
}

/** A computation explained, or why it has no value. */
export function explainComputation(
  computation: Computation,
  values: Readonly<Record<string, Exact>>,
  body: BodyType,
  rules: Rules,
): Explanation | InputProblem {
  const unfolded = unfold(computation, values, body, rules);
  if (isProblem(unfolded)) return unfolded;
  return explanationOf(unfolded, [{ kind: "computation", unfolded }]);
}

/** An explanation whose result is that of a computation. */
export function explanationOf(
  { computation, body, rules, value }: Unfolded,
  parts: readonly Part[],
  result: number = toNumber(value),
): Explanation {
  return {
    title: computation.title,
    symbol: symbolFor(computation.symbol, body),
    body,
    rules,
    parts,
    readings: readingsOf(parts),
    result,
  };
}

/** The readings that the parts depend on: those met on the way, and those of the places cited that leave no choice in the formula. */
export function readingsOf(parts: readonly Part[]): readonly ReadingId[] {
  const met = parts.flatMap((part): readonly ReadingId[] => {
    switch (part.kind) {
      case "computation":
        return part.unfolded.readings;
      case "marks":
        return part.marks.flatMap(({ readings }) => readings);
      case "degree":
        return part.reached.inGap ? ["band-gaps"] : [];
      default:
        return [];
    }
  });
  return [...new Set([...met, ...parts.flatMap(placesOf).flatMap(({ cite }) => readingsAt(cite))])];
}

/** A place that a part rests on, with the version that words it. */
export interface Place {
  readonly cite: Cite;
  readonly version: Version<unknown>;
}

/** The places that a part rests on. */
export function placesOf(part: Part): readonly Place[] {
  switch (part.kind) {
    case "computation": {
      const { version, body, steps } = part.unfolded;
      const rules = steps.flatMap((step) => (step.kind === "when" && step.holds ? (step.cite ?? []) : []));
      const place = version.value.citeFor?.[body] ?? version.cite;
      return [place, ...rules].map((cite) => ({ cite, version }));
    }
    case "marks":
      return part.marks.flatMap(({ version, special }) => [
        { cite: version.cite, version },
        ...special.flatMap(({ version }) => (version ? [{ cite: version.cite, version }] : [])),
      ]);
    case "deadline": {
      const { version } = part.due.counted;
      return [version.cite, ...version.value.also].map((cite) => ({ cite, version }));
    }
    default:
      return [{ cite: part.version.cite, version: part.version }];
  }
}

const sameCite = (a: Cite, b: Cite): boolean => JSON.stringify(a) === JSON.stringify(b);

function readingsAt(cite: Cite): readonly ReadingId[] {
  return (Object.keys(READINGS) as ReadingId[]).filter((id) => {
    const { cites, acts, alternatives } = READINGS[id] as (typeof READINGS)[ReadingId] & {
      readonly alternatives: Readonly<Record<string, Text>>;
    };
    const stands = acts === "inputs" || acts === "dates" || Object.keys(alternatives).length === 0;
    return stands && cites.some((place) => sameCite(place, cite));
  });
}
