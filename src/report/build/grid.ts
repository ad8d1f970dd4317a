import { across, gap, text } from "../../forms/blocks";
import { say } from "../../forms/labels";
import { row } from "../../forms/layout";
import type { Block, CellStyle, FormCell, FormRow } from "../../forms/model";
import type { OfficialLanguage } from "../../law/text";
import type { Traced } from "../cells";
import type { Chart, Trace } from "../document";

export const UNITS = 54;
/** In points: eleven pixels, so that nothing is lost where columns are rounded to whole ones. */
const UNIT = 8.25;

/** Where columns of the tables begin and end, in units from the left: each table takes those that it needs together. */
const EDGES = [
  ...[0, 3, 17, 18, 19, 23, 27, 28, 29, 30, 31, 34, 35, 36, 37, 38],
  ...[39, 42, 44, 45, 46, 48, UNITS],
] as const;

/** Widths of the columns of the sheet in points. */
export const COLUMNS: readonly number[] = EDGES.slice(1).map((edge, index) => (edge - EDGES[index]!) * UNIT);

function columnAt(edge: number): number {
  const column = EDGES.findIndex((own) => own === edge);
  if (column < 0) throw new Error(`No column of the report begins or ends at ${edge} units.`);
  return column;
}

/** Units of the column that numbers the rows of a table. */
export const NUMBER_UNITS = 3;
/** Units of a column of a year. */
export const YEAR_UNITS = 8;

/** Least height of a row of a table in points. */
const LEAST_ROW = 18;

/** A part of the report: its blocks, and what their keyed cells are made of. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly traces: Readonly<Record<string, Trace>>;
  readonly shares: readonly string[];
  readonly charts: readonly Chart[];
}

export const NO_PIECE: Piece = { blocks: [], traces: {}, shares: [], charts: [] };

export const joinPieces = (pieces: readonly Piece[]): Piece => ({
  blocks: pieces.flatMap(({ blocks }) => blocks),
  traces: Object.assign({}, ...pieces.map(({ traces }) => traces)) as Piece["traces"],
  shares: pieces.flatMap(({ shares }) => shares),
  charts: pieces.flatMap(({ charts }) => charts),
});

/** What a cell of a table shows. */
export interface Shown {
  readonly style: CellStyle;
  readonly content?: NonNullable<FormCell["content"]>;
  readonly key?: string;
  readonly trace?: Trace;
}

/** What stands for a number that is not known. */
const UNKNOWN = "–";

/** A number of the inputs; a dash where it is not known. */
export const figure = (key: string, found: Traced | undefined, style: CellStyle = "smallFigure"): Shown =>
  found
    ? { style, key, content: { value: found.value }, trace: found.trace }
    : { style, key, content: { text: UNKNOWN } };

export const words = (style: CellStyle, content: string, key?: string): Shown => ({
  style,
  ...(content === "" ? {} : { content: { text: content } }),
  ...(key === undefined ? {} : { key }),
});

/** Cells beside one another, each so many units wide. */
export function tableRow(spans: readonly number[], cells: readonly Shown[]): FormRow {
  let next = 0;
  const placed = cells.map(({ style, content, key }, index): FormCell => {
    const column = columnAt(next);
    next += spans[index]!;
    return {
      column,
      span: columnAt(next) - column,
      style,
      ...(content ? { content } : {}),
      ...(key === undefined ? {} : { key }),
    };
  });
  return row(COLUMNS, placed, LEAST_ROW);
}

/** Points that a table may be high to stay on one page: half of it. */
const MOST_KEPT = 360;

/** A table with its numbered title; one of many rows goes on over pages, and heads are set again on each of them. */
export function table(
  title: { readonly number: number; readonly text: string; readonly language: OfficialLanguage },
  spans: readonly number[],
  heads: readonly Shown[],
  rows: readonly (readonly Shown[] | FormRow)[],
): Piece {
  const cells = rows.flatMap((one) => ("height" in one ? [] : one));
  const traces = cells.flatMap(({ key, trace }) =>
    key !== undefined && trace ? [[key, trace] as const] : [],
  );
  const heading = say("Таблица {}. {}", title.language, title.number, title.text);
  const head = tableRow(spans, heads);
  const body = rows.map((one, index): FormRow => {
    const own = "height" in one ? one : tableRow(spans, one);
    const above = rows[index - 1];
    const isHeaded = above !== undefined && "height" in above;
    const isTotal = own.cells[0]?.style === "smallLabelTotal";
    return isHeaded || isTotal ? { ...own, withPrevious: true } : own;
  });
  const isKept = body.reduce((sum, { height }) => sum + height, head.height) <= MOST_KEPT;
  return {
    blocks: [
      { rows: [gap(10), text(COLUMNS, "heading", heading)], withNext: true },
      isKept
        ? { heads: [head], rows: body }
        : { heads: [head], rows: body.map((one) => ({ ...one, parts: true })), flows: true },
    ],
    traces: Object.fromEntries(traces),
    shares: traces.flatMap(([key, trace]) => ("share" in trace ? [key] : [])),
    charts: [],
  };
}

/** Height in points of the empty row that a diagram stands on. */
const heightOfChart = ({ kind, categories }: Chart): number =>
  kind === "bar" ? Math.max(120, 50 + 24 * categories.length) : 190;

/** A diagram below its table; one of columns on the same page, while one of bars is so high that half a page would stay empty. */
export const chart = (of: Chart): Piece => ({
  ...NO_PIECE,
  blocks: [
    {
      rows: [
        { ...gap(6), ...(of.kind === "column" ? { withPrevious: true } : {}) },
        {
          height: heightOfChart(of),
          cells: [{ column: 0, span: COLUMNS.length, style: "text", key: of.id }],
          withPrevious: true,
        },
      ],
    },
  ],
  charts: [of],
});

/** A row that heads others of a table. */
export const partRow = (content: string): FormRow =>
  across(COLUMNS, "smallPart", { text: content }, LEAST_ROW);
