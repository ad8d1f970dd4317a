import { cells } from "../address";
import { textOf, type SheetValues } from "../sheet-values";
import { OWN as OPENNESS } from "../openness/texts";
import type { PointsCell } from "../openness/read-points";

const OWN = {
  formulas:
    "На этом листе обычные формулы Excel: они верны для указанных редакции и чтений. После изменения редакции, чтений или состава органов баллы рассчитываются заново.",
  values: "Значениями, а не формулами, записаны ячейки",
  reason: "обычной формулой Excel их не выразить, поэтому они не пересчитываются.",
  points:
    "Баллы и средние рассчитаны обычными формулами Excel по отметкам ваших таблиц; формулы верны для указанных редакции и чтений.",
} as const;

const valuesLine = (valued: readonly PointsCell[]): string =>
  valued.length > 0 ? `${OWN.values} ${listed(valued)}: ${OWN.reason}` : "";

/** Whether a cell of the sheet of openness says how its points come about. */
export const isPointsNote = (cell: unknown): boolean => {
  const text = textOf(cell);
  return text === OPENNESS.notes || text.startsWith(OWN.points);
};

/** What that cell says of plain formulas. */
export const pointsNote = (valued: readonly PointsCell[]): string =>
  [OWN.points, valuesLine(valued)].join(" ").trim();

/** 0-based row between the rules and the first table. */
const RULES_ROW = 1;

/** A line of text on the sheet of scores, in its first column. */
export interface Note {
  readonly row: number;
  readonly text: string;
}

/**
 * What the sheet says of its plain formulas: below the rules that they hold for, and under the last table which cells have
 * values. Texts of others stay; where one stands in the way, a line goes further down. An empty line takes one away.
 * @param below 0-based row after the last table
 */
export function nativeNotes(
  sheet: SheetValues,
  below: number,
  valued: readonly PointsCell[],
): readonly Note[] {
  const textAt = (row: number) => textOf(sheet.values[row - sheet.row]?.[0 - sheet.column]);
  const isFree = (row: number) => {
    const cells = sheet.values[row - sheet.row] ?? [];
    const isOurs = textAt(row) === OWN.formulas || textAt(row).startsWith(OWN.values);
    return isOurs || cells.every((cell) => textOf(cell) === "");
  };
  const free = (row: number): number => (isFree(row) ? row : free(row + 1));
  const formulas = isFree(RULES_ROW + 1) ? RULES_ROW + 1 : free(below + 1);
  const values = free(Math.max(below, formulas) + 1);
  return [
    { row: formulas, text: OWN.formulas },
    { row: values, text: valuesLine(valued) },
  ];
}

/** A list of cells in words of addresses, those that stand together as one: `C7:C9, F7`. */
export function listed(places: readonly PointsCell[]): string {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of places) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  const rectangles: { row: number; rows: number; column: number; columns: number }[] = [];
  for (const [column, rows] of [...byColumn].sort(([a], [b]) => a - b)) {
    const sorted = [...rows].sort((a, b) => a - b);
    for (let from = 0; from < sorted.length;) {
      let count = 1;
      while (sorted[from + count] === sorted[from]! + count) count++;
      const own = { row: sorted[from]!, rows: count, column, columns: 1 };
      const beside = rectangles.find(
        ({ row, rows, column, columns }) =>
          row === own.row && rows === count && column + columns === own.column,
      );
      if (beside) beside.columns += 1;
      else rectangles.push(own);
      from += count;
    }
  }
  return rectangles.map((rectangle) => cells(rectangle)).join(", ");
}
