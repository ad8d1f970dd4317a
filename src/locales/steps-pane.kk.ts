import type { StepsPaneTexts } from "./steps-pane.ru";

export const kk: StepsPaneTexts = {
  unread: "Кітап әлі оқылған жоқ.",
  read: "Кітапты оқу",
  noBodies: "Кітаптан бірде-бір орган танылмады, сондықтан балл есептеуге дерек жоқ.",
  toData: "Деректерге өту",
  noScores: "Балдар парағы әлі жоқ, ал нысандар сол бойынша жасалады.",
  toScores: "Балдарға өту",
};
