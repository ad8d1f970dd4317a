import type { Confidence, SkippedLine } from "../../recognition";
import type { ColumnId, TableId } from "../types";

/** By what a column is known. */
export type ListReason =
  /** Its own head. */
  | { readonly code: "title" }
  /** The head over it says what it is of. */
  | { readonly code: "parent"; readonly head: string };

/** A column of a list with what it seems to hold. */
export interface ListField {
  readonly column: ColumnId;
  /** The heads over it, joined from the top. */
  readonly head: string;
  /** 0-based, on the sheet. */
  readonly at: number;
  readonly confidence: Confidence;
  readonly reason: ListReason;
  /** What it could be as well, best first. */
  readonly rivals: readonly ColumnId[];
  /** The year of the heads over it, where the columns of several years stand side by side. */
  readonly year?: number;
}

/** What tells the year of the rows of a list. */
export type ListYear =
  /** A column; a row without it is of the year of the row above. */
  | { readonly from: "column" }
  /** The dates of the rows. */
  | { readonly from: "date"; readonly at: number }
  /** Lines between the rows. */
  | { readonly from: "lines" }
  /** Heads over groups of columns. */
  | { readonly from: "heads" }
  /** What stands above it, or the name of its sheet. */
  | { readonly from: "title" | "sheet"; readonly year: number }
  /** Its rows are of no year: the table of the report has none. */
  | { readonly from: "none" };

/** A row of a list, 0-based on the sheet. */
export interface ListRecord {
  readonly row: number;
  /** The year that a line above it tells. */
  readonly year?: number;
}

/** What a list is, if it is this table of the report. */
export interface Reading {
  readonly table: TableId;
  /** How sure it is that it is this table. */
  readonly confidence: Confidence;
  /** The text above it or the sheet's name that speaks of such a table; its heads do, where it is left out. */
  readonly title?: string;
  /** Left out where nothing tells it: it is to be asked. */
  readonly year?: ListYear;
  readonly fields: readonly ListField[];
  /** Columns of each group of which one is needed. */
  readonly needs: readonly (readonly ColumnId[])[];
  readonly records: readonly ListRecord[];
  readonly skipped: readonly SkippedLine[];
  /** Columns that were not understood. */
  readonly unused: readonly { readonly head: string; readonly at: number }[];
}

/** A list of a user with what it may be, likeliest first. */
export interface FoundList {
  readonly sheet: string;
  /** Of its heads and all lines below them, 0-based on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly readings: readonly Reading[];
}
