import fc from "fast-check";
import { nearest } from "../reference/nearest";
import type { Rational } from "../reference/rational";
import { shown } from "../functions/call";
import { Random } from "./random";

/** Every run draws the same calls, unless `FC_SEED` says otherwise; a failure prints the seed. */
const SEED = Number(process.env["FC_SEED"] ?? 20230131);

/** Makes a number of random calls. A call follows from its own seed alone, which fast-check names when one fails. */
export function calls(count: number, once: (r: Random) => void): void {
  const seeds = fc.noBias(fc.integer());
  fc.assert(
    fc.property(seeds, (seed) => once(new Random(seed))),
    { numRuns: count, seed: SEED, endOnFailure: true },
  );
}

/** What a cell of a result must be. */
export type Expected = Rational | string | { readonly code: string };

/** A cell as text: what JSON has no words for, too. */
function written(cell: unknown): string {
  if (Array.isArray(cell)) return `{${cell.map(written).join(", ")}}`;
  if (typeof cell === "object" && cell !== null) {
    return `<${Object.entries(cell)
      .map(([name, value]) => `${name}: ${written(value)}`)
      .join(", ")}>`;
  }
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  return JSON.stringify(cell.length > 80 ? `${cell.slice(0, 80)}…` : cell);
}

/** A call as text, for a failure. */
export const asFormula = (id: string, args: readonly unknown[]): string =>
  `${id}(${args.map(written).join("; ")})`;

/** Refuses a cell that is not the number, text or error it must be. */
export function mustBe(cell: unknown, expected: Expected, formula: () => string): void {
  const found = shown(cell);
  if (typeof expected === "string") {
    if (found !== expected)
      throw new Error(`${formula()} is ${written(found)}, the reference has ${expected}`);
    return;
  }
  if ("code" in expected) {
    if (!isError(found) || found.code !== expected.code) {
      throw new Error(`${formula()} is ${written(found)}, the reference has ${expected.code}`);
    }
    return;
  }
  const value = nearest(expected);
  // 0 and −0 are the same number of points.
  if (found !== value) throw new Error(`${formula()} is ${written(found)}, the reference has ${value}`);
}

export const isError = (found: unknown): found is { code: string; message: string } =>
  typeof found === "object" && found !== null && "code" in found && "message" in found;

/** Whether a name stands in a text as a word of its own: `t` is not named by “итог”. */
function hasWord(text: string, name: string): boolean {
  const words = text.split(/[^\p{L}\p{N}_]+/u);
  return words.includes(name);
}

/** Refuses a cell that is not an error of one of the codes whose text has one of the names. */
export function mustRefuse(
  cell: unknown,
  codes: readonly string[],
  names: readonly string[],
  formula: () => string,
): void {
  const found = shown(cell);
  const isRefused =
    isError(found) &&
    codes.includes(found.code) &&
    typeof found.message === "string" &&
    names.some((name) => hasWord(found.message, name));
  if (isRefused) return;
  throw new Error(
    `${formula()} is ${written(found)}, not ${codes.join(" or ")} that names ${names.join(" or ")}`,
  );
}
