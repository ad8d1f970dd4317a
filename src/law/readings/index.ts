import { CASES } from "./cases";
import { FORMS_AND_DATES } from "./forms-and-dates";
import { MARKS } from "./marks";
import { PICTURES } from "./pictures";

export type { ActsIn, OrderPoint, Reading } from "./reading";
export { LANGUAGE_DIFFERENCES, type LanguageDifference } from "./languages";

/** All readings, by id. */
export const READINGS = { ...PICTURES, ...CASES, ...MARKS, ...FORMS_AND_DATES } as const;

export type ReadingId = keyof typeof READINGS;

/** The alternatives that a reading can be chosen by. */
export type AlternativeOf<Id extends ReadingId> = keyof (typeof READINGS)[Id]["alternatives"] & string;
