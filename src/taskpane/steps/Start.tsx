import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: "0",
    paddingLeft: "18px",
  },
  button: { alignSelf: "stretch" },
});

/** First run: three lines and one button. */
export function Start({ view, onAttach }: { readonly view: View; readonly onAttach: () => void }) {
  const styles = useStyles();
  const texts = view.texts.start;
  return (
    <>
      <StepHeading>{texts.heading}</StepHeading>
      <ul className={styles.lines}>
        {texts.lines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabled={view.busy}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={onAttach}
      >
        {texts.attach}
      </Button>
    </>
  );
}
