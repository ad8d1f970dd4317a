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
  copy: "info",
  besideSigned: "info",
  besideFirst: "info",
};

/** What the user should know of the forms: a message for each kind of it, with links to the sheets. */
export function FormNotices({
  view,
  notices,
}: {
  readonly view: View;
  readonly notices: readonly FormNotice[];
}) {
  return (Object.keys(LEVELS) as FormNotice["code"][]).map((code) => {
    const about = [...new Set(notices.filter((notice) => notice.code === code).map(({ sheet }) => sheet))];
    if (about.length === 0) return null;
    const { title, todo } = view.texts.conclusions.notices[code];
    const items = about.map((name) =>
      // Without a form there is no sheet to go to: it is a body that is named.
      code === "notScored" ? name : <Place key={name} view={view} address={name} label={name} />,
    );
    return (
      <NoticeGroup key={code} view={view} level={LEVELS[code]} title={title} todo={todo} items={items} />
    );
  });
}
