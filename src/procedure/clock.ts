import type { IsoDate } from "../law/version";
import type { Corrections } from "../scoring/working-days";
import { known } from "./cells";
import { decisionItem, complaintItem } from "./decision";
import { filingsOf, isAbout } from "./filings";
import type { ClockItem, ClockStatus, Subject } from "./items";
import { objectionsItem } from "./objections";
import { submissionItem } from "./submission";
import type { Conclusion, Procedure } from "./types";

const NOTHING = { received: undefined, notice: undefined, schedule: undefined } as const;

/** Each body and direction once: those of conclusions, and those that only objections name. */
function conclusionsOf({ entries, conclusions }: Procedure): readonly Conclusion[] {
  const named = entries.map(({ body, direction }): Conclusion => {
    return { body, direction, ...NOTHING, meeting: undefined, submitted: undefined };
  });
  return [...conclusions, ...named].filter(
    (conclusion, index, all) =>
      conclusion.body !== "" && all.findIndex((other) => isAbout(other, conclusion)) === index,
  );
}

const ORDER: readonly (readonly ClockStatus[])[] = [
  ["overdue"],
  ["open"],
  ["missing"],
  ["withoutTerm"],
  ["done", "late", "over"],
];

const rank = ({ status }: ClockItem): number => ORDER.findIndex((statuses) => statuses.includes(status));

/**
 * What is due of each body and direction (p. 109–121): what is overdue first, then by the last day; what is behind, at
 * the end.
 * @param corrections the workbook's own days: see `correctionsOf`
 */
export function clock(procedure: Procedure, corrections: Corrections, today: IsoDate): readonly ClockItem[] {
  const filings = filingsOf(procedure, corrections);
  const items = conclusionsOf(procedure).flatMap((conclusion): readonly ClockItem[] => {
    const entries = procedure.entries.flatMap((entry, index) =>
      isAbout(entry, conclusion) ? [{ entry, filing: filings[index]! }] : [],
    );
    const subject: Subject = {
      conclusion,
      direction: known(conclusion.direction)!,
      entries,
      corrections,
      today,
    };
    const objections = objectionsItem(subject);
    const last = objections.last;
    if (last === undefined) return [objections];
    const decision = decisionItem(subject, last);
    return [
      objections,
      ...(decision ? [decision] : []),
      submissionItem(subject, last),
      ...complaintItem(subject),
    ];
  });
  return items.sort((a, b) => rank(a) - rank(b) || (a.last ?? "").localeCompare(b.last ?? ""));
}
