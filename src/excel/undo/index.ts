export { recordAfter, recordBefore, type Before, type Undoable } from "./record";
export type { Scope } from "./scope";
export { takeBack, type LeftSheet, type TakenBack } from "./take-back";
