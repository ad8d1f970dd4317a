import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { Quiet } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";
import { correctedText, figureText } from "./figureText";

const useStyles = makeStyles({
  heading: { margin: "0" },
  list: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  block: { display: "block" },
});

/** What accepted objections change, and the scores with them; those that stood first stay beside. */
export function Changes({
  view,
  reviewed: { adjustments, sheets, isWithdrawn, cellOf },
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
  const isNeeded = adjustments.length > 0 || (firstScores !== undefined && !isWithdrawn);

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
      {adjustments.length > 0 && (
        <ul className={styles.list}>
          {adjustments.map(({ entry, body, figure, corrected }) => (
            <li key={entry}>
              <Place
                view={view}
                address={cellOf({ table: "entries", line: entry, field: "corrected" })}
                label={body}
              />
              <Caption1 className={styles.block}>{figureText(figure, view)}</Caption1>
              <Quiet>{correctedText(corrected, view)}</Quiet>
            </li>
          ))}
        </ul>
      )}
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
          {adjustments.length === 0 && isWithdrawn && `${texts.withdrawn} `}
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
