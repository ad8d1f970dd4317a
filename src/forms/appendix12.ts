import { COMPLAINTS_R1, COMPLAINTS_R2, COMPLAINTS_R3, COMPLAINTS_R4 } from "../law/complaints";
import type { ConclusionWording } from "./conclusion";
import { METHODOLOGY, SCORING_TABLE, SIGNATURE, totals } from "./wording";

/** Appendix 12: conclusion on the quality of considering complaints and applications. */
export const APPENDIX_12: ConclusionWording = {
  reference: `Приложение 12 к ${METHODOLOGY}`,
  title:
    'Заключение о результатах операционной оценки по направлению "Качество рассмотрения жалоб и заявлений" блока "Взаимодействие государственного органа с физическими и юридическими лицами"',
  bodyCaption: "(наименование центрального государственного/местного исполнительного органа)",
  ...SCORING_TABLE,
  heads: ["№", "Критерии операционной оценки", "Балл", "Макс. балл"],
  criteria: ["COMPLAINTS_R1", "COMPLAINTS_R2", "COMPLAINTS_R3", "COMPLAINTS_R4"],
  totals: totals("COMPLAINTS_TOTAL"),
  analysis: {
    heading:
      "Анализ эффективности деятельности центрального государственного/ местного исполнительного органа по критериям операционной оценки:",
    criteria: [
      `1. По критерию "${COMPLAINTS_R1.title.ru}";`,
      `2. По критерию "${COMPLAINTS_R2.title.ru}";`,
      `3. По критерию "${COMPLAINTS_R3.title.ru}";`,
      `4. По критерию "${COMPLAINTS_R4.title.ru}".`,
    ],
  },
  signatories: [{ post: "Руководитель Уполномоченного органа" }],
  ...SIGNATURE,
  date: '"____" ______________ 20 ___ г.',
};
