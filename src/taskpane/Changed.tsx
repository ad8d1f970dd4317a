import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Change } from "../excel";
import type { PaneTexts } from "../locales/pane";

/** Says what somebody changed in the workbook since it was read, and that nothing was written. */
export function Changed({
  changes,
  texts,
}: {
  readonly changes: readonly Change[];
  readonly texts: PaneTexts;
}) {
  const { sentence, items, todo } = texts.wizard.changed;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What it gives back, a promise in newer browsers, is no clean-up.
    message.current?.scrollIntoView({ block: "nearest" });
  }, [changes]);
  return (
    <MessageBar ref={message} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {sentence(changes.map(({ code, args }) => items[code](args)))} {todo}
      </MessageBarBody>
    </MessageBar>
  );
}
