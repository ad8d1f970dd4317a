import { across, gap, text } from "../../forms/blocks";
import { say } from "../../forms/labels";
import { row } from "../../forms/layout";
import type { Block, CellStyle, FormCell, FormRow } from "../../forms/model";
import type { OfficialLanguage } from "../../law/text";
import type { Traced } from "../cells";
import type { Chart, Trace } from "../document";

const UNITS = 30;
const UNIT = 15;

/** Narrow columns, of which each table takes as many for one of its own as it needs. */
export const COLUMNS: readonly number[] = Array.from({ length: UNITS }, () => UNIT);

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

/** A number of the inputs; an empty cell where it is not known. */
export const figure = (key: string, found: Traced | undefined, style: CellStyle = "figure"): Shown =>
  found ? { style, key, content: { value: found.value }, trace: found.trace } : { style, key };

export const words = (style: CellStyle, content: string, key?: string): Shown => ({
  style,
  ...(content === "" ? {} : { content: { text: content } }),
  ...(key === undefined ? {} : { key }),
});

/** Cells beside one another, each so many units wide. */
export function tableRow(spans: readonly number[], cells: readonly Shown[]): FormRow {
  let next = 0;
  const placed = cells.map(({ style, content, key }, index): FormCell => {
    const [column, span] = [next, spans[index]!];
    next += span;
    return {
      column,
      span,
      style,
      ...(content ? { content } : {}),
      ...(key === undefined ? {} : { key }),
    };
  });
  return { ...row(COLUMNS, placed), parts: true };
}

/** A table with its numbered title; heads are set again on each page that it goes on to. */
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
  return {
    blocks: [
      { rows: [gap(10), text(COLUMNS, "heading", heading)], withNext: true },
      {
        heads: [{ height: head.height, cells: head.cells }],
        rows: rows.map((one) => ("height" in one ? one : tableRow(spans, one))),
        flows: true,
      },
    ],
    traces: Object.fromEntries(traces),
    shares: traces.flatMap(([key, trace]) => ("share" in trace ? [key] : [])),
    charts: [],
  };
}

/** Height in points of the empty row that a diagram stands on. */
const CHART_HEIGHT = 220;

/** A diagram below its table. */
export const chart = (of: Chart): Piece => ({
  ...NO_PIECE,
  blocks: [
    {
      rows: [
        gap(6),
        {
          height: CHART_HEIGHT,
          cells: [{ column: 0, span: UNITS, style: "text", key: of.id }],
          withPrevious: true,
        },
      ],
    },
  ],
  charts: [of],
});

/** A row that heads others of a table. */
export const partRow = (content: string): FormRow => across(COLUMNS, "part", { text: content });
