import { Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Comparison } from "../../excel";
import { numberLocale, type Language } from "../../law/text";
import { Place } from "../Place";
import type { View } from "../view";
import { changedPart } from "./changed-part";

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
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});

/** What the versions just written have otherwise than earlier ones. */
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
        <OfForm key={comparison.earlier} view={view} comparison={comparison} />
      ))}
    </>
  );
}

function OfForm({ view, comparison }: { readonly view: View; readonly comparison: Comparison }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const texts = view.texts.conclusions;
  const { earlier, later, differences } = comparison;
  const rest = differences.length - FEW;
  return (
    <section className={styles.form}>
      <Body1Strong as="h3" className={styles.heading}>
        <Place view={view} address={earlier} label={earlier} /> →{" "}
        <Place view={view} address={later} label={later} />
      </Body1Strong>
      <ul className={styles.list}>
        {(all ? differences : differences.slice(0, FEW)).map((difference, index) => (
          <li key={index}>
            <Caption1 block className={styles.label}>
              {difference.label || texts.otherText}
            </Caption1>
            <Caption1 block>{changeText(difference, view)}</Caption1>
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

function changeText({ before, after }: Difference, { language, texts }: View): string {
  const [old, now] =
    typeof before === "string" && typeof after === "string" ? changedPart(before, after) : [before, after];
  return [old, now].map((value) => shown(value, language) || texts.conclusions.absent).join(" → ");
}

const shown = (value: string | number, language: Language): string =>
  typeof value === "string"
    ? value
    : value.toLocaleString(numberLocale(language), { maximumFractionDigits: DECIMALS });
