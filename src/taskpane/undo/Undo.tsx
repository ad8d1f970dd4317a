import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { LeftSheet, TakenBack, Undoable } from "../../excel";
import { UNDO } from "../../locales/undo";
import { Place } from "../Place";
import type { View } from "../view";
import type { Question, Undoing } from "./useUndo";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  message: { outline: "none" },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: "18px",
    overflowWrap: "anywhere",
  },
});

export interface UndoProps {
  readonly view: View;
  readonly undo: Undoing;
  /** The workbook is another one now. */
  readonly onTakenBack: () => Promise<void>;
}

/** Offers to take the last action back, tells what has come of it, and asks before what cannot be taken back. */
export function Undo({ view, undo, onTakenBack }: UndoProps) {
  const { question, outcome, change } = undo;
  const takeBack = () =>
    view.attempt("undo", async () => {
      await undo.takeBack();
      await onTakenBack();
    });
  if (question) return <Asked view={view} question={question} />;
  if (outcome) return <Outcome view={view} outcome={outcome} onClose={undo.close} />;
  return change ? <Offer view={view} change={change} onTakeBack={() => void takeBack()} /> : null;
}

function Offer({
  view,
  change: { added, rewritten },
  onTakeBack,
}: {
  readonly view: View;
  readonly change: Undoable;
  readonly onTakeBack: () => void;
}) {
  const styles = useStyles();
  const texts = UNDO[view.language];
  const sentences = [
    added.length > 0 && texts.added(added.length),
    rewritten.length > 0 && texts.rewritten(rewritten.length),
  ];
  return (
    <section className={styles.offer} aria-label={texts.label}>
      <Caption1 className={styles.quiet}>{sentences.filter(Boolean).join(" ")}</Caption1>
      <Button
        size="small"
        disabledFocusable={view.busy}
        icon={view.busy ? <Spinner size="extra-tiny" /> : undefined}
        onClick={onTakeBack}
      >
        {view.busy ? texts.busy : texts.takeBack}
      </Button>
    </section>
  );
}

/** It takes the focus of the button that was pressed. */
function Outcome({
  view,
  outcome: { removed, restored, left },
  onClose,
}: {
  readonly view: View;
  readonly outcome: TakenBack;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const texts = UNDO[view.language];
  const message = useRef<HTMLDivElement>(null);
  const { busy } = view;
  useEffect(() => {
    if (!busy) message.current?.focus();
  }, [busy]);
  const sentences = [
    left.length > 0 ? texts.notAll : texts.back,
    removed.length > 0 && texts.removed(removed.length),
    restored.length > 0 && texts.restored(restored.length),
  ];
  return (
    <MessageBar
      ref={message}
      tabIndex={-1}
      className={styles.message}
      intent={left.length > 0 ? "warning" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        {sentences.filter(Boolean).join(" ")}
        {left.length > 0 && (
          <ul className={styles.list}>
            {left.map((sheet) => (
              <Left key={sheet.sheet} view={view} left={sheet} />
            ))}
          </ul>
        )}
        {left.some(({ reason }) => reason !== "gone") && texts.leftHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {texts.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Left({ view, left: { sheet, reason, by } }: { readonly view: View; readonly left: LeftSheet }) {
  const why = UNDO[view.language].left[reason](by ?? "");
  return (
    <li>
      {reason === "gone" ? sheet : <Place view={view} address={sheet} label={sheet} />}: {why}
    </li>
  );
}

/** It takes the focus: nothing goes on before it is answered. */
function Asked({ view, question }: { readonly view: View; readonly question: Question }) {
  const styles = useStyles();
  const texts = UNDO[view.language];
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  const { count, answer } = question;
  return (
    <MessageBar ref={message} tabIndex={-1} className={styles.message} intent="warning" layout="multiline">
      <MessageBarBody>{count === undefined ? texts.unknown : texts.many(count)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => answer(true)}>
          {texts.goOn}
        </Button>
        <Button size="small" onClick={() => answer(false)}>
          {texts.stop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
