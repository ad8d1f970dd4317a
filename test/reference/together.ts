import { exact, greatest, least, minus, plus, sum, times, ZERO, type Rational } from "./rational";
import type { Rules } from "./rules";
import { inBand, type Band } from "./value";

/** p. 20. */
export const penalty = (unreliable: Rational, incomplete: Rational): Rational =>
  least(exact("5"), plus(times(unreliable, exact("0.2")), times(incomplete, exact("2"))));

/** p. 17, 20, reading `totals-bounds`. */
export const final = (total: Rational, off: Rational): Rational =>
  greatest(ZERO, least(exact("100"), minus(total, off)));

/** p. 107, the same for both types of body. */
export const overall = (services: Rational, openness: Rational, complaints: Rational): Rational =>
  sum(times(services, exact("0.5")), times(openness, exact("0.2")), times(complaints, exact("0.3")));

type Words = Readonly<Record<"ru" | "kk" | "en", string>>;

/** p. 108; the words are the sources' in Russian. */
const DEGREES: readonly Band<Words>[] = [
  { from: "90", to: "100", gives: { ru: "высокая степень", kk: "жоғары дәреже", en: "high degree" } },
  { from: "70", to: "89.99", gives: { ru: "средняя степень", kk: "орташа дәреже", en: "medium degree" } },
  { from: "50", to: "69.99", gives: { ru: "низкая степень", kk: "төмен дәреже", en: "low degree" } },
  { under: "50", gives: { ru: "неэффективная деятельность", kk: "тиімсіз қызмет", en: "ineffective" } },
];

export const degree = (score: Rational, language: keyof Words, rules: Rules): string =>
  inBand(score, DEGREES, 2, rules)[language];
