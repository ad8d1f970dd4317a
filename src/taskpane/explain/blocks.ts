import type { Explanation } from "../../calls/explanation";
import { lines, type Line } from "../../calls/lines";
import type { Language } from "../../law/text";

/** A computation as it is read: what goes in, the formula, and the steps to its value. */
export interface Computation {
  readonly inputs: readonly Line[];
  readonly formulas: readonly Line[];
  readonly steps: readonly Line[];
}

/** The lines of an explanation by what the pane does with them. */
export interface Blocks {
  readonly what: string;
  readonly body: string | undefined;
  readonly marks: readonly Line[];
  readonly computations: readonly Computation[];
  readonly result: string;
  readonly basis: readonly Line[];
  readonly readings: readonly Line[];
}

type Growing = { readonly [Part in keyof Computation]: Line[] };

/** Sorts the lines of an explanation; their order stays. */
export function blocksOf(explanation: Explanation, language: Language): Blocks {
  const all = lines(explanation, language);
  const of = (...kinds: Line["kind"][]) => all.filter(({ kind }) => kinds.includes(kind));
  const computations: Growing[] = [];
  let last: Growing | undefined;
  for (const line of all) {
    const part = partOf(line);
    if (!part) continue;
    // What goes in comes first: after a formula or a step it belongs to the next computation.
    const begins = part === "inputs" && last && last.formulas.length + last.steps.length > 0;
    if (!last || begins) computations.push((last = { inputs: [], formulas: [], steps: [] }));
    last[part].push(line);
  }
  return {
    what: of("what")[0]?.text ?? "",
    body: of("body")[0]?.text,
    marks: of("mark"),
    computations,
    result: of("result")[0]?.text ?? "",
    basis: of("place", "edition"),
    readings: of("reading"),
  };
}

function partOf({ kind }: Line): keyof Computation | undefined {
  switch (kind) {
    case "input":
      return "inputs";
    case "formula":
    case "numbers":
      return "formulas";
    case "step":
    case "bound":
    case "rule":
      return "steps";
    default:
      return undefined;
  }
}

/** Names of the arguments that the lines of input are about, in the order of the lines; none where they are about sums of arguments. */
export function inputNames({ parts }: Explanation): readonly string[] {
  const [part, ...more] = parts;
  if (!part || more.length > 0) return [];
  if (part.kind === "computation") return Object.keys(part.unfolded.values);
  return part.kind === "deadline" ? ["date"] : [];
}
