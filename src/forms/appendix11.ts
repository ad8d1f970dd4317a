import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { maximum } from "../scoring/score";
import { inLanguage, say } from "./labels";
import { referenceForm, valueRow } from "./reference-form";

const CRITERIA = [
  "COMPLAINTS_R1",
  "COMPLAINTS_R2",
  "COMPLAINTS_R3",
  "COMPLAINTS_R4",
] as const satisfies readonly ComputationId[];

/** Appendix 11: what the criteria of complaints and applications are worth. */
export const APPENDIX_11 = referenceForm(11, ({ language, rules }) => {
  const worth = (id: ComputationId) => say("{} баллов", language, maximum(COMPUTATIONS[id], "CGO", rules));
  return {
    title: say(
      "Критерии операционной оценки качества рассмотрения жалоб и заявлений, поступивших в центральные государственные и местные исполнительные органы",
      language,
    ),
    heads: ["", say("Наименование критерия", language), say("Значение", language)],
    rows: [
      ...CRITERIA.map((id, index) =>
        valueRow(String(index + 1), inLanguage(COMPUTATIONS[id].title, language), worth(id)),
      ),
      valueRow("", say("Итого", language), worth("COMPLAINTS_TOTAL"), true),
    ],
  };
});
