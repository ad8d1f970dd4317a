import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Actions } from "../actions";
import { Offer } from "../new-tables/Offer";
import { PageLinks } from "../PageLinks";
import { StepHeading } from "../StepHeading";
import type { Book, View } from "../view";
import type { Loaded } from "./load";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: "18px",
  },
});

/**
 * What was recognised in the workbook and what we have written into it already; on the first run three lines about us.
 * Below them, empty tables for those who have none yet.
 */
export function Start({
  view,
  actions,
  book,
  found: Found,
  reading,
  onAttach,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly book: Book | undefined;
  /** What shows the book, once it is loaded. */
  readonly found: Loaded["start"];
  /** The workbook is being read for the first time. */
  readonly reading: boolean;
  readonly onAttach: () => void;
}) {
  const [isCreating, setCreating] = useState(false);
  const isReading = view.busy && !isCreating;
  const styles = useStyles();
  const { start, scores, wizard } = view.texts;
  const isFirst = !book || book.stock.sheets === 0;
  const isScored = book?.stock.scores !== undefined;
  if (reading)
    return (
      <>
        <StepHeading view={view}>{start.heading}</StepHeading>
        <Spinner size="tiny" labelPosition="after" label={start.busy} />
      </>
    );
  return (
    <>
      <StepHeading view={view}>{start.heading}</StepHeading>
      {isFirst && (
        <ul className={styles.lines}>
          {start.lines.map((line) => (
            <li key={line}>
              <Body1>{line}</Body1>
            </li>
          ))}
        </ul>
      )}
      {book && Found && <Found view={view} book={book} />}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={view.busy}
        icon={isReading ? <Spinner size="tiny" /> : undefined}
        onClick={isFirst ? onAttach : () => view.goTo(isScored ? "conclusions" : "data")}
      >
        {isReading ? start.busy : isFirst ? start.attach : isScored ? scores.next : wizard.toData}
      </Button>
      {(isFirst || book.attachment.bodies.length === 0) && (
        <Offer view={view} actions={actions} onBusy={setCreating} onAttach={onAttach} />
      )}
      <PageLinks view={view} />
    </>
  );
}
