import { BODY_TYPES, type BodyType } from "../law/bodies";
import type { Rules } from "../law/rules";
import { parameters, type Parameter } from "../scoring/parameter";
import { isBlank } from "../scoring/parse";
import { bodyReader, rulesReader } from "./arguments";
import { at, BLANK, crossed, isErrorValue, placeOf, plain, show, textOf, type Cells } from "./cells";
import { readingsOf, type Part } from "./explanation";
import { Failure, type Problem } from "./failure";
import type { Prepared } from "./prepared";

interface Known {
  readonly name: string;
  readonly parameter: Parameter;
  readonly amount: number;
  readonly rules: Rules;
}

type Table = ReadonlyMap<string, readonly [name: string, parameter: Parameter]>;

/** A weight, maximum or coefficient in force, by its name. */
export function prepareParameter(name: Cells, body: Cells | undefined, rules: Cells | undefined): Prepared {
  const bodies = body ?? BLANK;
  const ruleCells = rules ?? BLANK;
  const size = crossed([name, bodies, ruleCells]);
  const readBody = bodyReader();
  const readRules = rulesReader();
  const tables = new Map<Rules, Partial<Record<BodyType, Table>>>();

  /** The parameters of an edition by their names in lower case, made once for all cells. */
  function tableOf(rules: Rules, type: BodyType): Table {
    const known = tables.get(rules) ?? {};
    tables.set(rules, known);
    return (known[type] ??= new Map(
      [...parameters(rules, type)].map((entry) => [entry[0].toLowerCase(), entry] as const),
    ));
  }

  function look(row: number, column: number): Known | Failure | object {
    const cells = [at(ruleCells, row, column), at(bodies, row, column), at(name, row, column)];
    const error = cells.find(isErrorValue);
    if (error) return error as object;
    const fail = (problem: Problem) => new Failure(problem, undefined, placeOf(size, row, column));
    const missing = ["rules", "body", "name"].find((_, index) => cells[index] === undefined);
    if (missing) return fail({ code: "outside", argument: missing });
    const [ruleCell, bodyCell, nameCell] = cells.map(plain);

    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    if (isBlank(nameCell)) return fail({ code: "empty", argument: "name" });
    const type = isBlank(bodyCell) ? undefined : readBody(bodyCell);
    const table = tableOf(rulesFound, typeof type === "string" ? type : "CGO");
    const found = table.get(textOf(nameCell).trim().toLowerCase());
    if (!found) return fail({ code: "unknownParameter", found: show(nameCell) });
    const [known, parameter] = found;
    const { values } = parameter;
    if (type === undefined) {
      const [first, ...others] = BODY_TYPES.map((type) => values[type]);
      // What differs between the types, or only one of them has, is asked for with the type.
      if (first === undefined || others.some((other) => other !== first))
        return fail({ code: "bodyNeeded", found: known });
      return { name: known, parameter, amount: first, rules: rulesFound };
    }
    if (typeof type === "object") return fail(type);
    const amount = values[type];
    if (amount === undefined) return fail({ code: "notAssessed", found: known });
    return { name: known, parameter, amount, rules: rulesFound };
  }

  return {
    size,
    value(row, column) {
      const found = look(row, column);
      return "amount" in found ? found.amount : found;
    },
    explain(row, column) {
      const found = look(row, column);
      if (!("amount" in found)) return found;
      const { name, parameter, amount, rules } = found;
      const { title, version } = parameter;
      const parts: Part[] = [{ kind: "parameter", name, title, version }];
      return { title, symbol: name, rules, parts, readings: readingsOf(parts), result: amount };
    },
  };
}
