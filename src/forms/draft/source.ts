import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import type { Direction } from "../../law/directions";
import { decimal, multiply, subtract, toNumber } from "../../scoring/exact";
import { maximum } from "../../scoring/score";
import type { BodyFigures } from "../figures";
import type { Subject } from "../form";
import type { Points } from "./statements";

/** A body as a draft is about it. */
export type DraftSubject = Omit<Subject, "sections" | "footnote">;

/** What a draft is made from: the body, its figures, and the direction that the form is about. */
export interface Source {
  readonly subject: DraftSubject;
  readonly figures: BodyFigures;
  readonly direction: Direction;
}

/** a − b without the noise of binary fractions. */
export const minus = (a: number, b: number): number => toNumber(subtract(decimal(a), decimal(b)));

export const times = (a: number, b: number): number => toNumber(multiply(decimal(a), decimal(b)));

export const added = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => minus(sum, -number), 0);

export const scoreOf = (id: ComputationId, { figures, direction }: Source): number | undefined =>
  figures.score(id, direction);

export const mostOf = (id: ComputationId, { subject }: Source): number =>
  maximum(COMPUTATIONS[id], subject.type, subject.rules);

/** The points of a computation of the direction, where it has a value. */
export function pointsOf(id: ComputationId, source: Source): Points | undefined {
  const got = scoreOf(id, source);
  return got === undefined ? undefined : { got, most: mostOf(id, source) };
}

export const lostOf = ({ got, most }: Points): number => Math.max(0, minus(most, got));

/** The numbers where all of them are known. */
export const allKnown = (numbers: readonly (number | undefined)[]): readonly number[] | undefined =>
  numbers.every((number) => number !== undefined) ? numbers : undefined;

/** The greatest first; what is equal keeps its order. */
export const greatestFirst = <T extends { readonly lost?: number }>(losses: readonly T[]): readonly T[] =>
  [...losses].sort((a, b) => (b.lost ?? -1) - (a.lost ?? -1));
