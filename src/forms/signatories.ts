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

/** Whether the usual assessor assesses a body; what is entered of those who sign is of that one. */
const isUsual = (assessed: Assessed, { name, rules }: Subject): boolean =>
  assessorOf(assessed, name, rules.edition.from) === usualAssessor(assessed, rules.edition.from);

/** Who is entered for a line of a form; nobody where another than the usual assessor assesses the body. */
export const entered = (
  appendix: Appendix,
  line: number,
  assessed: Assessed,
  subject: Subject,
): Signatory | undefined =>
  isUsual(assessed, subject) ? subject.requisites.signatories[appendix]?.[line] : undefined;

/**
 * Lines to sign on: printed posts with who has them. Where another than the usual assessor assesses the body, a post that is
 * not this one's is a blank with its name.
 */
export function signatories(
  posts: readonly Post[],
  assessed: Assessed,
  appendix: Appendix,
  subject: Subject,
): readonly (Signatory & { readonly post: string })[] {
  const { name, rules, language } = subject;
  const assessor = assessorOf(assessed, name, rules.edition.from);
  return posts.map(({ label, at = assessor }, line) => {
    const organisation = inLanguage(ASSESSOR_NAMES[assessor], language);
    const post =
      at === assessor ? say(label, language) : `${organisation},\n${say("должность", language)} ${BLANK}`;
    return { post, ...entered(appendix, line, assessed, subject) };
  });
}
