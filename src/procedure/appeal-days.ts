import { DIRECTIONS, type Direction } from "../law/directions";
import type { IsoDate } from "../law/version";
import { correctionsOf } from "./calendar";
import { known } from "./cells";
import { running } from "./due";
import { isAbout } from "./filings";
import type { Procedure } from "./types";

/** The days of a body's appeal in a direction, as far as they are known. */
export interface AppealDays {
  /** The body received the conclusion (p. 109, 112). */
  readonly received?: IsoDate;
  /** The last day for the notice that there are no objections, which is that for objections. */
  readonly last?: IsoDate;
  /** The body gave that notice. */
  readonly notice?: IsoDate;
}

/** The days of a body's appeal in each direction. */
export const appealDaysOf = (
  { conclusions, calendar }: Pick<Procedure, "conclusions" | "calendar">,
  body: string,
): Readonly<Partial<Record<Direction, AppealDays>>> =>
  Object.fromEntries(
    DIRECTIONS.flatMap((direction) => {
      const own = conclusions.find((conclusion) => isAbout(conclusion, { body, direction }));
      const [received, notice] = [known(own?.received), known(own?.notice)];
      const last = received && running("notice", received, correctionsOf(calendar)).due?.date;
      const days: AppealDays = {
        ...(received ? { received } : {}),
        ...(last ? { last } : {}),
        ...(notice ? { notice } : {}),
      };
      return [[direction, days]];
    }),
  );
