import type { PerBody } from "../bodies";
import type { Text } from "../text";
import type { Provision } from "../version";

/**
 * What is entered for an indicator: the degree to which it is fulfilled, 0–1; the number of entries in a blog; the share
 * of questions answered, 0–1; the degree over a programme's events, which may be listed one by one.
 */
export type MarkKind = "degree" | "entries" | "answered" | "events";

/** Asterisks by which a table leads to a note below it. */
export type NoteMark = "*" | "**" | "***";

/** An indicator of a table of Appendix 10. */
export interface Indicator {
  /** Its number in the table, with that of its part: `3`, `1.2`, `4.3`. */
  readonly number: string;
  readonly title: Text;
  /** Points for one language at the full mark; a type of body that is left out is not assessed on it. */
  readonly points: number | Partial<PerBody<number>>;
  /** Left out: the degree of fulfilment. */
  readonly mark?: MarkKind;
  /** Counted only until the criterion is at its maximum. */
  readonly stimulating?: true;
  readonly note?: NoteMark;
  /** The Russian words behind which the table prints the asterisks, where they are not the last of the title. */
  readonly noteAfter?: string;
}

/** A row that heads indicators: `5` stands over `5.1`, `5.2`. */
export interface IndicatorGroup {
  readonly number: string;
  readonly title: Text;
  readonly note?: NoteMark;
  /** The table prints a colon behind it. */
  readonly colon?: true;
}

/** A table of Appendix 10 as it stands from one day on, whole. */
export interface IndicatorTable {
  readonly title: Text;
  readonly groups?: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  /** Notes below the table, with the asterisks that lead to them. */
  readonly notes?: readonly Text[];
}

export type TableProvision = Provision<IndicatorTable>;

/** Points of an indicator for one language, or `undefined` where the type of body is not assessed on it. */
export const pointsFor = ({ points }: Indicator, body: keyof PerBody<number>): number | undefined =>
  typeof points === "number" ? points : points[body];
