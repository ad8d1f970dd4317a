import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What the user should know of the cell, and what to do. */
export function Message({
  intent,
  title,
  children,
}: {
  readonly intent: "info" | "warning" | "error";
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody style={{ overflowWrap: "anywhere" }}>
        <MessageBarTitle style={{ display: "block" }}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
