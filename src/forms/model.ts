import type { Figure } from "./figures";

/** The look of a cell. What each means on a sheet is decided where sheets are written. */
export type CellStyle =
  | "reference" // the appendix that the form belongs to, small, at the right
  | "title"
  | "filled" // what a form asks to fill in, above its caption, underlined
  | "filledFigure" // a figure in a sentence, underlined
  | "caption" // the caption below it, small
  // Cells of a table, with lines around them.
  | "head"
  | "number" // № of a row
  | "label"
  | "cell" // a text of the workbook in a table
  | "figure"
  | "maximum"
  | "part" // the heading of a part of a table
  | "labelTotal"
  | "figureTotal"
  | "maximumTotal"
  // The same in small type, for tables of many columns; texts stand in the middle of their height.
  | "smallHead"
  | "smallNumber"
  | "smallLabel"
  | "smallFigure"
  | "smallPart"
  | "smallLabelTotal"
  | "smallFigureTotal"
  // Text below or above a table.
  | "heading" // of a text section, and of a table
  | "text"
  | "draft" // a text drafted from the figures, which nobody has changed
  | "notice" // what a reader has to know of the text below it: that it is a draft, that figures have changed
  | "ruled" // an empty line to write on
  | "post" // of a signatory
  | "signature"
  | "footnote";

/** What a cell holds: a text as it is printed, a number printed on the form, or a figure of the body. */
export type Content = { readonly text: string } | { readonly value: number } | { readonly figure: Figure };

export interface FormCell {
  /** 0-based column in which the cell begins. */
  readonly column: number;
  /** Columns it covers; 1 when left out. */
  readonly span?: number;
  /** Covers the cell of the row below it too, which is left out there: the head of a column under which no head is parted. */
  readonly down?: true;
  /** Its lines are spread over its height, since its text goes on in the row below. */
  readonly spread?: true;
  readonly style: CellStyle;
  /** Nothing: an empty cell for a person to write in. */
  readonly content?: Content;
  /** A name by which a sum on the same form takes the cell. */
  readonly key?: string;
}

export interface FormRow {
  /** Height in points, enough for its wrapped texts. */
  readonly height: number;
  readonly cells: readonly FormCell[];
  /** Stands on the page of the row above it; the first row of a block, on that of the end of the block above. */
  readonly withPrevious?: true;
  /** Its texts may go on over the page. */
  readonly parts?: true;
  /** Goes on with the texts of the row above it: on one page no line parts them. */
  readonly goesOn?: true;
}

/** A part of a text that a person may write in; it is kept when the form is written anew. */
export type SectionId = string;

/** Rows that belong together: the head of the form, a table, a text section, the signatures. */
export interface Block {
  readonly rows: readonly FormRow[];
  /** Goes on over pages between its rows; left out, one page holds it whole where it fits on one. */
  readonly flows?: true;
  /** Rows set above the others, and again at the top of each page that the block goes on to. */
  readonly heads?: readonly FormRow[];
  /** Stands on the page on which the block after it begins: the title of a table. */
  readonly withNext?: true;
  /** The section whose text is all the rows but its headings. */
  readonly section?: { readonly id: SectionId; readonly headings: number };
}

/** A form as a sheet, without any Excel in it: A4, widths and heights in points. */
export interface SheetModel {
  readonly columns: readonly number[];
  readonly orientation?: "landscape";
  readonly blocks: readonly Block[];
}
