import type { ActId, OtherActId } from "./acts";

/** A calendar date without time, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** The place in the Methodology that a value stands in. */
export type Cite =
  | { readonly paragraph: number }
  | { readonly appendix: number; readonly table?: string }
  /** A paragraph of another act than the Methodology, by its key in `OTHER_ACTS`. */
  | { readonly act: OtherActId; readonly paragraph: number };

/** A value of the law as one act set it: from when, by which act, in which paragraph. */
export interface Version<T> {
  /** First day on which the value is in force. */
  readonly from: IsoDate;
  readonly order: ActId | OtherActId;
  readonly cite: Cite;
  readonly value: T;
}

/** A value of the law through time: at least one version, oldest first. */
export type Provision<T> = readonly [Version<T>, ...Version<T>[]];

/** The version in force on a day, or `undefined` before the first. */
export function inForce<T>(provision: Provision<T>, day: IsoDate): Version<T> | undefined {
  return provision.findLast((version) => version.from <= day);
}
