export * from "./types";
export { selectAddress } from "./select";
export { attach } from "./attach";
export { freezeToValues } from "./freeze";
export { missingDirections } from "./score-table";
export { writeScores } from "./scores";
export { writeConclusions } from "./conclusions";
export { explainSelection } from "./explain-cell";
export type * from "./explain/types";
