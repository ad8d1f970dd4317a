import type { FormCode } from "../../forms/form";
import type { Direction } from "../../law/directions";
import type { FormMark } from "../forms/form-mark";
import type { Group } from "../scores/columns";

/** What the figures of a body's form are of; of other forms they are of their direction, or there are none. */
export const FIGURES_OF: Readonly<Partial<Record<FormCode, Group>>> = {
  3: "services",
  4: "services",
  5: "services",
  8: "openness",
  10: "openness",
  12: "complaints",
  15: "overall",
};

/** The direction that a form is about; `undefined` where it is about all of them, or about none. */
export function directionOfForm({
  code,
  direction,
}: Pick<FormMark, "code" | "direction">): Direction | undefined {
  const of = direction ?? FIGURES_OF[code];
  return of === "overall" ? undefined : of;
}
