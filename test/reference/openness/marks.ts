import { held, isBlank, numberIn, shareIn } from "../intake";
import { exact, isAtMost, isLess, isNone, ONE, over, sum, times, ZERO, type Rational } from "../rational";
import { reads, type Rules } from "../rules";
import type { Value } from "../value";
import { ENTRIES, type Indicator } from "./tables";

export type Word = "max" | "avg" | "n/a";

/** The words of functions.md, in English, Russian and Kazakh. */
export const WORDS: Readonly<Record<Word, readonly string[]>> = {
  max: ["max", "макс", "барынша"],
  avg: ["avg", "ср", "орт"],
  "n/a": ["n/a", "н/о", "б/ж"],
};

/** The word in a cell, if it holds one. */
export function wordIn(cell: unknown): Word | undefined {
  const text = String(held(cell)).trim().toLowerCase();
  return (["max", "avg", "n/a"] as const).find((word) => WORDS[word].includes(text));
}

/** Points of so many entries in the head's blog. */
function entriesPoints(entries: Rational, rules: Rules): Rational {
  if (isNone(entries) && reads(rules, "no-blog-entries", "zero")) return ZERO;
  const reached = ENTRIES.find(([above]) => isLess(exact(above), entries));
  return exact(reached ? reached[1] : "0.3");
}

/** Table 4 indicator 6: the mean of the degrees listed, or by reading `programme-degrees` the best of them. */
function degreesShare(cell: unknown, rules: Rules): Rational {
  const value = held(cell);
  if (typeof value !== "string" || !value.includes(";")) return shareIn(value);
  const degrees = value.split(";").map(numberIn);
  if (reads(rules, "programme-degrees", "best")) {
    return degrees.reduce((best, each) => (isLess(best, each) ? each : best));
  }
  return over(sum(...degrees), exact(String(degrees.length)));
}

/** A violation's penalty: by the share of organisations in it, or whole for one (reading `subordinates`). */
function violationShare(cell: unknown, rules: Rules): Rational {
  const share = shareIn(cell);
  return reads(rules, "subordinates", "any") && !isNone(share) ? ONE : share;
}

/** The points of a mark that is no word, of an indicator of tables 1–7. */
export function markPoints(cell: unknown, { points, mark }: Indicator, rules: Rules): Rational {
  if (mark === "entries") return entriesPoints(numberIn(cell), rules);
  return times(exact(points), mark === "degrees" ? degreesShare(cell, rules) : shareIn(cell));
}

/** The penalty points of a mark of tables 9–11; an indicator that does not apply gives none. */
export function penaltyPoints(cell: unknown, { points, mark }: Indicator, rules: Rules): Value {
  if (isBlank(cell)) return "#N/A";
  if (wordIn(cell)) return ZERO;
  if (mark === "answered") return isAtMost(exact("0.9"), shareIn(cell)) ? ZERO : exact(points);
  return times(exact(points), violationShare(cell, rules));
}
