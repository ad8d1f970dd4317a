import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneTexts } from "../locales/pane";
import type { Failure } from "./actions";
import { explain } from "./errors";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says what was being done, what happened and what to do next, in view wherever the step is scrolled to. */
export function ErrorMessage({ failure, texts }: { readonly failure: Failure; readonly texts: PaneTexts }) {
  const { text, details } = explain(failure, texts);
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What it gives back, a promise in newer browsers, is no clean-up.
    message.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <MessageBar ref={message} intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{texts.errors.title}</MessageBarTitle>
        {texts.errors.doing[failure.doing]} {text}
        {details && (
          <details>
            <summary>{texts.errors.details}</summary>
            {details}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
