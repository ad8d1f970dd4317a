import { MEDIA_VARIABLES } from "../../calls/media-indicators";
import type { Direction } from "../../law/directions";
import type { Rules } from "../../law/rules";
import type { Figure } from "../../procedure";
import { bodyKey, KIND_OF } from "../../recognition";
import { address } from "../address";
import { indicatorLabels } from "../openness/indicators";
import { marksOf } from "../openness/marks";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import { directionOf } from "../requisites/fact-counts";
import { cellIn, valueIn } from "../tables/areas";
import type { AssessedBody, OpennessTable, RecognisedTable, Variable } from "../types";

/** What a workbook holds its figures in. */
export interface Holding {
  readonly tables: readonly RecognisedTable[];
  readonly openness: readonly OpennessTable[];
  readonly bodies: readonly AssessedBody[];
  readonly sheets: readonly SheetValues[];
  readonly rules: Rules;
}

/** A cell of a user's table, sheet included, and what it holds. */
export interface FigureCell {
  readonly at: string;
  readonly value: unknown;
}

/**
 * The cells that hold a figure of a body: one, or of penalty facts those of all rows that count them. None where the workbook
 * does not have the figure, or has several and the entry does not say which.
 */
export function figureCells(
  holding: Holding,
  body: string,
  direction: Direction,
  figure: Figure,
): readonly FigureCell[] {
  return figure.kind === "mark"
    ? markCells(holding, body, figure)
    : inputCells(holding, body, direction, figure);
}

function inputCells(
  { tables, sheets }: Holding,
  body: string,
  direction: Direction,
  { variable, service }: Extract<Figure, { kind: "input" }>,
): readonly FigureCell[] {
  const kind = KIND_OF.get(variable);
  const cells = tables
    .filter((table) => table.kind === kind)
    .flatMap((table) => {
      const sheet = sheets.find(({ name }) => name === table.sheet);
      const column = (wanted: Variable) => table.columns.find((column) => column.variable === wanted)?.column;
      const text = (row: number, wanted: Variable) =>
        textOf(valueIn(sheet, table, row, column(wanted) ?? -1));
      const isMeant = (row: number) =>
        (kind !== "penalties" || directionOf(text(row, "direction")) === direction) &&
        (service === undefined || nameKey(text(row, "service")) === nameKey(service));
      const own = column(variable);
      if (own === undefined) return [];
      return table.rows
        .filter((row) => bodyKey(row.body) === bodyKey(body) && isMeant(row.row))
        .map(({ row }) => ({ at: cellIn(table, row, own), value: valueIn(sheet, table, row, own) }));
    });
  if (kind === "penalties") return cells;
  // Of several tables that hold a figure the first counts; of several services none is known to be meant.
  return kind === "satisfaction" && cells.length > 1 ? [] : cells.slice(0, 1);
}

function markCells(
  { openness, bodies, sheets, rules }: Holding,
  body: string,
  { criterion, indicator, language }: Extract<Figure, { kind: "mark" }>,
): readonly FigureCell[] {
  const type = bodies.find(({ name }) => bodyKey(name) === bodyKey(body))?.type;
  const marks = type && marksOf({ openness }, type, criterion);
  const own = marks?.table.bodies.find(({ name }) => bodyKey(name) === bodyKey(body));
  if (!marks || !own) return [];
  const index =
    criterion === "MEDIA"
      ? MEDIA_VARIABLES.findIndex((name) => name === indicator)
      : indicatorLabels(criterion, type, rules).findIndex(({ number }) => number === indicator);
  const row = marks.rows[index];
  if (row === undefined) return [];
  const { sheet } = marks.table;
  const column = own[language];
  const there = sheets.find(({ name }) => name === sheet);
  return [
    {
      at: address({ sheet, row, column, rows: 1, columns: 1 }),
      value: there?.values[row - there.row]?.[column - there.column],
    },
  ];
}
