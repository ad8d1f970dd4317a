import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StepHeading } from "./StepHeading";
import type { PAGES, Step, View } from "./view";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The heading of a page beside the steps, with the way back to the step that it was reached from. */
export function PageHead({
  view,
  page,
  from,
  back,
}: {
  readonly view: View;
  readonly page: (typeof PAGES)[number];
  readonly from: Step;
  /** What the way back is called. */
  readonly back: (step: string) => string;
}) {
  const styles = useStyles();
  const { steps } = view.texts;
  return (
    <>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        aria-label={back(steps[from])}
        disabledFocusable={view.busy}
        onClick={() => view.goTo(from)}
      >
        ← {steps[from]}
      </Button>
      <StepHeading view={view}>{steps[page]}</StepHeading>
    </>
  );
}
