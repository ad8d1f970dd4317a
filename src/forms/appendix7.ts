import { COMPUTATIONS } from "../law/computations";
import { CRITERIA, criterionScore, OPENNESS_CRITERIA } from "../law/openness/criteria";
import { maximum } from "../scoring/score";
import { inLanguage, say } from "./labels";
import { referenceForm, valueRow } from "./reference-form";

/** Appendix 7: what the criteria of openness are worth; the penalty is printed below 0. */
export const APPENDIX_7 = referenceForm(7, ({ language, rules }) => ({
  title: say(
    'Операционная оценка эффективности деятельности государственного органа по направлению "Открытость государственного органа"',
    language,
  ),
  heads: [say("№ п/п", language), say("Критерии операционной оценки", language), say("Баллы", language)],
  rows: OPENNESS_CRITERIA.map((criterion, index) => {
    const computation = COMPUTATIONS[criterionScore(criterion)];
    const most = maximum(computation, "CGO", rules);
    const penalty = criterion !== "MEDIA" && CRITERIA[criterion].penalty;
    return valueRow(String(index + 1), inLanguage(computation.title, language), penalty ? `- ${most}` : most);
  }),
}));
