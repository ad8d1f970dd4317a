import type { BodyType } from "../law/bodies";
import type { Computation, Variable } from "../law/computation";
import type { Rules } from "../law/rules";
import { toNumber, whole, type Exact } from "../scoring/exact";
import { isProblem, score } from "../scoring/score";
import { bodyReader, rulesReader } from "./arguments";
import { at, crossed, fill, isErrorValue, plain, show, type Cells } from "./cells";
import { isBlank, parseNumber } from "../scoring/parse";
import { toError, type Found, type Place, type Problem } from "./problems";

const BLANK: Cells = [[""]];

/** Place in the ranges for a message, where the result has more than one row or column. */
export const placeOf = (size: { rows: number; columns: number }, row: number, column: number): Place => ({
  ...(size.rows > 1 ? { row: row + 1 } : {}),
  ...(size.columns > 1 ? { column: column + 1 } : {}),
});

/** Reads one variable from its cell. `undefined`: it does not apply to the body, and the cell is empty as it should be. */
function read(name: string, variable: Variable, cell: unknown, body: BodyType): Exact | Problem | undefined {
  const blank = isBlank(cell);
  if (variable.only !== undefined && variable.only !== body) {
    return blank ? undefined : { code: "notForBody", argument: name, found: show(cell) };
  }
  if (blank) return variable.optional ? whole(0) : { code: "empty", argument: name };
  return parseNumber(cell) ?? { code: "notANumber", argument: name, found: show(cell) };
}

/**
 * A computation over ranges: ranges of one shape element by element, a single value with all of them, a row and a column
 * crossed. A bad row spoils its own cell only, and an error that came in goes out unchanged.
 * @param args a range for each variable; what is left out of an optional one is 0
 * @param body range of body types, or the one type that the computation is for
 */
export function spill(
  computation: Computation,
  args: Readonly<Record<string, Cells | undefined>>,
  body: Cells | BodyType,
  rules: Cells | undefined,
): Cells {
  const variables = Object.entries(computation.variables);
  const ruleCells = rules ?? BLANK;
  const bodyCells: Cells = typeof body === "string" ? [[body]] : body;
  const ranges = variables.flatMap(([name]) => (args[name] ? [args[name]] : []));
  const size = crossed([...ranges, bodyCells, ruleCells]);
  const readBody = bodyReader();
  const readRules = rulesReader();

  return fill(size, (row, column) => {
    const found: Found = {
      symbol: (name) => computation.variables[name]?.symbol ?? "",
      value: (name) => show(plain(at(args[name] ?? BLANK, row, column))),
    };
    const fail = (problem: Problem) => toError(problem, found, placeOf(size, row, column));

    const ruleCell = at(ruleCells, row, column);
    const bodyCell = at(bodyCells, row, column);
    if (isErrorValue(ruleCell)) return ruleCell;
    if (isErrorValue(bodyCell)) return bodyCell;
    const rulesFound: Rules | Problem = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    if (bodyCell === undefined) return fail({ code: "outside", argument: "body" });
    const bodyFound = readBody(bodyCell);
    if (typeof bodyFound === "object") return fail(bodyFound);

    const values: Record<string, Exact> = {};
    for (const [name, variable] of variables) {
      const cell = at(args[name] ?? BLANK, row, column);
      if (isErrorValue(cell)) return cell;
      if (cell === undefined) return fail({ code: "outside", argument: name });
      const value = read(name, variable, plain(cell), bodyFound);
      if (value === undefined) continue;
      if ("code" in value) return fail(value);
      values[name] = value;
    }
    const result = score(computation, values, bodyFound, rulesFound);
    return isProblem(result) ? fail(result) : toNumber(result);
  });
}
