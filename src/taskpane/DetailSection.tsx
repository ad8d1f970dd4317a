import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: "0",
    listStyleType: "none",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** A titled list about a table; nothing where the list is empty. */
export function DetailSection({
  title,
  hint,
  items,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly (readonly [key: string, content: ReactNode])[];
}) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption1Strong as="h2" block style={{ margin: 0 }}>
        {title}
      </Caption1Strong>
      {hint && <Quiet>{hint}</Quiet>}
      <ul className={styles.list} data-list>
        {items.map(([key, content]) => (
          <li key={key} data-item>
            {content}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A second line, quieter than the first. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <Caption1 className={useStyles().quiet}>{children}</Caption1>;
}
