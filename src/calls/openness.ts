import { CRITERIA, type CriterionId } from "../law/openness/criteria";
import { add, toNumber, ZERO, type Exact } from "../scoring/exact";
import { isProblem, score } from "../scoring/score";
import { unfold } from "../scoring/unfold";
import {
  bodyMarks,
  isMarked,
  MARK_LANGUAGES,
  type BodyMarks,
  type CriterionArguments,
  type MarkResult,
} from "./body-marks";
import { sizeOf } from "./cells";
import { explanationOf } from "./explanation";
import { Failure } from "./failure";
import type { CellResult, Prepared } from "./prepared";

/** What a criterion is computed over. */
interface Summed extends BodyMarks {
  /** One for each variable of the criterion. */
  readonly sums: Readonly<Record<string, Exact>>;
}

/** The criterion of each body of the marks: 1 × m for marks of 2·m columns. */
export function prepareCriterion(criterion: CriterionId, args: CriterionArguments): Prepared {
  const { computation } = CRITERIA[criterion];
  const { bodies, marksOf } = bodyMarks(criterion, args);

  /** The sums of one body; the failure, or the error that came in, of the first mark that has one. */
  function summed(index: number): Summed | Failure | object {
    const found = marksOf(index);
    if (!("rows" in found)) return found;
    const sums = Object.fromEntries(Object.keys(computation.variables).map((name) => [name, ZERO]));
    for (const row of found.rows) {
      for (const [language, result] of row.entries()) {
        if (result === undefined) continue;
        if (!isMarked(result)) return result;
        const name = result.indicator.stimulating ? "stimulus" : MARK_LANGUAGES[language]!;
        sums[name] = add(sums[name]!, result.points);
      }
    }
    return { ...found, sums };
  }

  return {
    size: { rows: 1, columns: bodies },
    value(_, index) {
      const found = summed(index);
      if (!("sums" in found)) return found;
      const result = score(computation, found.sums, found.body, found.rules);
      return isProblem(result) ? new Failure(result) : toNumber(result);
    },
    explain(_, index) {
      const found = summed(index);
      if (!("sums" in found)) return found;
      const unfolded = unfold(computation, found.sums, found.body, found.rules);
      if (isProblem(unfolded)) return new Failure(unfolded);
      const marks = MARK_LANGUAGES.map((of, language) => ({
        kind: "marks" as const,
        of,
        marks: found.rows.map((row) => row[language]).filter(isMarked),
      }));
      return explanationOf(unfolded, [...marks, { kind: "computation", unfolded }]);
    },
  };
}

/** The points of each mark, in the shape of the marks; blank where an indicator does not count for the type of body. */
export function preparePoints(criterion: CriterionId, args: CriterionArguments): Prepared {
  const { marksOf } = bodyMarks(criterion, args);
  const result = (row: number, column: number): MarkResult => {
    const found = marksOf(Math.floor(column / 2));
    return "rows" in found ? found.rows[row]?.[column % 2] : found;
  };
  return {
    size: sizeOf(args.marks),
    value(row, column): CellResult {
      const found = result(row, column);
      if (found === undefined) return "";
      return isMarked(found) ? toNumber(found.points) : found;
    },
    explain(row, column) {
      const found = result(row, column);
      if (found === undefined) return new Failure({ code: "notAssessed", found: String(row + 1) });
      if (!isMarked(found)) return found;
      const { body, rules } = marksOf(Math.floor(column / 2)) as BodyMarks;
      return {
        title: found.indicator.title,
        symbol: `${criterion}.${found.indicator.number}`,
        body,
        rules,
        parts: [{ kind: "marks", of: MARK_LANGUAGES[column % 2]!, marks: [found] }],
        readings: found.readings,
        result: toNumber(found.points),
      };
    },
  };
}
