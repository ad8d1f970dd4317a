import { conclusion } from "./conclusion";
import { AGENCY_POSTS } from "./signatories";

/** Appendix 3: conclusion on the quality of public services of a central state body. */
export const APPENDIX_3 = conclusion({
  appendix: 3,
  direction: "services",
  only: "CGO",
  title:
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых центральными государственными органами",
  bodyCaption: "(наименование центрального государственного органа)",
  heads: ["№", "Критерии операционной оценки", "Балл", "Максимальный балл"],
  criteria: ["SERVICES_K1", "SERVICES_K2", "SERVICES_K3"],
  totals: true,
  analysis:
    "Анализ эффективности деятельности центрального государственного органа по критериям операционной оценки:",
  criterion: () => '{}. По критерию "{}"',
  posts: AGENCY_POSTS,
  date: '"____" __________ 20__ г.',
});
