import { isFunctionId } from "../../calls/catalogue";
import { ownFunction } from "../formula/own";
import { tokenize } from "../formula/tokens";

/**
 * A formula that calls functions of ours, with each of them spelt as it is typed, whatever a file or a person made of the
 * name; all else stays letter for letter. `undefined` where it calls none of ours.
 */
export function respelt(formula: string): string | undefined {
  if (!formula.startsWith("=")) return undefined;
  const tokens = tokenize(formula, 1);
  if ("code" in tokens) return undefined;
  let [result, done] = ["", 0];
  for (const token of tokens) {
    const id = token.kind === "function" ? ownFunction(token.name.replace(/^_xlfn\./i, "")) : undefined;
    if (id === undefined || !isFunctionId(id)) continue;
    result += `${formula.slice(done, token.start)}OLSHEM.${id}`;
    done = token.end;
  }
  return done === 0 ? undefined : result + formula.slice(done);
}
