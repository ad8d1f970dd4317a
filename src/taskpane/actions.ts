import type * as excel from "../excel";

/** What the pane can do to a workbook. Components call these, never Excel itself. */
export type Actions = Pick<
  typeof excel,
  | "attach"
  | "findBroken"
  | "repairBroken"
  | "writeTables"
  | "writeScores"
  | "writeForms"
  | "reviveNumbers"
  | "keepNumbers"
  | "writeRequisites"
  | "signForms"
  | "compareVersions"
  | "selectAddress"
  | "explainSelection"
  | "watchSelection"
>;

/** What was being done when something failed. */
export type Doing =
  | "attach"
  | "repair"
  | "tables"
  | "scores"
  | "conclusions"
  | "numbers"
  | "requisites"
  | "sign"
  | "compare"
  | "select"
  | "step"
  | "language";

export interface Failure {
  readonly doing: Doing;
  readonly error: unknown;
}
