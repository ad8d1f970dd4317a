import type { BodyType } from "../law/bodies";
import type { ListKind, Variable } from "./types";

/** Cells of a sheet, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a person said of a workbook where a proposal was wrong, doubtful or silent. */
export type Correction =
  /** These cells hold a variable: one column, or one row where bodies run across. */
  | {
      readonly code: "field";
      readonly kind: ListKind;
      readonly variable: Variable;
      readonly place: Place;
    }
  /** These cells hold no variable of ours. */
  | { readonly code: "unused"; readonly place: Place }
  /** The lines of these cells are no records: they are left out of the calculation. */
  | { readonly code: "exclude"; readonly place: Place }
  /** A spelling is another one of a body. */
  | { readonly code: "join"; readonly spelling: string; readonly name: string }
  /** Two like names are two bodies. */
  | { readonly code: "apart"; readonly spelling: string; readonly name: string }
  | { readonly code: "type"; readonly body: string; readonly type: BodyType };
