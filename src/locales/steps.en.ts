import { counted } from "./plural";
import type { StepsTexts } from "./steps.ru";

const sheets = (count: number) => counted(count, "en", { one: "sheet", other: "sheets" });
const bodies = (count: number) => counted(count, "en", { one: "body", other: "bodies" });
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const en: StepsTexts = {
  start: {
    found: "Found in the workbook",
    nothing:
      "No tables of figures were found in the workbook. Create empty ones, or point at yours in the step “Data”.",
    ours: "Already done",
    scores: "Scores",
    forms: (count) => `Forms: ${sheets(count)}`,
  },
  rules: {
    heading: "Rules of the calculation",
    date: "Date in the assessed period",
    dateHint: "The edition in force on that day is chosen by it.",
    tooEarly: (date) => `Olshem knows no edition that was in force on that day: the first is from ${date}.`,
    unreadable: (text, sheet) =>
      `The rules on sheet “${sheet}” are “${text}”. They could not be read; the latest edition and default readings are used.`,
    kept: (sheet) =>
      `The rules are kept on sheet “${sheet}”. Changed ones take effect when you calculate the scores again.`,
    fresh: "The rules will be written on the sheet of scores, beside them.",
  },
  scores: {
    by: (edition, readings) =>
      readings === 0
        ? `Edition ${edition}, default readings`
        : `Edition ${edition}, readings chosen: ${readings}`,
    change: "Change the rules",
    other: (text) => `The scores on the sheet are still by other rules: ${text}. Calculate them again.`,
    kept: {
      native: (sheet) =>
        `The scores are on sheet “${sheet}”. They are Excel formulas: change a number and its score follows.`,
      values: (sheet) =>
        `The scores are on sheet “${sheet}”. They are values: if the data change, calculate the scores again.`,
    },
    unscored: (names) => `Not on the sheet: ${list(names)}. Calculate the scores again.`,
    results: "Results",
    place: "Place",
    body: "Body",
    short: { services: "Serv.", openness: "Open.", complaints: "Compl." },
    overall: "Score",
    all: (count) => `Show all: ${bodies(count)}`,
    few: "Show the first and the last",
    between: (count) => `${bodies(count)} more`,
  },
  done: {
    heading: "What the workbook holds",
    nothing: "Olshem has not written anything into this workbook yet.",
    scores: "Scores",
    numbers: {
      live: "Olshem formulas, recalculated",
      native: "Excel formulas, recalculated without the add-in as well",
      values: "values, not recalculated",
    },
    requisites: "Requisites and reports",
    written: (count) => `Written: ${sheets(count)}`,
    signed: (count) => `Signed: ${sheets(count)}`,
    objected: (count) => `From before the objections: ${sheets(count)}`,
    byHand: (count) => `Changed by hand: ${sheets(count)}`,
    language: { ru: "in Russian", kk: "in Kazakh" },
    todo: "Still to do",
    ready: "Everything is written and signed.",
    tasks: {
      score: "Calculate the scores",
      rescore: (count) => `Calculate the scores again: ${bodies(count)} missing on the sheet`,
      conclude: (count) => `Write the overall conclusions: ${bodies(count)} without one`,
      texts: (count) => `Correct texts that lag behind the scores: ${sheets(count)}`,
      changed: (count) => `Check what was signed before the data changed: ${sheets(count)}`,
      sign: (count) => `Sign: ${sheets(count)}`,
      repair: (count) =>
        `Recalculate Olshem functions: ${counted(count, "en", { one: "cell", other: "cells" })}`,
    },
  },
  changeLanguage: "Change the language of the forms",
  toDone: "What the workbook holds",
  changed: {
    sentence: (items) => `The workbook has changed: ${items.join("; ")}.`,
    todo: "Nothing was written. Look at what is shown now and press again.",
    items: {
      sheetRenamed: (a) => `sheet “${a.sheet}” is now called “${a.other}”`,
      sheetGone: (a) => `sheet “${a.sheet}” is gone`,
      tableLost: (a) => `the table on sheet “${a.sheet}” is no longer recognised`,
      tableFound: (a) => `a table has appeared on sheet “${a.sheet}”`,
      rows: (a) => `sheet “${a.sheet}” now has ${a.after} records of bodies instead of ${a.before}`,
      columns: (a) => `the columns on sheet “${a.sheet}” have changed`,
      names: (a) => `the names of bodies on sheet “${a.sheet}”, or their order, have changed`,
      moved: (a) => `the table on sheet “${a.sheet}” has moved`,
      bodies: () => "the list of bodies has changed",
      rules: (a) => `the rules on the sheet of scores are now “${a.after}” instead of “${a.before}”`,
      scoresGone: () => "the sheet of scores is gone",
      scoresCome: () => "a sheet of scores has appeared",
    },
  },
};
