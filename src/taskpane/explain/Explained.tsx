import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Subtitle2,
  Title3,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Explanation } from "../../calls/explanation";
import type { Line } from "../../calls/lines";
import type { ExplainedArgument } from "../../excel";
import type { Language } from "../../law/text";
import { blocksOf, inputNames, type Computation } from "./blocks";
import { FormulaCard, Steps } from "./Calculation";
import type { Linking } from "./CellLinks";
import { Inputs } from "./Inputs";
import { Section } from "./Section";

const useStyles = makeStyles({
  title: { margin: "0", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  result: { overflowWrap: "anywhere" },
  stack: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: "0" },
  list: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** How a result came about: what it is, the formula, what went in, the steps, where it is written, and the readings. */
export function ExplainedResult({
  linking,
  language,
  explanation,
  args,
}: {
  readonly linking: Linking;
  readonly language: Language;
  readonly explanation: Explanation;
  readonly args: readonly ExplainedArgument[];
}) {
  const styles = useStyles();
  const { texts } = linking;
  const { what, body, marks, computations, result, basis, readings } = blocksOf(explanation, language);
  const names = inputNames(explanation);
  const before = computations.slice(0, -1);
  const last = computations.at(-1);
  // The arguments stand beside the lines about them, or by themselves where the lines are about sums of them.
  const isDirect = names.length > 0 && names.length === last?.inputs.length;
  const inputs = (lines: readonly Line[], own: boolean) =>
    (lines.length > 0 || own) && (
      <Inputs
        linking={linking}
        language={language}
        lines={lines}
        names={own ? names : []}
        args={own ? args : []}
      />
    );
  const computation = ({ inputs: lines, formulas, steps }: Computation, own: boolean) => (
    <>
      {formulas.length > 0 && <FormulaCard lines={formulas} />}
      {inputs(lines, own)}
      {steps.length > 0 && <Steps texts={texts} lines={steps} />}
    </>
  );
  return (
    <>
      <div>
        <Subtitle2 as="h2" block className={styles.title}>
          {what}
        </Subtitle2>
        {body && <Caption1 className={styles.quiet}>{body}</Caption1>}
      </div>
      <Title3 className={styles.result}>{result}</Title3>
      {!isDirect && inputs([], true)}
      {(marks.length > 0 || before.length > 0) && (
        <Accordion className={styles.accordion} collapsible multiple>
          {marks.length > 0 && (
            <Folded value="marks" title={`${texts.sections.marks} (${marks.length})`}>
              <List lines={marks} />
            </Folded>
          )}
          {before.map((each, index) => (
            <Folded key={index} value={String(index)} title={(each.steps.at(-1) ?? each.formulas[0])!.text}>
              <div className={styles.stack}>{computation(each, false)}</div>
            </Folded>
          ))}
        </Accordion>
      )}
      {last && computation(last, isDirect)}
      <Section title={texts.sections.basis}>
        <List lines={basis.map((line) => (line.kind === "edition" ? labelled(line) : line))} />
      </Section>
      {readings.length > 0 && (
        <Accordion className={styles.accordion} collapsible>
          <Folded value="readings" title={`${texts.sections.readings} (${readings.length})`}>
            <List lines={readings} />
          </Folded>
        </Accordion>
      )}
    </>
  );
}

function Folded({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3">
        <span className={styles.title}>{title}</span>
      </AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}

const labelled = (line: Line): Line => ({ ...line, text: `${line.label}: ${line.text}` });

function List({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ text }, index) => (
        <li key={index}>
          <Caption1>{text}</Caption1>
        </li>
      ))}
    </ul>
  );
}
