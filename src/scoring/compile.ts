import type { Band } from "../law/bands";
import type { BodyType } from "../law/bodies";
import type { Computation } from "../law/computation";
import type { Formula } from "../law/formula";
import type { Rules } from "../law/rules";
import { checkNumber, checkPart, choose, divide, greater, lesser, positive, type Column } from "./columns";
import { chosen, constantOf } from "./evaluate";
import { decimal } from "./exact";
import { BLOCK, equal, Program, type Linear } from "./linear";
import { formulaFor, upperBound, versionOf } from "./score";

/** The greatest whole number of the 15 digits at which numbers are taken. */
const LONGEST = 1e15 - 1;

/** A rule over columns of whole numbers. */
export interface Compiled {
  /** Where the caller puts the values of a block of rows, by variable: one for each that applies to the body. */
  readonly inputs: Readonly<Record<string, Float64Array>>;
  /**
   * Calculates the first rows of the block, at most {@link BLOCK}.
   * @returns for each row the nearest double of its exact value, or NaN; overwritten by the next call
   */
  readonly run: (rows: number) => Float64Array;
}

/** A fraction. Its denominator is positive, or NaN. */
interface Ratio {
  readonly n: Linear;
  readonly d: Linear;
}

/**
 * Compiles the rule in force into loops over columns, in which nothing is allocated. A row's answer is what
 * `toNumber(score(…))` gives, with 0 unsigned, or NaN. NaN says nothing but "ask `score`", which alone decides what
 * is refused, and why. It is the answer for inputs that are not whole or that a check might refuse, for a share whose
 * whole is 0, for a value in a gap between bands, and wherever a number leaves the safe integers and so might have
 * been rounded. Everything else is a safe integer over a safe integer, whose one division is correctly rounded by the
 * processor.
 */
export function compile(computation: Computation, body: BodyType, rules: Rules): Compiled {
  const inputs: Record<string, Float64Array> = {};
  for (const [name, { only }] of Object.entries(computation.variables)) {
    if (only === undefined || only === body) inputs[name] = new Float64Array(BLOCK);
  }
  const program = new Program();
  /** 0 where the inputs are plainly fine, otherwise NaN. */
  const fine = new Float64Array(BLOCK);
  program.steps.push((rows) => fine.fill(0, 0, rows));
  addChecks(computation, body, rules, inputs, program, fine);
  const value = valueOf(computation, body, rules, inputs, program);
  const [n, d] = [program.column(value.n), program.column(value.d)];
  const results = new Float64Array(BLOCK);
  program.steps.push((rows) => divide(rows, n, d, fine, results));
  const run = (rows: number): Float64Array => {
    for (const step of program.steps) step(rows);
    return results;
  };
  return { inputs, run };
}

/** Adds the steps of the formula to a program; gives the fraction that it comes to. */
function valueOf(
  computation: Computation,
  body: BodyType,
  rules: Rules,
  inputs: Compiled["inputs"],
  program: Program,
): Ratio {
  const rule = versionOf(computation, rules).value;
  const one = program.constant(1);
  const zero = program.constant(0);
  const none: Ratio = { n: program.constant(NaN), d: one };
  const number = (value: number): Ratio => {
    const { n, d } = decimal(value);
    if (typeof n !== "number" || typeof d !== "number") return none;
    return { n: program.constant(n), d: program.constant(d) };
  };
  const times = (a: Ratio, n: Linear, d: Linear): Ratio => ({
    n: program.times(a.n, n),
    d: program.times(a.d, d),
  });
  /** A numerator over a multiple of its denominator; 0 stays 0. */
  const scaled = (n: Linear, by: Linear): Linear => (equal(n, zero) ? zero : program.times(n, by));
  /** Two fractions over one denominator. */
  const together = (a: Ratio, b: Ratio) =>
    equal(a.d, b.d)
      ? { left: a.n, right: b.n, d: a.d }
      : { left: scaled(a.n, b.d), right: scaled(b.n, a.d), d: program.times(a.d, b.d) };
  const plus = (a: Ratio, b: Ratio, sign = 1): Ratio => {
    const { left, right, d } = together(a, b);
    return { n: program.plus(left, right, sign), d };
  };
  const extreme = (of: typeof greater, a: Ratio, b: Ratio): Ratio => {
    const { left, right, d } = together(a, b);
    const [x, y] = [program.column(left), program.column(right)];
    return { n: program.filled((rows, out) => of(rows, x, y, out)), d };
  };
  const where = (a: Ratio, relation: "<" | "<=", b: Ratio, then: Ratio, otherwise: Ratio): Ratio => {
    const order = program.column(plus(a, b, -1).n);
    const either = (part: "n" | "d") => {
      const [x, y] = [program.column(then[part]), program.column(otherwise[part])];
      return program.filled((rows, out) => choose(rows, order, relation === "<=", x, y, out));
    };
    return { n: either("n"), d: either("d") };
  };
  /** What the band gives that the value lies in; none in a gap between two. */
  const banded = (value: Ratio, [band, ...lower]: readonly Band<number>[]): Ratio => {
    if (!band) return none;
    const [gives, otherwise] = [number(band.gives), banded(value, lower)];
    if ("above" in band) return where(number(band.above), "<", value, gives, otherwise);
    if ("below" in band) return where(value, "<", number(band.below), gives, otherwise);
    const notAbove = where(value, "<=", number(band.to), gives, otherwise);
    return where(value, "<", number(band.from), otherwise, notAbove);
  };

  const ratioOf = (formula: Formula): Ratio => {
    switch (formula.op) {
      case "variable":
        return { n: new Map([[inputs[formula.name]!, 1]]), d: one };
      case "constant":
        return number(constantOf(rule.constants, formula.name, body));
      case "number":
        return number(formula.value);
      case "sum":
        return formula.of.map(ratioOf).reduce((total, term) => plus(total, term));
      case "difference":
        return plus(ratioOf(formula.left), ratioOf(formula.right), -1);
      case "product": {
        const right = ratioOf(formula.right);
        return times(ratioOf(formula.left), right.n, right.d);
      }
      case "quotient": {
        const whole = ratioOf(formula.whole);
        const over = program.column(whole.n);
        const under = program.filled((rows, out) => positive(rows, over, out));
        const { n, d } = times(ratioOf(formula.part), whole.d, under);
        // The numerator has the NaN of a whole of 0 too, lest it is lost where only numerators are compared.
        return { n: program.plus(n, under, 0), d };
      }
      case "atLeast":
        return extreme(greater, ratioOf(formula.value), ratioOf(formula.bound));
      case "atMost":
        return extreme(lesser, ratioOf(formula.value), ratioOf(formula.bound));
      case "when": {
        const [value, bound] = [ratioOf(formula.value), ratioOf(formula.bound)];
        return where(value, formula.relation, bound, ratioOf(formula.then), ratioOf(formula.otherwise));
      }
      case "band":
        return banded(ratioOf(formula.value), formula.bands.bands);
      case "reading":
        return ratioOf(chosen(formula, rules.readings));
    }
  };
  return ratioOf(formulaFor(rule, body));
}

/** Adds the steps that put NaN into `fine` unless the inputs are whole and pass the checks of `score`. */
function addChecks(
  { variables, parts }: Computation,
  body: BodyType,
  rules: Rules,
  inputs: Compiled["inputs"],
  program: Program,
  fine: Column,
): void {
  for (const [name, column] of Object.entries(inputs)) {
    const variable = variables[name]!;
    const low = typeof variable.kind === "object" && "signed" in variable.kind ? -LONGEST : 0;
    const high = Math.min(upperBound(variable, body, rules) ?? Infinity, LONGEST);
    program.steps.push((rows) => checkNumber(rows, column, low, high, fine));
  }
  for (const [names, of] of parts) {
    const forms = names.map((name): Linear => new Map([[inputs[name]!, 1]]));
    const part = program.column(forms.reduce((total, form) => program.plus(total, form)));
    program.steps.push((rows) => checkPart(rows, part, inputs[of]!, fine));
  }
}
