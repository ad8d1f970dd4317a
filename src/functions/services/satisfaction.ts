import type { BodyType } from "../../law/bodies";
import type { Rules } from "../../law/rules";
import { SERVICES_K1, SERVICES_P2, SERVICES_U } from "../../law/services/satisfaction";
import { toNumber, type Exact } from "../../scoring/exact";
import { meanSatisfaction } from "../../scoring/satisfaction";
import { bodyReader, rulesReader } from "../arguments";
import { at, crossed, fill, isErrorValue, plain, show, type Cells } from "../cells";
import { isBlank, parseNumber } from "../../scoring/parse";
import { toError, type Found, type Place, type Problem } from "../problems";
import { placeOf, spill } from "../spill";

/**
 * U, points of a service by the level of satisfaction with its quality (Appendix 6).
 * CGO: 4.8–5 gives 15, 4.6–4.79 12, 4.4–4.59 9, 4.2–4.39 6, 4–4.19 3, below 4 0; LEB: 20, 16, 12, 8, 4, 0.
 * @customfunction SERVICES_U
 * @param {unknown[][]} level Level of satisfaction of the service, 0–5, number or range
 * @param {string[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! for a level outside 0–5, #N/A for an empty cell
 * @example SERVICES_U(4.75; "ЦГО") → 12
 */
export function servicesU(level: unknown[][], body: string[][], rules?: unknown[][]): unknown[][] {
  return spill(SERVICES_U, { level }, body, rules) as unknown[][];
}

/**
 * P1, level of satisfaction with the quality of services: the mean of U over the services that have a level (p. 31).
 * At most 15 for CGO, 20 for LEB. Empty cells are left out.
 * @customfunction SERVICES_P1
 * @param {unknown[][]} levels Levels of satisfaction of the services, 0–5
 * @param {string[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all names or one for each
 * @param {unknown[][]} [of] Whose each level is, in the shape of levels
 * @param {unknown[][]} [names] Names of the bodies to calculate P1 for, one result for each
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! where a level of the body is no number within 0–5, #N/A where it has none
 * @example SERVICES_P1({4.9; 4.7; 3.5}; "ЦГО") → 9
 */
export function servicesP1(
  levels: unknown[][],
  body: string[][],
  of?: unknown[][],
  names?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  const ruleCells: Cells = rules ?? [[""]];
  const nameCells: Cells | undefined = names ?? undefined;
  const size = crossed([nameCells ?? [[""]], body, ruleCells]);
  const readBody = bodyReader();
  const readRules = rulesReader();
  const shapeProblem = pairing(levels, of, names);
  const services = shapeProblem ? new Map<string, Service[]>() : servicesOf(levels, of);

  return fill(size, (row, column) => {
    const fail = (problem: Problem, place: Place = placeOf(size, row, column), cell?: unknown) =>
      toError(problem, found(cell ?? ""), place);
    if (shapeProblem) return fail(shapeProblem, {});
    const ruleCell = at(ruleCells, row, column);
    const bodyCell = at(body, row, column);
    const nameCell = nameCells ? at(nameCells, row, column) : EVERYBODY;
    for (const cell of [ruleCell, bodyCell, nameCell]) if (isErrorValue(cell)) return cell;
    const rulesFound: Rules | Problem = readRules(ruleCell);
    if ("code" in rulesFound) return fail(rulesFound);
    if (bodyCell === undefined) return fail({ code: "outside", argument: "body" });
    const bodyFound: BodyType | Problem = readBody(bodyCell);
    if (typeof bodyFound === "object") return fail(bodyFound);
    if (nameCell === undefined) return fail({ code: "outside", argument: "names" });
    if (nameCells && isBlank(plain(nameCell))) return fail({ code: "empty", argument: "names" });

    const own = services.get(key(nameCell)) ?? [];
    const exact: (Exact | undefined)[] = [];
    for (const service of own) {
      if (isErrorValue(service.cell)) return service.cell;
      const value = plain(service.cell);
      const level = isBlank(value) ? undefined : parseNumber(value);
      if (level === undefined && !isBlank(value)) {
        return fail({ code: "notANumber", argument: "levels", found: show(value) }, service.place);
      }
      exact.push(level);
    }
    if (exact.every((level) => level === undefined)) {
      return fail({ code: "noLevels", found: nameCells ? show(plain(nameCell)) : "" });
    }
    const p1 = meanSatisfaction(exact, bodyFound, rulesFound);
    if (!("problem" in p1)) return toNumber(p1);
    const service = p1.index === undefined ? undefined : own[p1.index];
    return fail(p1.problem, service?.place, plain(service?.cell));
  }) as unknown[][];
}

interface Service {
  readonly cell: unknown;
  readonly place: Place;
}

const EVERYBODY = "";

/** Names are the same whatever their case and the spaces around and between their words. */
const key = (cell: unknown): string =>
  String(plain(cell) ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const shapeOf = (cells: Cells) => `${cells.length} × ${cells[0]?.length ?? 0}`;

function pairing(
  levels: Cells,
  of: Cells | undefined | null,
  names: Cells | undefined | null,
): Problem | undefined {
  if ((of ?? undefined) === undefined && (names ?? undefined) === undefined) return undefined;
  if (!of || !names) return { code: "namesMissing" };
  if (shapeOf(of) === shapeOf(levels)) return undefined;
  return { code: "shapes", first: `levels (${shapeOf(levels)})`, second: `of (${shapeOf(of)})` };
}

/** The levels of each body; all under one name where nothing says whose they are. */
function servicesOf(levels: Cells, of: Cells | undefined | null): Map<string, Service[]> {
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

/** In messages of P1 the level of a service is the argument `levels`. */
const found = (cell: unknown): Found => ({ symbol: () => "U", value: () => show(cell) });

/**
 * P2, complaints about the quality of services: k − i / b1 × 10 000, not below 0 (p. 33).
 * k is 10 for CGO, 20 for LEB.
 * @customfunction SERVICES_P2
 * @param {unknown[][]} complaints i: justified complaints, whole number or range
 * @param {unknown[][]} services b1: services rendered, whole number or range
 * @param {string[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input, #N/A for an empty cell or no services
 * @example SERVICES_P2(3; 10000; "ЦГО") → 7
 */
export function servicesP2(
  complaints: unknown[][],
  services: unknown[][],
  body: string[][],
  rules?: unknown[][],
): unknown[][] {
  return spill(SERVICES_P2, { complaints, services }, body, rules) as unknown[][];
}

/**
 * K1 (CGO) or M1 (LEB), satisfaction of recipients: P1 + P2 (p. 29). At most 25 and 40.
 * @customfunction SERVICES_K1
 * @param {unknown[][]} p1 P1, points
 * @param {unknown[][]} p2 P2, points
 * @param {string[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example SERVICES_K1(12; 9.5; "ЦГО") → 21.5
 */
export function servicesK1(
  p1: unknown[][],
  p2: unknown[][],
  body: string[][],
  rules?: unknown[][],
): unknown[][] {
  return spill(SERVICES_K1, { p1, p2 }, body, rules) as unknown[][];
}
