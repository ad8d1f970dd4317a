/** A printed band: from – to, both included; or everything below a bound, the bound not included. */
export type Band<T> =
  | { readonly from: number; readonly to: number; readonly gives: T }
  | { readonly below: number; readonly gives: T };

/** Printed bands, highest first, and the number of decimals in which their bounds are printed. */
export interface Bands<T> {
  readonly digits: number;
  readonly bands: readonly Band<T>[];
}
