import type { ComputationId } from "../law/computations";
import type { Direction } from "../law/directions";
import type { InputName } from "../law/inputs";
import type { OpennessCriterion } from "../law/openness/criteria";
import type { ReadingId } from "../law/readings";
import type { OfficialLanguage } from "../law/text";

export type { InputName };

/** A direction, or all of them together. */
export type Group = Direction | "overall";

/** A figure of a body as a form shows it. */
export type Figure =
  /** A score, the number of penalty facts that count, or the words of the degree. */
  | {
      readonly score: ComputationId | "degree";
      readonly of: Group;
      /** By how much it is above this number. */
      readonly less?: number;
    }
  /** Points of an indicator of openness in one language, by its 0-based place among the indicators of the criterion. */
  | { readonly points: OpennessCriterion; readonly row: number; readonly language: OfficialLanguage }
  /** The sum of cells of the same form, by their keys; at most `most`. */
  | { readonly sum: readonly string[]; readonly most?: number };

/** What is known of a body when its texts are drafted. Nothing is `0` that is only missing. */
export interface BodyFigures {
  /** `undefined` where it has no value. */
  score(id: ComputationId, of: Group): number | undefined;
  input(name: InputName): number | undefined;
  /** Levels of satisfaction with the body's services, one for each service that has one. */
  readonly levels: readonly { readonly service: string; readonly level: number }[];
  points(criterion: OpennessCriterion, row: number, language: OfficialLanguage): number | undefined;
  /** Readings that the marks of openness met, and others that no formula tells of (services without a level, p. 31). */
  readonly readings?: readonly ReadingId[];
}
