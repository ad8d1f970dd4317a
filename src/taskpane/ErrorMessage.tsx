import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { PaneTexts } from "../locales/pane";
import type { Failure } from "./actions";
import { explain } from "./errors";

/** Says what was being done, what happened and what to do next. */
export function ErrorMessage({ failure, texts }: { readonly failure: Failure; readonly texts: PaneTexts }) {
  const { text, details } = explain(failure, texts);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{texts.errors.title}</MessageBarTitle>
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
