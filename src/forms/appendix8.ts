import { OPENNESS_CRITERIA, criterionScore } from "../law/openness/criteria";
import { conclusion } from "./conclusion";

/** Appendix 8: conclusion on openness. Its last criterion and the deduction are printed without a maximum of their own. */
export const APPENDIX_8 = conclusion({
  appendix: 8,
  direction: "openness",
  title:
    'Заключение о результатах операционной оценки эффективности деятельности государственных органов по направлению "{}"',
  bodyCaption: "(наименование центрального государственного органа/местного исполнительного органа)",
  heads: ["№", "Критерии операционной оценки", "Балл", "Максимальный балл"],
  criteria: OPENNESS_CRITERIA.map(criterionScore),
  printed: { OPENNESS_SUBORDINATES: 0, PENALTY: 0 },
  totals: true,
  analysis:
    "Анализ эффективности деятельности центрального государственного/ местного исполнительного органа по критериям операционной оценки:",
  criterion: (last) => (last ? '{}) По критерию "{}".' : '{}) По критерию "{}";'),
  posts: [{ label: "Руководитель Уполномоченного органа" }],
});
