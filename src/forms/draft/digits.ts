import { PRINTED_DIGITS, rounded } from "./printed";
import { added, minus } from "./source";
import type { IndicatorLoss } from "./statements";

/** Most decimals that a draft writes; more than three are seldom needed. */
const MOST_DIGITS = 6;

/** Decimals beyond which a difference is the noise of scores at 15 significant digits. */
export const NOISE_DIGITS = 9;

/** A whole, and parts of it that stand beside it; what else it is made of is told elsewhere. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Whether parts that are written with some decimals make the whole as it is printed. */
export function addsUp({ whole, parts }: Sum, digits = PRINTED_DIGITS): boolean {
  const rest = rounded(minus(whole, added(parts)), NOISE_DIGITS);
  const written = added([rest, ...parts.map((part) => rounded(part, digits))]);
  return rounded(written) === rounded(whole);
}

/** The fewest decimals with which the parts of each sum make its whole as it is printed. */
export function digitsOf(sums: readonly Sum[]): number {
  for (let digits = PRINTED_DIGITS; digits <= MOST_DIGITS; digits++)
    if (sums.every((sum) => addsUp(sum, digits))) return digits;
  return PRINTED_DIGITS;
}

/** What an indicator lost in each language that is known. */
export const inLanguages = (loss: IndicatorLoss): readonly number[] => Object.values(loss.in);

/** Whether what an indicator lost in each language makes what it lost, as they are printed. */
export const isSum = (loss: IndicatorLoss): boolean => addsUp({ whole: loss.lost, parts: inLanguages(loss) });
