import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SignedForm } from "../../excel";
import { PickList } from "../PickList";
import { Place } from "../Place";
import type { View } from "../view";
import { Further } from "./Further";
import { changed } from "./members";

const useStyles = makeStyles({
  signed: { outline: "none" },
  fingerprint: { whiteSpace: "nowrap" },
  list: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
});

/** Chooses sheets of those just written and closes them as signed; then shows by what they are known again. */
export function Signing({
  view,
  sheets,
  onSign,
}: {
  readonly view: View;
  readonly sheets: readonly string[];
  readonly onSign: (sheets: readonly string[]) => Promise<readonly SignedForm[] | undefined>;
}) {
  const texts = view.texts.conclusions;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [signed, setSigned] = useState<readonly SignedForm[]>([]);
  const closed = new Set(signed.map(({ sheet }) => sheet));
  const open = sheets.filter((sheet) => !closed.has(sheet));

  async function sign() {
    const own = await onSign(open.filter((sheet) => chosen.has(sheet)));
    if (!own) return;
    setSigned((before) => [...before, ...own]);
    setChosen(new Set());
  }

  return (
    <>
      {signed.length > 0 && <Signed view={view} signed={signed} />}
      {open.length > 0 && (
        <Further title={texts.signing}>
          <Caption1>{texts.signingHint}</Caption1>
          <PickList
            view={view}
            texts={{
              legend: texts.toSign,
              search: texts.findSheet,
              notFound: texts.noSheet,
              chosen: (count) => texts.chosen(texts.sheetCount(count)),
            }}
            names={open}
            groups={[{ label: texts.all, names: open }]}
            chosen={chosen}
            onChoose={(names, on) => setChosen((before) => changed(before, names, on))}
          />
          <Button disabledFocusable={view.busy || chosen.size === 0} onClick={() => void sign()}>
            {texts.sign(chosen.size)}
          </Button>
        </Further>
      )}
    </>
  );
}

/** It takes the focus whenever more is signed: so it is seen, and a screen reader says it once. */
function Signed({ view, signed }: { readonly view: View; readonly signed: readonly SignedForm[] }) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [signed]);
  return (
    <MessageBar ref={message} tabIndex={-1} className={styles.signed} intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.signed(signed.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {signed.map(({ sheet, fingerprint }) => (
            <li key={sheet}>
              <Place view={view} address={sheet} label={sheet} />
              <Caption1 block>
                {texts.fingerprint} <span className={styles.fingerprint}>{fingerprint}</span>
              </Caption1>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
