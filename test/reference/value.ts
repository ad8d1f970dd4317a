import {
  halfUp,
  HUNDRED,
  exact,
  greatest,
  isAtMost,
  isLess,
  minus,
  ONE,
  over,
  times,
  ZERO,
} from "./rational";
import type { Rational } from "./rational";
import { reads, type Rules } from "./rules";

/** What a call gives: a number, or nothing yet. */
export type Value = Rational | "#N/A";

/** Reading `no-activity`: a share whose whole is 0 has no value, or the maximum, or 0. */
export function withoutActivity(maximum: Rational, rules: Rules): Value {
  if (reads(rules, "no-activity", "maximum")) return maximum;
  return reads(rules, "no-activity", "zero") ? ZERO : "#N/A";
}

/** p. 33, 41–44, 97, 99, 102: k − x / y × N, or by reading `deduction` k × (1 − x / y × N); below 0 is 0. */
export function deduction(k: Rational, x: Rational, y: Rational, N: string, rules: Rules): Value {
  if (y.n === 0n) return withoutActivity(k, rules);
  const rate = times(over(x, y), exact(N));
  return greatest(ZERO, reads(rules, "deduction", "scaled") ? times(k, minus(ONE, rate)) : minus(k, rate));
}

/** A printed band, its bounds included; `over` and `under` are not. */
export type Band<T> =
  | { readonly from: string; readonly to: string; readonly gives: T }
  | { readonly over: string; readonly gives: T }
  | { readonly under: string; readonly gives: T };

function lies<T>(x: Rational, band: Band<T>): boolean {
  if ("over" in band) return isLess(exact(band.over), x);
  if ("under" in band) return isLess(x, exact(band.under));
  return isAtMost(exact(band.from), x) && isAtMost(x, exact(band.to));
}

/** Whether the whole band lies below x. */
function liesBelow<T>(x: Rational, band: Band<T>): boolean {
  if ("over" in band) return false;
  return isAtMost(exact("under" in band ? band.under : band.to), x);
}

/**
 * "A value and its band" of section 10.
 * @param bands highest first
 * @param digits in which their bounds are printed
 */
export function inBand<T>(x: Rational, bands: readonly Band<T>[], digits: number, rules: Rules): T {
  const printed = bands.find((band) => lies(x, band));
  if (printed) return printed.gives;
  const rounded = halfUp(x, digits);
  const reached = bands.find((band) => lies(rounded, band));
  if (reached && !reads(rules, "band-gaps", "lower")) return reached.gives;
  return bands.find((band) => liesBelow(x, band))!.gives;
}

/** Per cent of a part in its whole, never above 100. */
export function percentage(part: Rational, whole: Rational): Rational {
  const percent = times(over(part, whole), HUNDRED);
  return isLess(HUNDRED, percent) ? HUNDRED : percent;
}
