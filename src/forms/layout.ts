import type { CellStyle, FormCell, FormRow } from "./model";
import { textWidth, type Type } from "./text-width";

/** Font size of the styles that have another than the text of a form; every form is set in Times New Roman. */
const OTHER_SIZES: Readonly<Partial<Record<CellStyle, number>>> = {
  reference: 10,
  title: 13,
  caption: 9,
  head: 11,
  smallHead: 9,
  smallNumber: 10,
  smallLabel: 10,
  smallFigure: 10,
  smallPart: 10,
  smallLabelTotal: 10,
  smallFigureTotal: 10,
  notice: 9,
  footnote: 8,
};

/** Font size of a style in points. */
export const fontSize = (style: CellStyle): number => OTHER_SIZES[style] ?? 12;

/** Styles that are set in bold. */
const BOLD: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "title",
  "filled",
  "filledFigure",
  "head",
  "part",
  "labelTotal",
  "figureTotal",
  "maximumTotal",
  "smallHead",
  "smallPart",
  "smallLabelTotal",
  "smallFigureTotal",
  "heading",
]);

/** Styles that are set in italics. */
const ITALIC: ReadonlySet<CellStyle> = new Set<CellStyle>(["draft", "notice"]);

/** The type that a style is set in. */
export const typeOf = (style: CellStyle): Type => ({
  size: fontSize(style),
  bold: BOLD.has(style),
  italic: ITALIC.has(style),
});

/** Styles whose texts stand a step away from the line at their left. */
const INDENTED: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "label",
  "cell",
  "part",
  "labelTotal",
  "smallLabel",
  "smallPart",
  "smallLabelTotal",
]);

/** Steps, of three spaces of the default font, that a style is indented by. */
export const indentOf = (style: CellStyle): number => (INDENTED.has(style) ? 1 : 0);

/** Line pitch over the size. */
const LINE = 1.28;
/** Space above and below the text of a row. */
const PADDING = 3;
/** Excel shows no row higher than this. */
export const HIGHEST_ROW = 409;

/** Space at the left and right of a text in its cell. */
const SIDES = 4;
/** A step of indentation by the default font of Excel. */
const INDENT = 7;

/** A line of a text, and what stands between it and the next one: nothing where a word is parted. */
export interface Line {
  readonly text: string;
  readonly then: " " | "\n" | "";
}

/** The lines of a text in a width in points, wrapped between words; a word is parted where no line holds it. */
export function wrapped(text: string, width: number, style: CellStyle): readonly Line[] {
  const type = typeOf(style);
  const room = width - SIDES - indentOf(style) * INDENT;
  const space = textWidth(" ", type);
  const lines: Line[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let used = 0;
    for (const word of paragraph.split(/[^\S\u00A0]+/)) {
      const own = textWidth(word, type);
      if (line !== "" && used + space + own <= room) {
        line += ` ${word}`;
        used += space + own;
        continue;
      }
      if (line !== "") lines.push({ text: line, then: " " });
      const slices = own <= room ? [word] : sliced(word, (part) => textWidth(part, type) <= room);
      lines.push(...slices.slice(0, -1).map((slice): Line => ({ text: slice, then: "" })));
      line = slices.at(-1)!;
      used = textWidth(line, type);
    }
    lines.push({ text: line, then: "\n" });
  }
  return lines;
}

/** Lines as the text that they are of. */
export const joined = (lines: readonly Line[]): string =>
  lines.map(({ text, then }, index) => (index < lines.length - 1 ? text + then : text)).join("");

/** A word in parts that each fit; at least a letter each. */
export function sliced(word: string, fits: (text: string) => boolean): readonly string[] {
  const slices = [""];
  for (const letter of word) {
    const longer = slices.at(-1)! + letter;
    if (slices.at(-1) === "" || fits(longer)) slices[slices.length - 1] = longer;
    else slices.push(letter);
  }
  return slices;
}

/** Lines that a text takes in a width in points when it is wrapped between words. */
export const lines = (text: string, width: number, style: CellStyle): number =>
  wrapped(text, width, style).length;

export const widthOf = (columns: readonly number[], { column, span = 1 }: FormCell): number =>
  columns.slice(column, column + span).reduce((sum, points) => sum + points, 0);

/** Lines of a style that a row has room for. */
export const mostLines = (style: CellStyle, height: number): number =>
  Math.floor((height - PADDING) / (fontSize(style) * LINE));

/** Height that a cell needs for its text. */
export function cellHeight(columns: readonly number[], cell: FormCell): number {
  const { down, style, content } = cell;
  // Over two rows of heads there is room for any text.
  const isText = content && "text" in content && !down;
  const count = isText ? lines(content.text, widthOf(columns, cell), style) : 1;
  return count * fontSize(style) * LINE + PADDING;
}

/** A row as high as its highest text needs. */
export function row(columns: readonly number[], cells: readonly FormCell[], least = 0): FormRow {
  const heights = cells.map((cell) => cellHeight(columns, cell));
  return { cells, height: Math.ceil(Math.min(HIGHEST_ROW, Math.max(least, ...heights))) };
}
