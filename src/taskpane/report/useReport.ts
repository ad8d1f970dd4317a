import { useEffect, useRef, useState } from "react";
import type { Attachment, ReviewedReport } from "../../excel";
import type { Actions } from "../actions";
import type { View } from "../view";

/**
 * The annual report as it was last read: when the page opens, and when the user comes back to the pane.
 * @param of the tables of the assessment, if they have been read
 */
export function useReport(
  view: View,
  { reviewReport }: Pick<Actions, "reviewReport">,
  of: Attachment | undefined,
) {
  const [reviewed, setReviewed] = useState<ReviewedReport>();
  const last = useRef(0);

  async function read() {
    const own = ++last.current;
    try {
      const found = await reviewReport(of);
      if (own === last.current) setReviewed(found);
    } catch (error) {
      // What the pane says of an earlier action stays unless this one fails.
      await view.attempt("report", () => Promise.reject(error));
    }
  }

  const again = useRef(read);
  useEffect(() => {
    again.current = read;
  });
  useEffect(() => {
    void again.current();
  }, [of]);
  useEffect(() => {
    const onFocus = () => void again.current();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, []);
  return { reviewed, read };
}
