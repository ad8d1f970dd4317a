import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Line } from "../../calls/lines";
import type { ExplainPaneTexts } from "../../locales/explain-pane";
import { Section } from "./Section";

const useStyles = makeStyles({
  formula: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "& p": { margin: "0" },
  },
  steps: { margin: "0", paddingLeft: "20px", display: "grid", rowGap: tokens.spacingVerticalXXS },
});

/** The formula in the words of the Methodology, and with the numbers in it. */
export function FormulaCard({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <div className={styles.formula}>
      {lines.map(({ kind, text }, index) => (
        <p key={index}>{kind === "formula" ? <Body1Strong>{text}</Body1Strong> : text}</p>
      ))}
    </div>
  );
}

/** The steps of a calculation, with the bounds and special rules that applied. */
export function Steps({
  texts,
  lines,
}: {
  readonly texts: ExplainPaneTexts;
  readonly lines: readonly Line[];
}) {
  const styles = useStyles();
  return (
    <Section title={texts.sections.steps}>
      <ol className={styles.steps}>
        {lines.map(({ kind, label, text }, index) => (
          <li key={index}>
            {kind !== "step" && <Body1Strong>{label}: </Body1Strong>}
            {text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
