import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../locales/pane";
import { ROAD, type Step, STEPS } from "./view";

const useStyles = makeStyles({
  // Enlarged to twice its size, the pane is narrower than all of them.
  list: { flexWrap: "wrap", flexShrink: 1 },
  tab: {
    minWidth: "24px",
    justifyContent: "center",
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    "& span": { fontSize: tokens.fontSizeBase200 },
  },
  // Excel's own sign of a formula, drawn and not said.
  formula: { "::before": { content: "'ƒx'" } },
  // The name of the current step alone, unless all of them fit in.
  name: { "@media (max-width: 619px)": { display: "none" } },
  current: { "@media (max-width: 619px)": { display: "inline" } },
});

/** The steps by their numbers, the current one by its name as well; each can be entered at any time. */
export function StepTabs({
  texts,
  step,
  busy,
  onEnter,
}: {
  readonly texts: PaneTexts;
  readonly step: Step;
  readonly busy: boolean;
  readonly onEnter: (step: Step) => void;
}) {
  const styles = useStyles();
  const numbers: readonly Step[] = ROAD;
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={texts.stepsLabel}
      selectedValue={step}
      onTabSelect={(_, { value }) => onEnter(value as Step)}
    >
      {STEPS.map((value) => {
        const number = numbers.indexOf(value) + 1;
        const name = texts.steps[value];
        return (
          <Tab
            key={value}
            className={styles.tab}
            value={value}
            disabled={busy}
            title={name}
            aria-label={number > 0 ? `${number} ${name}` : name}
          >
            {number > 0 ? number : <span className={styles.formula} />}{" "}
            <span className={mergeClasses(styles.name, value === step && styles.current)}>{name}</span>
          </Tab>
        );
      })}
    </TabList>
  );
}
