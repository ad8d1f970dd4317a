import { ASSESSOR_NAMES, assessorOf, usualAssessor, type Assessed, type Assessor } from "../law/assessors";
import type { Appendix, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import type { Signatory } from "./requisites";

/** A post that a form prints, and the one organisation that has it. */
export interface Post {
  readonly label: Label;
  readonly at?: Assessor;
}

/** Who signs on services and on the whole block (Appendices 3, 4 and 15). */
export const AGENCY_POSTS: readonly Post[] = [
  {
    label: "Заместитель Председателя Агентства Республики Казахстан по делам государственной службы",
    at: "agency",
  },
  { label: "Руководитель соответствующего структурного подразделения уполномоченного на оценку органа" },
];

/** A post that is not known, to be written in. */
const BLANK = "_".repeat(24);

/**
 * Lines to sign on: printed posts with who has them. Where another than the usual assessor assesses the body, a post that is
 * not this one's is a blank with its name, and names count only with a post of their own: others sign for the other bodies.
 */
export function signatories(
  posts: readonly Post[],
  assessed: Assessed,
  appendix: Appendix,
  { name, rules, language, requisites }: Subject,
): readonly (Signatory & { readonly post: string })[] {
  const assessor = assessorOf(assessed, name, rules.edition.from);
  const usual = assessor === usualAssessor(assessed, rules.edition.from);
  return posts.map(({ label, at = assessor }, line) => {
    const entered = requisites.signatories[appendix]?.[line];
    if (entered?.post !== undefined) return { ...entered, post: entered.post };
    const organisation = inLanguage(ASSESSOR_NAMES[assessor], language);
    const post =
      at === assessor ? say(label, language) : `${organisation},\n${say("должность", language)} ${BLANK}`;
    return { ...(usual ? entered : {}), post };
  });
}
