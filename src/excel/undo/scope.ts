import type { Mark } from "../marks";
import { nameKey } from "../sheet-values";
import type { FormsRequest, Numbers } from "../types";

/** What an action may write anew, of the sheets of ours that the workbook has. */
export type Scope =
  /** Nothing: it adds sheets only. */
  | { readonly of: "added" }
  /** The sheet of scores and those beside it. */
  | { readonly of: "scores" }
  | { readonly of: "requisites" }
  | { readonly of: "sheets"; readonly sheets: readonly string[] }
  /** The forms that a request writes. */
  | { readonly of: "forms"; readonly request: Pick<FormsRequest, "bodies" | "appendices" | "language"> }
  /** Whatever has numbers that are kept in some way. */
  | { readonly of: "numbers"; readonly numbers: Numbers };

const SCORES: readonly Mark["sheet"][] = ["scores", "openness", "gathered", "objectedMarks"];
const REQUISITES: readonly Mark["sheet"][] = ["requisites", "report"];

/** Whether an action may write a sheet of ours anew; forms that are closed no action does. */
export function isWithin(scope: Scope, sheet: string, mark: Mark): boolean {
  const isOpenForm = mark.sheet === "form" && !mark.closed;
  switch (scope.of) {
    case "added":
      return false;
    case "scores":
      // The register refers to the first version of the scores once that is kept.
      return SCORES.includes(mark.sheet) || mark.sheet === "objections";
    case "requisites":
      return REQUISITES.includes(mark.sheet);
    case "sheets":
      return scope.sheets.includes(sheet);
    case "numbers":
      return SCORES.includes(mark.sheet) || (scope.numbers === "values" && isOpenForm);
    case "forms": {
      if (mark.sheet !== "form" || mark.closed) return false;
      const { bodies, appendices, language } = scope.request;
      return (
        mark.language === language &&
        appendices.includes(mark.appendix) &&
        (mark.body === "" || bodies.some((body) => nameKey(body) === nameKey(mark.body)))
      );
    }
  }
}
