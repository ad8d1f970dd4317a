import { SERVICES_P1, SERVICES_U } from "../law/services/satisfaction";
import type { BodyType } from "../law/bodies";
import type { Rules } from "../law/rules";
import { add, toNumber, whole, ZERO, type Exact } from "../scoring/exact";
import { isBlank, parseNumber } from "../scoring/parse";
import { isProblem, score, versionOf } from "../scoring/score";
import { unfold } from "../scoring/unfold";
import { bodyReader, rulesReader } from "./arguments";
import {
  at,
  BLANK,
  crossed,
  isErrorValue,
  placeOf,
  plain,
  show,
  sizeText,
  textOf,
  type Cells,
  type Place,
} from "./cells";
import { explanationOf } from "./explanation";
import { Failure, type Found, type Problem } from "./failure";
import type { Prepared } from "./prepared";

interface Service {
  readonly cell: unknown;
  readonly place: Place;
}

interface Inputs {
  readonly levels: readonly { readonly level: Exact; readonly points: Exact }[];
  /** What P1 is computed over (p. 31). */
  readonly values: Readonly<Record<string, Exact>>;
  readonly body: BodyType;
  readonly rules: Rules;
}

const EVERYBODY = "";

/** Names are the same whatever their case and the spaces around and between their words. */
const key = (cell: unknown): string =>
  textOf(plain(cell)).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** In messages of P1 the level of a service is the argument `levels`. */
const found = (cell: unknown): Found => ({
  symbol: (argument) => (argument === "levels" ? "U" : ""),
  value: () => show(cell),
});

/** P1 of all levels, or of those of each of the names (p. 31). */
export function prepareP1(
  levels: Cells,
  body: Cells,
  of: Cells | undefined,
  names: Cells | undefined,
  rules: Cells | undefined,
): Prepared {
  const ruleCells = rules ?? BLANK;
  const size = crossed([names ?? BLANK, body, ruleCells]);
  const readBody = bodyReader();
  const readRules = rulesReader();
  const shapeProblem = pairing(levels, of, names);
  const services = shapeProblem ? new Map<string, Service[]>() : servicesOf(levels, of);

  function inputs(row: number, column: number): Inputs | Failure | object {
    const fail = (problem: Problem, place: Place = placeOf(size, row, column), cell?: unknown) =>
      new Failure(problem, found(cell ?? ""), place);
    if (shapeProblem) return fail(shapeProblem, {});
    const ruleCell = at(ruleCells, row, column);
    const bodyCell = at(body, row, column);
    const nameCell = names ? at(names, row, column) : EVERYBODY;
    for (const cell of [ruleCell, bodyCell, nameCell]) if (isErrorValue(cell)) return cell;
    if (ruleCell === undefined) return fail({ code: "outside", argument: "rules" });
    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    if (bodyCell === undefined) return fail({ code: "outside", argument: "body" });
    const bodyFound = readBody(bodyCell);
    if (typeof bodyFound === "object") return fail(bodyFound);
    if (nameCell === undefined) return fail({ code: "outside", argument: "names" });
    if (names && isBlank(plain(nameCell))) return fail({ code: "empty", argument: "names" });

    const own = services.get(key(nameCell)) ?? [];
    const rated: { level: Exact; points: Exact }[] = [];
    let sum = ZERO;
    for (const { cell, place } of own) {
      if (isErrorValue(cell)) return cell;
      const value = plain(cell);
      if (isBlank(value)) continue;
      const level = parseNumber(value);
      if (level === undefined)
        return fail({ code: "notANumber", argument: "levels", found: show(value) }, place);
      const points = score(SERVICES_U, { level }, bodyFound, rulesFound);
      if (isProblem(points)) return fail(levelsFor(points), place, value);
      rated.push({ level, points });
      sum = add(sum, points);
    }
    if (rated.length === 0) return fail({ code: "noLevels", found: names ? show(plain(nameCell)) : "" });
    const values = { points: sum, rated: whole(rated.length), listed: whole(own.length) };
    return { levels: rated, values, body: bodyFound, rules: rulesFound };
  }

  return {
    size,
    value(row, column) {
      const given = inputs(row, column);
      if (!("levels" in given)) return given;
      return toNumber(score(SERVICES_P1, given.values, given.body, given.rules) as Exact);
    },
    explain(row, column) {
      const given = inputs(row, column);
      if (!("levels" in given)) return given;
      const unfolded = unfold(SERVICES_P1, given.values, given.body, given.rules);
      if (isProblem(unfolded)) return new Failure(unfolded);
      return explanationOf(unfolded, [
        { kind: "levels", version: versionOf(SERVICES_U, given.rules), levels: given.levels },
        { kind: "computation", unfolded },
      ]);
    },
  };
}

/** A problem of a level, by the argument that the levels stand in. */
const levelsFor = (problem: Problem): Problem =>
  "variable" in problem ? ({ ...problem, variable: "levels" } as Problem) : problem;

function pairing(levels: Cells, of: Cells | undefined, names: Cells | undefined): Problem | undefined {
  if (of === undefined && names === undefined) return undefined;
  if (!of || !names) return { code: "namesMissing" };
  if (sizeText(of) === sizeText(levels)) return undefined;
  return {
    code: "shapes",
    first: "levels",
    firstSize: sizeText(levels),
    second: "of",
    secondSize: sizeText(of),
  };
}

/** The levels of each body; all under one name where nothing says whose they are. */
function servicesOf(levels: Cells, of: Cells | undefined): Map<string, Service[]> {
  const services = new Map<string, Service[]>();
  for (const [row, line] of levels.entries()) {
    for (const [column, cell] of line.entries()) {
      const name = key(of?.[row]?.[column] ?? EVERYBODY);
      const own = services.get(name) ?? [];
      own.push({ cell, place: { row: row + 1, ...(line.length > 1 ? { column: column + 1 } : {}) } });
      services.set(name, own);
    }
  }
  return services;
}
