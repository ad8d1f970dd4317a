import type { BodyType } from "../law/bodies";
import type { Computation, Rule, Variable } from "../law/computation";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Rules } from "../law/rules";
import { DEGREES, type Degree } from "../law/together";
import { inForce } from "../law/version";
import { bandOf } from "./bands";
import { evaluate, type Scope } from "./evaluate";
import { add, compare, decimal, isWhole, sign, ZERO, type Exact } from "./exact";

/** Why an input gives no number. `variables` are names of the computation's variables. */
export type InputProblem =
  | { readonly code: "negative"; readonly variable: string }
  | { readonly code: "fractional"; readonly variable: string }
  | { readonly code: "aboveMaximum"; readonly variable: string; readonly maximum: number }
  | { readonly code: "partAboveWhole"; readonly parts: readonly string[]; readonly whole: string }
  | { readonly code: "noActivity"; readonly variables: readonly string[] };

export const isProblem = (x: object): x is InputProblem => "code" in x;

function ruleOf(computation: Computation, rules: Rules): Rule {
  return inForce(computation.versions, rules.edition.from)!.value;
}

/** The greatest value a computation can give for a body of a type. */
export function maximum(computation: Computation, body: BodyType, rules: Rules): number {
  const rule = ruleOf(computation, rules);
  if (rule.maximum === "sum") {
    return Object.values(computation.variables)
      .filter(({ only }) => only === undefined || only === body)
      .reduce((total, variable) => total + (upperBound(variable, body, rules) ?? 0), 0);
  }
  const constant = rule.constants[rule.maximum]!;
  return typeof constant === "number" ? constant : constant[body];
}

/** The greatest value of a variable, where the Methodology sets one. */
function upperBound({ kind }: Variable, body: BodyType, rules: Rules): number | undefined {
  if (typeof kind === "string") return undefined;
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
 */
export function score(
  computation: Computation,
  values: Readonly<Record<string, Exact>>,
  body: BodyType,
  rules: Rules,
): Exact | InputProblem {
  const problem = check(computation, values, body, rules);
  if (problem) return problem;

  const rule = ruleOf(computation, rules);
  const scope: Scope = { variables: values, constants: rule.constants, body, readings: rules.readings };
  const value = evaluate("op" in rule.formula ? rule.formula : rule.formula[body], scope);
  if (scope.noActivity === undefined) return value;

  switch (rules.readings["no-activity"]) {
    case "maximum":
      return decimal(maximum(computation, body, rules));
    case "zero":
      return ZERO;
    default:
      return { code: "noActivity", variables: variablesOf(scope.noActivity) };
  }
}

function variablesOf(formula: object): readonly string[] {
  if ("op" in formula && formula.op === "variable" && "name" in formula) return [String(formula.name)];
  return Object.values(formula).flatMap((child: unknown) =>
    typeof child === "object" && child !== null ? variablesOf(child) : [],
  );
}

/** The degree of effectiveness that a score stands for (p. 108), or why there is none. */
export function degree(value: Exact, rules: Rules): Degree | InputProblem {
  const bands = inForce(DEGREES, rules.edition.from)!.value;
  const most = Math.max(...bands.bands.map((band) => ("to" in band ? band.to : 0)));
  if (sign(value) < 0) return { code: "negative", variable: "score" };
  if (compare(value, decimal(most)) > 0) return { code: "aboveMaximum", variable: "score", maximum: most };
  return bandOf(value, bands, rules.readings["band-gaps"]);
}
