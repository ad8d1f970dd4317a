import type { Rules } from "../law/rules";
import { compare, decimal, divide, isWhole, ONE, sign, whole, ZERO, type Exact } from "../scoring/exact";
import { isDegree, type Mark, type MarkRow } from "../scoring/marks";
import { isBlank, parseNumber } from "../scoring/parse";
import { show } from "./cells";
import type { Problem } from "./failure";

/** Words that stand for a mark, in the three languages; a full stop may follow. */
export const MARK_WORDS: ReadonlyMap<string, "max" | "avg" | "n/a"> = new Map([
  ["max", "max"],
  ["макс", "max"],
  ["барынша", "max"],
  ["avg", "avg"],
  ["ср", "avg"],
  ["орт", "avg"],
  ["n/a", "n/a"],
  ["н/о", "n/a"],
  ["б/ж", "n/a"],
]);

const HUNDRED = whole(100);

/** Yes and no as a share, where a cell may hold them. */
const asNumber = (cell: unknown): unknown => (typeof cell === "boolean" ? Number(cell) : cell);

/** A number, a percentage as text (`85 %`), TRUE or FALSE; `undefined` where it is none. */
function numberIn(cell: unknown): Exact | undefined {
  const percentage = typeof cell === "string" ? /^(.*\S)\s*%$/.exec(cell.trim()) : null;
  if (!percentage) return parseNumber(asNumber(cell));
  const value = parseNumber(percentage[1]);
  return value && divide(value, HUNDRED);
}

const isShare = (value: Exact): boolean => sign(value) >= 0 && compare(value, ONE) <= 0;

/**
 * The mark in a cell that is not blank, or what is wrong with it.
 * @param words whether max and avg may stand there; n/a may everywhere
 */
export function readMark(
  cell: unknown,
  { indicator }: MarkRow,
  words: boolean,
  rules: Rules,
): Mark | Extract<Problem, { readonly argument: string; readonly found: string }> {
  const found = { argument: "marks", found: show(cell) };
  const word =
    typeof cell === "string" ? MARK_WORDS.get(cell.trim().toLowerCase().replace(/\.$/, "")) : undefined;
  if (word) return words || word === "n/a" ? word : { code: "wordNotHere", ...found };
  if (indicator.mark === "entries") {
    const count = typeof cell === "boolean" ? undefined : parseNumber(cell);
    return count && isWhole(count) && sign(count) >= 0 ? count : { code: "notACount", ...found };
  }
  if (indicator.mark === "events" && typeof cell === "string" && cell.includes(";")) {
    const degrees = cell.split(";").map(numberIn);
    return degrees.every((degree) => degree !== undefined && isDegree(degree, rules))
      ? (degrees as Exact[])
      : { code: "notADegree", ...found };
  }
  const value = numberIn(cell);
  return value && isShare(value) ? value : { code: "notAMark", ...found };
}

/** A share between 0 and 1; `undefined` where the cell is blank. */
export function readShare(cell: unknown, argument: string): Exact | Problem | undefined {
  if (isBlank(cell)) return undefined;
  const value = numberIn(cell);
  return value && isShare(value) ? value : { code: "notAShare", argument, found: show(cell) };
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["истина", true],
  ["шын", true],
  ["false", false],
  ["ложь", false],
  ["жалған", false],
]);

/** Yes or no: TRUE / FALSE, 1 / 0; `undefined` where the cell is blank. */
export function readYesNo(cell: unknown, argument: string): boolean | Problem | undefined {
  if (isBlank(cell)) return undefined;
  const word = typeof cell === "string" ? YES_NO.get(cell.trim().toLowerCase()) : undefined;
  if (word !== undefined) return word;
  const value = parseNumber(asNumber(cell));
  if (value && compare(value, ONE) === 0) return true;
  if (value && compare(value, ZERO) === 0) return false;
  return { code: "notYesNo", argument, found: show(cell) };
}

/** An average in a cell; `undefined` where the cell is blank. */
export function readAverage(cell: unknown): Exact | Problem | undefined {
  if (isBlank(cell)) return undefined;
  const value = parseNumber(cell);
  if (value === undefined) return { code: "notANumber", argument: "averages", found: show(cell) };
  return compare(value, decimal(0)) < 0 ? { code: "negative", variable: "averages" } : value;
}
