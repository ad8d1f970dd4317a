import { useCallback, useEffect, useRef, useState } from "react";
import type { CellExplanation } from "../../excel";
import type { Actions } from "../actions";

/** Pause after a move before the cell is read: whoever moves on has not stopped to read, milliseconds. */
const PAUSE = 150;

export interface Explained {
  readonly found: CellExplanation | undefined;
  /** Why the last reading failed. */
  readonly error: unknown;
  readonly reading: boolean;
  /** Excel tells of every selection. */
  readonly following: boolean;
  readonly refresh: () => void;
}

/** Explains the selected cell, and follows the selection for as long as it is used. */
export function useExplained(actions: Actions): Explained {
  const { explainSelection, watchSelection } = actions;
  const [found, setFound] = useState<CellExplanation>();
  const [error, setError] = useState<unknown>();
  const [reading, setReading] = useState(true);
  const [following, setFollowing] = useState(true);
  const latest = useRef(0);

  const read = useCallback(async () => {
    const own = ++latest.current;
    const isLatest = () => own === latest.current;
    setReading(true);
    try {
      const explanation = await explainSelection();
      if (!isLatest()) return;
      setFound(explanation);
      setError(undefined);
    } catch (failure) {
      if (isLatest()) setError(failure);
    } finally {
      if (isLatest()) setReading(false);
    }
  }, [explainSelection]);

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
