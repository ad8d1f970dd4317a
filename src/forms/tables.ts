import { below, gap, paragraph, text } from "./blocks";
import type { Setting } from "./form";
import { say } from "./labels";
import { row } from "./layout";
import type { Block, CellStyle, FormCell, FormRow } from "./model";

/** A row of texts, one in each column. */
export const textRow = (
  columns: readonly number[],
  style: CellStyle | readonly CellStyle[],
  texts: readonly string[],
): FormRow =>
  row(
    columns,
    texts.map((content, column): FormCell => ({
      column,
      style: typeof style === "string" ? style : style[column]!,
      ...(content === "" ? {} : { content: { text: content } }),
    })),
  );

/** The heads of a table. */
export const headRow = (columns: readonly number[], heads: readonly string[]): FormRow =>
  textRow(columns, "head", heads);

/** The row in which a table numbers its columns. */
export const numberRow = (columns: readonly number[]): FormRow =>
  headRow(
    columns,
    columns.map((_, column) => String(column + 1)),
  );

/** The numbered title of one of the tables of an appendix, on the page on which the table begins. */
export const tableTitle = (
  columns: readonly number[],
  table: string,
  title: string,
  language: Setting["language"],
): Block => ({
  rows: [gap(10), text(columns, "heading", say("Таблица {}. {}", language, table, title))],
  withNext: true,
});

/** Notes below a table, the first of them on the page of its last row. */
export function notes(
  columns: readonly number[],
  texts: readonly string[],
  language: Setting["language"],
): Block {
  const all = texts.length > 0 ? [say("Примечание:", language), ...texts] : [];
  const rows = below(all.flatMap((note) => paragraph(columns, "text", note)));
  return {
    rows: rows.map((row, index) => (index === 1 ? { ...row, withPrevious: true } : row)),
    flows: true,
  };
}
