import { ACTS, type ActId } from "./acts";
import type { IsoDate } from "./version";

/** An edition of the Methodology: its text as it stands from one day on until the next edition. */
export interface Edition {
  readonly id: EditionId;
  readonly from: IsoDate;
  readonly act: ActId;
}

export const EDITION_IDS = ["2023-01", "2023-03", "2023-06", "2023-07"] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/** All editions, oldest first. */
export const EDITIONS = [
  { id: "2023-01", from: ACTS["2023-01"].inForce, act: "2023-01" },
  { id: "2023-03", from: ACTS["2023-03"].inForce, act: "2023-03" },
  { id: "2023-06", from: ACTS["2023-03"].deferred.from, act: "2023-03" },
  { id: "2023-07", from: ACTS["2023-07"].inForce, act: "2023-07" },
] as const satisfies readonly Edition[];

export const LATEST: Edition = EDITIONS[EDITIONS.length - 1]!;

/** The edition with an id, or `undefined`. */
export function edition(id: string): Edition | undefined {
  return EDITIONS.find((candidate) => candidate.id === id);
}

/** The edition in force on a day, or `undefined` before the first. */
export function editionOn(day: IsoDate): Edition | undefined {
  return EDITIONS.findLast((candidate) => candidate.from <= day);
}
