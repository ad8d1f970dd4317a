import type { Bands } from "../law/bands";
import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Formula } from "../law/formula";
import type { Rules } from "../law/rules";
import { formulaFor, versionOf } from "../scoring/score";

/** The bands by which a computation gives its points. */
export function bandsOf(id: ComputationId, type: BodyType, rules: Rules): Bands<number>["bands"] {
  const found = bandIn(formulaFor(versionOf(COMPUTATIONS[id], rules).value, type));
  if (!found) throw new Error(`${id} gives its points by no bands`);
  return found.bands;
}

function bandIn(formula: object): Bands<number> | undefined {
  if (isBand(formula)) return formula.bands;
  for (const child of Object.values(formula) as unknown[]) {
    const found = typeof child === "object" && child !== null ? bandIn(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isBand = (formula: object): formula is Extract<Formula, { op: "band" }> =>
  "op" in formula && formula.op === "band";

/** A number as it is written in both official languages, with a decimal comma. */
export const written = (value: number): string => String(value).replace(".", ",");
