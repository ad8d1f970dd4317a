import type { CellStyle } from "../../forms/model";

/** How a style looks on a sheet beside its type; what is left out is centred text without lines. */
interface Look {
  readonly align?: "Left" | "Right" | "Justify";
  readonly top?: true;
  readonly lines?: "box" | "below";
  readonly points?: true;
}

/** What official papers are set in. */
export const FONT = "Times New Roman";

/** The looks of a form. Nothing depends on colour: it is signed on black and white paper. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  reference: { align: "Right" },
  title: {},
  filled: { lines: "below" },
  filledFigure: { lines: "below", points: true },
  caption: { top: true },
  head: { lines: "box" },
  number: { lines: "box" },
  label: { align: "Left", lines: "box" },
  cell: { align: "Left", top: true, lines: "box" },
  figure: { lines: "box", points: true },
  maximum: { lines: "box" },
  part: { align: "Left", lines: "box" },
  labelTotal: { align: "Left", lines: "box" },
  figureTotal: { lines: "box", points: true },
  maximumTotal: { lines: "box" },
  smallHead: { lines: "box" },
  smallNumber: { lines: "box" },
  smallLabel: { align: "Left", lines: "box" },
  smallFigure: { lines: "box" },
  smallPart: { align: "Left", lines: "box" },
  smallLabelTotal: { align: "Left", lines: "box" },
  smallFigureTotal: { lines: "box" },
  heading: { align: "Left" },
  text: { align: "Left", top: true },
  draft: { align: "Left", top: true },
  notice: { align: "Left" },
  ruled: { align: "Left", lines: "below" },
  post: { align: "Left" },
  signature: { lines: "below" },
  footnote: { align: "Left", top: true },
};
