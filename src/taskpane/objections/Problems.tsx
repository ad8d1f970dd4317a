import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { problemText, type Problem } from "../../procedure";
import { NoticeGroup } from "../NoticeGroup";
import { Place } from "../Place";
import type { View } from "../view";

/** What is wrong on the sheets of objections, with its cells: errors, then what may be meant, then the commission. */
export function Problems({
  view,
  reviewed: { problems, cellOf },
  sheet,
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
  /** That of the commission. */
  readonly sheet: string;
}) {
  const { errors, warnings, commission } = OBJECTIONS_PANE[view.language];
  const groups = [
    {
      level: "error",
      texts: errors,
      own: problems.filter((one) => !isOfMembers(one) && one.level === "error"),
    },
    {
      level: "warning",
      texts: warnings,
      own: problems.filter((one) => !isOfMembers(one) && one.level === "warning"),
    },
    { level: "warning", texts: commission, own: problems.filter(isOfMembers) },
  ] as const;
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ level, texts, own }) => (
      <NoticeGroup
        key={texts.title}
        view={view}
        level={level}
        title={texts.title}
        todo={texts.todo}
        items={own.map(({ at, ...problem }) => (
          <>
            {problemText(problem, view.language)}{" "}
            {at ? (
              <Place view={view} address={cellOf(at)} />
            ) : (
              <Place view={view} address={sheet} label={sheet} />
            )}
          </>
        ))}
      />
    ));
}

/** What a commission as a whole lacks is in no line. */
const isOfMembers = ({ at }: Problem): boolean => at === undefined || at.table === "members";
