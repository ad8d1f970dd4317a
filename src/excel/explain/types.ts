import type { Explanation } from "../../calls/explanation";
import type { Failure } from "../../calls/failure";

/** An argument of a call, as it went into the cell that is explained. */
export interface ExplainedArgument {
  /** The parameter, by its name in the catalogue of functions. */
  readonly name: string;
  /** The argument as the formula has it. */
  readonly text: string;
  /** Addresses of the cells that went into this very result, sheets included; none for what stands in the formula itself. */
  readonly cells: readonly string[];
  /** What stands in them; `null` for an empty cell, an object for an error. */
  readonly values: readonly unknown[];
}

/** What a call of ours gives in a cell, or why that is not known. */
export type Outcome =
  | { readonly kind: "explained"; readonly explanation: Explanation }
  /** The function gives no value. */
  | { readonly kind: "failed"; readonly failure: Failure }
  /** An error of the sheet came in through an argument and goes out unchanged. */
  | { readonly kind: "error"; readonly error: string }
  /** Arguments that only Excel can value: parameter and the text in the formula. */
  | {
      readonly kind: "unvalued";
      readonly arguments: readonly { readonly name: string; readonly text: string }[];
    }
  /** A native function stands around the call and takes some of several results. */
  | { readonly kind: "several"; readonly rows: number; readonly columns: number }
  | { readonly kind: "unknownFunction" };

/** A call of ours that made the cell, or a part of it. */
export interface ExplainedCall {
  /** The name of the function without `OLSHEM.`. */
  readonly id: string;
  /** The call as the formula has it. */
  readonly text: string;
  readonly arguments: readonly ExplainedArgument[];
  readonly outcome: Outcome;
  /** The cell shows something else than the call gives now: it was not recalculated. */
  readonly differs: boolean;
}

/** The cell that is selected. */
export interface SelectedCell {
  /** With its sheet: `Scores!F8`. */
  readonly address: string;
  /** What the cell shows: the value in its format, or `####` where the column is too narrow. */
  readonly text: string;
  /** What it holds; `null` where it is empty, an object where it is an error. */
  readonly value: unknown;
  /** The formula that made it; `undefined` where there is none. */
  readonly formula: string | undefined;
  /** Address of the cell that holds the formula, where that is another one, which spills into this. */
  readonly spilledFrom: string | undefined;
}

/** Where the value of the selected cell comes from. */
export type CellExplanation = SelectedCell &
  (
    | { readonly kind: "noFormula" }
    /** The formula cannot be read from this position on. */
    | { readonly kind: "unreadable"; readonly position: number; readonly found: string }
    /** No call of ours; `places` are cells with ours that the formula refers to. */
    | { readonly kind: "native"; readonly places: readonly string[] }
    /** `whole`: the formula is the call itself, and nothing native stands around it. */
    | { readonly kind: "calls"; readonly whole: boolean; readonly calls: readonly ExplainedCall[] }
  );
