import type { Direction } from "../law/directions";
import { known } from "./cells";
import type { Filing } from "./filings";
import type { Problem } from "./problem";
import type { Entry, Figure, MarkWord } from "./types";

/** A figure as the commission corrected it; the user's own stays beside it. */
export interface Adjustment {
  /** The index of the entry in the register. */
  readonly entry: number;
  readonly body: string;
  readonly direction: Direction;
  readonly figure: Figure;
  readonly corrected: number | MarkWord;
}

/**
 * What objections change: those sent in time and accepted, wholly or in part, with a corrected figure and without an error.
 * @param filings whether each came in time, as `filingsOf` says it
 * @param problems as `review` finds them
 */
export const adjustmentsOf = (
  entries: readonly Entry[],
  filings: readonly Filing[],
  problems: readonly Problem[],
): readonly Adjustment[] =>
  entries.flatMap((entry, index) => {
    const { body, decision } = entry;
    const [direction, figure, corrected] = [
      known(entry.direction),
      known(entry.figure),
      known(entry.corrected),
    ];
    const wrong = problems.some(
      ({ level, at }) => level === "error" && at?.table === "entries" && at.line === index,
    );
    const counts = filings[index] === "inTime" && (decision === "accepted" || decision === "partly");
    return counts && !wrong && direction && figure && corrected !== undefined
      ? [{ entry: index, body, direction, figure, corrected }]
      : [];
  });
