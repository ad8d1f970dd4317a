/** A printed band: from – to, both included; everything above a bound, or below one, the bound itself not included. */
export type Band<T> =
  | { readonly from: number; readonly to: number; readonly gives: T }
  | { readonly above: number; readonly gives: T }
  | { readonly below: number; readonly gives: T };

/** Printed bands, highest first, and the number of decimals in which their bounds are printed. */
export interface Bands<T> {
  readonly digits: number;
  readonly bands: readonly Band<T>[];
}
