import { conclusion } from "./conclusion";
import { AGENCY_POSTS } from "./signatories";

/** Appendix 4: conclusion on the quality of public services of a local executive body. */
export const APPENDIX_4 = conclusion({
  appendix: 4,
  direction: "services",
  only: "LEB",
  title:
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых местными исполнительными органами",
  bodyCaption: "(наименование местного исполнительного органа)",
  heads: ["№", "Критерии операционной оценки", "Балл", "Максимальный балл"],
  criteria: ["SERVICES_K1", "SERVICES_K2"],
  totals: true,
  analysis:
    "Анализ эффективности деятельности местного исполнительного органа по критериям операционной оценки:",
  criterion: () => '{}. По критерию "{}"',
  posts: AGENCY_POSTS,
  date: '"____" __________ 20__ г.',
});
