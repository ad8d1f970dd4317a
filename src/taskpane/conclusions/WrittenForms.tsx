import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import type { Attachment, Comparison, FormsResult, SignedForm } from "../../excel";
import type { Actions } from "../actions";
import { Notices } from "../Notices";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";
import { Differences } from "./Differences";
import { FormNotices } from "./FormNotices";
import { ObjectToForm } from "./ObjectToForm";
import { SheetLinks } from "./SheetLinks";
import { Signing } from "./Signing";

const useStyles = makeStyles({
  heading: { margin: "0" },
  lines: { margin: "0", paddingLeft: "18px", display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** The end of the road: what was written, what to know of it, and what is left to the user. */
export function WrittenForms({
  view,
  actions,
  attachment,
  result: { sheets, notices, entries, cancelled },
  comparisons,
  onSign,
  onMore,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly attachment: Attachment;
  readonly result: FormsResult;
  readonly comparisons: readonly Comparison[];
  readonly onSign: (sheets: readonly string[]) => Promise<readonly SignedForm[] | undefined>;
  readonly onMore: () => void;
}) {
  const texts = view.texts.conclusions;
  const some = sheets.length > 0;
  const outcome = useId();
  return (
    <>
      <StepHeading view={view} describedBy={outcome}>
        {cancelled || !some ? texts.heading : texts.finished}
      </StepHeading>
      <MessageBar intent={cancelled || !some ? "warning" : "success"} layout="multiline">
        <MessageBarBody id={outcome}>
          {!some ? texts.nothing : cancelled ? texts.cancelled(sheets.length) : texts.done(sheets.length)}
        </MessageBarBody>
      </MessageBar>
      <FormNotices view={view} notices={notices} />
      <Notices view={view} notices={entries} />
      <Differences view={view} comparisons={comparisons} />
      {some && <Next view={view} />}
      <Button appearance="primary" disabled={view.busy} onClick={onMore}>
        {texts.more}
      </Button>
      {some && <Signing view={view} sheets={sheets} onSign={onSign} />}
      {some && <ObjectToForm view={view} actions={actions} attachment={attachment} sheets={sheets} />}
      {some && <SheetLinks view={view} sheets={sheets} />}
    </>
  );
}

function Next({ view }: { readonly view: View }) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.next}
      </Subtitle2>
      <ul className={styles.lines}>
        {texts.nextLines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
