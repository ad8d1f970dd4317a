import type { KeptCorrection } from "../../excel";
import { NoticeGroup } from "../NoticeGroup";
import { Place } from "../Place";
import { placeSaid, sinceText, whatSaid } from "./said";
import type { Correcting } from "./useCorrecting";

/** What the user said and the workbook no longer bears out; nothing where all of it holds. */
export function Changed({
  correcting: { view, texts },
  corrections,
}: {
  readonly correcting: Correcting;
  readonly corrections: readonly KeptCorrection[];
}) {
  const changed = corrections.filter(({ since, unapplied }) => since ?? unapplied);
  if (changed.length === 0) return null;
  return (
    <NoticeGroup
      view={view}
      level="warning"
      title={texts.said.changedTitle}
      todo={texts.said.changedTodo}
      items={changed.map((kept) => {
        const place = placeSaid(kept);
        return (
          <>
            {whatSaid(kept.correction, view, texts)}{" "}
            {place && <Place view={view} address={place.address} label={place.label} />}
            <br />
            {sinceText(kept, texts)}
          </>
        );
      })}
    />
  );
}
