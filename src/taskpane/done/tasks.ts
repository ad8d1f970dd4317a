import { directionsWithout } from "../../excel";
import type { StepsTexts } from "../../locales/steps";
import type { Book, Step } from "../view";

type Code = Exclude<keyof StepsTexts["done"]["tasks"], "score">;

/** Something that is left to do in a workbook, and where it is done: in a step, or on sheets. */
export type Task =
  | { readonly code: "score"; readonly step: Step }
  | {
      readonly code: Code;
      readonly count: number;
      readonly step?: Step;
      readonly sheets?: readonly string[];
    };

/** The form of the overall conclusion. */
const OVERALL = 15;

/** What is left to do in a workbook, in the order in which it is best done. */
export function tasksOf({ attachment, broken, stock }: Book): readonly Task[] {
  const { scores, forms } = stock;
  const of = (own: typeof forms) => own.map(({ sheet }) => sheet);
  const texts = of(forms.filter(({ state, outdated }) => state === "open" && outdated));
  const changed = of(forms.filter(({ state, outdated }) => state === "signed" && outdated));
  const open = of(forms.filter(({ state }) => state === "open"));
  const concluded = new Set(forms.filter(({ code }) => code === OVERALL).map(({ body }) => body));
  const without = attachment.bodies.filter(
    ({ name, type }) => !concluded.has(name) && directionsWithout(attachment, type).length === 0,
  );
  const tasks: (Task | false)[] = [
    broken.length > 0 && { code: "repair", count: broken.length, step: "data" },
    !scores && { code: "score", step: "scores" },
    !!scores &&
      scores.unscored.length > 0 && { code: "rescore", count: scores.unscored.length, step: "scores" },
    !!scores && without.length > 0 && { code: "conclude", count: without.length, step: "conclusions" },
    texts.length > 0 && { code: "texts", count: texts.length, sheets: texts },
    changed.length > 0 && { code: "changed", count: changed.length, sheets: changed },
    open.length > 0 && { code: "sign", count: open.length },
  ];
  return tasks.filter((task) => task !== false);
}
