import type { BodyType } from "../law/bodies";
import { symbolFor, type Computation, type Variable } from "../law/computation";
import type { Rules } from "../law/rules";
import { toNumber, whole, type Exact } from "../scoring/exact";
import { isBlank, parseNumber } from "../scoring/parse";
import { isProblem, score } from "../scoring/score";
import { bodyReader, rulesReader } from "./arguments";
import { bulk, ROWS_WORTH_COMPILING } from "./bulk";
import { at, BLANK, crossed, fill, isErrorValue, placeOf, plain, show, type Cells } from "./cells";
import { explainComputation } from "./explanation";
import { Failure, type Found, type Problem } from "./failure";
import type { CellResult, Prepared } from "./prepared";

/** Reads one variable from its cell. `undefined`: it does not apply to the body, and the cell is empty as it should be. */
function read(name: string, variable: Variable, cell: unknown, body: BodyType): Exact | Problem | undefined {
  const blank = isBlank(cell);
  if (variable.only !== undefined && variable.only !== body) {
    return blank ? undefined : { code: "notForBody", argument: name, found: show(cell) };
  }
  if (blank) return variable.optional ? whole(0) : { code: "empty", argument: name };
  return parseNumber(cell) ?? { code: "notANumber", argument: name, found: show(cell) };
}

/** What the one cell of an argument reads as; `undefined` where it has several. */
function onlyCell<T>(cells: Cells, read: (cell: unknown) => T): T | undefined {
  return cells.length === 1 && cells[0]?.length === 1 ? read(cells[0][0]) : undefined;
}

interface Inputs {
  readonly values: Readonly<Record<string, Exact>>;
  readonly body: BodyType;
  readonly rules: Rules;
}

/**
 * A computation over ranges: ranges of one shape element by element, a single value with all of them, a row and a column
 * crossed. A bad row spoils its own cell only, and an error that came in goes out unchanged.
 * @param args a range for each variable; what is left out of an optional one is 0
 * @param body range of body types, or the one type that the computation is for
 */
export function prepareComputation(
  computation: Computation,
  args: Readonly<Record<string, Cells | undefined>>,
  body: Cells | BodyType,
  rules: Cells | undefined,
): Prepared {
  const variables = Object.entries(computation.variables);
  const ruleCells = rules ?? BLANK;
  const bodyCells: Cells = typeof body === "string" ? [[body]] : body;
  const ranges = variables.flatMap(([name]) => (args[name] ? [args[name]] : []));
  const size = crossed([...ranges, bodyCells, ruleCells]);
  const readBody = bodyReader();
  const readRules = rulesReader();

  const fail = (problem: Problem, row: number, column: number, type: BodyType = "CGO") => {
    const found: Found = {
      symbol: (name) => symbolFor(computation.variables[name]?.symbol ?? "", type),
      value: (name) => show(plain(at(args[name] ?? BLANK, row, column))),
    };
    return new Failure(problem, found, placeOf(size, row, column));
  };

  /** The inputs of one cell; the failure, or the error that came in. */
  function inputs(row: number, column: number): Inputs | Failure | object {
    const ruleCell = at(ruleCells, row, column);
    const bodyCell = at(bodyCells, row, column);
    if (isErrorValue(ruleCell)) return ruleCell;
    if (isErrorValue(bodyCell)) return bodyCell;
    if (ruleCell === undefined) return fail({ code: "outside", argument: "rules" }, row, column);
    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound, row, column);
    if (bodyCell === undefined) return fail({ code: "outside", argument: "body" }, row, column);
    const bodyFound = readBody(bodyCell);
    if (typeof bodyFound === "object") return fail(bodyFound, row, column);

    const values: Record<string, Exact> = {};
    for (const [name, variable] of variables) {
      const cell = at(args[name] ?? BLANK, row, column);
      if (isErrorValue(cell)) return cell;
      if (cell === undefined) return fail({ code: "outside", argument: name }, row, column, bodyFound);
      const value = read(name, variable, plain(cell), bodyFound);
      if (value === undefined) continue;
      if ("code" in value) return fail(value, row, column, bodyFound);
      values[name] = value;
    }
    return { values, body: bodyFound, rules: rulesFound };
  }

  function value(row: number, column: number): CellResult {
    const found = inputs(row, column);
    if (!("values" in found)) return found;
    const result = score(computation, found.values, found.body, found.rules);
    return isProblem(result) ? fail(result, row, column, found.body) : toNumber(result);
  }

  return {
    size,
    value,
    all(cell) {
      const type = onlyCell(bodyCells, readBody);
      const chosen = onlyCell(ruleCells, readRules);
      const compiled =
        size.rows >= ROWS_WORTH_COMPILING &&
        typeof type === "string" &&
        chosen !== undefined &&
        "edition" in chosen &&
        variables.every(
          ([name, { only }]) => only === undefined || only === type || args[name] === undefined,
        );
      return compiled ? bulk(computation, args, type, chosen, size, cell) : fill(size, cell);
    },
    explain(row, column) {
      const found = inputs(row, column);
      if (!("values" in found)) return found;
      const result = explainComputation(computation, found.values, found.body, found.rules);
      return isProblem(result) ? fail(result, row, column, found.body) : result;
    },
  };
}
