import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { DetailSection, Quiet } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";
import { correctedText, figureText } from "./figureText";

const useStyles = makeStyles({ heading: { margin: "0" }, block: { display: "block" } });

/** What accepted objections change, and the scores with them; those that stood first stay beside. */
export function Changes({
  view,
  reviewed: { adjustments, sheets, cellOf },
  onScore,
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
  /** Writes the scores anew; their sheet. */
  readonly onScore: () => Promise<string | undefined>;
}) {
  const styles = useStyles();
  const texts = OBJECTIONS_PANE[view.language];
  const [scored, setScored] = useState<string>();
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scored !== undefined) done.current?.focus();
  }, [scored]);
  const { firstScores } = sheets;
  const isNeeded = adjustments.length > 0 || firstScores !== undefined;

  async function score() {
    setScored(undefined);
    setScored(await onScore());
  }

  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.changes}
      </Subtitle2>
      {adjustments.length === 0 && <Body1>{texts.noChanges}</Body1>}
      <DetailSection
        title=""
        items={adjustments.map((adjustment) => [
          String(adjustment.entry),
          <>
            <Place
              view={view}
              address={cellOf({ table: "entries", line: adjustment.entry, field: "corrected" })}
              label={adjustment.body}
            />
            <Caption1 className={styles.block}>{figureText(adjustment.figure, view)}</Caption1>
            <Quiet>{correctedText(adjustment.corrected, view)}</Quiet>
          </>,
        ])}
      />
      {isNeeded && (
        <>
          <Button appearance="primary" disabledFocusable={view.busy} onClick={() => void score()}>
            {adjustments.length > 0 ? texts.rescore : texts.withdraw}
          </Button>
          <Caption1>{texts.rescoreHint}</Caption1>
        </>
      )}
      {scored !== undefined && (
        <MessageBar ref={done} tabIndex={-1} intent="success" layout="multiline">
          <MessageBarBody>
            {texts.rescored} <Place view={view} address={scored} label={scored} />
          </MessageBarBody>
        </MessageBar>
      )}
      {firstScores !== undefined && (
        <Body1>
          {texts.first} <Place view={view} address={firstScores} label={firstScores} />
        </Body1>
      )}
      {scored !== undefined && (
        <Button disabledFocusable={view.busy} onClick={() => view.goTo("conclusions")}>
          {texts.toConclusions}
        </Button>
      )}
    </>
  );
}
