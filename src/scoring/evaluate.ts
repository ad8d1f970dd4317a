import type { BodyType } from "../law/bodies";
import type { Rule } from "../law/computation";
import type { Formula } from "../law/formula";
import type { Rules } from "../law/rules";
import { bandOf } from "./bands";
import { add, compare, decimal, divide, multiply, sign, subtract, ZERO, type Exact } from "./exact";

/** Hears of every operation of an evaluation, the innermost first. */
export type Observe = (formula: Formula, value: Exact, operands: readonly Exact[]) => void;

/** What a formula is evaluated over. */
export interface Scope {
  readonly variables: Readonly<Record<string, Exact>>;
  readonly constants: Rule["constants"];
  readonly body: BodyType;
  readonly readings: Rules["readings"];
  readonly observe?: Observe | undefined;
  /** Set where the evaluation met a share whose whole is 0: that whole. */
  noActivity?: Formula;
}

/** A constant of a rule for a type of body. */
export function constantOf(constants: Rule["constants"], name: string, body: BodyType): number {
  const value = constants[name]!;
  return typeof value === "number" ? value : value[body];
}

/** The case of a reading that the rules choose. */
export const chosen = (
  formula: Extract<Formula, { readonly op: "reading" }>,
  readings: Rules["readings"],
): Formula => formula.cases[readings[formula.id] ?? "default"]!;

/**
 * The exact value of a formula. A share whose whole is 0 has none: it counts as 0 here, and
 * {@link Scope.noActivity} is set, so that the caller decides by the reading `no-activity`.
 */
export function evaluate(formula: Formula, scope: Scope): Exact {
  switch (formula.op) {
    case "variable":
      return scope.variables[formula.name]!;
    case "constant":
      return decimal(constantOf(scope.constants, formula.name, scope.body));
    case "number":
      return decimal(formula.value);
    case "sum": {
      const terms = formula.of.map((term) => evaluate(term, scope));
      return seen(formula, terms.reduce(add, ZERO), terms, scope);
    }
    case "difference":
      return operation(formula, subtract, formula.left, formula.right, scope);
    case "product":
      return operation(formula, multiply, formula.left, formula.right, scope);
    case "quotient": {
      const part = evaluate(formula.part, scope);
      const whole = evaluate(formula.whole, scope);
      if (sign(whole) !== 0) return seen(formula, divide(part, whole), [part, whole], scope);
      scope.noActivity ??= formula.whole;
      return seen(formula, ZERO, [part, whole], scope);
    }
    case "atLeast":
      return operation(
        formula,
        (value, bound) => (compare(value, bound) < 0 ? bound : value),
        formula.value,
        formula.bound,
        scope,
      );
    case "atMost":
      return operation(
        formula,
        (value, bound) => (compare(value, bound) > 0 ? bound : value),
        formula.value,
        formula.bound,
        scope,
      );
    case "when": {
      const value = evaluate(formula.value, scope);
      const bound = evaluate(formula.bound, scope);
      const order = compare(value, bound);
      const holds = order < 0 || (order === 0 && formula.relation === "<=");
      return seen(formula, evaluate(holds ? formula.then : formula.otherwise, scope), [value, bound], scope);
    }
    case "band": {
      const value = evaluate(formula.value, scope);
      const points = decimal(bandOf(value, formula.bands, scope.readings["band-gaps"]));
      return seen(formula, points, [value], scope);
    }
    case "reading":
      return seen(formula, evaluate(chosen(formula, scope.readings), scope), [], scope);
  }
}

function seen(formula: Formula, value: Exact, operands: readonly Exact[], scope: Scope): Exact {
  scope.observe?.(formula, value, operands);
  return value;
}

function operation(
  formula: Formula,
  operate: (a: Exact, b: Exact) => Exact,
  first: Formula,
  second: Formula,
  scope: Scope,
): Exact {
  const a = evaluate(first, scope);
  const b = evaluate(second, scope);
  return seen(formula, operate(a, b), [a, b], scope);
}
