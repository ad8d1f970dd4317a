import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Step, View } from "./view";

const useStyles = makeStyles({
  chosen: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
});

/** What was chosen in another step, and the way to it. */
export function Chosen({
  view,
  text,
  change,
  step,
}: {
  readonly view: View;
  readonly text: string;
  readonly change: string;
  readonly step: Step;
}) {
  const styles = useStyles();
  return (
    <div className={styles.chosen}>
      <Body1>{text}</Body1>
      <Button size="small" disabled={view.busy} onClick={() => view.goTo(step)}>
        {change}
      </Button>
    </div>
  );
}
