import type { Zone } from "../../engine/address";
import type { Area } from "../area";
import type { Cells, ChartDescription, SeriesDescription } from "./description";

type SeriesBy = "Auto" | "Columns" | "Rows";

export const isSeriesBy = (value: unknown): value is SeriesBy =>
  value === "Auto" || value === "Columns" || value === "Rows";

/**
 * The series and categories that Excel finds in a range: a first row or column of texts, or one under an empty corner, names
 * them.
 */
export function fromSource(area: Area, by: SeriesBy): Pick<ChartDescription, "categories" | "series"> {
  const { book, sheetId, zone } = area;
  const kindAt = (row: number, column: number) => book.engine.evaluated(sheetId, row, column).type;
  const isEmptyCorner = kindAt(zone.top, zone.left) === "empty";
  const heads = line(zone.left + 1, zone.right).map((column) => kindAt(zone.top, column));
  const sides = line(zone.top + 1, zone.bottom).map((row) => kindAt(row, zone.left));
  const named = (kinds: readonly string[]) =>
    kinds.length > 0 && (isEmptyCorner || kinds.every((kind) => kind === "text"));
  const top = area.rows > 1 && (area.columns > 1 ? named(heads) : kindAt(zone.top, zone.left) === "text");
  const left = area.columns > 1 && (area.rows > 1 ? named(sides) : kindAt(zone.top, zone.left) === "text");
  const body: Zone = { ...zone, top: zone.top + Number(top), left: zone.left + Number(left) };
  const rows = body.bottom - body.top + 1;
  const isByRows = by === "Rows" || (by === "Auto" && body.right - body.left + 1 > rows);
  return isByRows
    ? {
        categories: top ? { sheetId, zone: { ...body, top: zone.top, bottom: zone.top } } : undefined,
        series: line(body.top, body.bottom).map((row, index) =>
          series(sheetId, { ...body, top: row, bottom: row }, left && { row, column: zone.left }, index),
        ),
      }
    : {
        categories: left ? { sheetId, zone: { ...body, left: zone.left, right: zone.left } } : undefined,
        series: line(body.left, body.right).map((column, index) =>
          series(sheetId, { ...body, left: column, right: column }, top && { row: zone.top, column }, index),
        ),
      };
}

const line = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function series(
  sheetId: string,
  zone: Zone,
  head: false | { readonly row: number; readonly column: number },
  index: number,
): SeriesDescription {
  const name: string | Cells = head
    ? { sheetId, zone: { top: head.row, bottom: head.row, left: head.column, right: head.column } }
    : `Series${index + 1}`;
  return { name, values: { sheetId, zone } };
}

/** A row or a column of cells, as a series takes it. */
export const lineOf = ({ sheetId, zone, rows, columns }: Area): Cells | undefined =>
  rows === 1 || columns === 1 ? { sheetId, zone } : undefined;
