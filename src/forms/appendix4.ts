import { SERVICES_K2 } from "../law/services/provision";
import { SERVICES_K1 } from "../law/services/satisfaction";
import type { ConclusionWording } from "./conclusion";
import { AGENCY_SIGNATORIES, METHODOLOGY, SCORING_TABLE, SIGNATURE, totals } from "./wording";

/** Appendix 4: conclusion on the quality of public services of a local executive body. */
export const APPENDIX_4: ConclusionWording = {
  reference: `Приложение 4 к ${METHODOLOGY}`,
  title:
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых местными исполнительными органами",
  bodyCaption: "(наименование местного исполнительного органа)",
  ...SCORING_TABLE,
  criteria: ["SERVICES_K1", "SERVICES_K2"],
  totals: totals("SERVICES_TOTAL"),
  analysis: {
    heading:
      "Анализ эффективности деятельности местного исполнительного органа по критериям операционной оценки:",
    criteria: [`1. По критерию "${SERVICES_K1.title.ru}"`, `2. По критерию "${SERVICES_K2.title.ru}"`],
  },
  signatories: AGENCY_SIGNATORIES,
  ...SIGNATURE,
  date: '"____" __________ 20__ г.',
};
