import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Line } from "../../calls/lines";
import type { ExplainedArgument } from "../../excel";
import type { Language } from "../../law/text";
import { parameterName } from "../../locales/functions";
import { CellLinks, type Linking } from "./CellLinks";
import { Section } from "./Section";
import { shownValue } from "./shown";

const useStyles = makeStyles({
  list: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What goes into a result: the lines of the explanation, and the arguments that they say nothing of, with their cells. */
export function Inputs({
  linking,
  language,
  lines,
  names,
  args,
}: {
  readonly linking: Linking;
  readonly language: Language;
  readonly lines: readonly Line[];
  /** The arguments that the lines are about, in their order. */
  readonly names: readonly string[];
  /** All arguments; none where the lines are about something that was calculated of them. */
  readonly args: readonly ExplainedArgument[];
}) {
  const styles = useStyles();
  const { texts } = linking;
  const source = (argument: ExplainedArgument | undefined): ReactNode =>
    argument && (
      <>
        {" "}
        <Caption1 className={styles.quiet}>
          {argument.cells.length > 0 ? (
            <CellLinks linking={linking} addresses={argument.cells} />
          ) : (
            texts.inFormula
          )}
        </Caption1>
      </>
    );
  const rest = args.filter(({ name }) => !names.includes(name));
  return (
    <Section title={args.length > 0 ? texts.sections.inputs : texts.sections.values}>
      <ul className={styles.list}>
        {lines.map(({ text }, index) => (
          <li key={index}>
            {text}
            {source(args.find(({ name }) => name === names[index]))}
          </li>
        ))}
        {rest.map((argument, index) => (
          <li key={`${argument.name} ${index}`}>
            <Caption1>
              {parameterName(argument.name, language).replaceAll("_", " ")}
              {argument.values.length === 1 && `: ${shownValue(argument.values[0], language, texts.empty)}`}
              {source(argument)}
            </Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
