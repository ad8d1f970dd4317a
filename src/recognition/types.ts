import type { BodyType } from "../law/bodies";
import type { Variable } from "../law/inputs";

export type { Variable };

/** The used part of a sheet: its values, and where they begin (0-based). */
export interface SheetGrid {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Tables with a record for each body, service or fact. */
export type ListKind = "services" | "satisfaction" | "complaints" | "penalties";

/** Bodies one under another, or side by side. */
export type Run = "down" | "across";

/** `sure` may be taken as it is; `likely` is to be shown; `doubtful` is to be asked. */
export type Confidence = "sure" | "likely" | "doubtful";

export type Reason =
  /** An official or usual title. */
  | { readonly code: "title" }
  /** The Methodology's letter in brackets: `(b)`. */
  | { readonly code: "symbol"; readonly symbol: string }
  /** Spelt nearly like a title. */
  | { readonly code: "similar"; readonly to: string }
  /** The head above it says what it is of. */
  | { readonly code: "parent"; readonly head: string }
  /** The only variable left for the only column left. */
  | { readonly code: "rest" }
  /** A person said so. */
  | { readonly code: "said" };

export interface Field {
  readonly variable: Variable;
  /** The heads over it, joined from the top: `Оказано услуг / всего`. */
  readonly head: string;
  /** 0-based column on the sheet where bodies run down, row where they run across. */
  readonly at: number;
  readonly confidence: Confidence;
  readonly reason: Reason;
  /** Variables that it could be as well, best first. */
  readonly rivals: readonly Variable[];
  /** Share or per cent where the head or the numbers say so, for levels and the like. */
  readonly unit?: "perCent" | "share";
}

export interface BodyRecord {
  /** 0-based row on the sheet where bodies run down, column where they run across. */
  readonly at: number;
  /** The name as it stands. */
  readonly body: string;
  readonly type: BodyType | undefined;
}

/** A line among the records that is none, and why. */
export interface SkippedLine {
  readonly at: number;
  readonly text: string;
  /** `excluded`: a person left it out. */
  readonly reason: "total" | "note" | "heading" | "excluded";
}

export interface ProposedTable {
  readonly kind: ListKind;
  readonly sheet: string;
  readonly run: Run;
  readonly fields: readonly Field[];
  readonly records: readonly BodyRecord[];
  readonly skipped: readonly SkippedLine[];
  /** Heads that were not understood. */
  readonly unused: readonly { readonly head: string; readonly at: number }[];
  /** Variables of such a table that no column holds. */
  readonly missing: readonly Variable[];
}

export interface Proposal {
  readonly tables: readonly ProposedTable[];
  /** Spellings taken for one body: the name to go by, and the others; doubtful ones are asked. */
  readonly bodies: readonly {
    readonly name: string;
    readonly type: BodyType;
    /** Nothing in the workbook says the type: central is assumed, and to be asked. */
    readonly isAssumed: boolean;
    readonly spellings: readonly string[];
  }[];
  readonly doubtfulNames: readonly {
    readonly spelling: string;
    readonly like: string;
    readonly confidence: number;
  }[];
  /** Sheets with content in which no table was recognised. */
  readonly unrecognised: readonly string[];
}
