import { useEffect, useRef, useState } from "react";
import type { Attachment, ReportList, ReviewedReport } from "../../excel";
import type { Actions } from "../actions";
import type { View } from "../view";

/** Something of the workbook as it was last read; what was asked for before that and comes later is let go of. */
function useLast<T>(view: View, ask: () => Promise<T>) {
  const [found, setFound] = useState<T>();
  const last = useRef(0);
  async function read() {
    const own = ++last.current;
    try {
      const answer = await ask();
      if (own === last.current) setFound(answer);
    } catch (error) {
      // What the pane says of an earlier action stays unless this one fails.
      await view.attempt("report", () => Promise.reject(error));
    }
  }
  return [found, read] as const;
}

/**
 * The annual report and the lists that it may take as they were last read: when the page opens, and when the user comes
 * back to the pane.
 * @param of the tables of the assessment, if they have been read
 */
export function useReport(
  view: View,
  { reviewReport, findReportLists }: Pick<Actions, "reviewReport" | "findReportLists">,
  of: Attachment | undefined,
) {
  const [reviewed, read] = useLast<ReviewedReport>(view, () => reviewReport(of));
  const [lists, readLists] = useLast<readonly ReportList[]>(view, findReportLists);

  async function readAll() {
    await read();
    await readLists();
  }

  const again = useRef(readAll);
  useEffect(() => {
    again.current = readAll;
  });
  useEffect(() => {
    void again.current();
  }, [of]);
  useEffect(() => {
    const onFocus = () => void again.current();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, []);
  return { reviewed, lists: lists ?? [], read, readAll };
}
