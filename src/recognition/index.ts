export { propose } from "./propose";
export { bodyKey } from "./names";
export { numberIn } from "./text";
export type * from "./types";
export type * from "./corrections";
