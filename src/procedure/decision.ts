import type { IsoDate } from "../law/version";
import { known } from "./cells";
import { running } from "./due";
import { considered, statusBy, termOf, whose, type ClockItem, type Subject } from "./items";
import { recipientOf } from "./recipient";

/** The day on which the last of the objections in time was decided; `undefined` where there is none, or one is not. */
export function decidedOn(subject: Subject): IsoDate | undefined {
  const meeting = known(subject.conclusion.meeting);
  const days = considered(subject).map(({ decision, decided }) =>
    known(decision) === undefined ? undefined : (known(decided) ?? meeting),
  );
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/**
 * When the special commission is to decide (p. 114), where a body objected in time.
 * @param last the last day of the term for objections
 */
export function decisionItem(subject: Subject, last: IsoDate): ClockItem | undefined {
  if (considered(subject).length === 0) return undefined;
  const { conclusion, direction, corrections, today } = subject;
  const done = decidedOn(subject);
  const term = running("decision", last, corrections);
  const item = {
    ...whose(subject),
    step: "decision",
    by: "commission",
    to: recipientOf(direction, conclusion.body, last),
    ...termOf(term),
    ...(done ? { done } : {}),
  } as const;
  const day = term.due?.date ?? known(conclusion.schedule);
  if (day !== undefined) return { ...item, last: day, status: statusBy(day, done, today) };
  return done ? { ...item, status: "done" } : { ...item, status: "missing", missing: "schedule" };
}

/** Until when a body may complain to the working body of the Commission, once all its objections are decided (p. 110). */
export function complaintItem(subject: Subject): readonly ClockItem[] {
  const ended = decidedOn(subject);
  if (ended === undefined) return [];
  const term = running("commission-complaint", ended, subject.corrections);
  if (term.due === undefined) return [];
  const status = subject.today > term.due.date ? "over" : "open";
  return [{ ...whose(subject), step: "complaint", by: "body", to: "workingBody", ...termOf(term), status }];
}
