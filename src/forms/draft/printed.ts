import type { ComputationId } from "../../law/computations";
import { TOTAL_OF, type Direction } from "../../law/directions";
import { decimal, roundHalfUp, toNumber } from "../../scoring/exact";
import type { BodyFigures } from "../figures";
import { added, allKnown, minus } from "./source";

/** Decimals that a form prints. */
export const PRINTED_DIGITS = 2;

export const rounded = (value: number, digits = PRINTED_DIGITS): number => {
  const size = toNumber(roundHalfUp(decimal(Math.abs(value)), digits));
  return value < 0 ? 0 - size : size;
};

/**
 * The figures as a form prints them under the alternative `sum-of-printed` of the reading `printed-digits`: points
 * rounded, and totals made of those.
 * @param criteria those whose sum is the total of the direction; P7 of openness is taken off
 * @param most the greatest final score of a direction
 */
export function asPrinted(
  figures: BodyFigures,
  direction: Direction,
  criteria: readonly ComputationId[],
  most: number,
): BodyFigures {
  const points = (id: ComputationId): number | undefined => {
    const value = figures.score(id, direction);
    return value === undefined ? undefined : rounded(value);
  };
  const total = (): number | undefined => {
    const known = allKnown(criteria.map(points));
    return (
      known && added(known.map((value, at) => (criteria[at] === "OPENNESS_SUBORDINATES" ? -value : value)))
    );
  };
  const final = (): number | undefined => {
    const [sum, penalty] = [total(), points("PENALTY")];
    return sum === undefined || penalty === undefined
      ? undefined
      : Math.min(most, Math.max(0, minus(sum, penalty)));
  };
  return {
    ...figures,
    score(id, of) {
      if (of !== direction) return figures.score(id, of);
      if (id === TOTAL_OF[direction]) return total();
      return id === "FINAL" ? final() : points(id);
    },
  };
}
