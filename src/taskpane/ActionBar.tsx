import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    // Browsers keep what is sticky clear of the padding.
    bottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    // Over the padding of the pane, so that nothing shows beside or below it.
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a long step comes to, in view wherever the step is scrolled to. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.bar}>{children}</div>;
}
