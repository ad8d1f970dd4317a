import type { FoundList } from "../../../report/recognise";
import { onlyYear } from "../../../report/recognise/years";
import type { ColumnId } from "../../../report/types";
import { textOf, type SheetValues } from "../../sheet-values";
import { cellKey, type InputRow } from "./input-rows";
import { readingOf } from "./choice";
import { listRows, type ListRow } from "./rows";
import type { ListChoice, ReportList } from "./types";

/** Which rows of ours refer to a list, as far as its own lines go. */
function referringTo(list: FoundList, rows: readonly InputRow[]): readonly InputRow[] {
  const sheet = list.sheet.toLowerCase();
  const isOwn = (own: { readonly sheet: string; readonly row: number; readonly column: number }) =>
    own.sheet.toLowerCase() === sheet &&
    own.row >= list.row &&
    own.row < list.row + list.rows &&
    own.column >= list.column &&
    own.column < list.column + list.columns;
  return rows.filter(({ cells }) => [...cells.values()].some(({ refers }) => refers.some(isOwn)));
}

/** How a list was taken, by the rows of ours that refer to it; nothing where none does. */
function choiceOf(key: string, list: FoundList, rows: readonly InputRow[]): ListChoice | undefined {
  const [first] = rows;
  const table = first?.table;
  if (!table || !list.readings.some((reading) => reading.table === table)) return undefined;
  const columns: Record<number, ColumnId> = {};
  const told = rows.filter((row) => row.table === table).flatMap(({ cells }) => [...cells]);
  // The year of a date is of the date's column.
  for (const isYear of [false, true])
    for (const [column, { refers }] of told)
      if ((column === "year") === isYear) for (const { column: at } of refers) columns[at] ??= column;
  const year = saidYear(rows);
  return { key, table, columns, ...(year === undefined ? {} : { year }) };
}

/** The year that all rows hold as a number. */
function saidYear(rows: readonly InputRow[]): number | undefined {
  const cells = rows.map(({ cells }) => cells.get("year"));
  if (cells.some((cell) => cell === undefined || cell.refers.length > 0)) return undefined;
  const years = new Set(cells.map((cell) => onlyYear(textOf(cell!.value))));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Rows that are not in our tables yet. */
export function freshRows(rows: readonly ListRow[], there: readonly InputRow[]): readonly ListRow[] {
  const referred = new Set(
    there.flatMap(({ cells }) => [...cells.values()].flatMap(({ refers }) => refers.map(cellKey))),
  );
  return rows.filter(({ own }) => !own.some((cell) => referred.has(cellKey(cell))));
}

/** How far a list has been taken. */
export function takenOf(
  key: string,
  list: FoundList,
  values: SheetValues,
  rows: readonly InputRow[],
): ReportList["taken"] {
  const referring = referringTo(list, rows);
  const choice = choiceOf(key, list, referring);
  if (!choice) return undefined;
  const all = listRows(list, choice, readingOf(list, choice.table)!, values, "ru");
  return { choice, rows: referring.length, fresh: freshRows(all, referring).length };
}
