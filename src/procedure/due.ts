import { inForce } from "../law/version";
import type { DeadlineEvent } from "../law/deadlines";
import { DEADLINES } from "../law/deadlines";
import { editionOn, EDITIONS, type Edition } from "../law/editions";
import type { Cite, IsoDate } from "../law/version";
import { deadline, type Due } from "../scoring/deadline";
import type { Corrections } from "../scoring/working-days";

/** A term of the procedure that runs from a day. */
export interface Running {
  readonly cite: Cite;
  readonly edition: Edition;
  /** The day is before the first edition that is coded, and is counted by that one. */
  readonly beforeEditions?: true;
  /** Left out where the Schedule names the day, or the day is before the calendar that is coded. */
  readonly due?: Due;
  readonly without?: "bySchedule" | "beforeCalendar";
}

/** The edition that the procedure of a day goes by; before the first, that one. */
export const editionAt = (day: IsoDate): Edition => editionOn(day) ?? EDITIONS[0];

/**
 * The term of an event by the edition in force on the day that it runs from: a term that runs is not changed by an order
 * that comes after.
 */
export function running(event: DeadlineEvent, from: IsoDate, corrections: Corrections): Running {
  const edition = editionAt(from);
  const { cite } = inForce(DEADLINES[event].versions, edition.from)!;
  const said = { cite, edition, ...(from < edition.from ? { beforeEditions: true as const } : {}) };
  const found = deadline(event, from, corrections, { edition, readings: {} });
  if ("counted" in found) return { ...said, due: found };
  return { ...said, without: found.code === "bySchedule" ? "bySchedule" : "beforeCalendar" };
}

/** The years counted in whose calendar is known by the rules alone. */
export const unknownYears = ({ due }: Running): readonly number[] =>
  due?.counted.years.filter(({ by }) => by === "rulesAlone").map(({ year }) => year) ?? [];
