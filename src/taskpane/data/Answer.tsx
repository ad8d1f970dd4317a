import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Correction } from "../../recognition";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({ answer: { minWidth: "0", textAlign: "left" } });

/** A button that keeps an answer. */
export function Answer({
  correcting,
  says,
  label,
  children,
}: {
  readonly correcting: Correcting;
  readonly says: readonly Correction[];
  /** What the button says to who does not see what it stands beside. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Button
      className={styles.answer}
      size="small"
      aria-label={label}
      disabledFocusable={correcting.view.busy}
      onClick={() => correcting.keep(says)}
    >
      {children}
    </Button>
  );
}
