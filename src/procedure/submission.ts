import { bringingOf } from "../law/objections";
import type { IsoDate } from "../law/version";
import { known } from "./cells";
import { editionAt, running } from "./due";
import { considered, statusBy, termOf, whose, type ClockItem, type Subject } from "./items";

/**
 * When the conclusion must be with the Agency, and who brings it there (p. 116–120); or that the Agency uses it itself
 * (p. 121). The term runs from the sitting of the commission; without objections in time there need not be one.
 * @param last the last day of the term for objections
 */
export function submissionItem(subject: Subject, last: IsoDate): ClockItem {
  const { conclusion, direction, corrections, today } = subject;
  const [meeting, submitted] = [known(conclusion.meeting), known(conclusion.submitted)];
  const edition = editionAt(meeting ?? last);
  const { cite, value } = bringingOf(direction, conclusion.body, edition.from);
  const item = {
    ...whose(subject),
    step: "submission",
    by: value.by,
    to: "agency",
    cite,
    edition,
    ...(submitted ? { done: submitted } : {}),
    unknownYears: [],
  } as const;
  if (value.how !== "inTerm") return { ...item, status: submitted ? "done" : "withoutTerm" };
  const term = meeting && termOf(running("submission", meeting, corrections));
  if (term?.last) return { ...item, ...term, cite, status: statusBy(term.last, submitted, today) };
  if (submitted) return { ...item, status: "done" };
  const sits = considered(subject).length > 0 || today <= last;
  return sits ? { ...item, status: "missing", missing: "meeting" } : { ...item, status: "withoutTerm" };
}
