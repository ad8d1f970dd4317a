export * from "./types";
export { attach } from "./attach";
export { writeScores } from "./scores";
export { writeConclusions } from "./conclusions";
