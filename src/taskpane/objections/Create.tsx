import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ObjectionSheets } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import type { View } from "../view";

/** Adds the sheets of objections where they are not there, and says that it has. */
export function Create({
  view,
  isThere,
  onCreate,
}: {
  readonly view: View;
  readonly isThere: boolean;
  readonly onCreate: () => Promise<ObjectionSheets | undefined>;
}) {
  const texts = OBJECTIONS_PANE[view.language];
  const [added, setAdded] = useState<ObjectionSheets>();
  const done = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (added && isThere) done.current?.focus();
  }, [added, isThere]);
  if (!isThere)
    return (
      <>
        <Body1>{texts.noSheets}</Body1>
        <Button
          appearance="primary"
          disabledFocusable={view.busy}
          onClick={() => void onCreate().then(setAdded)}
        >
          {texts.create}
        </Button>
      </>
    );
  return (
    added && (
      <MessageBar ref={done} tabIndex={-1} intent="success" layout="multiline">
        <MessageBarBody>{texts.created([added.objections, added.procedure])}</MessageBarBody>
      </MessageBar>
    )
  );
}
