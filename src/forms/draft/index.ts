import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { criterionScore, OPENNESS_CRITERIA } from "../../law/openness/criteria";
import { maximum } from "../../scoring/score";
import { CONCLUSIONS } from "../conclusion";
import type { BodyFigures } from "../figures";
import type { BodyForm } from "../form";
import type { SectionId } from "../model";
import { automation } from "./automation";
import { blockConclusions, directionSummary } from "./block";
import { automationConclusions, conclusions } from "./conclusions";
import { criterion, INDICATORS, type CountedCriterion } from "./criteria";
import { kk } from "./kk";
import { openness } from "./openness";
import { asPrinted } from "./printed";
import { ru } from "./ru";
import type { DraftSubject, Source } from "./source";
import { word, type Paragraph } from "./statements";

const WORDINGS = { ru, kk } as const;

/** The one section of analysis of Appendix 5. */
const ANALYSIS = "analysis";

/**
 * Paragraphs for each section of text of a conclusion (Appendices 3, 4, 5, 8, 12, 15), drafted from the body's figures. What
 * is not known is not mentioned, and a section about which nothing is known has no paragraphs.
 * @param figures inputs of penalty facts are those of the form's direction
 */
export function draftSections(
  form: BodyForm,
  subject: DraftSubject,
  figures: BodyFigures,
): Readonly<Record<SectionId, readonly string[]>> {
  const direction = DIRECTIONS.find((known) => known === form.of);
  const wording = WORDINGS[subject.language];
  const drafts = form.sections.map((id): [SectionId, readonly string[]] => {
    const paragraphs =
      direction === undefined
        ? ofBlock(form, id, { subject, figures })
        : section(form, id, {
            subject,
            direction,
            figures: shown(form, subject, figures, direction),
          });
    return [id, paragraphs.map((one) => one.map((statement) => word(statement, wording)).join(" "))];
  });
  return Object.fromEntries(drafts);
}

function ofBlock(form: BodyForm, id: SectionId, block: Omit<Source, "direction">): readonly Paragraph[] {
  if (form.of !== "overall") return [];
  if (id === CONCLUSIONS) return blockConclusions(block);
  const direction = DIRECTIONS.find((known) => known === id);
  return direction ? directionSummary(direction, block) : [];
}

/** The figures as the form prints them. */
function shown(
  form: BodyForm,
  { type, rules }: DraftSubject,
  figures: BodyFigures,
  direction: Direction,
): BodyFigures {
  if (rules.readings["printed-digits"] !== "sum-of-printed") return figures;
  const criteria = form.sections.filter((id): id is ComputationId => Object.hasOwn(COMPUTATIONS, id));
  return asPrinted(figures, direction, criteria, maximum(COMPUTATIONS.FINAL, type, rules));
}

function section(form: BodyForm, id: SectionId, source: Source): readonly Paragraph[] {
  const alone = form.sections.includes(ANALYSIS);
  if (id === CONCLUSIONS) return alone ? automationConclusions(source) : conclusions(source);
  if (id === ANALYSIS || id === "SERVICES_K3") return automation(source);
  const ofOpenness = OPENNESS_CRITERIA.find((known) => criterionScore(known) === id);
  if (ofOpenness) return openness(ofOpenness, source);
  return isCounted(id) ? criterion(id, source) : [];
}

const isCounted = (id: SectionId): id is CountedCriterion => Object.hasOwn(INDICATORS, id);
