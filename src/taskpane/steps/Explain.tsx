import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { EXPLAIN_PANE } from "../../locales/explain-pane";
import type { Attachment } from "../../excel";
import type { Actions } from "../actions";
import { explain } from "../errors";
import { Objecting } from "../explain/Objecting";
import { Result } from "../explain/Result";
import { parts, shownAddress, shownText } from "../explain/shown";
import { useWayBack } from "../explain/useWayBack";
import { StepHeading } from "../StepHeading";
import { useFollowed } from "../useFollowed";
import type { View } from "../view";

const useStyles = makeStyles({
  cell: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  back: { alignSelf: "flex-start" },
});

/** Where the value of the selected cell comes from; it follows the selection. */
export function Explain({
  view,
  actions,
  attachment,
}: {
  readonly view: View;
  readonly actions: Actions;
  /** Left out until the workbook is read. */
  readonly attachment: Attachment | undefined;
}) {
  const styles = useStyles();
  const { language } = view;
  const texts = EXPLAIN_PANE[language];
  const { found, error, reading, following, refresh } = useFollowed(
    actions.explainSelection,
    actions.watchSelection,
  );
  const { back, follow, goBack } = useWayBack(found, view.show);
  const result = found && (
    <Result
      found={found}
      language={language}
      linking={{ texts, sheet: parts(found.address).sheet, follow }}
    />
  );
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      {back && (
        <Button className={styles.back} size="small" onClick={goBack}>
          {texts.back(shownAddress(back))}
        </Button>
      )}
      {error !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {texts.failed} {explain({ doing: "select", error }, view.texts).text}
          </MessageBarBody>
        </MessageBar>
      )}
      <div role="status">
        {found ? (
          <div className={styles.cell}>
            <Caption1 className={styles.quiet}>{shownAddress(found.address)}</Caption1>
            <Subtitle1>{shownText(found, language, texts.empty)}</Subtitle1>
          </div>
        ) : (
          <Caption1>{reading ? texts.reading : texts.hint}</Caption1>
        )}
      </div>
      {found && attachment ? (
        <Objecting view={view} actions={actions} attachment={attachment} found={found}>
          {result}
        </Objecting>
      ) : (
        result
      )}
      {!following && <Caption1>{texts.notFollowing}</Caption1>}
      <Button disabledFocusable={reading} onClick={refresh}>
        {texts.refresh}
      </Button>
    </>
  );
}
