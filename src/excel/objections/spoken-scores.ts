import { BODY_TYPES } from "../../law/bodies";
import { pointsIn } from "../../law/computation";
import { COMPUTATIONS } from "../../law/computations";
import type { FormMark } from "../forms/form-mark";
import { hasValue, isSame } from "../freeze/content";
import { scoreColumns, type ScoreColumn } from "../scores/columns";
import type { ReadScores } from "../scores/read";
import { FIGURES_OF } from "./form-groups";

const AUTOMATION: ReadonlySet<string> = new Set(["SERVICES_K3", ...pointsIn(COMPUTATIONS.SERVICES_K3)]);

/** Whether the texts of a conclusion speak of a score, also where its table does not show it. */
function isSpokenOf({ code }: Pick<FormMark, "code">, { group, id }: ScoreColumn): boolean {
  const of = FIGURES_OF[code];
  // The conclusion on automation is on one criterion, the table of points on none.
  if (code === 5) return AUTOMATION.has(id);
  if (code === 10) return false;
  return of === "overall" ? group === of || id === "FINAL" : group === of;
}

/** Whether a score that a conclusion speaks of is another one now; what has no value yet may be. */
export function speaksOfChanges(before: ReadScores, now: ReadScores, form: FormMark): boolean {
  const type = BODY_TYPES.find((own) => before.has(form.body, own));
  if (!type) return false;
  return scoreColumns(type)
    .filter((column) => isSpokenOf(form, column))
    .some(({ group, id }) => {
      const [old, is] = [before, now].map((scores) => scores.value(form.body, type, group, id));
      return !hasValue(is) || !isSame(is ?? "", old ?? "");
    });
}
