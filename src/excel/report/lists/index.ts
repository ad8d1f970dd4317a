export { choiceAs, lackingIn, proposedChoice, sureChoice } from "./choice";
export { findReportLists } from "./find-lists";
export { takeReportLists } from "./take-lists";
export type * from "./types";
