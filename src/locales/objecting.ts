import type { Language } from "../law/text";

/** The texts of where an objection begins: beside a score, a conclusion, and on the page of objections. */
const ru = {
  begin: "Начать возражение",
  started: "Строка добавлена:",
  fill: "Впишите в неё возражение и дату подачи.",
  onForms: "Возражение на заключение",
  form: "Заключение",
  hint: "В реестр возражений добавится строка, в которой орган и направление уже заполнены.",
};

type Texts = Readonly<Record<keyof typeof ru, string>>;

const kk: Texts = {
  begin: "Қарсылық енгізу",
  started: "Жол қосылды:",
  fill: "Оған қарсылықты және берілген күнін жазыңыз.",
  onForms: "Қорытындыға қарсылық",
  form: "Қорытынды",
  hint: "Қарсылықтар тізіліміне орган мен бағыт толтырылған жол қосылады.",
};

const en: Texts = {
  begin: "Begin an objection",
  started: "Row added:",
  fill: "Enter the objection and the day of filing in it.",
  onForms: "Objection to a conclusion",
  form: "Conclusion",
  hint: "A row is added to the register of objections, with the body and the direction filled in.",
};

export const OBJECTING: Readonly<Record<Language, Texts>> = { ru, kk, en };
