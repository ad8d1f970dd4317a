export { readReportInputs, type ReadInputs } from "./read-inputs";
export { writeReportInputs } from "./write-inputs";
export { writeReport, type ReportRequest, type ReportResult } from "./write-report";
