import type { FormsPaneTexts } from "./forms-pane.ru";
import { counted } from "./plural";

const sheets = (count: number) => counted(count, "en", { one: "sheet", other: "sheets" });

export const en: FormsPaneTexts = {
  heading: "Forms of the Methodology",
  groups: {
    conclusions: "Conclusions",
    reports: "Report and tables of points",
    procedure: "Reconciliation and objections",
    reference: "Reference tables of the Methodology",
  },
  form: {
    overall: "Interaction with individuals and legal entities as a whole",
    report: "Report on openness",
    points: "Points by the criteria of openness",
    act: "Reconciliation act",
    disagreements: "Table of disagreements",
    noObjections: "Notice that there are no objections",
    serviceCriteria: "Criteria of the quality of services",
    satisfaction: "Level of satisfaction with services",
    opennessCriteria: "Criteria of openness",
    complaintCriteria: "Criteria of considering complaints",
  },
  without: (directions) => `No data: ${directions.join("; ")}.`,
  noCentral: "For central bodies only; the workbook has none.",
  referenceHint: "The same for all bodies, in the edition of the sheet of scores.",
  language: "Language of the forms",
  languages: { ru: "Russian", kk: "Kazakh" },
  languageHints: { ru: "", kk: "Where the orders have no Kazakh text, a working translation stands in." },
  numbers: "Numbers on the forms and the sheet of scores",
  number: { live: "Olshem formulas", native: "Excel formulas", values: "Values" },
  numberHints: {
    live: "They recalculate wherever the add-in is installed.",
    native: "They recalculate without the add-in too; what no formula can express stays a value.",
    values: "They no longer recalculate; if the data change, write the forms again with formulas.",
  },
  requisites: "Requisites",
  requisitesHint:
    "Period, signatures, dates and facts are entered once, on sheets of their own; what is not entered prints as a blank line.",
  openRequisites: "Open the requisites",
  bodies: "Bodies",
  findBody: "Find a body",
  noBody: "There is no such body.",
  all: "All",
  chosen: (count) => `Chosen: ${count}`,
  sheetCount: sheets,
  write: (count, atMost) => (atMost ? `Write up to ${sheets(count)}` : `Write ${sheets(count)}`),
  choose: "Choose bodies and forms",
  progress: (done, total) => `${done} of ${total} done`,
  cancel: "Stop",
  stopping: "Stopping…",
  keeping: "Writing the numbers…",
  cancelled: (count) => `Stopped. Written: ${sheets(count)}, whole, and kept in the workbook.`,
  done: (count) => `Done: ${sheets(count)}, A4.`,
  nothing: "No sheet was written.",
  sheets: "Sheets written",
  finished: "The forms are written",
  next: "What is next",
  nextLines: [
    "Check the scores and the drafted texts on the sheets of the forms.",
    "Complete the analysis, the conclusions and recommendations: your text stays when forms are written again.",
    "Save the workbook and print the sheets: they are laid out for A4.",
  ],
  more: "Write more",
  notices: {
    outdated: {
      title: "The scores have changed, the text has not",
      todo: "Read the text on the sheet and correct it: the place is marked.",
    },
    changedByHand: {
      title: "Sheet changed by hand",
      todo: "Left as it is; the new version is on a sheet of its own. Compare them and delete one.",
    },
    besideSigned: {
      title: "There is a signed version",
      todo: "Unchanged; the new version is on a sheet of its own. If it takes its place, sign it too.",
    },
    besideFirst: {
      title: "There is a version from before the objections",
      todo: "Its figures are kept; the corrected version stands on a sheet of its own.",
    },
    protected: {
      title: "Sheet protected",
      todo: "Not written again. Unprotect the sheet and write it once more.",
    },
    copy: {
      title: "Copy of a sheet",
      todo: "Left as it is; the original sheet was written again. Delete a copy that you do not need.",
    },
    notScored: {
      title: "The body has no scores for the form",
      todo: "The form was not written. Check the data of the body and calculate the scores again.",
    },
    hasObjections: {
      title: "Notice not written",
      todo: "The register has objections. If the notice that there are none was written before, delete its sheet.",
    },
    withoutObjections: {
      title: "Table of disagreements not written",
      todo: "There are no objections. Enter them on the sheet “Возражения”, or write the notice that there are none.",
    },
  },
  signing: "Sign sheets",
  signingHint:
    "The numbers on the sheet become values, and the sheet is protected without a password. If the data change later, a new version appears beside it on a sheet of its own.",
  toSign: "Sheets to sign",
  findSheet: "Find a sheet",
  noSheet: "There is no such sheet.",
  sign: (count) => (count === 0 ? "Choose sheets" : `Sign ${sheets(count)}`),
  signed: (count) => `Signed: ${sheets(count)}`,
  fingerprint: "Fingerprint",
  differences: "Differences from the earlier version",
  otherText: "Another text",
  absent: "none",
};
