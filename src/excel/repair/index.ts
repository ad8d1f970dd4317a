export { findBroken, type BrokenCell } from "./find";
export { repairBroken, type LeftCell, type Repair } from "./repair";
