export * from "./types";
export { selectAddress } from "./select";
export { attach } from "./attach";
export * from "./freeze";
export { directionsWithout, missingDirections } from "./scores/table";
export { writeTables } from "./new-tables";
export { writeScores } from "./scores";
export { writeForms } from "./forms/write-forms";
export { explainSelection } from "./explain-cell";
export { watchSelection } from "./watch-selection";
export type * from "./explain/types";
export { keepNumbers, reviveNumbers } from "./forms/numbers";
export { signForms, type SignedForm } from "./forms/sign";
export { compareVersions, type Comparison } from "./forms/compare";
export {
  aboutSelection,
  objectableForms,
  readObjections,
  reviewObjections,
  startEntry,
  writeObjections,
  type EntryAbout,
  type ObjectableForm,
  type ObjectionSheets,
  type ReadObjections,
  type ReviewedObjections,
} from "./objections";
export {
  clearCounts,
  findReportLists,
  putCounts,
  reviewReport,
  takeReportLists,
  writeReport,
  writeReportInputs,
  type CountCell,
  type ListChoice,
  type ReadInputs,
  type ReportList,
  type ReportRequest,
  type ReportResult,
  type ReviewedReport,
  type TakenLists,
  type WrittenCounts,
} from "./report";
export { writeRequisites } from "./requisites";
export * from "./repair";
export { changesBetween, changesSince, type Change } from "./changes";
export { readShownScores, type ShownBody, type ShownScore, type ShownScores } from "./scores/shown";
export { readStock, type Stock, type StockForm } from "./stock";
export { forgetCorrection, keepCorrection, selectedPlace } from "./corrections";
export {
  recordAfter,
  recordBefore,
  takeBack,
  type Before,
  type LeftSheet,
  type Scope,
  type TakenBack,
  type Undoable,
} from "./undo";
