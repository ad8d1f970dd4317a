import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecognisedTable } from "../excel";
import { Place } from "./Place";
import type { View } from "./view";

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

/** A table as it was understood: which column holds what, and what was left out. */
export function TableDetails({ view, table }: { readonly view: View; readonly table: RecognisedTable }) {
  const styles = useStyles();
  const { data, variables } = view.texts;
  const section = (
    title: string,
    items: readonly (readonly [key: string, content: ReactNode])[],
    hint?: string,
  ) =>
    items.length > 0 && (
      <section className={styles.section}>
        <Caption1Strong as="h2" block style={{ margin: 0 }}>
          {title}
        </Caption1Strong>
        {hint && <Caption1 className={styles.quiet}>{hint}</Caption1>}
        <ul className={styles.list}>
          {items.map(([key, content]) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <div>
      <Place view={view} address={table.address} label={table.address} />
      {section(
        data.missing,
        table.missing.map((variable) => [variable, variables[variable]]),
        data.missingHint,
      )}
      {section(
        data.columns,
        table.columns.map(({ variable, head, address }) => [
          address,
          <>
            <Place view={view} address={address} label={variables[variable]} />
            <Caption1 className={styles.quiet}>{head}</Caption1>
          </>,
        ]),
      )}
      {section(
        data.unused,
        table.unused.map(({ head, address }) => [
          address,
          <Place view={view} address={address} label={head} />,
        ]),
      )}
      {section(
        data.skipped,
        table.skipped.map(({ row, text, reason }) => [
          String(row),
          `${data.row(row + 1, text)} (${data.reasons[reason]})`,
        ]),
      )}
    </div>
  );
}
