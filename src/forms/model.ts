import type { ComputationId } from "../law/computations";

/** The look of a cell. What each means on a sheet is decided where sheets are written. */
export type CellStyle =
  | "reference" // the appendix that the form belongs to, small, at the right
  | "title"
  | "filled" // what a form asks to fill in, above its caption, underlined
  | "caption" // the caption below it, small
  | "head"
  | "number" // № of a row
  | "label"
  | "figure"
  | "maximum"
  | "labelTotal"
  | "figureTotal"
  | "maximumTotal"
  | "heading" // of a text section
  | "text"
  | "ruled" // an empty line to write on
  | "post" // of a signatory
  | "signature";

/** What a cell holds: a text as it is printed, a number printed on the form, or what a computation gave the body. */
export type Content =
  { readonly text: string } | { readonly value: number } | { readonly figure: ComputationId };

export interface FormCell {
  /** 0-based column in which the cell begins. */
  readonly column: number;
  /** Columns it covers; 1 when left out. */
  readonly span?: number;
  readonly style: CellStyle;
  /** Nothing: an empty cell for a person to write in. */
  readonly content?: Content;
}

export interface FormRow {
  /** Height in points, enough for its wrapped texts. */
  readonly height: number;
  readonly cells: readonly FormCell[];
}

/** Rows that one page holds together: the head of the form, the table, a text section, the signatures. */
export interface Block {
  readonly rows: readonly FormRow[];
}

/** A form as a sheet, without any Excel in it: A4 portrait, widths and heights in points. */
export interface SheetModel {
  readonly columns: readonly number[];
  readonly blocks: readonly Block[];
}

/** A4 portrait in points, and the margins of a form. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  margins: { left: 71, right: 42.5, top: 42.5, bottom: 42.5 },
} as const;

const PRINTABLE_HEIGHT = PAGE.height - PAGE.margins.top - PAGE.margins.bottom;

/**
 * Rows before which a page has to be broken so that no block is split that fits on a page: 0-based, counted from the
 * first row of the form.
 */
export function pageBreaks({ blocks }: SheetModel): readonly number[] {
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  for (const { rows } of blocks) {
    const height = rows.reduce((sum, { height }) => sum + height, 0);
    if (used > 0 && used + height > PRINTABLE_HEIGHT) {
      breaks.push(row);
      used = 0;
    }
    used = (used + height) % PRINTABLE_HEIGHT;
    row += rows.length;
  }
  return breaks;
}
