import type { ComputationId } from "../law/computations";
import type { Direction } from "../law/directions";
import type { InputName } from "../law/inputs";
import type { Decision, MemberOrigin } from "../law/objections";
import type { OpennessCriterion } from "../law/openness/criteria";
import type { OfficialLanguage } from "../law/text";
import type { IsoDate } from "../law/version";

/** A text that is none of what its column takes. */
export interface Unread {
  readonly unread: string;
}

/** What a cell holds: what its column takes, something else, or nothing. */
export type Cell<T> = T | Unread | undefined;

/** A figure in the workbook that an objection disputes; whose it is, the entry says. */
export type Figure =
  /** A number of the body: of one service where it is a level, of the entry's direction where it counts penalty facts. */
  | { readonly kind: "input"; readonly variable: InputName; readonly service?: string }
  /** A mark of openness: № of the indicator in the criterion's table, or of the media the row's name (`events`). */
  | {
      readonly kind: "mark";
      readonly criterion: OpennessCriterion;
      readonly indicator: string;
      readonly language: OfficialLanguage;
    };

/** The words that may stand for a mark instead of a number. */
export type MarkWord = "max" | "avg" | "n/a";

/** A line of the register of objections. The day of receipt is that of the {@link Conclusion}. */
export interface Entry {
  /** As it stands in the cell. */
  readonly body: string;
  readonly direction: Cell<Direction>;
  /** The score whose figure is disputed. */
  readonly indicator: Cell<ComputationId>;
  readonly figure: Cell<Figure>;
  /** What the conclusion says. */
  readonly conclusion: string;
  readonly objection: string;
  readonly evidence: string;
  /** The day on which the body sent it. */
  readonly filed: Cell<IsoDate>;
  readonly decision: Cell<Decision>;
  readonly reason: string;
  /** The day of the decision. */
  readonly decided: Cell<IsoDate>;
  readonly corrected: Cell<number | MarkWord>;
}

/** What is known of the conclusion on a body in a direction. */
export interface Conclusion {
  readonly body: string;
  readonly direction: Cell<Direction>;
  /** The day on which the body received it (p. 109, 112). */
  readonly received: Cell<IsoDate>;
  /** The day on which the body gave notice that it has no objections (p. 112). */
  readonly notice: Cell<IsoDate>;
  /** The day that the Schedule sets for the commission (p. 114 from the July order on). */
  readonly schedule: Cell<IsoDate>;
  /** The day on which the special commission sat (p. 119, 120). */
  readonly meeting: Cell<IsoDate>;
  /** The day on which the conclusion was brought to the Agency (p. 116–120). */
  readonly submitted: Cell<IsoDate>;
}

/** A member of the special commission of a direction (p. 113). */
export interface Member {
  readonly direction: Cell<Direction>;
  readonly name: string;
  /** The body or organisation that the member is from. */
  readonly organisation: string;
  readonly origin: Cell<MemberOrigin>;
  /** The bodies in whose assessment the member took part. */
  readonly assessed: readonly string[];
}

/** A line of the workbook's own calendar: a day, and whether it is off or worked. */
export interface CalendarLine {
  readonly date: Cell<IsoDate>;
  readonly off: Cell<boolean>;
}

/** All that the workbook says of the procedure. An entry or a line is known by its index. */
export interface Procedure {
  readonly entries: readonly Entry[];
  readonly conclusions: readonly Conclusion[];
  readonly members: readonly Member[];
  readonly calendar: readonly CalendarLine[];
}
