import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Attachment, CellExplanation, EntryAbout } from "../../excel";
import { COMPUTATIONS } from "../../law/computations";
import { TOTAL_OF } from "../../law/directions";
import { OBJECTING } from "../../locales/objecting";
import type { Actions } from "../actions";
import { Started } from "../objections/Started";
import type { View } from "../view";
import { parts } from "./shown";

const useStyles = makeStyles({
  offer: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface Offer {
  readonly cell: string;
  readonly about: EntryAbout;
}

/**
 * Begins an entry of the register on the selected cell, where it is a body's score or stands on a conclusion; then says where
 * the entry is, for as long as the user stays on its sheet.
 */
export function Objecting({
  view,
  actions: { aboutSelection, startEntry },
  attachment,
  found,
  children,
}: {
  readonly view: View;
  readonly actions: Pick<Actions, "aboutSelection" | "startEntry">;
  readonly attachment: Attachment;
  /** The selected cell. */
  readonly found: CellExplanation;
  /** Its explanation. */
  readonly children: ReactNode;
}) {
  const { address: cell, kind } = found;
  const styles = useStyles();
  const [offer, setOffer] = useState<Offer>();
  const [begun, setBegun] = useState<{ readonly row: string; readonly from?: string }>();

  useEffect(() => {
    let left = false;
    aboutSelection()
      .then((about) => !left && setOffer(about && { cell, about }))
      // The explanation itself says why the cell cannot be read.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [cell, aboutSelection]);

  useEffect(() => {
    setBegun((before) => {
      if (!before || cell === before.from) return before;
      return parts(cell).sheet === parts(before.row).sheet ? { row: before.row } : undefined;
    });
  }, [cell]);

  async function begin({ about }: Offer) {
    const row = await view.attempt("objections", () => startEntry(attachment, about));
    if (row !== undefined) setBegun({ row, from: cell });
  }

  if (begun)
    return (
      <>
        <Started view={view} row={begun.row} />
        {kind !== "noFormula" && children}
      </>
    );
  return (
    <>
      {offer?.cell === cell && (
        <div className={styles.offer}>
          <Button size="small" disabledFocusable={view.busy} onClick={() => void begin(offer)}>
            {OBJECTING[view.language].begin}
          </Button>
          <Caption1 className={styles.quiet}>{aboutText(offer.about, view)}</Caption1>
        </div>
      )}
      {children}
    </>
  );
}

/** The body, and the score or the direction. */
const aboutText = ({ body, direction, indicator }: EntryAbout, { language }: View): string =>
  `${body}: ${COMPUTATIONS[indicator ?? TOTAL_OF[direction]].title[language]}`;
