import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    // Clear of the frame that the header above has when it is focused.
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Something further that can be done with forms just written, folded until it is opened. */
export function Further({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Accordion className={styles.accordion} collapsible>
      <AccordionItem value="further">
        <AccordionHeader>{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
