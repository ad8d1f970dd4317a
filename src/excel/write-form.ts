import type { ComputationId } from "../law/computations";
import { FONT_SIZE } from "../forms/layout";
import {
  PAGE,
  pageBreaks,
  type CellStyle,
  type Content,
  type FormCell,
  type FormRow,
  type SheetModel,
} from "../forms/model";
import { cells } from "./address";

/** Formula or value that stands for a figure of the form; `cellOf`: the cell of another figure of the same form. */
export type FigureFormula = (figure: ComputationId, cellOf: CellOf) => string;
export type CellOf = (figure: ComputationId) => string;

/** A text as a cell takes it, so that it is never read as a formula or a number. */
export const asText = (text: string): string => (/^[=+\-@'\d]/.test(text) ? `'${text}` : text);

function contentOf(content: Content | undefined, figure: FigureFormula, cellOf: CellOf): string | number {
  if (!content) return "";
  if ("text" in content) return asText(content.text);
  return "value" in content ? content.value : figure(content.figure, cellOf);
}

/** Where each figure of a form stands. */
function figureCells(rows: readonly FormRow[]): CellOf {
  const places = new Map<ComputationId, string>();
  rows.forEach((row, index) => {
    for (const { content, column } of row.cells) {
      if (content && "figure" in content)
        places.set(content.figure, cells({ row: index, column, rows: 1, columns: 1 }));
    }
  });
  return (figure) => places.get(figure)!;
}

/** Writes a form on an empty sheet and lays it out for paper. No `sync` of its own. */
export function writeForm(sheet: Excel.Worksheet, model: SheetModel, figure: FigureFormula): void {
  const rows = model.blocks.flatMap((block) => block.rows);
  const columns = model.columns.length;
  const whole = sheet.getRange(cells({ row: 0, column: 0, rows: rows.length, columns }));
  whole.format.font.name = "Times New Roman";
  whole.format.font.size = FONT_SIZE.text;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Center";
  model.columns.forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });

  const cellOf = figureCells(rows);
  const contents: (string | number)[][] = rows.map(() => model.columns.map(() => ""));
  rows.forEach((row, index) => {
    sheet.getRange(`${index + 1}:${index + 1}`).format.rowHeight = row.height;
    for (const cell of row.cells) {
      contents[index]![cell.column] = contentOf(cell.content, figure, cellOf);
      const range = sheet.getRange(
        cells({ row: index, column: cell.column, rows: 1, columns: cell.span ?? 1 }),
      );
      if ((cell.span ?? 1) > 1) range.merge();
      dress(range, cell);
    }
  });
  whole.formulas = contents;
  layOut(sheet, model, rows.length);
}

const BOLD: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "title",
  "filled",
  "head",
  "labelTotal",
  "figureTotal",
  "maximumTotal",
  "heading",
]);
const RIGHT: ReadonlySet<CellStyle> = new Set<CellStyle>(["reference"]);
const LEFT: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "label",
  "labelTotal",
  "heading",
  "text",
  "ruled",
  "post",
]);
const TABLE: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "head",
  "number",
  "label",
  "figure",
  "maximum",
  "labelTotal",
  "figureTotal",
  "maximumTotal",
]);
const UNDERLINED: ReadonlySet<CellStyle> = new Set<CellStyle>(["filled", "ruled", "signature"]);
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** Two decimals are printed; sums are of unrounded numbers (reading `printed-digits`). */
const POINTS = "0.00";

function dress(range: Excel.Range, { style, content }: FormCell): void {
  const { format } = range;
  if (content && "figure" in content) range.numberFormat = [[POINTS]];
  format.horizontalAlignment = RIGHT.has(style) ? "Right" : LEFT.has(style) ? "Left" : "Center";
  if (FONT_SIZE[style] !== FONT_SIZE.text) format.font.size = FONT_SIZE[style];
  if (BOLD.has(style)) format.font.bold = true;
  if (style === "caption") format.verticalAlignment = "Top";
  const edges = TABLE.has(style) ? EDGES : UNDERLINED.has(style) ? (["EdgeBottom"] as const) : [];
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#000000";
  }
}

function layOut(sheet: Excel.Worksheet, model: SheetModel, rows: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = PAGE.margins.left;
  pageLayout.rightMargin = PAGE.margins.right;
  pageLayout.topMargin = PAGE.margins.top;
  pageLayout.bottomMargin = PAGE.margins.bottom;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(cells({ row: 0, column: 0, rows, columns: model.columns.length }));
  for (const row of pageBreaks(model)) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  sheet.showGridlines = false;
}
