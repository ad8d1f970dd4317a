import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ConclusionResult } from "../excel";
import { Place } from "./Place";
import { StepHeading } from "./StepHeading";
import type { View } from "./view";

const useStyles = makeStyles({
  heading: { margin: "0" },
  lines: { margin: "0", paddingLeft: "18px", display: "grid", rowGap: tokens.spacingVerticalXS },
  sheets: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    overflowWrap: "anywhere",
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
  },
});

/** The end of the road: the sheets that were written, and what is left to the user. */
export function WrittenSheets({
  view,
  result: { sheets, cancelled },
  onMore,
}: {
  readonly view: View;
  readonly result: ConclusionResult;
  readonly onMore: () => void;
}) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  return (
    <>
      <StepHeading view={view}>{cancelled ? texts.heading : texts.finished}</StepHeading>
      <MessageBar intent={cancelled ? "warning" : "success"} layout="multiline" role="status">
        <MessageBarBody>
          {cancelled ? texts.cancelled(sheets.length) : texts.done(sheets.length)}
        </MessageBarBody>
      </MessageBar>
      {sheets.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {texts.next}
          </Subtitle2>
          <ul className={styles.lines}>
            {texts.nextLines.map((line) => (
              <li key={line}>
                <Body1>{line}</Body1>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button appearance="primary" onClick={onMore}>
        {texts.more}
      </Button>
      {sheets.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {texts.sheets}
          </Subtitle2>
          <ul className={styles.sheets}>
            {sheets.map((sheet) => (
              <li key={sheet}>
                <Body1>
                  <Place view={view} address={sheet} label={sheet} />
                </Body1>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
