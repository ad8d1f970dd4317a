export { readReportInputs, type ReadInputs } from "./read-inputs";
export { writeReportInputs } from "./write-inputs";
