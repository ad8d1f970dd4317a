import type { BodyType } from "../../law/bodies";
import type { Computation, Rule } from "../../law/computation";
import type { Formula } from "../../law/formula";
import type { Rules } from "../../law/rules";
import { chosen, constantOf } from "../evaluate";
import { reached, steps } from "./bands";
import { numeral, operand, rounded } from "./text";

/** What a formula is written over. */
export interface NativeScope {
  readonly computation: Computation;
  readonly constants: Rule["constants"];
  readonly body: BodyType;
  readonly rules: Rules;
  /** The expression of each variable that applies to the body. */
  readonly variables: Readonly<Record<string, string>>;
}

/** How tightly a text holds together: sums and differences least, one operand most. */
type Binding = 1 | 2 | 3;
interface Written {
  readonly text: string;
  readonly binds: Binding;
}

const within = ({ text, binds }: Written, least: Binding): string => (binds < least ? `(${text})` : text);
const call = (name: string, ...args: string[]): Written => ({ text: `${name}(${args.join(",")})`, binds: 3 });

/** A formula of the law as an expression of a spreadsheet. */
export const expression = (formula: Formula, scope: NativeScope): string => write(formula, scope).text;

function write(formula: Formula, scope: NativeScope): Written {
  const text = (part: Formula) => expression(part, scope);
  const part = (part: Formula, least: Binding) => within(write(part, scope), least);
  switch (formula.op) {
    case "variable":
      return { text: operand(scope.variables[formula.name]!), binds: 3 };
    case "constant":
      return { text: numeral(constantOf(scope.constants, formula.name, scope.body)), binds: 3 };
    case "number":
      return { text: numeral(formula.value), binds: 3 };
    case "sum": {
      const terms = formula.of.map((term) => write(term, scope)).filter(({ text }) => text !== "0");
      if (terms.length < 2) return terms[0] ?? { text: "0", binds: 3 };
      return { text: terms.map((term) => within(term, 1)).join("+"), binds: 1 };
    }
    case "difference":
      if (text(formula.right) === "0") return write(formula.left, scope);
      return { text: `${part(formula.left, 1)}-${part(formula.right, 2)}`, binds: 1 };
    case "product":
      return { text: `${part(formula.left, 2)}*${part(formula.right, 3)}`, binds: 2 };
    case "quotient":
      return { text: `${part(formula.part, 2)}/${part(formula.whole, 3)}`, binds: 2 };
    case "atLeast":
      return call("MAX", text(formula.bound), text(formula.value));
    case "atMost":
      return call("MIN", text(formula.bound), text(formula.value));
    case "when":
      return call("IF", condition(formula, scope).holds, text(formula.then), text(formula.otherwise));
    case "band": {
      const ladder = steps(formula.bands, scope.rules.readings["band-gaps"]);
      const points = ladder.map(({ gives }) => numeral(gives));
      return { text: reached(text(formula.value), ladder, points), binds: 3 };
    }
    case "reading":
      return write(chosen(formula, scope.rules.readings), scope);
  }
}

/** The condition of a formula, and its opposite. */
function condition(formula: Extract<Formula, { op: "when" }>, scope: NativeScope) {
  const { value, relation, bound } = formula;
  const compared = (side: Formula) =>
    isWhole(side, scope) ? expression(side, scope) : rounded(expression(side, scope));
  const [left, right] = [compared(value), compared(bound)];
  return {
    holds: `${left}${relation}${right}`,
    fails: `${left}${relation === "<=" ? ">" : ">="}${right}`,
  };
}

/** Whether a formula gives whole numbers alone, which doubles hold exactly. */
function isWhole(formula: Formula, scope: NativeScope): boolean {
  switch (formula.op) {
    case "variable":
      return scope.computation.variables[formula.name]?.kind === "count";
    case "constant":
      return Number.isInteger(constantOf(scope.constants, formula.name, scope.body));
    case "number":
      return Number.isInteger(formula.value);
    case "sum":
      return formula.of.every((term) => isWhole(term, scope));
    case "difference":
    case "product":
      return isWhole(formula.left, scope) && isWhole(formula.right, scope);
    case "atLeast":
    case "atMost":
      return isWhole(formula.value, scope) && isWhole(formula.bound, scope);
    case "reading":
      return isWhole(chosen(formula, scope.rules.readings), scope);
    default:
      return false;
  }
}

/**
 * The conditions under which a share of the formula has a whole of 0 (reading `no-activity`).
 * @param positive expressions that are known to be above 0
 */
export function wholesOfZero(
  formula: Formula,
  scope: NativeScope,
  positive: readonly string[] = [],
): readonly string[] {
  const of = (...parts: Formula[]) => parts.flatMap((part) => wholesOfZero(part, scope, positive));
  switch (formula.op) {
    case "sum":
      return of(...formula.of);
    case "difference":
    case "product":
      return of(formula.left, formula.right);
    case "quotient": {
      const whole = expression(formula.whole, scope);
      const never = isPositive(formula.whole, scope) || positive.includes(whole);
      return [...of(formula.part, formula.whole), ...(never ? [] : [`${whole}=0`])];
    }
    case "atLeast":
    case "atMost":
      return of(formula.value, formula.bound);
    case "when": {
      const { holds, fails } = condition(formula, scope);
      const { value, bound, relation } = formula;
      const isAboveNone = relation === "<=" && bound.op === "number" && bound.value === 0;
      const known = isAboveNone ? [...positive, expression(value, scope)] : positive;
      return [
        ...of(value, bound),
        ...of(formula.then).map((zero) => `AND(${holds},${zero})`),
        ...wholesOfZero(formula.otherwise, scope, known).map((zero) => `AND(${fails},${zero})`),
      ];
    }
    case "band":
      return of(formula.value);
    case "reading":
      return of(chosen(formula, scope.rules.readings));
    default:
      return [];
  }
}

/** Whether a formula is above 0 whatever its variables are. */
function isPositive(formula: Formula, scope: NativeScope): boolean {
  switch (formula.op) {
    case "constant":
      return constantOf(scope.constants, formula.name, scope.body) > 0;
    case "number":
      return formula.value > 0;
    case "atLeast":
      return isPositive(formula.bound, scope) || isPositive(formula.value, scope);
    default:
      return false;
  }
}
