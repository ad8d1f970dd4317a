import type { FunctionId } from "../../src/calls/catalogue";

/** A call as it stands in a cell: the function, then its arguments; rows of cells are a range, `undefined` is left out. */
export type Call = readonly [name: FunctionId, ...args: unknown[]];

/** An error that a cell shows, and what its text says to a reader of Russian. */
export interface Refused {
  readonly refuses: "#VALUE!" | "#N/A";
  readonly because: RegExp;
}

/**
 * A fact of the law. It says first the place that it follows from, with the reading in brackets where one decides:
 * `p. 108 (band-gaps): 89.995 is high`.
 */
export interface Given {
  readonly says: string;
  readonly call: Call;
  /** The value of the cell; rows of cells where the result spills; what one line of an explanation says. */
  readonly gives: unknown;
}

export type Case = Given | (Refused & { readonly says: string; readonly call: Call });

/** How a case may begin. Tables are those of Appendix 10, orders those of 2023. */
export const PLACE =
  /^(p\. (?<paragraph>\d+)|App\. (?<appendix>\d+)|(note \*{1,3} to )?Table (?<table>[\d-]+)|order No 193, p\. \d+|order of (January|March|July), point \d)[^:]*: \S/;

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** A row of cells. */
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** Marks that are alike in Kazakh and in Russian, one indicator after another. */
export const both = (...marks: unknown[]): unknown[][] => marks.map((mark) => [mark, mark]);

/** Marks of several bodies side by side. */
export const beside = (...bodies: readonly (readonly (readonly unknown[])[])[]): unknown[][] =>
  bodies[0]!.map((_, line) => bodies.flatMap((marks) => [...marks[line]!]));

/** An error of the sheet, as Excel hands it over. */
export const cellError = (code: string) => ({ type: "Error", basicValue: code });
