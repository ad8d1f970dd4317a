import type * as excel from "../excel";

/** What the pane can do to a workbook. Components call these, never Excel itself. */
export type Actions = Pick<
  typeof excel,
  | "attach"
  | "changesSince"
  | "readStock"
  | "readShownScores"
  | "findBroken"
  | "repairBroken"
  | "writeTables"
  | "writeScores"
  | "writeForms"
  | "reviveNumbers"
  | "keepNumbers"
  | "writeRequisites"
  | "signForms"
  | "writeObjections"
  | "startEntry"
  | "aboutSelection"
  | "objectableForms"
  | "reviewObjections"
  | "writeReportInputs"
  | "writeReport"
  | "reviewReport"
  | "findReportLists"
  | "takeReportLists"
  | "putCounts"
  | "clearCounts"
  | "compareVersions"
  | "freezeFormulas"
  | "thawFormulas"
  | "keepCorrection"
  | "forgetCorrection"
  | "selectedPlace"
  | "recordBefore"
  | "recordAfter"
  | "takeBack"
  | "selectAddress"
  | "explainSelection"
  | "watchSelection"
>;

/** What was being done when something failed. */
export type Doing =
  | "attach"
  | "repair"
  | "correct"
  | "tables"
  | "scores"
  | "conclusions"
  | "numbers"
  | "requisites"
  | "objections"
  | "report"
  | "sign"
  | "compare"
  | "freeze"
  | "thaw"
  | "undo"
  | "select"
  | "step"
  | "language";

export interface Failure {
  readonly doing: Doing;
  readonly error: unknown;
}
