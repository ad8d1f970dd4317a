import { cellHeight, HIGHEST_ROW, joined, lines, mostLines, row, sliced, widthOf, wrapped } from "./layout";
import type { CellStyle, FormCell, FormRow } from "./model";

/** Two rows of this height fit on a page. */
const HALF_PAGE = 368;

/** A text in parts that each fit into one row, of about as many lines; two rows fit on a page. */
export function rowTexts(text: string, width: number, style: CellStyle): readonly string[] {
  const most = mostLines(style, HALF_PAGE);
  const all = wrapped(text, width, style);
  if (all.length <= most) return [text];
  const each = Math.ceil(all.length / Math.ceil(all.length / most));
  return Array.from({ length: Math.ceil(all.length / each) }, (_, part) =>
    joined(all.slice(part * each, (part + 1) * each)),
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
  const highest = mostLines(style, HIGHEST_ROW);
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

/** The cells of a row with the lines of their texts. */
const wrappedCells = (columns: readonly number[], { cells }: FormRow) =>
  cells.map((cell) => {
    const { content, style } = cell;
    return {
      cell,
      lines: content && "text" in content ? wrapped(content.text, widthOf(columns, cell), style) : [],
    };
  });

/** Most lines of a text in a row. */
const linesIn = (columns: readonly number[], row: FormRow): number =>
  Math.max(...wrappedCells(columns, row).map(({ lines }) => lines.length));

/** Lines of every style in a row that fit into a height. */
const linesWithin = (height: number, { cells }: FormRow): number =>
  Math.min(...cells.map(({ style }) => mostLines(style, Math.floor(height))));

/** A row whose texts may go on: in rows of about as many lines, two of which fit on a page. */
export function longRow(
  columns: readonly number[],
  cells: readonly FormCell[],
  least: number,
): readonly FormRow[] {
  let rest: FormRow = { ...row(columns, cells, least), parts: true };
  const count = linesIn(columns, rest);
  const each = Math.ceil(count / Math.ceil(count / linesWithin(HALF_PAGE, rest)));
  const rows: FormRow[] = [];
  for (let left = count; left > each; left -= each) {
    const [first, second] = partedAfter(columns, rest, each);
    rows.push(first);
    rest = second;
  }
  return [...rows, rest];
}

/** Lines of a parted row that stay together at the foot of a page, and at the top of the next. */
const FEWEST = 3;

/** A row parted so that its first part is no higher than a height; nothing where too few lines of it would stand alone. */
export function parted(
  columns: readonly number[],
  whole: FormRow,
  height: number,
): readonly [FormRow, FormRow] | undefined {
  const fit = Math.min(linesIn(columns, whole) - FEWEST, linesWithin(height, whole));
  return fit < FEWEST ? undefined : partedAfter(columns, whole, fit);
}

/** A row in two, the first of which has so many lines of every text. */
function partedAfter(columns: readonly number[], whole: FormRow, count: number): readonly [FormRow, FormRow] {
  const all = wrappedCells(columns, whole);
  const first = all.map(({ cell, lines }): FormCell =>
    lines.length > 0 ? { ...cell, content: { text: joined(lines.slice(0, count)) } } : cell,
  );
  const rest = all.map(({ cell: { column, span, style, spread }, lines }): FormCell => {
    const place = { column, style, ...(span ? { span } : {}), ...(spread ? { spread } : {}) };
    return lines.length > count ? { ...place, content: { text: joined(lines.slice(count)) } } : place;
  });
  const rows = [
    { ...whole, ...row(columns, first) },
    { ...row(columns, rest), parts: true as const },
  ];
  return goingOn(columns, rows) as [FormRow, FormRow];
}

/**
 * Rows that a text goes on over: no lines part them, and where it fills its cell, its lines are spread over it, so that no
 * gap parts them either.
 */
export const goingOn = (columns: readonly number[], rows: readonly FormRow[]): readonly FormRow[] =>
  rows.map((each, index) => {
    const next = rows[index + 1]?.cells;
    const cells = each.cells.map((cell): FormCell => {
      const goesOn = next?.some(
        ({ column, content }) => column === cell.column && content && "text" in content,
      );
      return goesOn && cellHeight(columns, cell) > each.height - 1 ? { ...cell, spread: true } : cell;
    });
    return { ...each, cells, ...(index > 0 ? { goesOn: true as const } : {}) };
  });
