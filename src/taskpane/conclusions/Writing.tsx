import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../excel";
import type { View } from "../view";

/** A screen reader hears of every tenth part of the progress, not of every sheet. */
const ANNOUNCEMENTS = 10;

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  sheet: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  // For screen readers alone.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** How far the writing has come, and the way to stop it; `stopping`: it stops after the sheet being written. */
export function Writing({
  view,
  progress,
  stopping,
  onStop,
}: {
  readonly view: View;
  readonly progress: Progress;
  readonly stopping: boolean;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  const { done, total, sheet } = progress;
  return (
    <>
      <div className={styles.progress}>
        <Body1>{texts.progress(done, total)}</Body1>
        <ProgressBar value={done} max={total} aria-label={texts.heading} />
        <Caption1 className={styles.sheet}>{sheet}&nbsp;</Caption1>
        <span className={styles.heard} role="status">
          {texts.progress(lastAnnounced(progress), total)}
        </span>
      </div>
      <Button disabledFocusable={stopping} onClick={onStop}>
        {stopping ? texts.stopping : texts.cancel}
      </Button>
    </>
  );
}

function lastAnnounced({ done, total }: Progress): number {
  const step = Math.max(1, Math.ceil(total / ANNOUNCEMENTS));
  return Math.floor(done / step) * step;
}
