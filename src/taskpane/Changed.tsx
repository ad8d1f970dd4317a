import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Change } from "../excel";
import type { Language } from "../law/text";
import { STEPS } from "../locales/steps";

/** Says what somebody changed in the workbook since it was read, and that nothing was written. */
export function Changed({
  changes,
  language,
}: {
  readonly changes: readonly Change[];
  readonly language: Language;
}) {
  const { sentence, items, todo } = STEPS[language].changed;
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
