export { aboutSelection, objectableForms, type ObjectableForm } from "./about-selection";
export { readObjections } from "./read-sheets";
export { reviewObjections, type ReviewedObjections } from "./review-sheets";
export { startEntry, type EntryAbout } from "./start-entry";
export { writeObjections, type ObjectionSheets } from "./write";
export type { ReadObjections } from "./read";
