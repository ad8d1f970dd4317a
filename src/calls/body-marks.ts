import type { BodyType } from "../law/bodies";
import { CRITERIA, type CriterionId } from "../law/openness/criteria";
import type { Rules } from "../law/rules";
import { ZERO, type Exact } from "../scoring/exact";
import {
  isMarkProblem,
  markPoints,
  markRows,
  type Circumstances,
  type Mark,
  type MarkedIndicator,
  type MarkRow,
} from "../scoring/marks";
import { isBlank } from "../scoring/parse";
import { bodyReader, rulesReader } from "./arguments";
import { BLANK, isErrorValue, plain, show, sizeOf, sizeText, type Cells } from "./cells";
import { bodyCell, circumstancesOf, conditionOf, pairCell } from "./circumstances";
import type { MarkLanguage } from "./explanation";
import { Failure, type Problem } from "./failure";
import { readAverage, readMark } from "./marks";

/** The arguments of a criterion; the condition is that of its paragraph (p. 67, 71, 74). */
export interface CriterionArguments {
  readonly marks: Cells;
  readonly body: Cells;
  readonly condition?: Cells | undefined;
  /** What the function calls the condition; left out, as the function of the criterion does. */
  readonly conditionName?: string;
  readonly averages?: Cells | undefined;
  readonly rules?: Cells | undefined;
}

/** The languages in the order of the columns of a body. */
export const MARK_LANGUAGES: readonly [MarkLanguage, MarkLanguage] = ["kk", "ru"];

/** One indicator in one language; `undefined`: it does not count for the type of body. */
export type MarkResult = MarkedIndicator | Failure | object | undefined;

export const isMarked = (result: MarkResult): result is MarkedIndicator =>
  result !== undefined && "points" in result;

/** The marks of one body, by row and language. */
export interface BodyMarks {
  readonly body: BodyType;
  readonly rules: Rules;
  readonly rows: readonly (readonly [kk: MarkResult, ru: MarkResult])[];
}

/** The marks of all the bodies of a call; each body is read when it is asked for, once. */
export function bodyMarks(
  criterion: CriterionId,
  args: CriterionArguments,
): { readonly bodies: number; readonly marksOf: (index: number) => BodyMarks | Failure | object } {
  const call = new MarksCall(criterion, args);
  const known: (BodyMarks | Failure | object)[] = [];
  return { bodies: call.bodies, marksOf: (index) => (known[index] ??= call.read(index)) };
}

/** A range that is there; one blank cell is as if it were left out. */
const given = (cells: Cells | undefined): Cells | undefined =>
  cells && cells.length === 1 && cells[0]!.length === 1 && isBlank(plain(cells[0]![0])) ? undefined : cells;

class MarksCall {
  readonly bodies: number;
  private readonly marks: Cells;
  private readonly body: Cells;
  private readonly rules: Cells;
  private readonly averages: Cells | undefined;
  private readonly condition: Cells | undefined;
  private readonly conditionName: string;
  private readonly isPenalty: boolean;
  private readonly wrongShape: Problem | undefined;
  private readonly readBody = bodyReader();
  private readonly readRules = rulesReader();

  constructor(
    private readonly criterion: CriterionId,
    { marks, body, rules, averages, condition, conditionName }: CriterionArguments,
  ) {
    this.marks = marks;
    this.body = body;
    this.rules = rules ?? BLANK;
    this.averages = given(averages);
    this.condition = given(condition);
    this.conditionName = conditionName ?? conditionOf(criterion).name;
    this.isPenalty = CRITERIA[criterion].penalty === true;
    this.bodies = Math.max(1, Math.ceil(sizeOf(marks).columns / 2));
    this.wrongShape = this.shapeProblem();
  }

  /** What is wrong with the shapes of the ranges, for all bodies alike. */
  private shapeProblem(): Problem | undefined {
    const { rows, columns } = sizeOf(this.marks);
    if (columns % 2 !== 0) return { code: "markColumns", argument: "marks", found: sizeText(this.marks) };
    const condition = conditionOf(this.criterion);
    const shapes: readonly (readonly [string, Cells | undefined, readonly number[], readonly number[]])[] = [
      ["body", this.body, [1], [1, this.bodies]],
      ["rules", this.rules, [1], [1, this.bodies]],
      ["averages", this.averages, [rows], [2, columns]],
      [this.conditionName, this.condition, condition.heights, condition.widths(this.bodies)],
    ];
    for (const [argument, cells, heights, widths] of shapes) {
      if (!cells) continue;
      const size = sizeOf(cells);
      if (heights.includes(size.rows) && widths.includes(size.columns)) continue;
      return { code: "perBody", argument, found: sizeText(cells), bodies: this.bodies };
    }
    return undefined;
  }

  read(index: number): BodyMarks | Failure | object {
    if (this.wrongShape) return new Failure(this.wrongShape);
    const ruleFound = bodyCell(this.rules[0]!, index);
    const bodyFound = bodyCell(this.body[0]!, index);
    for (const cell of [ruleFound, bodyFound]) if (isErrorValue(cell)) return cell;
    const rules = this.readRules(ruleFound);
    if ("code" in rules) return new Failure(rules);
    const body = this.readBody(bodyFound);
    if (typeof body === "object") return new Failure(body);

    const table = this.tableOf(body, rules);
    const wrongRows = this.rowsProblem(index, table, body, rules);
    if (wrongRows) return new Failure(wrongRows);
    const [kk, ru] = [0, 1].map((language) => this.readLanguage(2 * index + language, table, body, rules));
    return { body, rules, rows: table.map((_, row) => [kk![row], ru![row]]) };
  }

  private readonly tables = new Map<Rules, Partial<Record<BodyType, readonly MarkRow[]>>>();

  /** The table of a type of body, looked up once for all bodies. */
  private tableOf(body: BodyType, rules: Rules): readonly MarkRow[] {
    const known = this.tables.get(rules) ?? {};
    this.tables.set(rules, known);
    return (known[body] ??= markRows(this.criterion, body, rules));
  }

  /** Whether the rows are those of the table: a row that may be blank may be left out at the end. */
  private rowsProblem(
    index: number,
    table: readonly MarkRow[],
    body: BodyType,
    rules: Rules,
  ): Problem | undefined {
    const height = this.marks.length;
    const least = table.findLastIndex((row) => !this.mayBeBlank(row, body, rules)) + 1;
    const filled = this.marks.findLastIndex((line) =>
      [0, 1].some((language) => !isBlank(plain(line[2 * index + language]))),
    );
    const found = height < least ? height : filled + 1;
    if (height >= least && found <= table.length) return undefined;
    const expected = table.filter(({ most }) => most !== undefined).length;
    return { code: "markRows", argument: "marks", found, expected, inEdition: rules.edition.id };
  }

  /** Whether bodies of the type are deducted no penalty, whatever is marked (reading `local-subordinates`). */
  private isSpared(body: BodyType, { readings }: Rules): boolean {
    return this.isPenalty && body === "LEB" && readings["local-subordinates"] !== "deduct";
  }

  /** Whether a row may be blank or missing: one that does not apply, a stimulus, a penalty that the body is spared. */
  private mayBeBlank({ most, indicator }: MarkRow, body: BodyType, rules: Rules): boolean {
    return most === undefined || indicator.stimulating === true || this.isSpared(body, rules);
  }

  private readLanguage(
    column: number,
    table: readonly MarkRow[],
    body: BodyType,
    rules: Rules,
  ): readonly MarkResult[] {
    const circumstances = circumstancesOf(this.criterion, this.condition, this.conditionName, column, rules);
    if (circumstances instanceof Failure || isErrorValue(circumstances))
      return table.map(() => circumstances);
    const marks = table.map((row, at) => this.markAt(at, column, row, body, rules));
    const full = new Set(
      table.flatMap(({ indicator }, at) => (marks[at] === "max" ? [indicator.number] : [])),
    );
    const scope = { criterion: this.criterion, body, rules, full };

    return table.map((row, at): MarkResult => {
      const mark = marks[at];
      const { most } = row;
      if (mark instanceof Failure || isErrorValue(mark)) return mark;
      if (mark === undefined || most === undefined) return undefined;
      const average = this.averageFor(mark as Mark, at, column, row, rules);
      if (average instanceof Failure || isErrorValue(average)) return average;
      const points = markPoints({ ...row, most }, mark as Mark, average as Exact | undefined, {
        ...scope,
        circumstances: circumstances as Circumstances,
      });
      return isMarkProblem(points) ? this.failure(points, at, column, row) : points;
    });
  }

  /** The mark of a cell; `undefined` where the row does not count. */
  private markAt(
    at: number,
    column: number,
    row: MarkRow,
    body: BodyType,
    rules: Rules,
  ): Mark | Failure | object | undefined {
    const cell = this.marks[at]?.[column];
    if (isErrorValue(cell)) return cell;
    const value = plain(cell);
    if (isBlank(value)) {
      if (row.indicator.stimulating) return ZERO;
      if (this.mayBeBlank(row, body, rules)) return undefined;
      return this.failure({ code: "empty", argument: "marks" }, at, column, row);
    }
    const mark = readMark(value, row, !this.isPenalty, rules);
    if (typeof mark === "object" && "code" in mark) return this.failure(mark, at, column, row);
    if (this.isSpared(body, rules)) return undefined;
    if (row.most !== undefined) return mark;
    if (mark === "n/a") return undefined;
    return this.failure({ code: "notForBody", argument: "marks", found: show(value) }, at, column, row);
  }

  /** The average of the others where the mark asks for it; where it does not, averages are not looked at. */
  private averageFor(
    mark: Mark,
    at: number,
    column: number,
    row: MarkRow,
    rules: Rules,
  ): Exact | Failure | object | undefined {
    const isByAverage = !this.isPenalty && rules.readings["excluded-indicator"] === undefined;
    const line = this.averages?.[at];
    if (!line || !(mark === "avg" || (mark === "n/a" && isByAverage))) return undefined;
    const cell = pairCell(line, column);
    if (isErrorValue(cell)) return cell;
    const average = readAverage(plain(cell));
    return average !== undefined && "code" in average ? this.failure(average, at, column, row) : average;
  }

  private failure(problem: Problem, at: number, column: number, { indicator }: MarkRow): Failure {
    const isOfAverages =
      problem.code === "averageAbove" || ("variable" in problem && problem.variable === "averages");
    const cell = isOfAverages ? pairCell(this.averages?.[at] ?? [], column) : this.marks[at]?.[column];
    const found = { symbol: () => indicator.number, value: () => show(plain(cell)) };
    const isSeveral = sizeOf(this.marks).columns > 2;
    return new Failure(problem, found, { row: at + 1, ...(isSeveral ? { column: column + 1 } : {}) });
  }
}
