import { exact, isAtMost, isNone, minus, plus, ZERO, type Rational } from "./rational";
import { reads, type Rules } from "./rules";
import { deduction, inBand, percentage, type Band, type Value } from "./value";

/** p. 97. */
export const R1 = (late: Rational, considered: Rational, rules: Rules): Value =>
  deduction(exact("40"), late, considered, "1000", rules);

/** p. 99, 100: nothing found justified by a court gives 30. */
export const R2 = (justified: Rational, considered: Rational, rules: Rules): Value =>
  isNone(justified) ? exact("30") : deduction(exact("30"), justified, considered, "10000", rules);

/** p. 102. */
export const R3 = (redirected: Rational, received: Rational, rules: Rules): Value =>
  deduction(exact("20"), redirected, received, "100", rules);

/** App. 13. */
const DISCIPLINE: readonly Band<string>[] = [
  { from: "90", to: "100", gives: "10" },
  { from: "80", to: "89.9", gives: "8" },
  { from: "70", to: "79.9", gives: "6" },
  { from: "60", to: "69.9", gives: "4" },
  { from: "50", to: "59.9", gives: "1" },
  { under: "49.9", gives: "0" },
];

/** p. 104 and App. 13: those whom it was impossible to discipline come off the late ones; none late gives 10. */
export function R4(disciplined: Rational, late: Rational, excused: Rational, rules: Rules): Rational {
  const counted = reads(rules, "impossible-to-discipline", "as-disciplined");
  const part = counted ? plus(disciplined, excused) : disciplined;
  const whole = counted ? late : minus(late, excused);
  if (isAtMost(whole, ZERO)) return exact("10");
  return exact(inBand(percentage(part, whole), DISCIPLINE, 1, rules));
}
