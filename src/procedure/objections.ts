import { known } from "./cells";
import { editionAt, running } from "./due";
import { statusBy, termOf, whose, type ClockItem, type Subject } from "./items";
import { recipientOf } from "./recipient";

/** Until when objections or the notice of none are due, and what was sent first (p. 109, 111, 112). */
export function objectionsItem(subject: Subject): ClockItem {
  const { conclusion, direction, entries, corrections, today } = subject;
  const sent = [known(conclusion.notice), ...entries.map(({ entry }) => known(entry.filed))]
    .filter((day) => day !== undefined)
    .sort();
  const received = known(conclusion.received);
  const item = {
    ...whose(subject),
    step: "objections",
    by: "body",
    to: recipientOf(direction, conclusion.body, received ?? today),
    ...(sent[0] ? { done: sent[0] } : {}),
  } as const;
  if (received === undefined)
    return {
      ...item,
      status: "missing",
      missing: "received",
      cite: { paragraph: 109 },
      edition: editionAt(today),
      unknownYears: [],
    };
  // Both terms are alike; a body that gave notice alone is spoken of with the paragraph on notices.
  const event = known(conclusion.notice) !== undefined && entries.length === 0 ? "notice" : "objection";
  const term = running(event, received, corrections);
  const last = term.due?.date;
  if (last === undefined) return { ...item, ...termOf(term), status: "missing", missing: "received" };
  return { ...item, ...termOf(term), status: statusBy(last, sent[0], today) };
}
