import { conclusion } from "./conclusion";

/** Appendix 12: conclusion on the quality of considering complaints and applications. */
export const APPENDIX_12 = conclusion({
  appendix: 12,
  direction: "complaints",
  title:
    'Заключение о результатах операционной оценки по направлению "{}" блока "Взаимодействие государственного органа с физическими и юридическими лицами"',
  bodyCaption: "(наименование центрального государственного/местного исполнительного органа)",
  heads: ["№", "Критерии операционной оценки", "Балл", "Макс. балл"],
  criteria: ["COMPLAINTS_R1", "COMPLAINTS_R2", "COMPLAINTS_R3", "COMPLAINTS_R4"],
  totals: true,
  analysis:
    "Анализ эффективности деятельности центрального государственного/ местного исполнительного органа по критериям операционной оценки:",
  criterion: (last) => (last ? '{}. По критерию "{}".' : '{}. По критерию "{}";'),
  posts: [{ label: "Руководитель Уполномоченного органа" }],
  date: '"____" ______________ 20 ___ г.',
});
