import type { ExplainPaneTexts } from "./explain-pane.ru";
import { counted } from "./plural";

export const en: ExplainPaneTexts = {
  heading: "Explanation of a cell",
  hint: "Select a cell with an OLSHEM function to see here where its score comes from.",
  refresh: "Read the cell again",
  reading: "Reading the cell…",
  notFollowing: "Excel does not tell which cell is selected. Select a cell and press “Read the cell again”.",
  failed: "The cell could not be read.",
  back: (cell) => `Back to ${cell}`,
  empty: "empty",
  formula: "Formula in the cell",
  spilledFrom: "This cell is filled by the formula in cell",
  call: (number, count) => `Function ${number} of ${count}`,

  sections: {
    inputs: "Where the data come from",
    values: "What goes into the formula",
    marks: "What the score is made of",
    steps: "Calculation",
    basis: "Basis",
    readings: "Readings that the result depends on",
  },
  inFormula: "in the formula",
  cells: (count) => counted(count, "en", { one: "cell", other: "cells" }),
  more: (count) => `${count} more`,
  show: (cell) => `Show in the workbook: ${cell}`,

  noFormula: {
    title: "There is no formula in the cell",
    todo: "Cells that an OLSHEM function calculated are explained. Select one of them.",
  },
  unreadable: {
    title: "The formula could not be read",
    todo: (found) =>
      found === ""
        ? "It breaks off. Check that brackets and quotation marks are closed."
        : `Check the place that begins with “${found}”.`,
  },
  native: {
    title: "A formula of Excel itself",
    leads: "It takes a value that an OLSHEM function calculated. The explanation is in cell",
    todo: "There is no OLSHEM function in it, and it refers to no cell that has one.",
  },
  around: {
    title: "The function stands inside an Excel formula",
    todo: "The OLSHEM function itself is explained. The Excel formula made the value of the cell out of its result, so the two may differ.",
  },
  differs: {
    title: "The cell holds another value",
    todo: "What is explained are the data that stand in the workbook now. Recalculate it: Ctrl+Alt+F9.",
  },
  noValue: { title: "Why there is no value" },
  error: {
    title: (error) => `The error ${error} came in with the data`,
    todo: "Correct the cell with the error, and the score will be calculated.",
  },
  unvalued: {
    title: "It cannot be explained",
    todo: "Only Excel knows the value of these expressions. Put each into a cell of its own on this sheet: its value will be taken from there.",
  },
  several: {
    title: (rows, columns) => `The function gives several values: ${rows} × ${columns}`,
    todo: "Which of them the Excel formula took only Excel knows. Put the function into a cell of its own and select that.",
  },
  unknownFunction: {
    title: (name) => `There is no function OLSHEM.${name}`,
    todo: "Begin to type =OLSHEM. and choose a name from the list.",
  },
};
