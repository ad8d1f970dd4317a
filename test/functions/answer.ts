import { parametersOf } from "../../src/calls/catalogue";
import type { Call, Case, Refused } from "../cases/case";
import { raw, shown, spilled } from "./call";

const isRefused = (value: unknown): value is Refused =>
  typeof value === "object" && value !== null && "refuses" in value;

/** What Excel shows of a call: rows of values, an error as its code and text. */
export function answer([name, ...args]: Call): unknown[][] {
  // Excel appends its invocation object to arguments that repeat.
  if (name === "RULES") return [[raw(name, args[0], args.slice(1), {})]];
  const repeats = parametersOf(name).at(-1)?.repeating;
  const cells = (arg: unknown) => (Array.isArray(arg) || arg === undefined ? arg : [[arg]]);
  const result = repeats ? spilled(name, args[0], args.slice(1).map(cells), {}) : spilled(name, ...args);
  return result.map((line) => line.map(shown));
}

const cell = (value: unknown): unknown =>
  isRefused(value) ? { code: value.refuses, message: expect.stringMatching(value.because) } : value;

/** Holds a call to what its case says. */
export function check(fact: Case): void {
  const result = answer(fact.call);
  if ("refuses" in fact) expect(result).toEqual([[cell(fact)]]);
  else if (fact.gives instanceof RegExp) {
    expect(result.map((line) => line.join(" "))).toContainEqual(expect.stringMatching(fact.gives));
  } else {
    const rows = Array.isArray(fact.gives) ? (fact.gives as unknown[][]) : [[fact.gives]];
    expect(result).toEqual(rows.map((line) => line.map(cell)));
  }
}
