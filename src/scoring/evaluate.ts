import type { BodyType } from "../law/bodies";
import type { Rule } from "../law/computation";
import type { Formula } from "../law/formula";
import type { Rules } from "../law/rules";
import { bandOf } from "./bands";
import { add, compare, decimal, divide, multiply, sign, subtract, ZERO, type Exact } from "./exact";

/** What a formula is evaluated over. */
export interface Scope {
  readonly variables: Readonly<Record<string, Exact>>;
  readonly constants: Rule["constants"];
  readonly body: BodyType;
  readonly readings: Rules["readings"];
  /** Set where the evaluation met a share whose whole is 0: that whole. */
  noActivity?: Formula;
}

/**
 * The exact value of a formula. A share whose whole is 0 has none: it counts as 0 here, and
 * {@link Scope.noActivity} is set, so that the caller decides by the reading `no-activity`.
 */
export function evaluate(formula: Formula, scope: Scope): Exact {
  switch (formula.op) {
    case "variable":
      return scope.variables[formula.name]!;
    case "constant": {
      const value = scope.constants[formula.name]!;
      return decimal(typeof value === "number" ? value : value[scope.body]);
    }
    case "number":
      return decimal(formula.value);
    case "sum":
      return formula.of.reduce<Exact>((total, term) => add(total, evaluate(term, scope)), ZERO);
    case "difference":
      return subtract(evaluate(formula.left, scope), evaluate(formula.right, scope));
    case "product":
      return multiply(evaluate(formula.left, scope), evaluate(formula.right, scope));
    case "quotient": {
      const whole = evaluate(formula.whole, scope);
      if (sign(whole) === 0) {
        scope.noActivity ??= formula.whole;
        return ZERO;
      }
      return divide(evaluate(formula.part, scope), whole);
    }
    case "atLeast": {
      const value = evaluate(formula.value, scope);
      const bound = evaluate(formula.bound, scope);
      return compare(value, bound) < 0 ? bound : value;
    }
    case "atMost": {
      const value = evaluate(formula.value, scope);
      const bound = evaluate(formula.bound, scope);
      return compare(value, bound) > 0 ? bound : value;
    }
    case "when": {
      const order = compare(evaluate(formula.value, scope), evaluate(formula.bound, scope));
      const holds = order < 0 || (order === 0 && formula.relation === "<=");
      return evaluate(holds ? formula.then : formula.otherwise, scope);
    }
    case "band":
      return decimal(bandOf(evaluate(formula.value, scope), formula.bands, scope.readings["band-gaps"]));
    case "reading":
      return evaluate(formula.cases[scope.readings[formula.id] ?? "default"]!, scope);
  }
}
