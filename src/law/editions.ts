import { ACTS, type Act, type ActId } from "./acts";
import type { IsoDate } from "./version";

/** An edition of the Methodology: its text as it stands from one day on until the next edition. */
export interface Edition {
  /** Year and month of its first day: `2023-06`. */
  readonly id: string;
  readonly from: IsoDate;
  readonly act: ActId;
}

/** All editions, oldest first: one for each day on which an act, or what it puts off, enters into force. */
export const EDITIONS: readonly [Edition, ...Edition[]] = (Object.entries(ACTS) as [ActId, Act][])
  .flatMap(([act, { inForce, deferred }]) =>
    [inForce, ...(deferred ? [deferred.from] : [])].map((from) => ({ act, from })),
  )
  .map(({ act, from }) => ({ id: from.slice(0, 7), from, act }))
  .sort((a, b) => a.from.localeCompare(b.from)) as [Edition, ...Edition[]];

export const LATEST: Edition = EDITIONS.at(-1)!;

/** The edition with an id, or `undefined`. */
export function edition(id: string): Edition | undefined {
  return EDITIONS.find((candidate) => candidate.id === id);
}

/** The edition in force on a day, or `undefined` before the first. */
export function editionOn(day: IsoDate): Edition | undefined {
  return EDITIONS.findLast((candidate) => candidate.from <= day);
}
