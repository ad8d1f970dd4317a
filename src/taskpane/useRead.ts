import { useEffect, useRef, useState } from "react";
import type { PAGES, View } from "./view";

type Page = (typeof PAGES)[number];

/**
 * Something of the workbook as it was last read; what was asked for before that and comes later is let go of.
 * @returns what was found, and the way to read it anew
 */
export function useLast<T>(
  view: View,
  page: Page,
  ask: () => Promise<T>,
): readonly [found: T | undefined, read: () => Promise<void>] {
  const [found, setFound] = useState<T>();
  const last = useRef(0);
  async function read() {
    const own = ++last.current;
    try {
      const answer = await ask();
      if (own === last.current) setFound(answer);
    } catch (error) {
      // What the pane says of an earlier action stays unless this one fails.
      await view.attempt(page, () => Promise.reject(error));
    }
  }
  return [found, read];
}

/**
 * Reads when the page opens, when the user comes back to the pane, and when it is about something else.
 * @param of what is read of
 */
export function useRereading(read: () => Promise<void>, of: unknown): void {
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
}
