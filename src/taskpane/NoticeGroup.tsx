import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Notice } from "../excel";
import type { View } from "./view";

/** How many of a kind are shown before the user asks for the rest. */
const FEW = 3;

const useStyles = makeStyles({
  title: { display: "block" },
  list: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
  action: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
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

/** One message about several places: what was found, what to do, where, and the button that does it. */
export function NoticeGroup({
  view,
  level,
  title,
  todo,
  items,
  action,
}: {
  readonly view: View;
  readonly level: Notice["level"];
  readonly title: string;
  readonly todo: string;
  readonly items: readonly ReactNode[];
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const rest = items.length - FEW;

  /** The button goes with that; the focus goes to the first of what it has shown. */
  function show() {
    flushSync(() => setAll(true));
    list.current?.children[FEW]?.querySelector<HTMLElement>("button")?.focus();
  }

  return (
    <MessageBar intent={level} layout="multiline" aria-label={view.texts.levels[level]}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {title}
          {items.length > 1 && `: ${items.length}`}
        </MessageBarTitle>
        {todo}
        <ul ref={list} className={styles.list}>
          {(all ? items : items.slice(0, FEW)).map((item, index) => (
            <li key={index}>
              <Caption1>{item}</Caption1>
            </li>
          ))}
        </ul>
        {rest > 0 && !all && (
          <Button className={styles.more} size="small" appearance="transparent" onClick={show}>
            {view.texts.data.more(rest)}
          </Button>
        )}
        {action && <div className={styles.action}>{action}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
