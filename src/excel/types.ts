import type { FormCode } from "../forms/form";
import type { BodyType } from "../law/bodies";
import type { Direction } from "../law/directions";
import type { Variable } from "../law/inputs";
import type { OpennessCriterion } from "../law/openness/criteria";
import type { OfficialLanguage } from "../law/text";
import type { Correction, ListKind, Proposal, Run, Unapplied } from "../recognition";
import type { Objected } from "./objections/objected";
import type { ScoredTable } from "./tables/scored";
import type { IsoDate } from "../law/version";

export type { ListKind, Variable };

/** The tables that the pane looks for in a workbook. */
export type TableKind = ListKind | "openness";

/** A column whose head was understood; a row of the sheet where bodies run across. */
export interface RecognisedColumn {
  readonly variable: Variable;
  /** The head as it stands in the workbook. */
  readonly head: string;
  /** Its 0-based index on the sheet. */
  readonly column: number;
  /** Address of the column's data, sheet included: `'Исходные данные ЦГО'!C5:C28`. */
  readonly address: string;
}

/** A record of a table; a column of the sheet where bodies run across. */
export interface RecognisedRow {
  /** Its 0-based index on the sheet. */
  readonly row: number;
  /** The name that the body goes by on all sheets. */
  readonly body: string;
}

/** A row inside a table that is left out of the calculation, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly reason: "total" | "note" | "heading" | "excluded";
}

export interface RecognisedTable {
  readonly kind: ListKind;
  readonly sheet: string;
  readonly run: Run;
  /** Address of the data rows over all columns, sheet included. */
  readonly address: string;
  /** The type of the bodies where the whole table is of one type (services); otherwise `undefined`. */
  readonly type: BodyType | undefined;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  readonly skipped: readonly SkippedRow[];
  /** Variables of such a table that no column holds. */
  readonly missing: readonly Variable[];
  /** Columns that were not understood. */
  readonly unused: readonly SideColumn[];
  /** Columns that say where the figures come from, and what proves them. */
  readonly evidence: readonly SideColumn[];
}

/** A column of a table that holds no variable. */
export interface SideColumn {
  readonly head: string;
  readonly column: number;
  readonly address: string;
}

/** A body of a table of openness: the 0-based columns of its marks in the state language and in Russian. */
export interface OpennessBody {
  readonly name: string;
  readonly kk: number;
  readonly ru: number;
  /** Address of the cell with its name, sheet included. */
  readonly address: string;
}

/** The marks of one criterion in a table of openness. */
export interface OpennessSection {
  readonly criterion: OpennessCriterion;
  /** Its title as it stands in the workbook. */
  readonly title: string;
  /** 0-based rows of its indicators, in the order of the official table. */
  readonly rows: readonly number[];
  /** Address of the marks of all its bodies, sheet included. */
  readonly address: string;
}

/** A table of openness: bodies across, each with two languages; sections with an indicator in each row. */
export interface OpennessTable {
  readonly kind: "openness";
  readonly sheet: string;
  /** Address of all its marks, sheet included. */
  readonly address: string;
  readonly type: BodyType;
  /** Each body once, in the order of the columns. */
  readonly bodies: readonly OpennessBody[];
  readonly sections: readonly OpennessSection[];
  readonly skipped: readonly SkippedRow[];
  /** Columns under a name or a language that make no pair of their own. */
  readonly unused: readonly { readonly head: string; readonly address: string }[];
}

export interface AssessedBody {
  readonly name: string;
  readonly type: BodyType;
}

/** Something the user should know; the text comes from the dictionaries, by `code`. */
export interface Notice {
  readonly level: "info" | "warning" | "error";
  readonly code:
    | "noTables"
    | "duplicateTable"
    | "unknownBody"
    | "bodyWithoutTable"
    | "duplicateBody"
    | "doubtfulColumn"
    | "doubtfulName"
    | "assumedType"
    | "textNumber"
    | "unknownDirection"
    | "notANumber"
    | "missingColumn"
    // openness
    | "missingCriterion"
    | "indicatorCount"
    | "notAMark"
    | "strangeBody"
    | "incompletePair"
    // figures before they are scored
    | "negativeNumber"
    | "fractionOfCount"
    | "levelAboveScale"
    | "levelsAsShares"
    | "hoursAboveYear"
    | "partAboveWhole"
    | "aboveCompared"
    | "automatedDiffers"
    | "totalDiffers"
    | "totalSkipsTexts"
    | "figuresDiffer"
    | "inspectionDiffers"
    | "monitoringDiffers"
    | "excludedMark"
    | "repeatsYear"
    | "earlierYear"
    | "outlier"
    | "missingLink"
    // requisites
    | "unknownEntry"
    | "unreadableDate"
    | "surplusFacts"
    | "missingHead"
    // corrections
    | "unknownCorrection"
    // objections
    | "objectionHead"
    | "objectionWithoutFigure"
    | "objectionToTypedFacts";
  /** Address of the cell or range, sheet included, where there is one. */
  readonly address?: string;
  readonly args: Readonly<Record<string, string>>;
}

/** What a person said of the workbook, as the sheet of corrections keeps it. */
export interface KeptCorrection {
  readonly correction: Correction;
  /** 0-based row of the sheet of corrections. */
  readonly row: number;
  /** What has become of its cells since; `lost`: they were deleted. */
  readonly since?: "lost" | { readonly filledBefore: number; readonly filledNow: number };
  /** Why it changes nothing. */
  readonly unapplied?: Unapplied["reason"];
}

/** What was found in the open workbook. */
export interface Attachment {
  /** What the user's tables of lists seem to be, with what a person said of them. */
  readonly proposal: Proposal;
  readonly corrections: readonly KeptCorrection[];
  /** The user's tables of lists that take part in the calculation. */
  readonly tables: readonly RecognisedTable[];
  /** The same as formulas take them. */
  readonly scored: readonly ScoredTable[];
  readonly openness: readonly OpennessTable[];
  /** What accepted objections change; left out where they change nothing. */
  readonly objected?: Objected & {
    /** The tables as formulas take them without that. */
    readonly scoredBefore: readonly ScoredTable[];
  };
  /** The rules of the sheet of scores that the workbook already has, as its cell shows them; empty where it has none. */
  readonly rules: string;
  readonly bodies: readonly AssessedBody[];
  /** Sheets with content in which no table was recognised. */
  readonly unrecognisedSheets: readonly string[];
  readonly notices: readonly Notice[];
}

export interface ScoreOptions {
  /** Edition, date or readings, as the `rules` argument of the functions takes them; empty: latest, defaults. */
  readonly rules: string;
  /** The user stays on the sheet where they are; otherwise the sheet of scores comes to the front. */
  readonly inBackground?: true;
}

/** How numbers are kept: our functions, plain Excel formulas, or plain values. */
export const NUMBERS = ["live", "native", "values"] as const;
export type Numbers = (typeof NUMBERS)[number];

export interface FormsRequest {
  /** Names of the bodies, as in {@link Attachment.bodies}. */
  readonly bodies: readonly string[];
  /** Forms to write. A form that a body of its type does not have is passed over. */
  readonly forms: readonly FormCode[];
  readonly language: OfficialLanguage;
  /** The day that the footnotes name. */
  readonly today: IsoDate;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Name of the sheet just written. */
  readonly sheet: string;
}

export interface ProgressOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops after the sheet being written; what is already written stays whole. */
  readonly signal?: AbortSignal;
}

/** What the user should know of a form that was written, or was not. */
export interface FormNotice {
  readonly code:
    /** A text of a person stands for other figures than those of now. */
    | "outdated"
    /** A sheet was changed by hand outside its texts: it is kept, and a new version stands beside it. */
    | "changedByHand"
    /** A new version stands beside the signed one. */
    | "besideSigned"
    /** A corrected version stands beside the one before objections. */
    | "besideFirst"
    /** A protected sheet was left as it is. */
    | "protected"
    /** A copy of the sheet was left as it is. */
    | "copy"
    /** The body has no figures for the form. */
    | "notScored"
    /** There is no notice that a body has no objections in a direction: it has some. */
    | "hasObjections"
    /** There is no table of disagreements of a body that has no objections. */
    | "withoutObjections";
  /** The sheet that it is about; the body's name where there is none. */
  readonly sheet: string;
  /** Of a form that is made for each direction and is not there. */
  readonly direction?: Direction;
}

export interface FormsResult {
  /** Names of the sheets written, in order. */
  readonly sheets: readonly string[];
  readonly notices: readonly FormNotice[];
  /** What is odd in the tables of requisites and reports. */
  readonly entries: readonly Notice[];
  readonly cancelled: boolean;
}

/** A failure with a text of ours: `code` is looked up in the dictionaries. */
export class OlshemError extends Error {
  constructor(
    readonly code:
      | "nothingRecognised"
      | "noScores"
      | "unknownRules"
      | "bodyNotScored"
      | "workbookProtected"
      | "severalSelected"
      | "frozenProtected"
      | "brokenCells"
      | "noRegister",
    readonly args: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = "OlshemError";
  }
}
