import type { BodyType } from "../../law/bodies";
import type { Computation } from "../../law/computation";
import type { Rules } from "../../law/rules";
import { SERVICES_P1, SERVICES_U } from "../../law/services/satisfaction";
import { expression } from "./expression";
import { constants, steps } from "./bands";
import { numeral, TENTH_DECIMAL } from "./text";
import { formulaFor, upperBound, versionOf } from "../score";

const tidy = (x: number): number => Number(x.toFixed(11));

/**
 * P1 of one body as a plain formula (p. 31): the mean of the points of its services (App. 6). An error where a level of
 * the body's is a text or out of bounds, or it has none. `undefined` where the points of a service are no printed bands.
 * @param levels reference to the levels of all services, a column
 * @param own condition over the same rows: whether a service is the body's
 */
export function nativeMean(levels: string, own: string, body: BodyType, rules: Rules): string | undefined {
  const points = formulaFor(versionOf(SERVICES_U, rules).value, body);
  if (points.op !== "band" || points.value.op !== "variable") return undefined;
  const computation: Computation = SERVICES_P1;
  const rule = versionOf(computation, rules).value;
  const ladder = steps(points.bands, rules.readings["band-gaps"]).filter(({ gives }) => gives > 0);
  // Rounding would fail on a text, so the bounds give way instead.
  const bounds = constants(ladder.map(({ from }) => numeral(tidy(from - TENTH_DECIMAL / 2))));
  // What each step adds to the one below: a level has reached all steps up to its own.
  const added = constants(ladder.map(({ gives }, index) => numeral(gives - (ladder[index - 1]?.gives ?? 0))));
  const most = upperBound(SERVICES_U.variables.level, body, rules)!;
  const rated = `SUMPRODUCT(${own}*ISNUMBER(${levels}))`;
  const variables = {
    points: `SUMPRODUCT(${own}*ISNUMBER(${levels})*(${levels}>=${bounds})*${added})`,
    rated,
    listed: `SUMPRODUCT(${own}*1)`,
  };
  const scope = { computation, constants: rule.constants, body, rules, variables };
  // A text is greater than every number; an empty one is as good as a blank.
  const above = `(${levels}>${numeral(tidy(most + TENTH_DECIMAL / 2))})*(${levels}<>"")`;
  const refusals = `SUMPRODUCT(${own}*((${levels}<0)+${above}))>0,${rated}=0`;
  return `=IF(OR(${refusals}),NA(),${expression(formulaFor(rule, body), scope)})`;
}
