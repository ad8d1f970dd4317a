import { LANGUAGES, type Language } from "../law/text";
import { DEGREE_WORDS, DEGREES, type Degree } from "../law/together";
import { inForce } from "../law/version";
import type { Rules } from "../law/rules";
import type { BandReached } from "../scoring/bands";
import type { Exact } from "../scoring/exact";
import { isBlank, parseNumber } from "../scoring/parse";
import { reachDegree } from "../scoring/score";
import { rulesReader } from "./arguments";
import { at, BLANK, crossed, isErrorValue, placeOf, plain, show, textOf, type Cells } from "./cells";
import { readingsOf, type Part } from "./explanation";
import { Failure, type Problem } from "./failure";
import type { Prepared } from "./prepared";

interface Reached {
  readonly score: Exact;
  readonly reached: BandReached<Degree>;
  readonly language: Language;
  readonly rules: Rules;
}

/** The degree of effectiveness in words (p. 108). */
export function prepareDegree(score: Cells, language: Cells | undefined, rules: Cells | undefined): Prepared {
  const languages = language ?? BLANK;
  const ruleCells = rules ?? BLANK;
  const size = crossed([score, languages, ruleCells]);
  const readRules = rulesReader();

  function reach(row: number, column: number): Reached | Failure | object {
    const cells = [at(ruleCells, row, column), at(languages, row, column), at(score, row, column)];
    const error = cells.find(isErrorValue);
    if (error) return error as object;
    const [ruleCell, languageCell, scoreCell] = cells.map(plain);
    const found = { symbol: () => "", value: () => show(scoreCell) };
    const fail = (problem: Problem) => new Failure(problem, found, placeOf(size, row, column));
    const missing = ["rules", "language", "score"].find((_, index) => cells[index] === undefined);
    if (missing) return fail({ code: "outside", argument: missing });

    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    const spoken = isBlank(languageCell)
      ? "ru"
      : LANGUAGES.find((known) => known === textOf(languageCell).trim().toLowerCase());
    if (!spoken) return fail({ code: "unknownLanguage", found: show(languageCell) });
    if (isBlank(scoreCell)) return fail({ code: "empty", argument: "score" });
    const value = parseNumber(scoreCell);
    if (value === undefined) return fail({ code: "notANumber", argument: "score", found: show(scoreCell) });
    const reached = reachDegree(value, rulesFound);
    if ("code" in reached) return fail(reached);
    return { score: value, reached, language: spoken, rules: rulesFound };
  }

  const words = ({ reached, language }: Reached) => DEGREE_WORDS[reached.band.gives][language];
  return {
    size,
    value(row, column) {
      const found = reach(row, column);
      return "reached" in found ? words(found) : found;
    },
    explain(row, column) {
      const found = reach(row, column);
      if (!("reached" in found)) return found;
      const { score, reached, rules } = found;
      const version = inForce(DEGREES, rules.edition.from)!;
      const parts: Part[] = [{ kind: "degree", score, reached, version }];
      return {
        title: DEGREE_TITLE,
        symbol: "",
        rules,
        parts,
        readings: readingsOf(parts),
        result: words(found),
      };
    },
  };
}

const DEGREE_TITLE = {
  ru: "Степень эффективности деятельности государственного органа",
  kk: "Мемлекеттік орган қызметінің тиімділік дәрежесі",
  en: "Degree of effectiveness of the state body",
};
