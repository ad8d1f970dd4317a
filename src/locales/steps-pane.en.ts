import type { StepsPaneTexts } from "./steps-pane.ru";

export const en: StepsPaneTexts = {
  unread: "The workbook has not been read yet.",
  read: "Read the workbook",
  noBodies: "No body was recognised in the workbook, so there is nothing to score.",
  toData: "Go to data",
  noScores: "There is no sheet of scores yet, and the forms are made of it.",
  toScores: "Go to scores",
};
