import { SERVICES_K3 } from "../law/services/automation";
import { SERVICES_K2 } from "../law/services/provision";
import { SERVICES_K1 } from "../law/services/satisfaction";
import type { ConclusionWording } from "./conclusion";
import { AGENCY_SIGNATORIES, METHODOLOGY, SCORING_TABLE, SIGNATURE, totals } from "./wording";

/** Appendix 3: conclusion on the quality of public services of a central state body. */
export const APPENDIX_3: ConclusionWording = {
  reference: `Приложение 3 к ${METHODOLOGY}`,
  title:
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых центральными государственными органами",
  bodyCaption: "(наименование центрального государственного органа)",
  ...SCORING_TABLE,
  criteria: ["SERVICES_K1", "SERVICES_K2", "SERVICES_K3"],
  totals: totals("SERVICES_TOTAL"),
  analysis: {
    heading:
      "Анализ эффективности деятельности центрального государственного органа по критериям операционной оценки:",
    criteria: [
      `1. По критерию "${SERVICES_K1.title.ru}"`,
      `2. По критерию "${SERVICES_K2.title.ru}"`,
      `3. По критерию "${SERVICES_K3.title.ru}"`,
    ],
  },
  signatories: AGENCY_SIGNATORIES,
  ...SIGNATURE,
  date: '"____" __________ 20__ г.',
};
