import { Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Comparison } from "../../excel";
import { numberLocale, type Language } from "../../law/text";
import { Place } from "../Place";
import type { View } from "../view";

/** How many of a form are shown before the user asks for the rest. */
const FEW = 5;

type Difference = Comparison["differences"][number];

const useStyles = makeStyles({
  heading: { margin: "0" },
  list: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    overflowWrap: "anywhere",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What the versions just written have otherwise than the signed ones. */
export function Differences({
  view,
  comparisons,
}: {
  readonly view: View;
  readonly comparisons: readonly Comparison[];
}) {
  const styles = useStyles();
  const different = comparisons.filter(({ differences }) => differences.length > 0);
  if (different.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {view.texts.conclusions.differences}
      </Subtitle2>
      {different.map((comparison) => (
        <OfForm key={comparison.signed} view={view} comparison={comparison} />
      ))}
    </>
  );
}

function OfForm({ view, comparison }: { readonly view: View; readonly comparison: Comparison }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const texts = view.texts.conclusions;
  const { signed, later, differences } = comparison;
  const rest = differences.length - FEW;
  return (
    <section>
      <Body1Strong as="h3" className={styles.heading}>
        <Place view={view} address={signed} label={signed} /> →{" "}
        <Place view={view} address={later} label={later} />
      </Body1Strong>
      <ul className={styles.list}>
        {(all ? differences : differences.slice(0, FEW)).map(({ label, before, after }, index) => (
          <li key={index}>
            <Caption1 block className={styles.label}>
              {label || texts.otherText}
            </Caption1>
            <Caption1>
              {shown(before, view)} → {shown(after, view)}
            </Caption1>
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {view.texts.data.more(rest)}
        </Button>
      )}
    </section>
  );
}

/** As many decimals as a form can show. */
const DECIMALS = 4;

function shown(value: Difference["before"], { language, texts }: View): string {
  if (typeof value === "string") return value || texts.conclusions.absent;
  return numberText(value, language);
}

const numberText = (value: number, language: Language): string =>
  value.toLocaleString(numberLocale(language), { maximumFractionDigits: DECIMALS });
