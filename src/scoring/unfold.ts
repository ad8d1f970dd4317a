import type { BodyType } from "../law/bodies";
import type { Computation, Rule } from "../law/computation";
import type { Formula } from "../law/formula";
import type { ReadingId } from "../law/readings";
import type { Rules } from "../law/rules";
import type { Cite, Version } from "../law/version";
import { reachBand, type BandReached } from "./bands";
import { chosen } from "./evaluate";
import { compare, sign, type Exact } from "./exact";
import { formulaFor, isProblem, score, versionOf, type InputProblem } from "./score";

/** One step of a calculation, in the order in which it was taken. */
export type Step =
  | {
      readonly kind: "sum" | "difference" | "product" | "quotient";
      readonly operands: readonly Exact[];
      readonly value: Exact;
    }
  /** A bound; `applied` where it changed the value. */
  | {
      readonly kind: "atLeast" | "atMost";
      readonly operand: Exact;
      readonly bound: Exact;
      readonly applied: boolean;
    }
  /** A special rule of the paragraph: what is compared, and whether the rule applied. */
  | {
      readonly kind: "when";
      readonly compared: Formula;
      readonly relation: "<=" | "<";
      readonly operand: Exact;
      readonly bound: Exact;
      readonly holds: boolean;
      readonly value: Exact;
      readonly cite?: Cite;
    }
  | { readonly kind: "band"; readonly operand: Exact; readonly reached: BandReached<number> }
  /** The whole of a share is 0; the value is that of the reading `no-activity`. */
  | { readonly kind: "noActivity"; readonly value: Exact };

/** A computation with everything that made its value. */
export interface Unfolded {
  readonly computation: Computation;
  readonly version: Version<Rule>;
  readonly body: BodyType;
  readonly rules: Rules;
  readonly values: Readonly<Record<string, Exact>>;
  /** The formula as it was applied: readings and conditions resolved, bounds around the whole taken off. */
  readonly formula: Formula;
  /** The bounds taken off. */
  readonly bounds: readonly OuterBound[];
  readonly steps: readonly Step[];
  /** Readings that the value depends on, each once. */
  readonly readings: readonly ReadingId[];
  readonly value: Exact;
}

/**
 * Unfolds a computation into its steps, or says why it has no value.
 * @param values as {@link score} takes them
 */
export function unfold(
  computation: Computation,
  values: Readonly<Record<string, Exact>>,
  body: BodyType,
  rules: Rules,
): Unfolded | InputProblem {
  const steps: Step[] = [];
  const readings = new Set<ReadingId>();
  const holding = new Set<Formula>();
  const version = versionOf(computation, rules);
  const whole = formulaFor(version.value, body);

  const value = score(computation, values, body, rules, (formula, value, operands) => {
    if (formula.op === "reading") readings.add(formula.id);
    const step = stepOf(formula, value, operands, rules);
    if (step === undefined) return;
    steps.push(step);
    if (step.kind === "when" && step.holds) holding.add(formula);
    if (step.kind === "band" && step.reached.inGap) readings.add("band-gaps");
  });
  if (isProblem(value)) return value;
  const undefinedShare = steps.findIndex((step) => step.kind === "quotient" && sign(step.operands[1]!) === 0);
  if (undefinedShare >= 0) {
    readings.add("no-activity");
    // What would follow from a share that there is not means nothing.
    steps.splice(undefinedShare + 1, Infinity, { kind: "noActivity", value });
  }
  return {
    computation,
    version,
    body,
    rules,
    values,
    ...withoutBounds(applied(whole, rules, holding)),
    steps,
    readings: [...readings],
    value,
  };
}

function stepOf(formula: Formula, value: Exact, operands: readonly Exact[], rules: Rules): Step | undefined {
  const [first, second] = operands;
  switch (formula.op) {
    case "sum":
    case "difference":
    case "product":
    case "quotient":
      return { kind: formula.op, operands, value };
    case "atLeast":
    case "atMost":
      return { kind: formula.op, operand: first!, bound: second!, applied: compare(first!, value) !== 0 };
    case "when": {
      const order = compare(first!, second!);
      const holds = order < 0 || (order === 0 && formula.relation === "<=");
      const { value: compared, relation, cite } = formula;
      const place = cite ? { cite } : {};
      return { kind: "when", compared, relation, operand: first!, bound: second!, holds, value, ...place };
    }
    case "band":
      return {
        kind: "band",
        operand: first!,
        reached: reachBand(first!, formula.bands, rules.readings["band-gaps"]),
      };
    default:
      return undefined;
  }
}

/** The formula without the readings and conditions that were not taken. */
function applied(formula: Formula, rules: Rules, holding: ReadonlySet<Formula>): Formula {
  const inside = (part: Formula) => applied(part, rules, holding);
  switch (formula.op) {
    case "variable":
    case "constant":
    case "number":
      return formula;
    case "sum":
      return { op: "sum", of: formula.of.map(inside) };
    case "difference":
    case "product":
      return { op: formula.op, left: inside(formula.left), right: inside(formula.right) };
    case "quotient":
      return { op: "quotient", part: inside(formula.part), whole: inside(formula.whole) };
    case "atLeast":
    case "atMost":
      return { op: formula.op, value: inside(formula.value), bound: inside(formula.bound) };
    case "when":
      return inside(holding.has(formula) ? formula.then : formula.otherwise);
    case "band":
      return { op: "band", value: inside(formula.value), bands: formula.bands };
    case "reading":
      return inside(chosen(formula, rules.readings));
  }
}

/** A bound around a whole formula. */
export interface OuterBound {
  readonly op: "atLeast" | "atMost";
  readonly bound: Formula;
}

/** A formula and the bounds around the whole of it, or around what it looks up in bands. */
export function withoutBounds(formula: Formula): {
  readonly formula: Formula;
  readonly bounds: readonly OuterBound[];
} {
  if (formula.op === "band") {
    const inner = withoutBounds(formula.value);
    return { formula: { ...formula, value: inner.formula }, bounds: [] };
  }
  if (formula.op !== "atLeast" && formula.op !== "atMost") return { formula, bounds: [] };
  const { op, bound } = formula;
  const inner = withoutBounds(formula.value);
  return { formula: inner.formula, bounds: [...inner.bounds, { op, bound }] };
}
