import type { OfficialLanguage } from "../../law/text";
import { cellOf, known, sumOf, type Line } from "../cells";
import type { Trace } from "../document";
import { TABLES, type ColumnId, type ColumnKind, type Place, type TableId } from "../types";
import { choiceWord, headOf } from "../words";
import { figure, NO_PIECE, NUMBER_UNITS, table, words, type Piece, type Shown } from "./grid";
import { LABELS } from "./labels";
import type { TableSetting } from "./year-table";

/** A column of a list with its width in units; with a head of its own where the usual one is too wide. */
export interface ListColumn<T extends TableId> {
  readonly column: ColumnId<T>;
  readonly units: number;
  readonly head?: string;
}

/** Rows of the inputs under one another, numbered, with the sums of their counts; nothing where there are none. */
export function listTable<T extends TableId>(
  of: { readonly table: T; readonly id?: string; readonly title: string; readonly lines: readonly Line<T>[] },
  columns: readonly ListColumn<T>[],
  { number, language }: TableSetting,
): Piece {
  const { lines, title } = of;
  if (lines.length === 0) return NO_PIECE;
  const labels = LABELS[language];
  const id = of.id ?? of.table;
  const rows = lines.map(({ at, row }, index): Shown[] => [
    { style: "smallNumber", content: { value: index + 1 } },
    ...columns.map(({ column }) => {
      const place: Place = { table: of.table, row: at, column };
      return shown(
        `${id}.${at}.${column}`,
        kindOf(of.table, column),
        known(cellOf(row, column)),
        place,
        language,
      );
    }),
  ]);
  const counts = columns.filter(({ column }) => kindOf(of.table, column) === "count");
  const totals: readonly Shown[] = [
    { style: "smallLabelTotal" },
    ...columns.map(({ column }, index): Shown => {
      const sum = sumOf(of.table, lines, column);
      if (kindOf(of.table, column) === "count")
        return figure(`${id}.total.${column}`, sum, "smallFigureTotal");
      return index === 0 ? words("smallLabelTotal", labels.total) : { style: "smallLabelTotal" };
    }),
  ];
  return table(
    { number, text: title, language },
    [NUMBER_UNITS, ...columns.map(({ units }) => units)],
    [
      words("smallHead", labels.number),
      ...columns.map(({ column, head }) =>
        words("smallHead", head ?? headOf(of.table, column, language), `${id}.${column}`),
      ),
    ],
    counts.length > 0 && lines.length > 1 ? [...rows, totals] : rows,
  );
}

const kindOf = (of: TableId, column: ColumnId): ColumnKind =>
  (TABLES[of] as Readonly<Record<string, ColumnKind>>)[column]!;

function shown(
  key: string,
  kind: ColumnKind,
  value: string | number | undefined,
  place: Place,
  language: OfficialLanguage,
): Shown {
  if (typeof value === "number") return figure(key, { value, trace: { sum: [place] } });
  if (value === undefined) return kind === "count" ? figure(key, undefined) : { style: "smallLabel", key };
  if (kind === "date") return words("smallLabel", value.split("-").reverse().join("."), key);
  // A word that is chosen is printed in the language of the report, whatever the cell says.
  if (typeof kind !== "string") return words("smallLabel", choiceWord(place.table, value, language), key);
  const trace: Trace = { same: place };
  return value === "" ? words("smallLabel", "", key) : { ...words("smallLabel", value, key), trace };
}
