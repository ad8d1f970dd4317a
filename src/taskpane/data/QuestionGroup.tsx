import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { View } from "../view";
import { Few } from "./Few";

/** How many of a kind are asked at once. */
const FEW = 3;

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "& > *": { maxWidth: "100%" },
  },
  heading: { margin: "0" },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  question: {
    justifySelf: "stretch",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Questions of one kind; nothing where there are none. */
export function QuestionGroup({
  view,
  title,
  hint,
  children,
}: {
  readonly view: View;
  readonly title: string;
  readonly hint: string;
  readonly children: readonly ReactNode[];
}) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <section className={styles.group} data-list>
      <div>
        <Body1Strong as="h3" block className={styles.heading}>
          {title}
        </Body1Strong>
        <Caption1 className={styles.hint}>{hint}</Caption1>
      </div>
      <Few view={view} few={FEW}>
        {children}
      </Few>
    </section>
  );
}

/** One question: what it is about, and its answers side by side. */
export function Question({
  label,
  about,
  answers,
  children,
}: {
  readonly label: string;
  readonly about: ReactNode;
  readonly answers: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.question} role="group" aria-label={label} data-item>
      <div>{about}</div>
      <div className={styles.answers}>{answers}</div>
      {children}
    </div>
  );
}
