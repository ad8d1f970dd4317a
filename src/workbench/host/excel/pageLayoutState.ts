/** Header or footer texts of one kind of page, in Excel's codes (`&P` is the page number). */
export interface HeaderFooterTexts {
  leftHeader?: string;
  centerHeader?: string;
  rightHeader?: string;
  leftFooter?: string;
  centerFooter?: string;
  rightFooter?: string;
}

export type PageKind = "default" | "even" | "first";

/** What is set of a sheet's page; what is not set is Excel's default. Margins in points. */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  margins?: {
    top?: number;
    bottom?: number;
    left?: number;
    right?: number;
    header?: number;
    footer?: number;
  };
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  firstPageNumber?: number;
  /** Without the sheet, absolute: `$A$1:$D$20`. */
  printArea?: string;
  /** `$4:$5`. */
  titleRows?: string;
  /** `$A:$B`. */
  titleColumns?: string;
  headersFooters?: Partial<Record<PageKind, HeaderFooterTexts>>;
  /** Whether headers and footers keep to the margins, and are scaled with the sheet; both are Excel's default. */
  headersFollowMargins?: boolean;
  headersFollowScale?: boolean;
  headerFooterState?: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
}
