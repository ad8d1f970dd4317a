import { useLayoutEffect, useRef, useState } from "react";
import type { Attachment, KeptCorrection } from "../../excel";
import { DATA_PANE, type DataPaneTexts } from "../../locales/data-pane";
import type { Correction } from "../../recognition";
import type { Actions } from "../actions";
import { WorkbookChanged } from "../guarded";
import type { View } from "../view";
import { bookmark } from "./focus";

/** What every part of the step needs to correct what was recognised. */
export interface Correcting {
  readonly view: View;
  readonly actions: Actions;
  readonly texts: DataPaneTexts;
  /** What is open for correction: one thing at a time. */
  readonly open: string | undefined;
  readonly setOpen: (id: string | undefined) => void;
  /** Keeps what the user said and reads the workbook anew. */
  readonly keep: (corrections: readonly Correction[]) => void;
  readonly forget: (kept: KeptCorrection) => void;
  /** What was done last. */
  readonly done: "kept" | "removed" | undefined;
}

/** Corrections of what was recognised: kept at once, the workbook read anew, the focus where it was. */
export function useCorrecting({
  view,
  actions,
  attachment,
  onCorrected,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly attachment: Attachment;
  readonly onCorrected: () => Promise<void>;
}): Correcting {
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<Correcting["done"]>();
  const back = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    back.current?.();
    back.current = undefined;
  }, [attachment]);

  async function run(what: NonNullable<Correcting["done"]>, action: () => Promise<void>) {
    back.current = bookmark();
    await view.attempt("correct", async () => {
      await action();
      setOpen(undefined);
      await onCorrected();
      setDone(what);
    });
  }

  return {
    view,
    actions,
    texts: DATA_PANE[view.language],
    open,
    setOpen,
    keep: (corrections) =>
      void run("kept", async () => {
        // What is kept is about cells as they are shown here.
        const { now, changes } = await actions.changesSince(attachment);
        if (changes.length > 0) throw new WorkbookChanged(now, changes);
        await actions.keepCorrection(...corrections);
      }),
    forget: ({ row, correction }) => void run("removed", () => actions.forgetCorrection(row, correction)),
    done,
  };
}
