import type { NewTablesTexts } from "./new-tables.ru";
import { counted } from "./plural";

const bodies = (count: number) => counted(count, "kk", { other: "орган" });
const sheets = (count: number) => counted(count, "kk", { other: "парақ" });

export const kk: NewTablesTexts = {
  intro: "Кітапқа барлық бағыттар бойынша парақтар қосылады. Ондағы парақтар өзгермейді.",
  types: { CGO: "Орталық мемлекеттік органдар", LEB: "Жергілікті атқарушы органдар" },
  names: { CGO: "Орталық органдардың тізімі", LEB: "Жергілікті органдардың тізімі" },
  hint: "Әр орган жаңа жолдан. Артығын жойып, жетіспейтінін қосып жазыңыз.",
  language: "Кестелердің тілі",
  write: (count) => `Кестелерді жасау (${bodies(count)})`,
  nobody: "Органдарды таңдаңыз",
  busy: "Парақтар жасалып жатыр…",
  done: (count) => `Дайын: ${sheets(count)}. Сандарды енгізіп, содан кейін кітапты қосыңыз.`,
  next: "Сандар енгізілді, кітапты қосу",
};
