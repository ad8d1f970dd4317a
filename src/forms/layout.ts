import type { CellStyle, FormCell, FormRow } from "./model";
import { textWidth, type Type } from "./text-width";

/** Font size of the styles that have another than the text of a form; every form is set in Times New Roman. */
const OTHER_SIZES: Readonly<Partial<Record<CellStyle, number>>> = {
  reference: 10,
  title: 13,
  caption: 9,
  head: 11,
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
const INDENTED: ReadonlySet<CellStyle> = new Set<CellStyle>(["label", "cell", "part", "labelTotal"]);

/** Steps, of three spaces of the default font, that a style is indented by. */
export const indentOf = (style: CellStyle): number => (INDENTED.has(style) ? 1 : 0);

/** Line pitch over the size. */
const LINE = 1.28;
/** Space above and below the text of a row. */
const PADDING = 3;
/** Excel shows no row higher than this. */
const HIGHEST_ROW = 409;
/** Two rows of this height fit on a page. */
const HALF_PAGE = 368;

/** Space at the left and right of a text in its cell. */
const SIDES = 6;
/** A step of indentation where the default font is a wide one. */
const INDENT = 8;

/** The lines of a text in a width in points, wrapped between words; a word is parted where no line holds it. */
function wrapped(text: string, width: number, style: CellStyle): string[] {
  const type = typeOf(style);
  const room = width - SIDES - indentOf(style) * INDENT;
  const space = textWidth(" ", type);
  const lines: string[] = [];
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
      if (line !== "") lines.push(line);
      const slices = own <= room ? [word] : sliced(word, (part) => textWidth(part, type) <= room);
      lines.push(...slices.slice(0, -1));
      line = slices.at(-1)!;
      used = textWidth(line, type);
    }
    lines.push(line);
  }
  return lines;
}

/** A word in parts that each fit; at least a letter each. */
function sliced(word: string, fits: (text: string) => boolean): readonly string[] {
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

/** A row as high as its highest text needs. */
export function row(columns: readonly number[], cells: readonly FormCell[], least = 0): FormRow {
  const heights = cells.map(({ column, span = 1, down, style, content }) => {
    const size = fontSize(style);
    const width = columns.slice(column, column + span).reduce((sum, points) => sum + points, 0);
    // Over two rows of heads there is room for any text.
    const count = content && "text" in content && !down ? lines(content.text, width, style) : 1;
    return count * size * LINE + PADDING;
  });
  return { cells, height: Math.ceil(Math.min(HIGHEST_ROW, Math.max(least, ...heights))) };
}

/** Lines of a style that a row has room for; left out: the highest row. */
const mostLines = (style: CellStyle, height = HIGHEST_ROW): number =>
  Math.floor((height - PADDING) / (fontSize(style) * LINE));

/**
 * A text in parts that each fit into one row, of about as many lines.
 * @param most lines of a part; left out: as many as half a page has room for
 */
export function rowTexts(
  text: string,
  width: number,
  style: CellStyle,
  most = mostLines(style, HALF_PAGE),
): readonly string[] {
  const all = wrapped(text, width, style);
  if (all.length <= most) return [text];
  const each = Math.ceil(all.length / Math.ceil(all.length / most));
  return Array.from({ length: Math.ceil(all.length / each) }, (_, part) =>
    all.slice(part * each, (part + 1) * each).join(" "),
  );
}

/** Paragraphs, each on a line of its own, in parts of about so many lines; a word is parted only where no row holds it. */
export function parts(
  paragraphs: readonly string[],
  width: number,
  style: CellStyle,
  most: number,
): readonly string[] {
  const found: string[] = [];
  const highest = mostLines(style);
  const fits = (text: string) => lines(text, width, style) <= most;
  const add = (text: string, separator: string) => {
    const longer = found.length > 0 ? found.at(-1)! + separator + text : undefined;
    if (longer !== undefined && fits(longer)) found[found.length - 1] = longer;
    else found.push(text);
  };
  for (const paragraph of paragraphs.flatMap((text) => text.split("\n"))) {
    if (fits(paragraph)) add(paragraph, "\n");
    else {
      const words = paragraph
        .split(/\s+/)
        .flatMap((word) => sliced(word, (part) => lines(part, width, style) <= highest));
      words.forEach((word, index) => add(word, index === 0 ? "\n" : " "));
    }
  }
  return found;
}
