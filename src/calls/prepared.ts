import type { Explanation } from "./explanation";
import type { Size } from "./cells";
import type { Failure } from "./failure";

/** What a cell of a result holds: a value, an error that came in, or why there is none. */
export type CellResult = number | string | boolean | Failure | object;

/** A call with its arguments in place: each cell of its result is calculated, or explained, when it is asked for. */
export interface Prepared {
  readonly size: Size;
  value(row: number, column: number): CellResult;
  /**
   * The whole result, where there is a faster way to it than cell by cell.
   * @param cell calculates one cell, for those that the faster way leaves open
   */
  all?(cell: (row: number, column: number) => unknown): unknown[][];
  /** How a cell of the result came about; the failure, or the error that came in, where it has no value. */
  explain(row: number, column: number): Explanation | Failure | object;
}
