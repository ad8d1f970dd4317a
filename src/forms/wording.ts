import type { ComputationId } from "../law/computations";
import type { ConclusionWording, Signatory } from "./conclusion";

/** The Methodology in the genitive, as the heads of its appendices name it. */
export const METHODOLOGY =
  "Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами";

/** What Appendices 3, 4 and 12 print alike around their criteria. */
export const SCORING_TABLE = {
  periodCaption: "(отчетный период)",
  heads: ["№", "Критерии операционной оценки", "Балл", "Максимальный балл"],
  conclusions: "Выводы и рекомендации:",
} as const satisfies Partial<ConclusionWording>;

/** The last three lines of a scoring table, for the total of a direction. */
export const totals = (direction: ComputationId): ConclusionWording["totals"] => [
  { label: "Общая оценка по критериям", figure: direction },
  { label: "Вычет штрафных баллов", figure: "PENALTY" },
  { label: "Итоговая оценка с учетом вычета штрафных баллов", figure: "FINAL" },
];

export const SIGNATURE = {
  signatureCaptions: ["(подпись)", "(расшифровка подписи)"],
} as const satisfies Partial<ConclusionWording>;

/** Who signs the conclusions on services (Appendices 3 and 4). */
export const AGENCY_SIGNATORIES: readonly Signatory[] = [
  { post: "Заместитель Председателя Агентства Республики Казахстан по делам государственной службы" },
  { post: "Руководитель соответствующего структурного подразделения уполномоченного на оценку органа" },
];
