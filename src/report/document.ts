import type { SheetModel } from "../forms/model";
import type { Place } from "./types";

/** What a number of the report is made of: cells of the inputs, or other cells of the report by their keys. */
export type Trace =
  /** The sum of cells. */
  | { readonly sum: readonly Place[] }
  /** How many of the cells hold a number above zero. */
  | { readonly positive: readonly Place[] }
  /** How many of the cells hold anything. */
  | { readonly filled: readonly Place[] }
  /** What a cell says, where it is a text. */
  | { readonly same: Place }
  /** The first as a part of the second; nothing where that is 0. */
  | { readonly share: readonly [part: string, whole: string] };

/** A diagram beside its table: ranges are named by the keys of the table's cells. */
export interface Chart {
  /** The key of the empty cell across the page that it stands on. */
  readonly id: string;
  readonly kind: "column" | "bar";
  readonly title: string;
  /** Keys of the cells that name the categories. */
  readonly categories: readonly string[];
  /** Each by the key of the cell that names it and those of its values, one beside or under another. */
  readonly series: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The report as a sheet, A4 portrait; cells have keys by which traces and charts know them. */
export interface ReportDocument {
  readonly model: SheetModel;
  /** By the key of the cell: each number and each text of a table that comes from the inputs. */
  readonly traces: Readonly<Record<string, Trace>>;
  /** Keys of cells that are printed as a percentage. */
  readonly shares: readonly string[];
  readonly charts: readonly Chart[];
}
