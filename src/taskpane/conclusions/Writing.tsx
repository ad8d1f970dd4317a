import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Progress } from "../../excel";
import type { View } from "../view";

/** A screen reader hears of every tenth part of the progress, not of every sheet. */
const ANNOUNCEMENTS = 10;

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  // The button stands where none was before: a double click on the one that writes does not stop the writing.
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    outline: "none",
  },
  sheet: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  // For screen readers alone.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/**
 * How far the writing has come, and the way to stop it; it takes the focus of the button that began it.
 * @param progress left out: all sheets are there, and their numbers are being written
 * @param stopping it stops after the sheet being written
 */
export function Writing({
  view,
  progress,
  stopping,
  onStop,
}: {
  readonly view: View;
  readonly progress: Progress | undefined;
  readonly stopping: boolean;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div className={styles.progress}>
      <div ref={line} tabIndex={-1} className={styles.line}>
        <Body1>{progress ? texts.progress(progress.done, progress.total) : texts.keeping}</Body1>
        {progress && (
          <Button disabledFocusable={stopping} onClick={onStop}>
            {stopping ? texts.stopping : texts.cancel}
          </Button>
        )}
      </div>
      <ProgressBar value={progress?.done} max={progress?.total} aria-label={texts.heading} />
      <Caption1 className={styles.sheet}>{progress?.sheet}&nbsp;</Caption1>
      <span className={styles.heard} role="status">
        {progress ? announced(progress, view) : texts.keeping}
      </span>
    </div>
  );
}

/** Of the beginning it hears by the focus. */
function announced({ done, total }: Progress, { texts }: View): string {
  const step = Math.max(1, Math.ceil(total / ANNOUNCEMENTS));
  const last = Math.floor(done / step) * step;
  return last === 0 ? "" : texts.conclusions.progress(last, total);
}
