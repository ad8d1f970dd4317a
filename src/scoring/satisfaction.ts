import type { BodyType } from "../law/bodies";
import type { Rules } from "../law/rules";
import { SERVICES_P1, SERVICES_U } from "../law/services/satisfaction";
import { add, whole, ZERO, type Exact } from "./exact";
import { isProblem, score, type InputProblem } from "./score";

/**
 * P1 of the services of one body (p. 31).
 * @param levels the level of each service, `undefined` where it has none
 * @returns the exact value, or the problem and the index of the level that has it
 */
export function meanSatisfaction(
  levels: readonly (Exact | undefined)[],
  body: BodyType,
  rules: Rules,
): Exact | { readonly problem: InputProblem; readonly index?: number } {
  let points = ZERO;
  let rated = 0;
  for (const [index, level] of levels.entries()) {
    if (level === undefined) continue;
    const u = score(SERVICES_U, { level }, body, rules);
    if (isProblem(u)) return { problem: u, index };
    points = add(points, u);
    rated += 1;
  }
  const p1 = score(SERVICES_P1, { points, rated: whole(rated), listed: whole(levels.length) }, body, rules);
  return isProblem(p1) ? { problem: p1 } : p1;
}
