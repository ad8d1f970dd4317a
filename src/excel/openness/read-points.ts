import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { COMPUTATIONS } from "../../law/computations";
import { criterionScore, OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import type { OfficialLanguage } from "../../law/text";
import { address } from "../address";
import { indicatorNumbers } from "./indicators";
import { OWN } from "./texts";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import { TEXTS } from "../scores/columns";

/** The figures that the bodies' points stand beside. */
export type AverageFigure = "sum" | "count" | "average";

/** Cells of the sheet, 0-based. */
export interface PointsCell {
  readonly row: number;
  readonly column: number;
}

/** The sheet of openness, read by its texts: rows and columns may have been inserted since it was written. */
export interface ReadPoints {
  /** Number of indicators of a criterion that the sheet has; 0 where it has none. */
  rows(type: BodyType, criterion: OpennessCriterion): number;
  /** Where the points of a body stand. `row`: the 0-based place of the indicator among those of the criterion. */
  place(
    body: string,
    type: BodyType,
    criterion: OpennessCriterion,
    row: number,
    language: OfficialLanguage,
  ): PointsCell | undefined;
  /** Where a figure over all bodies stands. */
  figurePlace(
    figure: AverageFigure,
    type: BodyType,
    criterion: OpennessCriterion,
    row: number,
    language: OfficialLanguage,
  ): PointsCell | undefined;
  /** Reference to the points: `'Открытость – баллы'!$K$12`. */
  cell(
    body: string,
    type: BodyType,
    criterion: OpennessCriterion,
    row: number,
    language: OfficialLanguage,
  ): string | undefined;
  /** What the sheet shows there. */
  value(
    body: string,
    type: BodyType,
    criterion: OpennessCriterion,
    row: number,
    language: OfficialLanguage,
  ): unknown;
  /** What the sheet shows in any of its cells. */
  at(cell: PointsCell): unknown;
  /** Reference to a cell of the sheet. */
  reference(cell: PointsCell): string;
}

type CellAt = (row: number, column: number) => unknown;

/** Columns under a pair of heads, by what is named above them and the language. */
interface Heads {
  readonly number: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** A criterion of a type: its heads, and the rows of its indicators. */
interface ReadBlock {
  readonly heads: Heads;
  readonly rows: readonly number[];
}

const LANGUAGE: Readonly<Record<string, OfficialLanguage>> = {
  [OWN.languages[0]]: "kk",
  [OWN.languages[1]]: "ru",
};
const FIGURES: Readonly<Record<AverageFigure, string>> = {
  sum: OWN.figures[0],
  count: OWN.figures[1],
  average: OWN.figures[2],
};
const TITLES = new Map<string, OpennessCriterion>(
  OPENNESS_CRITERIA.map((criterion) => [COMPUTATIONS[criterionScore(criterion)].title.ru, criterion]),
);
const NUMBERS = new Map(OPENNESS_CRITERIA.map((criterion) => [criterion, indicatorNumbers(criterion)]));

const blockKey = (type: BodyType, criterion: OpennessCriterion) => `${type} ${criterion}`;
const columnKey = (name: string, language: OfficialLanguage) => `${language} ${nameKey(name)}`;
const FIGURE_KEYS = new Set(
  Object.values(FIGURES).flatMap((name) => [columnKey(name, "kk"), columnKey(name, "ru")]),
);

/** Understands the values of a sheet of openness. */
export function readPoints(sheet: SheetValues): ReadPoints {
  const at: CellAt = (row, column) => sheet.values[row - sheet.row]?.[column - sheet.column];
  const blocks = readBlocks(sheet, at);
  const placed = (
    type: BodyType,
    criterion: OpennessCriterion,
    row: number,
    name: string,
    language: OfficialLanguage,
  ): PointsCell | undefined => {
    const block = blocks.get(blockKey(type, criterion));
    const [own, column] = [block?.rows[row], block?.heads.columns.get(columnKey(name, language))];
    return own === undefined || column === undefined ? undefined : { row: own, column };
  };
  const reference = ({ row, column }: PointsCell) =>
    address({ sheet: sheet.name, row, column, rows: 1, columns: 1 }, true);
  const place: ReadPoints["place"] = (body, type, criterion, row, language) =>
    placed(type, criterion, row, body, language);
  return {
    rows: (type, criterion) => blocks.get(blockKey(type, criterion))?.rows.length ?? 0,
    place,
    figurePlace: (figure, type, criterion, row, language) =>
      placed(type, criterion, row, FIGURES[figure], language),
    cell(...of) {
      const found = place(...of);
      return found && reference(found);
    },
    value(...of) {
      const found = place(...of);
      return found && at(found.row, found.column);
    },
    at: ({ row, column }) => at(row, column),
    reference,
  };
}

function readBlocks(sheet: SheetValues, at: CellAt): ReadonlyMap<string, ReadBlock> {
  const blocks = new Map<string, { readonly heads: Heads; readonly rows: number[] }>();
  let type: BodyType | undefined;
  let heads: Heads | undefined;
  let current: { readonly criterion: OpennessCriterion; readonly rows: number[] } | undefined;
  for (const [index, cells] of sheet.values.entries()) {
    const row = sheet.row + index;
    const texts = cells.map(textOf);
    const named = BODY_TYPES.find((type) => texts.includes(TEXTS.tables[type]));
    const own = readHeads(row, texts, sheet.column, at);
    const number = heads ? textOf(at(row, heads.number)) : "";
    const criterion = TITLES.get(number);
    if (named || own || criterion) current = undefined;
    if (named) type = named;
    else if (own) heads = own;
    else if (criterion && type && heads) {
      current = { criterion, rows: [] };
      // Of a block and its copy the first one counts.
      const key = blockKey(type, criterion);
      if (!blocks.has(key)) blocks.set(key, { heads, rows: current.rows });
    } else if (current && NUMBERS.get(current.criterion)!.has(number)) current.rows.push(row);
  }
  return new Map([...blocks].map(([key, block]) => [key, asSpilled(block, at)]));
}

/** The heads in a row, with the languages in the row below it; `undefined` where there are none. */
function readHeads(row: number, texts: readonly string[], first: number, at: CellAt): Heads | undefined {
  const [number, indicator] = [texts.indexOf(OWN.number), texts.indexOf(OWN.indicator)];
  if (number < 0 || indicator < number) return undefined;
  const columns = new Map<string, number>();
  let name = "";
  for (let index = indicator + 1; index < texts.length; index++) {
    name = texts[index] || name;
    const language = LANGUAGE[textOf(at(row + 1, first + index))];
    const key = language && columnKey(name, language);
    if (key && !columns.has(key)) columns.set(key, first + index);
  }
  return { number: first + number, columns };
}

/** Whether a cell shows points, or why there are none. */
const isShown = (cell: unknown): boolean =>
  typeof cell === "number" || (typeof cell === "string" && cell.startsWith("#"));

/**
 * A block as it spills. Where a row or a column was inserted among those into which one formula spills, it spills on
 * without a gap, and the points no longer stand beside their numbers, or under their heads.
 */
function asSpilled({ rows, heads }: ReadBlock, at: CellAt): ReadBlock {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return { rows, heads };
  const columns = [...heads.columns.values()];
  const gaps = range(first, last).filter((row) => !rows.includes(row));
  const spills = gaps.some((row) => columns.some((column) => isShown(at(row, column))));
  const own = spills ? rows.map((_, index) => first + index) : rows;
  const isFilled = (column: number) => own.some((row) => isShown(at(row, column)));
  const isFigure = ([key]: readonly [string, number]) => FIGURE_KEYS.has(key);
  const groups = [
    [...heads.columns].filter(isFigure),
    [...heads.columns].filter((entry) => !isFigure(entry)),
  ];
  return {
    rows: own,
    heads: { ...heads, columns: new Map(groups.flatMap((group) => inOrder(group, isFilled))) },
  };
}

/** Columns by their heads; where there are as many with points in them as heads, one after another. */
function inOrder(
  heads: readonly (readonly [string, number])[],
  isFilled: (column: number) => boolean,
): readonly (readonly [string, number])[] {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return heads;
  const filled = range(first[1], last[1]).filter(isFilled);
  return filled.length === heads.length ? heads.map(([key], index) => [key, filled[index]!]) : heads;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
