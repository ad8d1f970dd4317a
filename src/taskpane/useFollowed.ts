import { useCallback, useEffect, useRef, useState } from "react";
import type { Actions } from "./actions";

/** Pause after a move before the workbook is read: whoever moves on has not stopped to read, milliseconds. */
export const PAUSE = 150;

export interface Followed<T> {
  readonly found: T | undefined;
  /** Why the last reading failed; what was found before stays. */
  readonly error: unknown;
  readonly reading: boolean;
  /** Excel tells of every selection. */
  readonly following: boolean;
  readonly refresh: () => void;
}

/** Reads what is selected, and follows the selection for as long as it is used. */
export function useFollowed<T>(
  look: () => Promise<T>,
  watchSelection: Actions["watchSelection"],
): Followed<T> {
  const [found, setFound] = useState<T>();
  const [error, setError] = useState<unknown>();
  const [reading, setReading] = useState(true);
  const [following, setFollowing] = useState(true);
  const latest = useRef(0);

  const read = useCallback(async () => {
    const own = ++latest.current;
    const isLatest = () => own === latest.current;
    setReading(true);
    try {
      const seen = await look();
      if (!isLatest()) return;
      setFound(seen);
      setError(undefined);
    } catch (failure) {
      if (isLatest()) setError(failure);
    } finally {
      if (isLatest()) setReading(false);
    }
  }, [look]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const watching = watchSelection(() => {
      clearTimeout(timer);
      if (!left) timer = setTimeout(() => void read(), PAUSE);
    });
    watching.catch(() => setFollowing(false));
    void read();
    return () => {
      left = true;
      latest.current++;
      clearTimeout(timer);
      // Nobody is there any more to hear of a failure.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [read, watchSelection]);

  return { found, error, reading, following, refresh: () => void read() };
}
