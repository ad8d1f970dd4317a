import type { BodyType } from "../law/bodies";
import type { Computation, Rule, Variable } from "../law/computation";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Rules } from "../law/rules";
import { DEGREES, type Degree } from "../law/together";
import type { Formula } from "../law/formula";
import { inForce, type Version } from "../law/version";
import { reachBand, type BandReached } from "./bands";
import { constantOf, evaluate, type Observe, type Scope } from "./evaluate";
import { add, compare, decimal, isWhole, ONE, sign, ZERO, type Exact } from "./exact";

/** Why an input gives no number. `variables` are names of the computation's variables. */
export type InputProblem =
  | { readonly code: "negative"; readonly variable: string }
  | { readonly code: "fractional"; readonly variable: string }
  | { readonly code: "aboveMaximum"; readonly variable: string; readonly maximum: number }
  | { readonly code: "perCentMeant"; readonly variable: string }
  | { readonly code: "partAboveWhole"; readonly parts: readonly string[]; readonly whole: string }
  | { readonly code: "noActivity"; readonly variables: readonly string[] };

export const isProblem = (x: object): x is InputProblem => "code" in x;

/** The version of a computation's rule that an edition has. */
export const versionOf = ({ versions }: Computation, rules: Rules): Version<Rule> =>
  inForce(versions, rules.edition.from)!;

/** The formula of a rule for a type of body. */
export const formulaFor = ({ formula }: Rule, body: BodyType): Formula =>
  "op" in formula ? formula : formula[body];

/** The greatest value a computation can give for a body of a type. */
export function maximum(computation: Computation, body: BodyType, rules: Rules): number {
  const rule = versionOf(computation, rules).value;
  if (rule.maximum === "sum") {
    return Object.values(computation.variables)
      .filter(({ only }) => only === undefined || only === body)
      .reduce((total, variable) => total + (upperBound(variable, body, rules) ?? 0), 0);
  }
  return constantOf(rule.constants, rule.maximum, body);
}

/** The greatest value of a variable, where the Methodology sets one. */
export function upperBound({ kind }: Variable, body: BodyType, rules: Rules): number | undefined {
  if (typeof kind === "string") return kind === "percent" ? 100 : undefined;
  return "upTo" in kind ? kind.upTo : maximum(COMPUTATIONS[kind.pointsOf as ComputationId], body, rules);
}

function check(
  computation: Computation,
  values: Readonly<Record<string, Exact>>,
  body: BodyType,
  rules: Rules,
) {
  for (const [name, variable] of Object.entries(computation.variables)) {
    if (variable.only !== undefined && variable.only !== body) continue;
    const value = values[name]!;
    const signed = typeof variable.kind === "object" && "signed" in variable.kind;
    if (!signed && sign(value) < 0) return { code: "negative", variable: name } as const;
    if (variable.kind === "count" && !isWhole(value)) return { code: "fractional", variable: name } as const;
    if (variable.kind === "percent" && sign(value) > 0 && compare(value, ONE) < 0) {
      return { code: "perCentMeant", variable: name } as const;
    }
    const bound = upperBound(variable, body, rules);
    if (bound !== undefined && compare(value, decimal(bound)) > 0) {
      return { code: "aboveMaximum", variable: name, maximum: bound } as const;
    }
  }
  for (const [parts, whole] of computation.parts) {
    const total = parts.reduce<Exact>((sum, part) => add(sum, values[part]!), ZERO);
    if (compare(total, values[whole]!) > 0) return { code: "partAboveWhole", parts, whole } as const;
  }
  return undefined;
}

/**
 * The exact value of a computation, or why there is none.
 * @param values one for every variable of the computation that applies to the body
 * @param observe hears of every operation on the way
 */
export function score(
  computation: Computation,
  values: Readonly<Record<string, Exact>>,
  body: BodyType,
  rules: Rules,
  observe?: Observe,
): Exact | InputProblem {
  const problem = check(computation, values, body, rules);
  if (problem) return problem;

  const rule = versionOf(computation, rules).value;
  const { constants } = rule;
  const scope: Scope = { variables: values, constants, body, readings: rules.readings, observe };
  const value = evaluate(formulaFor(rule, body), scope);
  if (scope.noActivity === undefined) return value;

  switch (rules.readings["no-activity"]) {
    case "maximum":
      return decimal(maximum(computation, body, rules));
    case "zero":
      return ZERO;
    default:
      return { code: "noActivity", variables: variablesIn(scope.noActivity) };
  }
}

/** The names of the variables in a formula. */
export function variablesIn(formula: object): readonly string[] {
  if ("op" in formula && formula.op === "variable" && "name" in formula) return [String(formula.name)];
  return Object.values(formula).flatMap((child: unknown) =>
    typeof child === "object" && child !== null ? variablesIn(child) : [],
  );
}

/** The degree of effectiveness that a score reaches (p. 108), or why there is none. */
export function reachDegree(value: Exact, rules: Rules): BandReached<Degree> | InputProblem {
  const bands = inForce(DEGREES, rules.edition.from)!.value;
  const most = Math.max(...bands.bands.map((band) => ("to" in band ? band.to : 0)));
  if (sign(value) < 0) return { code: "negative", variable: "score" };
  if (compare(value, decimal(most)) > 0) return { code: "aboveMaximum", variable: "score", maximum: most };
  return reachBand(value, bands, rules.readings["band-gaps"]);
}
