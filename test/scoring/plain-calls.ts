import { prepareComputation } from "../../src/calls/computation";
import type { BodyType } from "../../src/law/bodies";
import type { Computation, Variable } from "../../src/law/computation";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import { DEFAULT_RULES, formatRules, parseRules, type Rules } from "../../src/law/rules";
import { nativeFormula } from "../../src/scoring/native";
import { upperBound } from "../../src/scoring/score";
import { taken } from "../properties/draw";
import type { Random } from "../properties/random";
import { neighbour } from "../reference/nearest";
import type { Input } from "./spreadsheet";

export const IDS = Object.keys(COMPUTATIONS) as ComputationId[];
export const computation = (id: ComputationId): Computation => COMPUTATIONS[id];
export const rulesOf = (text: string): Rules => parseRules(text) as Rules;

/** A computation over the cells A1, B1, C1 … in the order of its variables. */
export const overCells = (id: ComputationId, body: BodyType, rules: Rules): string | undefined =>
  nativeFormula(
    id,
    body,
    rules,
    Object.fromEntries(
      Object.keys(computation(id).variables).map((name, index) => [name, `${"ABCDEFG"[index]}1`]),
    ),
  );

const BOUNDS = [
  4, 4.19, 4.195, 4.2, 4.39, 4.395, 4.4, 4.59, 4.595, 4.6, 4.79, 4.795, 4.8, 3.99, 3.995, 4.7949,
];
const SHARES = [
  0.499, 0.4995, 0.5, 0.599, 0.5995, 0.6, 0.699, 0.6995, 0.7, 0.799, 0.7995, 0.8, 0.899, 0.8995, 0.9,
];
const WHOLES = [1, 10, 12, 100, 1000, 2000, 10_000, 20_000, 1e6, 4e8];
const decimals = (x: number, digits: number) => Number(x.toFixed(digits));

/** A fitting value of a variable, or now and then one that is refused. */
function draw({ kind, optional }: Variable, body: BodyType, earlier: readonly Input[], r: Random): Input {
  const way = r.next();
  if (way < 0.02) return undefined;
  if (way < 0.06) return r.pick(["нет данных", true, -1, -0.5, 1.5, 1e6]);
  if (optional && way < 0.3) return undefined;
  if (kind === "count") {
    const whole = earlier.findLast((cell): cell is number => typeof cell === "number") ?? 100;
    if (r.chance(0.1)) return 0;
    if (r.chance(0.2)) return r.whole(0, 20);
    if (r.chance(0.4)) return Math.max(0, Math.round(r.pick(SHARES) * whole) + r.whole(-1, 1));
    return r.chance(0.5) ? r.pick(WHOLES) : r.whole(0, Math.max(1, whole));
  }
  if (kind === "quantity") return decimals(r.next() * 40, r.whole(0, 3));
  if (kind === "percent")
    return r.chance(0.5)
      ? r.whole(30, 100)
      : decimals(r.pick([0, 0.5, 35.5, 46.5, 68.5, 80, 80.1, 99.99, 100]), 2);
  const most = upperBound({ kind } as Variable, body, DEFAULT_RULES)!;
  if (r.chance(0.1)) return r.pick([0, most, decimals(most + 0.01, 2)]);
  if (most === 5 && r.chance(0.6)) return r.pick(BOUNDS);
  if ("signed" in Object(kind) && r.chance(0.2)) return -decimals(r.next() * 9, 3);
  return r.chance(0.5) ? taken(r.next() * most) : decimals(r.next() * most, r.whole(0, 3));
}

/** Inputs of a computation; wholes are drawn before their parts. */
export function drawn(id: ComputationId, body: BodyType, r: Random): readonly Input[] {
  const { variables, parts } = computation(id);
  const wholes = new Set([...parts.map(([, whole]) => whole), "services", "considered", "received", "late"]);
  const names = Object.keys(variables);
  const order = [...names].sort((a, b) => Number(wholes.has(b)) - Number(wholes.has(a)));
  const values = new Map<string, Input>();
  for (const name of order) {
    const { only } = variables[name]!;
    const applies = only === undefined || only === body;
    values.set(name, applies ? draw(variables[name]!, body, [...values.values()], r) : undefined);
  }
  return names.map((name) => values.get(name));
}

/** What the function gives; `undefined` where it has an error. */
export function live(
  id: ComputationId,
  inputs: readonly Input[],
  body: BodyType,
  rules: Rules,
): number | undefined {
  const args = Object.fromEntries(
    Object.keys(computation(id).variables).map((name, index) => [name, [[inputs[index] ?? ""]]]),
  );
  const value = prepareComputation(computation(id), args, body, [[formatRules(rules)]]).value(0, 0);
  return typeof value === "number" ? value : undefined;
}

const ENDS = [3.99, 4, 4.19, 4.2, 4.39, 4.4, 4.59, 4.6, 4.79, 4.8, 5];

/** App. 6: levels at every printed bound and in the middle of every gap. */
export const LEVELS_AT_BOUNDS: readonly number[] = [
  0,
  ...ENDS,
  ...ENDS.map((x) => decimals(x - 0.005, 3)),
  ...ENDS.map((x) => decimals(x - 0.0051, 4)),
];

const MANY = [200, 1000, 2000, 30_000, 7e6, 8.9e8];

/** App. 13: disciplined of all late cases, at and beside every share at which the points turn; nobody excused. */
export const SHARES_AT_BOUNDS: readonly (readonly number[])[] = SHARES.flatMap((share) =>
  [...Array.from({ length: 60 }, (_, index) => index + 1), ...MANY].flatMap((whole) =>
    [-1, 0, 1].map((off) => [Math.min(whole, Math.max(0, Math.round(share * whole) + off)), whole, 0]),
  ),
);

/** p. 108: scores at every printed bound and in the gaps, as a sum of doubles may come to them, and what is no score. */
export const SCORES_AT_BOUNDS: readonly Input[] = [
  ...[69.995, 89.995, 90, 50].flatMap((bound) => [neighbour(bound, -1), neighbour(bound, 1)]),
  ...[0, 49.99, 49.999, 50, 69.99, 69.994, 69.995, 70, 89.99, 89.994, 89.995, 90, 100],
  ...[100.01, -0.01, "нет", undefined, true],
];
