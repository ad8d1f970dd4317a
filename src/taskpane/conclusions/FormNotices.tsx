import type { FormNotice, Notice } from "../../excel";
import { NoticeGroup } from "../NoticeGroup";
import { Place } from "../Place";
import type { View } from "../view";

/** The worst first. */
const LEVELS: Readonly<Record<FormNotice["code"], Notice["level"]>> = {
  protected: "warning",
  changedByHand: "warning",
  outdated: "warning",
  notScored: "warning",
  hasObjections: "warning",
  withoutObjections: "info",
  copy: "info",
  besideSigned: "info",
  besideFirst: "info",
};

/** Without a form there is no sheet to go to: it is a body that is named. */
const WITHOUT_SHEET: ReadonlySet<FormNotice["code"]> = new Set([
  "notScored",
  "hasObjections",
  "withoutObjections",
]);

const labelOf = ({ sheet, direction }: FormNotice, { texts }: View): string =>
  direction ? `${sheet}: ${texts.scores.directions[direction]}` : sheet;

/** What the user should know of the forms: a message for each kind of it, with links to the sheets. */
export function FormNotices({
  view,
  notices,
}: {
  readonly view: View;
  readonly notices: readonly FormNotice[];
}) {
  return (Object.keys(LEVELS) as FormNotice["code"][]).map((code) => {
    const about = new Map(
      notices.filter((notice) => notice.code === code).map((notice) => [labelOf(notice, view), notice.sheet]),
    );
    if (about.size === 0) return null;
    const { title, todo } = view.texts.conclusions.notices[code];
    const items = [...about].map(([label, sheet]) =>
      WITHOUT_SHEET.has(code) ? label : <Place key={label} view={view} address={sheet} label={label} />,
    );
    return (
      <NoticeGroup key={code} view={view} level={LEVELS[code]} title={title} todo={todo} items={items} />
    );
  });
}
