import type { ReportSheetTexts } from "./report-sheets.ru";

export const en: ReportSheetTexts = {
  sheets: {
    services: {
      name: "Services for the report",
      help: "Services for the report on activity in public services. Rows and columns may be added.",
    },
    other: {
      name: "Data for the report",
      help: "Data for the report on activity in public services. Rows and columns may be added.",
    },
  },
  help: {
    provider: "Printed in the first part of the report. A line without a value is left out.",
    services:
      "For each service a row for each year: the one reported on and the two before. The total is what channels, forms, and free and paid make each.",
    acts: "By-laws on how services are rendered, approved or amended in the year.",
    access: "Where recipients learn how services are rendered.",
    discussions: "Public discussions of drafts of by-laws on how services are rendered.",
    events: "Explanations, seminars, meetings, interviews.",
    training: "Training of the staff who render services.",
    hearings: "One row for each year.",
    internalControl: "Checks by the provider itself.",
    inspections: "Checks by the body authorised to assess and control the quality of services.",
    publicMonitoring: "Public monitoring of the quality of services.",
    prospects: "Each row is printed as a paragraph of its own.",
    sources:
      "Where the information of the report is from (paragraph 6 of the Rules): name the source beside its kind.",
  },
  check: {
    title: "Check the value",
    year: (first, last) => `A year from ${first} to ${last} is expected here.`,
    count: "A whole number not below zero is expected here.",
    words: (words) => `One of these words is expected here: ${words.join(", ")}.`,
  },
};
