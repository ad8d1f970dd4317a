import {
  exact,
  greatest,
  isLess,
  isNone,
  minus,
  ONE,
  over,
  plus,
  times,
  ZERO,
  type Rational,
} from "../rational";
import { reads, type Rules } from "../rules";
import { inBand, withoutActivity, type Band, type Value } from "../value";

/** What p. 80–84 ask of one language. */
export interface Media {
  readonly public: Rational;
  readonly events: Rational;
  readonly requests: Rational;
  readonly answers: Rational;
  readonly late: Rational;
  readonly media: Rational;
  readonly population: Rational;
}

/** Table 7-1 indicator 3. */
const SATISFIED: readonly Band<string>[] = [
  { over: "80", gives: "1.5" },
  { from: "69", to: "79", gives: "1" },
  { from: "58", to: "68", gives: "0.8" },
  { from: "47", to: "57", gives: "0.6" },
  { from: "36", to: "46", gives: "0.4" },
  { under: "35", gives: "0" },
];

/** p. 81: b, the number of events, is not under 12. */
function publicity({ public: a, events: b }: Media, rules: Rules): Rational {
  const least = exact("12");
  if (isLess(b, least) && reads(rules, "media-publicity", "void")) return ZERO;
  return times(over(a, greatest(b, least)), exact("2.5"));
}

/** p. 82. */
function answered({ requests, answers, late }: Media, rules: Rules): Value {
  const whole = reads(rules, "media-answers", "on-answers") ? answers : requests;
  return isNone(whole) ? withoutActivity(ONE, rules) : over(minus(answers, late), whole);
}

/** A, B, C and D of one language (p. 81–84). */
export const indicators = (x: Media, rules: Rules): readonly [Rational, Value, Rational, Rational] => [
  publicity(x, rules),
  answered(x, rules),
  over(x.media, exact("100")),
  exact(inBand(x.population, SATISFIED, 0, rules)),
];

/** P6 of one language: (A + B) × C + D. */
function ofLanguage(x: Media, rules: Rules): Value {
  const [A, B, C, D] = indicators(x, rules);
  return B === "#N/A" ? B : plus(times(plus(A, B), C), D);
}

/** P6: the languages summed (p. 85). */
export function media(kazakh: Media, russian: Media, rules: Rules): Value {
  const first = ofLanguage(kazakh, rules);
  const second = ofLanguage(russian, rules);
  return first === "#N/A" || second === "#N/A" ? "#N/A" : plus(first, second);
}

/** O, p. 91. */
export const opennessTotal = (p: readonly Rational[]): Rational => minus(p.slice(0, 6).reduce(plus), p[6]!);
