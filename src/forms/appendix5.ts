import { conclusion } from "./conclusion";

/** Appendix 5: conclusion on the automation of public services of a central state body, passed to the Agency (p. 25). */
export const APPENDIX_5 = conclusion({
  appendix: 5,
  direction: "services",
  only: "CGO",
  title:
    'Заключение о результатах операционной оценки качества оказания государственных услуг по критерию "{}"',
  about: "SERVICES_K3",
  bodyCaption: "(наименование центрального государственного органа)",
  heads: ["№", "Критерии", "Балл", "Максимальный балл"],
  criteria: ["SERVICES_K3"],
  analysis: 'Анализ эффективности деятельности центрального государственного органа по критерию "{}".',
  posts: [
    { label: "Руководитель государственного органа" },
    { label: "Руководитель соответствующего структурного подразделения уполномоченного на оценку органа" },
  ],
  assessed: "automation",
  date: '"___ "_____________20___г.',
});
