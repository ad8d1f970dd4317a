import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import type { View } from "../view";

const useStyles = makeStyles({
  more: {
    minWidth: "0",
    paddingLeft: "0",
    paddingRight: "0",
    // It has a frame there.
    "@media (forced-colors: active)": {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
    },
  },
});

/** The first of many, and the rest when they are asked for: the focus goes to the first of these. */
export function Few({
  view,
  few,
  children,
}: {
  readonly view: View;
  readonly few: number;
  readonly children: readonly ReactNode[];
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rest = children.length - few;

  function show({ currentTarget }: MouseEvent<HTMLElement>) {
    const last = currentTarget.previousElementSibling;
    flushSync(() => setAll(true));
    last?.nextElementSibling?.querySelector<HTMLElement>("button")?.focus();
  }

  // One more is as short as the button that shows it.
  if (all || rest <= 1) return children;
  return (
    <>
      {children.slice(0, few)}
      <Button className={styles.more} size="small" appearance="transparent" onClick={show}>
        {view.texts.data.more(rest)}
      </Button>
    </>
  );
}
