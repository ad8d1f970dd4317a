import type { Band, Bands } from "../../law/bands";
import { numeral, rounded, TENTH_DECIMAL } from "./text";

/** From where on a band's points are given, up to the next step. */
export interface Step<T> {
  readonly from: number;
  readonly gives: T;
}

/** Differences of printed bounds have few decimals. */
const tidy = (x: number): number => Number(x.toFixed(10));

/** Where a band ends for good: the first number at ten decimals that no longer lies in it. */
const after = <T>(band: Band<T>): number =>
  "below" in band ? band.below : "to" in band ? tidy(band.to + TENTH_DECIMAL) : Infinity;

/**
 * Printed bands as steps, lowest first, for numbers from 0 on that are rounded to ten decimals. A step begins where a
 * number is rounded into its band from the gap below (reading `band-gaps`); a bound that is not included, one in the tenth
 * decimal later.
 */
export function steps<T>({ bands, digits }: Bands<T>, gaps: string | undefined): readonly Step<T>[] {
  const half = gaps === "lower" ? 0 : 0.5 * 10 ** -digits;
  return bands
    .map((band, index): Step<T> => {
      const below = bands[index + 1];
      if (!below || "below" in band) return { from: 0, gives: band.gives };
      if ("above" in band) return { from: tidy(band.above + TENTH_DECIMAL), gives: band.gives };
      return { from: Math.max(tidy(band.from - half), after(below)), gives: band.gives };
    })
    .reverse();
}

/** A row of constants: `{0,4,4.195}`. */
export const constants = (texts: readonly string[]): string => `{${texts.join(",")}}`;

/** What the step gives that a value has reached; `#N/A` below 0. */
export const reached = (value: string, ladder: readonly Step<unknown>[], gives: readonly string[]): string =>
  `LOOKUP(${rounded(value)},${constants(ladder.map(({ from }) => numeral(from)))},${constants(gives)})`;
