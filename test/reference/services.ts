import { per, type Body } from "./body";
import {
  exact,
  greatest,
  isEqual,
  isLess,
  isNone,
  least,
  minus,
  ONE,
  over,
  plus,
  sum,
  times,
  ZERO,
  type Rational,
} from "./rational";
import { reads, type Rules } from "./rules";
import { deduction, inBand, withoutActivity, type Band, type Value } from "./value";

/** App. 6: a satisfaction level's points, for a central and for a local body. */
const LEVELS: readonly Band<readonly [string, string]>[] = [
  { from: "4.8", to: "5", gives: ["15", "20"] },
  { from: "4.6", to: "4.79", gives: ["12", "16"] },
  { from: "4.4", to: "4.59", gives: ["9", "12"] },
  { from: "4.2", to: "4.39", gives: ["6", "8"] },
  { from: "4", to: "4.19", gives: ["3", "4"] },
  { under: "4", gives: ["0", "0"] },
];

export const U = (level: Rational, body: Body, rules: Rules): Rational =>
  per(body, ...inBand(level, LEVELS, 2, rules));

/** p. 31, of the services of one body; `undefined` is a service without a level. */
export function P1(levels: readonly (Rational | undefined)[], body: Body, rules: Rules): Value {
  const points = levels.filter((level) => level !== undefined).map((level) => U(level, body, rules));
  if (points.length === 0) return "#N/A";
  const n = reads(rules, "satisfaction-mean", "all-services") ? levels.length : points.length;
  return over(sum(...points), exact(String(n)));
}

/** p. 33, 41–44: k for a central and for a local body, per 10,000 services. */
const per10000 =
  (central: string, local: string) => (x: Rational, services: Rational, body: Body, rules: Rules) =>
    deduction(per(body, central, local), x, services, "10000", rules);

export const P2 = per10000("10", "20");
export const T1 = per10000("12", "14");
export const T2 = per10000("14", "18");
export const T3 = per10000("12", "14");
export const T4 = per10000("12", "14");

/** p. 49. */
export function T(partial: Rational, full: Rational, kinds: Rational, rules: Rules): Value {
  if (isNone(kinds)) return withoutActivity(exact("10"), rules);
  const weight = exact(reads(rules, "partial-automation", "full") ? "1" : "0.5");
  return times(over(plus(times(weight, partial), full), kinds), exact("10"));
}

/** p. 51: e, z, b, c. */
export function V(e: Rational, z: Rational, b: Rational, c: Rational, rules: Rules): Value {
  const k = exact("10");
  if (isNone(z) || isNone(c)) return withoutActivity(k, rules);
  const electronic = over(e, z);
  const paper = over(b, c);
  if (reads(rules, "electronic-share", "difference")) {
    return greatest(ZERO, times(minus(electronic, paper), k));
  }
  if (reads(rules, "electronic-share", "product")) {
    return greatest(ZERO, times(times(electronic, minus(ONE, paper)), k));
  }
  return times(over(plus(electronic, minus(ONE, paper)), exact("2")), k);
}

/** p. 52. */
export const C = (mobile: Rational, automated: Rational, rules: Rules): Value =>
  isNone(automated) ? withoutActivity(exact("5"), rules) : times(over(mobile, automated), exact("5"));

/** p. 53–55. */
export const P = (hours: Rational): Rational => least(exact("5"), times(hours, exact("0.2")));
export const D = (proactive: Rational): Rational => least(exact("3"), proactive);
export const S = (documents: Rational): Rational => least(exact("2"), documents);

/** p. 47: stimuli D and S are not applied when the rest already is 25; within 0–25. */
export function K3(parts: readonly Rational[], rules: Rules): Rational {
  const [t, v, c, p, d, s] = parts as [Rational, Rational, Rational, Rational, Rational, Rational];
  const most = exact("25");
  const rest = minus(sum(t, v, c), p);
  const whole = sum(rest, d, s);
  const isTooMuch = isLess(most, whole) && reads(rules, "stimulus-cap", "all-or-nothing");
  return greatest(ZERO, least(most, isEqual(rest, most) || isTooMuch ? rest : whole));
}
