import { bodyKey } from "../recognition";
import type { Corrections } from "../scoring/working-days";
import { known } from "./cells";
import { running } from "./due";
import type { Conclusion, Entry, Procedure } from "./types";

/** Whether an objection is considered: one sent after its time is not (p. 111). */
export type Filing =
  | "inTime"
  | "late"
  /** The day of filing is not known. */
  | "notFiled"
  /** The day of receipt is not known, so the last day is not either. */
  | "notReceived";

/** Whether two lines are about one body in one direction. */
export function isAbout(
  a: Pick<Conclusion, "body" | "direction">,
  b: Pick<Conclusion, "body" | "direction">,
): boolean {
  const direction = known(a.direction);
  return direction !== undefined && direction === known(b.direction) && bodyKey(a.body) === bodyKey(b.body);
}

/** Whether something sent on a day came in time. */
export function filingOf(
  filed: Entry["filed"],
  received: Conclusion["received"],
  corrections: Corrections,
  event: "objection" | "notice" = "objection",
): Filing {
  const [sent, from] = [known(filed), known(received)];
  if (sent === undefined) return "notFiled";
  const last = from && running(event, from, corrections).due?.date;
  if (last === undefined) return "notReceived";
  return sent > last ? "late" : "inTime";
}

/** Whether each objection of the register came in time, in their order. */
export const filingsOf = (
  { entries, conclusions }: Pick<Procedure, "entries" | "conclusions">,
  corrections: Corrections,
): readonly Filing[] =>
  entries.map((entry) =>
    filingOf(entry.filed, conclusions.find((of) => isAbout(of, entry))?.received, corrections),
  );
