import type { ActId } from "../acts";
import type { Text } from "../text";
import type { Cite } from "../version";

/** A point of one of the orders themselves, outside the Methodology. */
export interface OrderPoint {
  readonly order: ActId;
  readonly point: number;
}

/**
 * Where a choice between readings acts: in the formula; in how a mark of a table of Appendix 10 becomes points; in how the
 * figures are prepared before they come to a function; where averages over bodies are calculated, on the sheet; on the
 * printed forms; in dates and time limits.
 */
export type ActsIn = "formula" | "marks" | "inputs" | "averages" | "forms" | "dates";

/**
 * A place where the wording leaves more than one computation open (or prints a formula as a picture): the question,
 * the reading taken when nothing is said, the others that the wording allows, and why.
 */
export interface Reading {
  readonly cites: readonly Cite[];
  readonly points?: readonly OrderPoint[];
  readonly acts: ActsIn;
  readonly question: Text;
  readonly default: Text;
  readonly alternatives: Readonly<Record<string, Text>>;
  readonly reason: Text;
}

export type Readings = Readonly<Record<string, Reading>>;

/** Paragraphs of the Methodology. */
export const paragraphs = (...numbers: number[]): Cite[] => numbers.map((paragraph) => ({ paragraph }));

/** Appendices of the Methodology. */
export const appendices = (...numbers: number[]): Cite[] => numbers.map((appendix) => ({ appendix }));

/** Tables of Appendix 10, which sets the points of openness. */
export const tables = (...names: string[]): Cite[] => names.map((table) => ({ appendix: 10, table }));
