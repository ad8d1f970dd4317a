import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { View } from "./view";

/** Adds the sheets that a page works with where they are not there, and says that it has. */
export function AddSheets({
  view,
  texts,
  areThere,
  onAdd,
}: {
  readonly view: View;
  readonly texts: {
    readonly noSheets: string;
    readonly create: string;
    readonly created: (sheets: readonly string[]) => string;
  };
  readonly areThere: boolean;
  /** Gives the names of the sheets. */
  readonly onAdd: () => Promise<readonly string[] | undefined>;
}) {
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
          onClick={() => void onAdd().then(setAdded)}
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
