import { formatRules, parseRules } from "../law/rules";
import { isErrorValue, plain, show } from "./cells";
import { isBlank } from "../scoring/parse";
import { toError } from "./problems";

/**
 * An edition and the readings chosen otherwise than by default, checked and joined for the last argument of the others.
 * @customfunction RULES
 * @param {unknown} [edition] Edition ("2023-06") or a date on which it was in force; left out: the latest
 * @param {unknown[]} readings Readings, each as "reading=alternative"
 * @returns {unknown} Text such as "2023-07;deduction=scaled"; #VALUE! for an unknown one, #N/A before the first edition
 * @example RULES("2023-07"; "deduction=scaled") → "2023-07;deduction=scaled"
 */
export function rulesOf(edition?: unknown, ...readings: unknown[]): unknown {
  // Excel appends its invocation object to the repeating arguments; the readings come first, all in one list.
  const inputs: (string | number)[] = [];
  for (const cell of [edition, ...readings.flat(3)]) {
    if (isErrorValue(cell)) return cell;
    const value = plain(cell);
    if (isBlank(value) || (typeof value === "object" && value !== null)) continue;
    if (typeof value !== "string" && typeof value !== "number") {
      return toError({ code: "unknownEdition", found: show(value) }, NOTHING);
    }
    inputs.push(value);
  }
  const rules = parseRules(...inputs);
  return "code" in rules ? toError(rules, NOTHING) : formatRules(rules);
}

const NOTHING = { symbol: () => "", value: () => "" };
