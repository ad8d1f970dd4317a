import {
  Badge,
  Body1Strong,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Attachment, BrokenCell, Repair } from "../../excel";
import { BODY_TYPES } from "../../law/bodies";
import type { Actions } from "../actions";
import { Broken } from "../Broken";
import { Changed } from "../data/Changed";
import { Folds } from "../data/Folds";
import { besides, countOf, questionsOf } from "../data/questions";
import { Questions } from "../data/Questions";
import { useCorrecting } from "../data/useCorrecting";
import { Offer } from "../new-tables/Offer";
import { Notices } from "../Notices";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  // Said, not shown: what it tells is seen above.
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What was recognised, what has to be asked, and how all of it is corrected. */
export function Data({
  view,
  actions,
  attachment,
  broken,
  repair,
  onRepair,
  onAgain,
  onCorrected,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly attachment: Attachment;
  /** Cells of ours without a value when the workbook was read. */
  readonly broken: readonly BrokenCell[];
  /** What has become of them since. */
  readonly repair: Repair | undefined;
  readonly onRepair: () => void;
  readonly onAgain: () => void;
  /** Reads the workbook anew; the step stays as it is. */
  readonly onCorrected: () => Promise<void>;
}) {
  const [isCreating, setCreating] = useState(false);
  const styles = useStyles();
  const texts = view.texts;
  const correcting = useCorrecting({ view, actions, attachment, onCorrected });
  const { proposal, openness, bodies, notices, corrections } = attachment;
  const nothing = proposal.tables.length + openness.length === 0;
  const questions = questionsOf(attachment);
  const { left, removed } = correcting.texts.questions;
  return (
    <>
      <StepHeading view={view}>{texts.data.heading}</StepHeading>
      <div role="status" className={styles.said}>
        {correcting.done && (correcting.done === "kept" ? left : removed)(countOf(questions))}
      </div>
      <Broken view={view} cells={broken} repair={repair} onRepair={onRepair} />
      {nothing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{correcting.texts.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {bodies.length > 0 && (
        <div className={styles.summary}>
          <Body1Strong>{texts.data.bodies(bodies.length)}</Body1Strong>
          {BODY_TYPES.map((type) => (
            <Badge key={type} appearance="tint" color="informative">
              {texts.types[type]}: {bodies.filter((body) => body.type === type).length}
            </Badge>
          ))}
        </div>
      )}
      <Questions correcting={correcting} questions={questions} />
      <Changed correcting={correcting} corrections={corrections} />
      {!nothing && <Notices view={view} notices={besides(questions, notices)} />}
      <Folds correcting={correcting} attachment={attachment} />
      {bodies.length > 0 && (
        <Button appearance="primary" disabled={view.busy} onClick={() => view.goTo("rules")}>
          {texts.data.next}
        </Button>
      )}
      <Button
        appearance={bodies.length > 0 ? "secondary" : "primary"}
        disabledFocusable={view.busy}
        onClick={onAgain}
      >
        {view.busy && !isCreating ? texts.start.busy : texts.data.again}
      </Button>
      {nothing && <Offer view={view} actions={actions} onBusy={setCreating} onAttach={onAgain} />}
    </>
  );
}
