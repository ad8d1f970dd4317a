import type { Adjustment } from "../../procedure";
import type { OfficialLanguage } from "../../law/text";
import type { Mark } from "../marks";
import { mayChange } from "../objections/close-forms";
import { nameKey } from "../sheet-values";
import type { FormsRequest, Numbers } from "../types";

/** What an action may write anew, of the sheets of ours that the workbook has. */
export type Scope =
  /** Nothing: it adds sheets only. */
  | { readonly of: "added" }
  /** The sheet of scores and those beside it, and the conclusions of which accepted objections may close the first version. */
  | { readonly of: "scores"; readonly adjustments?: readonly Adjustment[] }
  | { readonly of: "requisites" }
  /** The data of the annual report. */
  | { readonly of: "reportInputs" }
  /** An annual report, of whatever year. */
  | { readonly of: "report"; readonly language: OfficialLanguage }
  | { readonly of: "sheets"; readonly sheets: readonly string[] }
  /** The forms that a request writes. */
  | { readonly of: "forms"; readonly request: Pick<FormsRequest, "bodies" | "forms" | "language"> }
  /** Whatever has numbers that are kept in some way. */
  | { readonly of: "numbers"; readonly numbers: Numbers };

const SCORES: readonly Mark["sheet"][] = ["scores", "openness", "gathered", "objectedMarks"];
/** The register refers to the first version of the scores once that is kept, which says whether objections are in force. */
const BESIDE_SCORES: readonly Mark["sheet"][] = ["objections", "scoresBefore"];
const REQUISITES: readonly Mark["sheet"][] = ["requisites", "report"];

/** Whether an action writes a sheet anew whatever it holds. */
export const isWrittenAnew = (scope: Scope, mark: Mark): boolean =>
  scope.of === "scores" && SCORES.includes(mark.sheet);

/** Whether an action may write a sheet of ours anew; forms that are closed no action does. */
export function isWithin(scope: Scope, sheet: string, mark: Mark): boolean {
  const isOpenForm = mark.sheet === "form" && !mark.closed;
  switch (scope.of) {
    case "added":
      return false;
    case "scores":
      return (
        isWrittenAnew(scope, mark) ||
        BESIDE_SCORES.includes(mark.sheet) ||
        (isOpenForm && mayChange(scope.adjustments ?? [], mark))
      );
    case "requisites":
      return REQUISITES.includes(mark.sheet);
    case "report":
      return mark.sheet === "annualReport" && !mark.closed && mark.language === scope.language;
    case "reportInputs":
      return mark.sheet === "reportInputs";
    case "sheets":
      return scope.sheets.includes(sheet);
    case "numbers":
      return SCORES.includes(mark.sheet) || (scope.numbers === "values" && isOpenForm);
    case "forms": {
      if (mark.sheet !== "form" || mark.closed) return false;
      const { bodies, forms, language } = scope.request;
      return (
        mark.language === language &&
        forms.includes(mark.code) &&
        (mark.body === "" || bodies.some((body) => nameKey(body) === nameKey(mark.body)))
      );
    }
  }
}
