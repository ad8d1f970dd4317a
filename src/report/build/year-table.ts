import type { FormRow } from "../../forms/model";
import type { OfficialLanguage } from "../../law/text";
import type { Traced } from "../cells";
import type { Chart } from "../document";
import { figure, NO_PIECE, partRow, table, UNITS, words, YEAR_UNITS, type Piece } from "./grid";
import { LABELS } from "./labels";

/** A row of a table of years: its label, and its number in each of them. */
export interface YearRow {
  readonly id: string;
  readonly label: string;
  readonly of: (year: number) => Traced | undefined;
}

/** What a table is numbered and printed by. */
export interface TableSetting {
  readonly number: number;
  readonly language: OfficialLanguage;
}

/** A table of several years beside one another, which one can compare (paragraph 7 of the rules). A text heads the rows that follow it. */
export function yearTable(
  id: string,
  title: string,
  years: readonly number[],
  rows: readonly (YearRow | string)[],
  { number, language }: TableSetting,
): Piece {
  const labels = LABELS[language];
  const own = rows.filter((row) => typeof row !== "string");
  if (!own.some((row) => years.some((year) => row.of(year)))) return NO_PIECE;
  const spans = [UNITS - YEAR_UNITS * years.length, ...years.map(() => YEAR_UNITS)];
  return table(
    { number, text: title, language },
    spans,
    [
      words("smallHead", labels.indicator),
      ...years.map((year) => words("smallHead", labels.year(year), yearKey(id, year))),
    ],
    rows.map((row): FormRow | ReturnType<typeof words>[] =>
      typeof row === "string"
        ? partRow(row)
        : [
            words("smallLabel", row.label, labelKey(id, row.id)),
            ...years.map((year) => figure(valueKey(id, row.id, year), row.of(year))),
          ],
    ),
  );
}

const yearKey = (table: string, year: number): string => `${table}.${year}`;
const labelKey = (table: string, row: string): string => `${table}.${row}`;
export const valueKey = (table: string, row: string, year: number): string => `${table}.${row}.${year}`;

/** A diagram of rows of a table of years: a column for each row, and a series for each year. */
export const chartByRow = (
  id: string,
  title: string,
  table: string,
  rows: readonly string[],
  years: readonly number[],
): Chart => ({
  id,
  kind: "column",
  title,
  categories: rows.map((row) => labelKey(table, row)),
  series: years.map((year) => ({
    name: yearKey(table, year),
    values: rows.map((row) => valueKey(table, row, year)),
  })),
});

/** The same the other way round: columns are years, and each row is a series. */
export const chartByYear = (
  id: string,
  title: string,
  table: string,
  rows: readonly string[],
  years: readonly number[],
): Chart => ({
  id,
  kind: "column",
  title,
  categories: years.map((year) => yearKey(table, year)),
  series: rows.map((row) => ({
    name: labelKey(table, row),
    values: years.map((year) => valueKey(table, row, year)),
  })),
});
