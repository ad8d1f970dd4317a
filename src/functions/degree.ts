import { LANGUAGES, type Language } from "../law/text";
import { DEGREE_WORDS } from "../law/together";
import { degree } from "../scoring/score";
import { rulesReader } from "./arguments";
import { at, crossed, fill, isErrorValue, plain, show, type Cells } from "./cells";
import { isBlank, parseNumber } from "../scoring/parse";
import { toError, type Problem } from "./problems";
import { placeOf } from "./spill";

/**
 * Degree of effectiveness in words (p. 108): 90–100 high, 70–89.99 medium, 50–69.99 low, below 50 ineffective.
 * @customfunction DEGREE
 * @param {unknown[][]} score Overall score, 0–100, number or range
 * @param {unknown[][]} [language] ru (when left out), kk or en
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} The words; #VALUE! for a score outside 0–100, #N/A for an empty cell
 * @example DEGREE(78.9) → "средняя степень"
 */
export function degreeOf(score: unknown[][], language?: unknown[][], rules?: unknown[][]): unknown[][] {
  const languages: Cells = language ?? [[""]];
  const ruleCells: Cells = rules ?? [[""]];
  const size = crossed([score, languages, ruleCells]);
  const readRules = rulesReader();

  return fill(size, (row, column) => {
    const cells = [at(score, row, column), at(languages, row, column), at(ruleCells, row, column)];
    const error = cells.find(isErrorValue);
    if (error) return error;
    const [scoreCell, languageCell, ruleCell] = cells.map(plain);
    const fail = (problem: Problem) =>
      toError(problem, { symbol: () => "", value: () => show(scoreCell) }, placeOf(size, row, column));

    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    const words = isBlank(languageCell)
      ? "ru"
      : LANGUAGES.find((known) => known === languageOf(languageCell));
    if (!words) return fail({ code: "unknownLanguage", found: show(languageCell) });
    if (cells[0] === undefined) return fail({ code: "outside", argument: "score" });
    if (isBlank(scoreCell)) return fail({ code: "empty", argument: "score" });
    const value = parseNumber(scoreCell);
    if (value === undefined) return fail({ code: "notANumber", argument: "score", found: show(scoreCell) });
    const reached = degree(value, rulesFound);
    return typeof reached === "object" ? fail(reached) : DEGREE_WORDS[reached][words satisfies Language];
  }) as unknown[][];
}

const languageOf = (cell: unknown): string => String(cell).trim().toLowerCase();
