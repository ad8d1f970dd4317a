import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { StockForm } from "../../excel";
import { STEPS } from "../../locales/steps";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  sheets: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    overflowWrap: "anywhere",
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const STATES = [
  ["open", "written"],
  ["signed", "signed"],
  ["objected", "objected"],
  ["byHand", "byHand"],
] as const;

/** The forms of the workbook by what has become of them, each with a link to its sheet. */
export function Forms({ view, forms }: { readonly view: View; readonly forms: readonly StockForm[] }) {
  const styles = useStyles();
  const texts = STEPS[view.language].done;
  const hasBoth = new Set(forms.map(({ language }) => language)).size > 1;
  return (
    <Accordion className={styles.accordion} collapsible multiple>
      {STATES.map(([state, text]) => {
        const own = forms.filter((form) => form.state === state);
        return (
          own.length > 0 && (
            <AccordionItem key={state} value={state}>
              <AccordionHeader>{texts[text](own.length)}</AccordionHeader>
              <AccordionPanel>
                <ul className={styles.sheets}>
                  {own.map(({ sheet, language }) => (
                    <li key={sheet}>
                      <Body1>
                        <Place view={view} address={sheet} label={sheet} />
                      </Body1>
                      {hasBoth && <Caption1 className={styles.quiet}> {texts.language[language]}</Caption1>}
                    </li>
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          )
        );
      })}
    </Accordion>
  );
}
