export { clearCounts, putCounts, type CountCell, type WrittenCounts } from "./counts";
export { readReportInputs, type ReadInputs } from "./read-inputs";
export { reviewReport, type ReviewedReport } from "./review-report";
export { writeReportInputs } from "./write-inputs";
export { writeReportYear } from "./write-year";
export { writeReport, type ReportRequest, type ReportResult } from "./write-report";
export { findReportLists, takeReportLists, type ListChoice, type ReportList, type TakenLists } from "./lists";
