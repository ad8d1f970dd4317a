import type { Notice } from "../excel";
import type { Direction } from "../law/directions";
import type { OpennessCriterion } from "../law/openness/criteria";
import { COMPUTATIONS } from "../law/computations";
import { NoticeGroup } from "./NoticeGroup";
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
      {itemText(notice, view)}{" "}
      {notice.address && <Place view={view} address={notice.address} label={notice.address} />}
    </>
  ));
  return <NoticeGroup view={view} level={level} title={title} todo={todo} items={items} />;
}

/** What a notice is about, with variables, directions and criteria called by their names. */
function itemText({ code, args }: Notice, { texts, language }: View): string {
  const variables: Readonly<Record<string, string>> = texts.variables;
  const criterion = args.criterion as OpennessCriterion | undefined;
  const direction = args.direction as Direction | undefined;
  return texts.notices[code].item({
    ...args,
    ...(args.variable ? { variable: variables[args.variable] ?? "" } : {}),
    ...(direction ? { direction: texts.scores.directions[direction] } : {}),
    ...(criterion ? { criterion: COMPUTATIONS[`OPENNESS_${criterion}`].title[language] } : {}),
  });
}
