import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { Place } from "../Place";
import type { View } from "../view";

/** Years of the terms whose calendar is known by the rules alone, and where their days are entered. */
export function UnknownYears({
  view,
  reviewed,
  sheet,
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
  /** That of the calendar. */
  readonly sheet: string;
}) {
  const years = [...new Set(reviewed.clock.flatMap(({ unknownYears }) => unknownYears))].sort();
  if (years.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {OBJECTIONS_PANE[view.language].years(years.join(", "))}{" "}
        <Place view={view} address={sheet} label={sheet} />
      </MessageBarBody>
    </MessageBar>
  );
}
