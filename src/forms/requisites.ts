import type { Direction } from "../law/directions";
import type { IsoDate } from "../law/version";
import type { AppealDays } from "../procedure";
import type { Appendix } from "./form";

/** Who signs on a line of a form; what is left out is a ruled blank. */
export interface Signatory {
  readonly post?: string;
  readonly name?: string;
}

/** A fact of unreliable or incomplete report information (p. 18–21), as the assessor words it. */
export interface Fact {
  readonly direction: Direction;
  readonly kind: "unreliable" | "incomplete";
  /** Left out where the workbook only counts the facts. */
  readonly text?: string;
}

/** What a body reports on an indicator of openness (Appendix 9). */
export interface ReportEntry {
  /** Of Appendix 9: `1`, `5-1`. */
  readonly table: string;
  /** № of the indicator in that table. */
  readonly number: string;
  /** A link, or what else was reported. */
  readonly text: string;
}

/** A line of the table of disagreements (Appendix 14). */
export interface Objection {
  readonly direction: Direction;
  readonly conclusion: string;
  readonly objection: string;
  readonly note: string;
}

/** What a form carries beside figures: entered once in the workbook. What is missing prints as a ruled blank. */
export interface Requisites {
  /** Report period, as it is printed. */
  readonly period?: string;
  /** By appendix, in the order of the lines to sign on. */
  readonly signatories: Readonly<Partial<Record<Appendix, readonly Signatory[]>>>;
  readonly dates: Readonly<Partial<Record<Appendix, IsoDate>>>;
  /** Who signs for the assessed body (Appendices 1 and 14, the notice of p. 112). */
  readonly representative?: Signatory;
  readonly facts: readonly Fact[];
  readonly report: readonly ReportEntry[];
  readonly objections: readonly Objection[];
  /** The workbook has a register of objections: what is not in it was not objected to. */
  readonly registered?: true;
  /** Left out where the workbook has nothing on the appeal. */
  readonly appeal?: Readonly<Partial<Record<Direction, AppealDays>>>;
}

/** Nothing entered. */
export const NO_REQUISITES: Requisites = {
  signatories: {},
  dates: {},
  facts: [],
  report: [],
  objections: [],
};
