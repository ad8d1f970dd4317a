import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { REPORT_PANE } from "../../locales/report-pane";
import type { View } from "../view";

/** Adds the sheets for the data of the report that are not there, and says that it has. */
export function Create({
  view,
  areThere,
  onCreate,
}: {
  readonly view: View;
  readonly areThere: boolean;
  /** The names of both sheets. */
  readonly onCreate: () => Promise<readonly string[] | undefined>;
}) {
  const texts = REPORT_PANE[view.language];
  const [added, setAdded] = useState<readonly string[]>();
  const done = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (added && areThere) done.current?.focus();
  }, [added, areThere]);
  if (!areThere)
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
        <MessageBarBody>{texts.created(added)}</MessageBarBody>
      </MessageBar>
    )
  );
}
