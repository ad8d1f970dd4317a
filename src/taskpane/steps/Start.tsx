import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
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

/** First run: three lines and one button. */
export function Start({ view, onAttach }: { readonly view: View; readonly onAttach: () => void }) {
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
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={onAttach}
      >
        {view.busy ? texts.busy : texts.attach}
      </Button>
    </>
  );
}
