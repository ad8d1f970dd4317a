import { useEffect, useRef, useState } from "react";
import type { Attachment, ReviewedObjections } from "../../excel";
import type { Actions } from "../actions";
import { today } from "../today";
import type { View } from "../view";

/** The sheets of objections as they were last read: when the page opens, and when the user comes back to the pane. */
export function useReview(
  view: View,
  { reviewObjections }: Pick<Actions, "reviewObjections">,
  of: Attachment,
) {
  const [reviewed, setReviewed] = useState<ReviewedObjections>();
  const last = useRef(0);

  async function read() {
    const own = ++last.current;
    try {
      const found = await reviewObjections(of, today());
      if (own === last.current) setReviewed(found);
    } catch (error) {
      // What the pane says of an earlier action stays unless this one fails.
      await view.attempt("objections", () => Promise.reject(error));
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
  return { reviewed, read: () => again.current() };
}
