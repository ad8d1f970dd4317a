import type { BodyType } from "../law/bodies";
import { CRITERIA, type CriterionId } from "../law/openness/criteria";
import type { Rules } from "../law/rules";
import { add, toNumber, ZERO, type Exact } from "../scoring/exact";
import {
  dislikesMatter,
  isMarkProblem,
  markPoints,
  markRows,
  type Circumstances,
  type Mark,
  type MarkedIndicator,
  type MarkRow,
} from "../scoring/marks";
import { isBlank } from "../scoring/parse";
import { isProblem, score } from "../scoring/score";
import { unfold } from "../scoring/unfold";
import { bodyReader, rulesReader } from "./arguments";
import { BLANK, isErrorValue, plain, show, sizeOf, sizeText, type Cells } from "./cells";
import { explanationOf, type MarkLanguage } from "./explanation";
import { Failure, type Problem } from "./failure";
import { readAverage, readMark, readShare, readYesNo } from "./marks";
import type { CellResult, Prepared } from "./prepared";

/** The arguments of a criterion; the condition is that of its paragraph (p. 67, 71, 74). */
export interface CriterionArguments {
  readonly marks: Cells;
  readonly body: Cells;
  readonly condition?: Cells | undefined;
  readonly averages?: Cells | undefined;
  readonly rules?: Cells | undefined;
}

/** The condition that a criterion takes, as its function names it. */
const CONDITION: Readonly<Partial<Record<CriterionId, "announced" | "dislikes">>> = {
  BUDGET: "announced",
  ACTS: "announced",
  DIALOG: "dislikes",
};

const LANGUAGES: readonly MarkLanguage[] = ["kk", "ru"];

/** One indicator in one language; `undefined`: it does not count for the type of body. */
type MarkResult = MarkedIndicator | Failure | object | undefined;

/** The marks of one body, by row and language. */
interface BodyMarks {
  readonly body: BodyType;
  readonly rules: Rules;
  readonly rows: readonly (readonly [kk: MarkResult, ru: MarkResult])[];
}

const isMarked = (result: MarkResult): result is MarkedIndicator =>
  result !== undefined && "points" in result;

/** Reads the marks of all the bodies of a call, body by body. */
function reader(criterion: CriterionId, args: CriterionArguments) {
  const { marks, body, rules = BLANK } = args;
  const averages = given(args.averages);
  const condition = given(args.condition);
  const conditionName = CONDITION[criterion] ?? "condition";
  const { rows: height, columns } = sizeOf(marks);
  const bodies = Math.max(1, Math.ceil(columns / 2));
  const readBody = bodyReader();
  const readRules = rulesReader();
  const penalty = CRITERIA[criterion].penalty === true;

  /** What is wrong with the shapes of the ranges, for all bodies alike. */
  function shapeProblem(): Problem | undefined {
    if (columns % 2 !== 0) {
      return { code: "markColumns", argument: "marks", found: sizeText(marks) };
    }
    const pairs = [1, 2, columns];
    const checks: readonly (readonly [string, Cells | undefined, readonly number[], readonly number[]])[] = [
      ["body", body, [1], [1, bodies]],
      ["rules", rules, [1], [1, bodies]],
      ["averages", averages, [height], [2, columns]],
      criterion === "DIALOG"
        ? [conditionName, condition, [1], [1, bodies]]
        : [conditionName, condition, criterion === "BUDGET" ? [1, 2] : [1], pairs],
    ];
    for (const [argument, cells, heights, widths] of checks) {
      if (!cells) continue;
      const size = sizeOf(cells);
      if (heights.includes(size.rows) && widths.includes(size.columns)) continue;
      return { code: "perBody", argument, found: sizeText(cells), bodies };
    }
    return undefined;
  }
  const wrongShape = shapeProblem();

  /** The cell of a range that has one value for all, a pair for all, or one for each column. */
  const across = (cells: Cells, row: number, column: number): unknown => {
    const line = cells[Math.min(row, cells.length - 1)]!;
    return line[line.length === 1 ? 0 : line.length === 2 ? column % 2 : column];
  };

  function circumstances(index: number, language: number, rules: Rules): Circumstances | Failure | object {
    if (!condition) return {};
    const column = 2 * index + language;
    if (criterion === "DIALOG") {
      if (!dislikesMatter(rules)) return {};
      const line = condition[0]!;
      return single(
        line[line.length === 1 ? 0 : index],
        (cell) => readShare(cell, conditionName),
        "dislikes",
      );
    }
    if (criterion === "ACTS") {
      return single(across(condition, 0, column), (cell) => readYesNo(cell, conditionName), "announced");
    }
    if (criterion !== "BUDGET") return {};
    const read = (cell: unknown) => readShare(cell, conditionName);
    const reports = single(across(condition, 0, column), read, "announcedReports");
    if (reports instanceof Failure || isErrorValue(reports)) return reports;
    const drafts = single(across(condition, 1, column), read, "announcedDrafts");
    if (drafts instanceof Failure || isErrorValue(drafts)) return drafts;
    return { ...(reports as Circumstances), ...(drafts as Circumstances) };
  }

  function single(
    cell: unknown,
    read: (cell: unknown) => Circumstances[keyof Circumstances] | Problem,
    name: keyof Circumstances,
  ): Circumstances | Failure | object {
    if (isErrorValue(cell)) return cell;
    const value = read(plain(cell));
    if (value === undefined) return {};
    if (typeof value === "object" && "code" in value) return new Failure(value);
    return { [name]: value };
  }

  function failure(problem: Problem, row: number, column: number, number: string): Failure {
    const cell =
      problem.code === "averageAbove" || ("variable" in problem && problem.variable === "averages")
        ? averages && across(averages, row, column)
        : marks[row]?.[column];
    return new Failure(
      problem,
      { symbol: () => number, value: () => show(plain(cell)) },
      { row: row + 1, ...(columns > 2 ? { column: column + 1 } : {}) },
    );
  }

  /** Whether a row may be blank or missing. */
  const mayBeBlank = ({ most, indicator }: MarkRow, type: BodyType): boolean =>
    most === undefined || indicator.stimulating === true || (penalty && type === "LEB");

  /** The mark of a cell; `undefined` where the row does not count. */
  function markAt(
    row: number,
    column: number,
    table: MarkRow,
    type: BodyType,
    rules: Rules,
  ): Mark | Failure | object | undefined {
    const cell = marks[row]?.[column];
    if (isErrorValue(cell)) return cell;
    const value = plain(cell);
    const fail = (problem: Problem) => failure(problem, row, column, table.indicator.number);
    if (isBlank(value)) {
      if (table.indicator.stimulating) return ZERO;
      const deducted = penalty && rules.readings["local-subordinates"] === "deduct";
      if (mayBeBlank(table, type) && !(deducted && table.most !== undefined)) return undefined;
      return fail({ code: "empty", argument: "marks" });
    }
    const mark = readMark(value, table, !penalty, rules);
    if (typeof mark === "object" && "code" in mark) return fail(mark);
    if (table.most !== undefined) return mark;
    return mark === "n/a" ? undefined : fail({ code: "notForBody", argument: "marks", found: show(value) });
  }

  function read(index: number): BodyMarks | Failure | object {
    if (wrongShape) return new Failure(wrongShape);
    const ruleCell = across1(rules, index);
    const bodyCell = across1(body, index);
    for (const cell of [ruleCell, bodyCell]) if (isErrorValue(cell)) return cell;
    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return new Failure(rulesFound);
    const type = readBody(bodyCell);
    if (typeof type === "object") return new Failure(type);

    const tables = markRows(criterion, type, rulesFound);
    const expected = tables.filter((table) => !mayBeBlank(table, type)).length;
    const last = lastFilled(index);
    if (last >= tables.length || height < expected) {
      return new Failure({
        code: "markRows",
        argument: "marks",
        found: Math.max(height < expected ? height : last + 1, 0),
        expected: tables.filter(({ most }) => most !== undefined).length,
        edition: rulesFound.edition.id,
      });
    }

    const languages = LANGUAGES.map((_, language) => {
      const bearing = circumstances(index, language, rulesFound);
      if (bearing instanceof Failure || isErrorValue(bearing)) return tables.map(() => bearing);
      const column = 2 * index + language;
      const found = tables.map((table, row) => markAt(row, column, table, type, rulesFound));
      const full = new Set(
        tables.flatMap(({ indicator }, row) => (found[row] === "max" ? [indicator.number] : [])),
      );
      const scope = { criterion, body: type, rules: rulesFound, circumstances: bearing, full };
      return tables.map((table, row): MarkResult => {
        const mark = found[row];
        const { most } = table;
        if (mark === undefined || most === undefined) return undefined;
        if (mark instanceof Failure || isErrorValue(mark)) return mark;
        const average = needsAverage(mark as Mark, penalty, rulesFound) ? averageAt(row, column) : undefined;
        if (isErrorValue(average)) return average;
        if (average !== undefined && "code" in average)
          return failure(average, row, column, table.indicator.number);
        const points = markPoints({ ...table, most }, mark as Mark, average, scope);
        return isMarkProblem(points) ? failure(points, row, column, table.indicator.number) : points;
      });
    });
    return {
      body: type,
      rules: rulesFound,
      rows: tables.map((_, row) => [languages[0]![row], languages[1]![row]]),
    };
  }

  const across1 = (cells: Cells, index: number): unknown => {
    const line = cells[0]!;
    return line[line.length === 1 ? 0 : index];
  };

  const averageAt = (row: number, column: number): Exact | Problem | undefined => {
    if (!averages) return undefined;
    const cell = across(averages, row, column);
    return isErrorValue(cell) ? (cell as never) : readAverage(plain(cell));
  };

  /** Index of the last row of a body in which anything stands. */
  function lastFilled(index: number): number {
    return marks.findLastIndex((line) =>
      [0, 1].some((language) => !isBlank(plain(line[2 * index + language]))),
    );
  }

  const known: (BodyMarks | Failure | object)[] = [];
  return { bodies, marksOf: (index: number) => (known[index] ??= read(index)) };
}

const needsAverage = (mark: Mark, penalty: boolean, rules: Rules): boolean =>
  mark === "avg" || (mark === "n/a" && !penalty && rules.readings["excluded-indicator"] === undefined);

/** A range that is there; one blank cell is as if it were left out. */
const given = (cells: Cells | undefined): Cells | undefined =>
  cells && cells.length === 1 && cells[0]!.length === 1 && isBlank(plain(cells[0]![0])) ? undefined : cells;

/** The criterion of each body of the marks: 1 × m for marks of 2·m columns. */
export function prepareCriterion(criterion: CriterionId, args: CriterionArguments): Prepared {
  const { computation } = CRITERIA[criterion];
  const { bodies, marksOf } = reader(criterion, args);

  interface Summed extends BodyMarks {
    readonly sums: Readonly<Record<string, Exact>>;
  }
  /** What the criterion is computed over; the failure, or the error that came in, of the first mark that has one. */
  function inputs(index: number): Summed | Failure | object {
    const found = marksOf(index);
    if (!("rows" in found)) return found;
    const sums: Record<string, Exact> = Object.fromEntries(
      Object.keys(computation.variables).map((name) => [name, ZERO]),
    );
    for (const row of found.rows) {
      for (const [language, result] of row.entries()) {
        if (result === undefined) continue;
        if (!isMarked(result)) return result;
        const name = result.indicator.stimulating ? "stimulus" : LANGUAGES[language]!;
        sums[name] = add(sums[name]!, result.points);
      }
    }
    return { ...found, sums };
  }

  return {
    size: { rows: 1, columns: bodies },
    value(_, index) {
      const found = inputs(index);
      if (!("sums" in found)) return found;
      const result = score(computation, found.sums, found.body, found.rules);
      return isProblem(result) ? new Failure(result) : toNumber(result);
    },
    explain(_, index) {
      const found = inputs(index);
      if (!("sums" in found)) return found;
      const unfolded = unfold(computation, found.sums, found.body, found.rules);
      if (isProblem(unfolded)) return new Failure(unfolded);
      const marks = LANGUAGES.map((of, language) => ({
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
  const { marksOf } = reader(criterion, args);
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
        parts: [{ kind: "marks", of: LANGUAGES[column % 2]!, marks: [found] }],
        readings: found.readings,
        result: toNumber(found.points),
      };
    },
  };
}
