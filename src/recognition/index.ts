export { propose } from "./propose";
export { correct, type Corrected, type Unapplied } from "./correct";
export { nameFinder } from "./name-finder";
export { bodyKey } from "./names";
export { typeOfName, typeOfTitle } from "./types-of-bodies";
export { numberIn } from "./text";
export { KIND_OF } from "./vocabulary";
export type * from "./types";
export type * from "./corrections";
