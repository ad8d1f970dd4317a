import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: "0", overflowWrap: "anywhere" },
  title: { margin: "0", color: tokens.colorNeutralForeground3 },
});

/** A part of an explanation under a small heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Caption1Strong as="h3" className={styles.title}>
        {title}
      </Caption1Strong>
      {children}
    </section>
  );
}
