import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { View } from "../view";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  heading: { margin: "0" },
});

/** What the forms carry beside figures, and the way to it. */
export function Requisites({ view, onOpen }: { readonly view: View; readonly onOpen: () => void }) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  return (
    <section className={styles.section}>
      <Body1Strong as="h2" className={styles.heading}>
        {texts.requisites}
      </Body1Strong>
      <Caption1>{texts.requisitesHint}</Caption1>
      <Button disabledFocusable={view.busy} onClick={onOpen}>
        {texts.openRequisites}
      </Button>
    </section>
  );
}
