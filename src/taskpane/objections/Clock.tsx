import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import type { ClockItem, ClockStatus } from "../../procedure";
import { Few } from "../data/Few";
import { Fold } from "../data/Fold";
import type { View } from "../view";
import { ClockLine } from "./ClockLine";

const FEW = 5;

const GROUPS: readonly (readonly [
  group: "overdue" | "open" | "missing" | "behind",
  of: readonly ClockStatus[],
])[] = [
  ["overdue", ["overdue"]],
  ["open", ["open"]],
  ["missing", ["missing"]],
  ["behind", ["withoutTerm", "done", "late", "over"]],
];

const keyOf = ({ body, direction, step }: ClockItem): string => [body, direction, step].join(" ");

/** What is due of each body in each direction, what is overdue first; what is behind and what lacks a date folded. */
export function Clock({
  view,
  reviewed,
  onNotice,
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
  /** Goes where the notice that a body has no objections is written. */
  readonly onNotice: (body: string) => void;
}) {
  const texts = OBJECTIONS_PANE[view.language];
  return GROUPS.map(([group, statuses]) => {
    const items = reviewed.clock.filter(({ status }) => statuses.includes(status));
    if (items.length === 0) return null;
    return (
      <Fold key={group} id={group} title={texts.groups[group](items.length)}>
        <Few view={view} few={FEW}>
          {items.map((item) => (
            <ClockLine key={keyOf(item)} view={view} reviewed={reviewed} item={item} onNotice={onNotice} />
          ))}
        </Few>
      </Fold>
    );
  });
}
