import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Actions } from "../actions";
import { Offer } from "../new-tables/Offer";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: "18px",
  },
});

/** First run: three lines and one button; below it, empty tables for those who have none. */
export function Start({
  view,
  actions,
  onAttach,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly onAttach: () => void;
}) {
  const [isCreating, setCreating] = useState(false);
  const isReading = view.busy && !isCreating;
  const styles = useStyles();
  const texts = view.texts.start;
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <ul className={styles.lines}>
        {texts.lines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={view.busy}
        icon={isReading ? <Spinner size="tiny" /> : undefined}
        onClick={onAttach}
      >
        {isReading ? texts.busy : texts.attach}
      </Button>
      <Offer view={view} actions={actions} onBusy={setCreating} onAttach={onAttach} />
    </>
  );
}
