import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { minWidth: "0", overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXS} 0` },
  panel: { paddingBottom: tokens.spacingVerticalM },
  about: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One part of what was found, folded until it is opened. */
export function Fold({
  id,
  title,
  about,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={id} data-list data-fold={id}>
      <AccordionHeader>
        <span className={styles.title}>
          {title}
          {about && <Caption1 className={styles.about}>{about}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
