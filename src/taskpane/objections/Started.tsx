import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { OBJECTING } from "../../locales/objecting";
import { Place } from "../Place";
import type { View } from "../view";

/** Tells where an entry has been begun, and what is to be filled in; it takes the focus of the button that was pressed. */
export function Started({ view, row }: { readonly view: View; readonly row: string }) {
  const texts = OBJECTING[view.language];
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [row]);
  return (
    <MessageBar ref={message} tabIndex={-1} intent="success" layout="multiline">
      <MessageBarBody>
        {texts.started} <Place view={view} address={row} /> {texts.fill}
      </MessageBarBody>
    </MessageBar>
  );
}
