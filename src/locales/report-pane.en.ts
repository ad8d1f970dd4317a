import type { ReportPaneTexts } from "./report-pane.ru";

const listed = (sheets: readonly string[]) => sheets.map((name) => `“${name}”`).join(", ");

export const en: ReportPaneTexts = {
  back: (step) => `Back: ${step}`,
  noSheets:
    "The data of the annual report are entered on the sheets “Services for the report” and “Data for the report”. Olshem adds those that the workbook does not have and leaves all others as they are.",
  create: "Add the sheets",
  created: (sheets) =>
    `Sheets for the data of the report: ${listed(sheets)}. Enter the year of the report and the data, then come back here.`,
  sheets: "Sheets with the data",
  again: "Refresh",
  year: (year, day) =>
    `Year of the report: ${year}. It is to be published by ${day} (paragraph 9 of the rules).`,
  errors: {
    title: "Errors in the data",
    todo: "Correct them on the sheets. While they are there, the report is not written without your consent.",
  },
  warnings: { title: "Worth a look", todo: "Check these places on the sheets." },
  differences: {
    title: "Report and assessment differ",
    todo: "The tables of the assessment have other numbers of this body. If the year is the same, correct what is wrong.",
  },
  missing: {
    title: "What the report lacks",
    todo: "The report can be written, but will not have this information.",
  },
  complete: "There is information on every item of the standard form.",
  reports: "Reports that are written",
  language: "Language of the report",
  despite: "Write it in spite of the errors",
  despiteHint: "Wrong numbers go into the report as they stand on the sheets.",
  write: "Write the report",
  hint: "The numbers of the report refer to the sheets with the data. When it is written anew, what you changed in its texts is kept.",
  writing: "Writing the report…",
  written: "The report is written:",
  notWritten: "The report is not written: there are errors in the data. They are listed above.",
  locked: "The report is not written: the sheet is protected.",
};
