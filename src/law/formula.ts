import type { Bands } from "./bands";
import type { Cite } from "./version";
import type { AlternativeOf, ReadingId } from "./readings";

/**
 * A formula of the Methodology as data: evaluated exactly, and readable node by node.
 * `variable` is an input of the paragraph, `constant` a number that the paragraph sets.
 */
export type Formula =
  | { readonly op: "variable"; readonly name: string }
  | { readonly op: "constant"; readonly name: string }
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "sum"; readonly of: readonly Formula[] }
  | { readonly op: "difference"; readonly left: Formula; readonly right: Formula }
  | { readonly op: "product"; readonly left: Formula; readonly right: Formula }
  /** A share or rate; where `whole` is 0 there is no value (reading `no-activity`). */
  | { readonly op: "quotient"; readonly part: Formula; readonly whole: Formula }
  | { readonly op: "atLeast"; readonly value: Formula; readonly bound: Formula }
  | { readonly op: "atMost"; readonly value: Formula; readonly bound: Formula }
  /** `then` where `value` is at most (`<=`) or less than (`<`) `bound`, `otherwise` where not. */
  | {
      readonly op: "when";
      readonly value: Formula;
      readonly relation: "<=" | "<";
      readonly bound: Formula;
      readonly then: Formula;
      readonly otherwise: Formula;
      /** The paragraph of the condition, where it is not that of the formula. */
      readonly cite?: Cite;
    }
  | { readonly op: "band"; readonly value: Formula; readonly bands: Bands<number> }
  /** The formula of the chosen alternative of a reading; `default` where none is chosen. */
  | { readonly op: "reading"; readonly id: ReadingId; readonly cases: Readonly<Record<string, Formula>> };

export const number = (value: number): Formula => ({ op: "number", value });
export const sum = (...of: Formula[]): Formula => ({ op: "sum", of });
export const difference = (left: Formula, right: Formula): Formula => ({ op: "difference", left, right });
export const product = (left: Formula, right: Formula): Formula => ({ op: "product", left, right });
export const quotient = (part: Formula, whole: Formula): Formula => ({ op: "quotient", part, whole });
export const atLeast = (bound: Formula, value: Formula): Formula => ({ op: "atLeast", value, bound });
export const atMost = (bound: Formula, value: Formula): Formula => ({ op: "atMost", value, bound });
export const when = (
  value: Formula,
  relation: "<=" | "<",
  bound: Formula,
  then: Formula,
  otherwise: Formula,
  cite?: Cite,
): Formula => ({ op: "when", value, relation, bound, then, otherwise, ...(cite ? { cite } : {}) });
/** `then` where `value` is 0 or less, `otherwise` where not. */
export const ifNone = (value: Formula, then: Formula, otherwise: Formula, cite?: Cite): Formula =>
  when(value, "<=", number(0), then, otherwise, cite);
export const band = (bands: Bands<number>, value: Formula): Formula => ({ op: "band", value, bands });
export const reading = <Id extends ReadingId>(
  id: Id,
  cases: Readonly<Record<AlternativeOf<Id> | "default", Formula>>,
): Formula => ({ op: "reading", id, cases });

/** Below 0 is 0, as the deductions and penalties of the Methodology say. */
export const notNegative = (value: Formula): Formula => atLeast(number(0), value);
