import type { Notice } from "../excel";
import { NoticeGroup } from "./NoticeGroup";
import { noticeText } from "./noticeText";
import { Place } from "./Place";
import type { View } from "./view";

/** What the user should know, one message for each kind of it, the worst first. */
export function Notices({ view, notices }: { readonly view: View; readonly notices: readonly Notice[] }) {
  const kinds = [...new Set(notices.map(({ code }) => code))].map((code) =>
    notices.filter((notice) => notice.code === code),
  );
  const order = ["error", "warning", "info"];
  return kinds
    .sort(([a], [b]) => order.indexOf(a!.level) - order.indexOf(b!.level))
    .map((kind) => <Kind key={kind[0]!.code} view={view} notices={kind} />);
}

function Kind({ view, notices }: { readonly view: View; readonly notices: readonly Notice[] }) {
  const { level, code } = notices[0]!;
  const { title, todo } = view.texts.notices[code];
  const items = notices.map((notice) => (
    <>
      {noticeText(notice, view)} {notice.address && <Place view={view} address={notice.address} />}
    </>
  ));
  return <NoticeGroup view={view} level={level} title={title} todo={todo} items={items} />;
}
