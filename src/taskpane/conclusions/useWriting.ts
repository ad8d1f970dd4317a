import { useRef, useState } from "react";
import type { Attachment, Comparison, FormsRequest, FormsResult, Numbers, Progress } from "../../excel";
import type { Actions } from "../actions";
import type { View } from "../view";

/** What was written, and what it has otherwise than earlier versions. */
export interface Written {
  readonly result: FormsResult;
  readonly comparisons: readonly Comparison[];
}

/** Writes forms and keeps their numbers as chosen: how far it is, how to stop it, and what has come of it. */
export function useWriting(view: View, attachment: Attachment, actions: Actions) {
  const [progress, setProgress] = useState<Progress>();
  const [stopping, setStopping] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [written, setWritten] = useState<Written>();
  const abort = useRef(new AbortController());

  async function write(request: FormsRequest, numbers: Numbers, total: number) {
    abort.current = new AbortController();
    setStopping(false);
    setProgress({ done: 0, total, sheet: "" });
    const options = { onProgress: setProgress, signal: abort.current.signal };
    const result = await view.attempt("conclusions", async () => {
      await actions.reviveNumbers(attachment, numbers);
      return actions.writeForms(attachment, request, options);
    });
    setProgress(undefined);
    if (!result) return;
    if (result.sheets.length === 0) return setWritten({ result, comparisons: [] });
    // What was written before it was stopped is whole, its numbers included.
    setKeeping(true);
    const kept = await view.attempt("numbers", async () => {
      await actions.keepNumbers(attachment, numbers);
      return true;
    });
    const compared = kept ? await view.attempt("compare", () => actions.compareVersions()) : undefined;
    setKeeping(false);
    const comparisons = (compared ?? []).filter(({ later }) => result.sheets.includes(later));
    setWritten({ result, comparisons });
  }

  return {
    write,
    progress,
    stopping,
    keeping,
    written,
    stop() {
      setStopping(true);
      abort.current.abort();
    },
    forget: () => setWritten(undefined),
  };
}
