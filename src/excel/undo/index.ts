export { recordAfter, recordBefore, type Before, type Change, type Touches } from "./record";
export { takeBack, type LeftSheet, type TakenBack } from "./take-back";
