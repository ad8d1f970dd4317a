import type { Figure } from "../../forms/figures";
import { fontSize, indentOf, typeOf } from "../../forms/layout";
import type { Content, FormRow, SheetModel } from "../../forms/model";
import { PAGE, paginate, type Pages } from "../../forms/pages";
import { cells } from "../address";
import { asText } from "../cell-text";
import { cellRuns, type CellRun } from "./cell-runs";
import { FONT, LOOKS } from "./styles";

/** What stands for a figure of the form: a formula or a value. `cellOf`: the cell of another figure of the same form. */
export type FigureContent = (figure: Figure, cellOf: CellOf) => string | number;
export type CellOf = (figure: Figure) => string | undefined;

export const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");

/** A figure of a form, by what it is. */
const figureKey = (figure: Figure): string => JSON.stringify(figure);

/** Where the figures and the named cells of a form stand. */
interface Places {
  readonly cellOf: CellOf;
  readonly named: ReadonlyMap<string, string>;
}

function placesOf(rows: readonly FormRow[]): Places {
  const figures = new Map<string, string>();
  const named = new Map<string, string>();
  rows.forEach((row, index) => {
    for (const { content, column, key } of row.cells) {
      const at = cells({ row: index, column, rows: 1, columns: 1 });
      // Where a figure stands twice, sums are made of the first.
      if (content && "figure" in content && !figures.has(figureKey(content.figure)))
        figures.set(figureKey(content.figure), at);
      if (key !== undefined) named.set(key, at);
    }
  });
  return { cellOf: (figure) => figures.get(figureKey(figure)), named };
}

function contentOf(
  content: Content | undefined,
  { cellOf, named }: Places,
  figureContent: FigureContent,
): string | number {
  if (!content) return "";
  if ("text" in content) return asText(content.text);
  if ("value" in content) return content.value;
  const { figure } = content;
  if (!("sum" in figure)) return figureContent(figure, cellOf);
  const terms = figure.sum.flatMap((key) => named.get(key) ?? []);
  if (terms.length === 0) return 0;
  const sum = `SUM(${terms.join(",")})`;
  return figure.most === undefined ? `=${sum}` : `=MIN(${figure.most},${sum})`;
}

/** A form laid out on pages, with the content of each cell of its columns. */
export interface LaidForm {
  readonly model: SheetModel;
  readonly pages: Pages;
  readonly contents: readonly (readonly (string | number)[])[];
}

export function layForm(model: SheetModel, figureContent: FigureContent): LaidForm {
  const pages = paginate(model);
  const places = placesOf(pages.rows);
  const contents = pages.rows.map((row) => {
    const line = model.columns.map((): string | number => "");
    for (const cell of row.cells) line[cell.column] = contentOf(cell.content, places, figureContent);
    return line;
  });
  return { model, pages, contents };
}

/** Writes a form on a sheet whose columns are empty, and lays it out for paper. No `sync` of its own. */
export function writeForm(sheet: Excel.Worksheet, { model, pages, contents }: LaidForm): void {
  const { rows } = pages;
  const columns = model.columns.length;
  const area = (row: number, column: number, count: number, width: number) =>
    sheet.getRange(cells({ row, column, rows: count, columns: width }));
  const whole = area(0, 0, rows.length, columns);

  // The texts first: whatever Excel might refuse of the looks, none of them is lost.
  whole.formulas = contents as Excel.Range["formulas"];
  whole.format.font.name = FONT;
  whole.format.font.size = fontSize("text");
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Center";
  model.columns.forEach((width, column) => (area(0, column, 1, 1).format.columnWidth = width));
  for (const { from, count, value } of runs(rows.map(({ height }) => height)))
    sheet.getRange(`${from + 1}:${from + count}`).format.rowHeight = value;
  for (const run of cellRuns(pages)) {
    const range = area(run.row, run.column, run.rows, run.span);
    if (run.span > 1 || run.down) range.merge(!run.down);
    dress(range, run);
  }
  layOut(sheet, model, pages);
}

/** Neighbours of equal value. */
function runs<T>(values: readonly T[]): { from: number; count: number; value: T }[] {
  const found: { from: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last?.value === value) last.count += 1;
    else found.push({ from: index, count: 1, value });
  });
  return found;
}

/** Two decimals are printed; sums are of unrounded numbers (reading `printed-digits`). */
const POINTS = "0.00";

function dress(range: Excel.Range, { style, rows, span, down, goesOn, isGoingOn, spread }: CellRun): void {
  const { format } = range;
  const { align = "Center", top, lines, points } = LOOKS[style];
  if (points) {
    range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: span }, () => POINTS));
  }
  format.horizontalAlignment = align;
  const indent = indentOf(style);
  if (indent > 0) format.indentLevel = indent;
  const { size, bold, italic } = typeOf(style);
  if (size !== fontSize("text")) format.font.size = size;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (top) format.verticalAlignment = spread ? "Justify" : "Top";
  if (!lines) return;
  const edges: ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal")[] =
    lines === "below" ? ["EdgeBottom"] : ["EdgeLeft", "EdgeRight"];
  if (lines === "box" && !goesOn) edges.push("EdgeTop");
  if (lines === "box" && !isGoingOn) edges.push("EdgeBottom");
  if (rows > 1 && !down && !goesOn) edges.push("InsideHorizontal");
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#000000";
  }
}

function layOut(sheet: Excel.Worksheet, model: SheetModel, { rows, breaks }: Pages): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = model.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = PAGE.margins.left;
  pageLayout.rightMargin = PAGE.margins.right;
  pageLayout.topMargin = PAGE.margins.top;
  pageLayout.bottomMargin = PAGE.margins.bottom;
  // Fitting to the width of a page, Excel would break pages where it likes.
  pageLayout.zoom = { scale: 100 };
  // Each form counts its own pages, also where the whole workbook is printed.
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&9&P";
  pageLayout.setPrintArea(cells({ row: 0, column: 0, rows: rows.length, columns: model.columns.length }));
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  sheet.showGridlines = false;
}
