import type { NoticeTexts } from "./notices.ru";

export const en: NoticeTexts = {
  noTables: {
    title: "No table that we know",
    todo: "A row of heads is needed, with the state body and the names of the indicators.",
    item: () => "",
  },
  duplicateTable: {
    title: "There is such a table already",
    todo: "The first is used. For the other one, remove the first and read the workbook again.",
    item: (a) => `“${a.sheet}”; the table of sheet “${a.first}” is used`,
  },
  doubtfulColumn: {
    title: "A column that may be several things",
    todo: "Until you say what it is, it is not calculated with. Answer in the step “Data”.",
    item: (a) => `“${a.head}”: perhaps ${a.variable}`,
  },
  doubtfulName: {
    title: "Perhaps one and the same body",
    todo: "Until you say so, they are two bodies. Answer in the step “Data”.",
    item: (a) => `“${a.body}” and “${a.like}”`,
  },
  assumedType: {
    title: "The type of a body is not given",
    todo: "It is calculated as a central state body. Say its type in the step “Data”.",
    item: (a) => `${a.body}`,
  },
  unknownBody: {
    title: "Body not in the tables of services",
    todo: "Its rows are left out. Check that the body has the same name on every sheet.",
    item: (a) => `${a.body}`,
  },
  bodyWithoutTable: {
    title: "Body not on a sheet",
    todo: "Its scores by that table stay empty. Add a row or correct the name.",
    item: (a) => `${a.body} (not on sheet “${a.sheet}”)`,
  },
  duplicateBody: {
    title: "Body named twice",
    todo: "The first row is used. Keep one.",
    item: (a) => `${a.body}`,
  },
  textNumber: {
    title: "Numbers kept as text",
    todo: "They are read as numbers; nothing has to be done.",
    item: (a) => `${a.text}`,
  },
  unknownDirection: {
    title: "Direction not recognised",
    todo: "These facts are not deducted. Name the direction as the Methodology does.",
    item: (a) => `${a.text}`,
  },
  notANumber: {
    title: "Text where a number belongs",
    todo: "The score of this body will not be calculated. Enter a number.",
    item: (a) => `${a.text}`,
  },
  missingColumn: {
    title: "Column not found",
    todo: "Indicators that need these data will not be calculated. Check the heads, or point at the cells of this table on the step “Data”.",
    item: (a) => `${a.variable}`,
  },
  missingCriterion: {
    title: "Criterion of openness not found",
    todo: "It and openness as a whole will not be scored. A row with the title of the criterion is needed, and its indicators in the rows below.",
    item: (a) => `${a.criterion} (sheet “${a.sheet}”)`,
  },
  indicatorCount: {
    title: "Rows do not match the table of the Methodology",
    todo: "The criterion will not be scored. Check the rows, or choose the edition that they follow in the step “Scores”.",
    item: (a) => `${a.criterion}: ${a.found} rows, ${a.expected} in edition ${a.edition}`,
  },
  notAMark: {
    title: "Mark not understood",
    todo: "This body will not be scored on the criterion. Enter a share from 0 to 1, a percentage, TRUE or FALSE, or a word: max, avg, n/a; for blog entries, their number.",
    item: (a) => `${a.text}`,
  },
  strangeBody: {
    title: "Body not among those assessed",
    todo: "Its marks count in averages only. Check that the body has the same name on every sheet.",
    item: (a) => `${a.body} (sheet “${a.sheet}”)`,
  },
  incompletePair: {
    title: "Body without columns in both languages",
    todo: "Its marks are left out. Below the name of the body columns “каз” and “рус” are needed.",
    item: (a) => `${a.body}`,
  },
  negativeNumber: {
    title: "Negative number",
    todo: "The score of this body will not be calculated. Check the number.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}`,
  },
  fractionOfCount: {
    title: "A fraction where a count belongs",
    todo: "The score of this body will not be calculated. A whole number is needed, not a share, a percentage or an average.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}`,
  },
  levelAboveScale: {
    title: "Level of satisfaction off the scale",
    todo: "The score of this body will not be calculated. If it is a percentage, turn it into a level of the scale.",
    item: (a) => `${a.body}: ${a.figure}, highest level ${a.most}`,
  },
  levelsAsShares: {
    title: "Levels of satisfaction look like shares",
    todo: "None is above 1, so the points come out too low. If they are shares, turn them into levels of the scale.",
    item: (a) => `“${a.head}”: ${a.count} levels`,
  },
  hoursAboveYear: {
    title: "Unavailable for more than a year",
    todo: "Check the unit: hours of the report period are needed.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}`,
  },
  partAboveWhole: {
    title: "A part exceeds its whole",
    todo: "Nothing is scored by these numbers. Check both.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}; ${a.other}: ${a.otherFigure}`,
  },
  aboveCompared: {
    title: "A number exceeds the one it is compared with",
    todo: "The Methodology divides the first by the second, which is seldom the smaller. Check both.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}; ${a.other}: ${a.otherFigure}`,
  },
  automatedDiffers: {
    title: "Automated services are not as many as those partly and fully automated",
    todo: "The number a of p. 52 and the sum c + d of p. 49 are about the same services and should be equal. Check all three numbers.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}; ${a.other}: ${a.otherFigure}`,
  },
  totalDiffers: {
    title: "A total does not match its rows",
    todo: "No score depends on the total, but the column may hold an error, or a row too many or too few. Check the column.",
    item: (a) => `${a.text}. ${a.variable}: ${a.figure}, by the rows ${a.otherFigure}`,
  },
  totalSkipsTexts: {
    title: "A total passes over numbers kept as text",
    todo: "The scores are not affected: they count these numbers. For the total to match as well, enter them again as numbers.",
    item: (a) => `${a.text}. ${a.variable}: ${a.figure}, by the rows ${a.otherFigure}`,
  },
  figuresDiffer: {
    title: "One figure stands twice with different values",
    todo: "Find out which of the two is right and correct the other.",
    item: (a) => `${a.body}. ${a.variable}: ${a.figure}; ${a.other}: ${a.otherFigure} (${a.otherAddress})`,
  },
  inspectionDiffers: {
    title: "Inspections found another number",
    todo: "Where they differ, the results of inspections are taken (p. 37, 40). Compare, and correct the number in the table that is calculated with.",
    item: (a) =>
      `${a.body}. ${a.variable}: calculated with ${a.figure}, by inspections ${a.otherFigure} (${a.otherAddress})`,
  },
  monitoringDiffers: {
    title: "The monitoring system has another number",
    todo: "Without an inspection, the monitoring system’s number is taken (p. 40). Compare, and correct the number in the table that is calculated with.",
    item: (a) =>
      `${a.body}. ${a.variable}: calculated with ${a.figure}, by the monitoring system ${a.otherFigure} (${a.otherAddress})`,
  },
  excludedMark: {
    title: "Own mark where the body is not assessed",
    todo: "A note to the table of the Methodology excludes this body. Enter n/a or avg.",
    item: (a) => `${a.body}. ${a.criterion}, indicator ${a.number}: ${a.text}`,
  },
  repeatsYear: {
    title: "A column repeats the figures of another year",
    todo: "Check that the numbers are up to date. If they have really not changed, nothing has to be done.",
    item: (a) => `${a.variable}: the same as in column “${a.head}”`,
  },
  earlierYear: {
    title: "An earlier year is named",
    todo: "Elsewhere in the workbook the year is later. Check that no figures of last year are left.",
    item: (a) => `“${a.text}”; elsewhere ${a.latest}`,
  },
  outlier: {
    title: "A number unlike those of the other bodies",
    todo: "There may be a typing error, such as a digit too many. If the number is right, nothing has to be done.",
    item: (a) => `${a.body}. “${a.variable}” to “${a.other}”: ${a.rate}; median (${a.type}): ${a.median}`,
  },
  missingLink: {
    title: "No link to evidence",
    todo: "The scores are not affected. Add a link so that the figures can be checked.",
    item: (a) => `${a.text} (column “${a.head}”)`,
  },
  unknownEntry: {
    title: "An entry of the requisites was not understood",
    todo: "It goes into no form. Correct the cell: name bodies, directions and the rest as the workbook and the Methodology do.",
    item: (a) => `${a.head}: “${a.text}”`,
  },
  unreadableDate: {
    title: "A date was not understood",
    todo: "The form has a blank line in its place. Write the date like this: 15.03.2024.",
    item: (a) => `${a.text}`,
  },
  surplusFacts: {
    title: "More texts than facts",
    todo: "The table of penalty facts decides how many there are; the other texts are not printed. Check the number or delete those texts.",
    item: (a) => `${a.body}, ${a.direction}. ${a.variable}: ${a.count}, texts: ${a.found}`,
  },
  missingHead: {
    title: "A table or a column of the requisites is missing",
    todo: "These requisites are not printed. Put the head back, or delete the sheet and create it again.",
    item: (a) => `“${a.table}”${a.head ? `: ${a.head}` : ""} (sheet “${a.sheet}”)`,
  },
  objectionHead: {
    title: "The tables of objections lack a head",
    todo: "Without it this is not read. Put the head back, or delete the sheet and create it anew.",
    item: (a) => `“${a.table}”${a.head ? `: ${a.head}` : ""} (sheet “${a.sheet}”)`,
  },
  objectionWithoutFigure: {
    title: "An objection is accepted, but there is nothing to change",
    todo: "Scores do not change by it. Check that tables of the workbook hold the disputed number or mark of this body, and name it in the register as they do.",
    item: (a) => `${a.body}`,
  },
  objectionToTypedFacts: {
    title: "An objection is accepted, but its facts were typed on the sheet of scores",
    todo: "Scores do not change by it: an objection corrects tables only, and the numbers on the sheet of scores would be lost. Add a table of penalty facts to the workbook, enter the earlier numbers of all bodies in it, and calculate the scores anew.",
    item: (a) => (a.cell ? `${a.body}: ${a.cell}` : `${a.body}`),
  },
  unknownCorrection: {
    title: "Some rows of the sheet of corrections are not understood",
    todo: "They have no effect. Put the text back as it was, or delete the row and make the correction again.",
    item: (a) => (a.text ? `“${a.text}”` : `Sheet “${a.sheet}”: the table has no heads`),
  },
};
