import type { Language } from "../../../law/text";
import { TABLES, type ColumnId, type TableId } from "../../../report/types";
import type { Zone } from "../../formula/node";
import { tokenize } from "../../formula/tokens";
import type { FoundTable } from "../../input-sheets/find-tables";
import type { SheetValues } from "../../sheet-values";
import { findInputTables } from "../find-inputs";
import { INPUT_SHEET_IDS, INPUT_SHEETS, type InputSheet } from "../tables";

/** One of our sheets with its formulas. */
export interface InputSheetCells extends SheetValues {
  readonly formulas: readonly (readonly unknown[])[];
}

export type InputSheetsCells = Readonly<Partial<Record<InputSheet, InputSheetCells>>>;

/** A cell of another sheet that a formula of ours refers to. */
export interface Referred {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A row of one of our tables: what each of its cells refers to, and what it holds. */
export interface InputRow {
  readonly table: TableId;
  readonly cells: ReadonlyMap<ColumnId, { readonly value: unknown; readonly refers: readonly Referred[] }>;
}

export interface InputTable {
  readonly sheet: string;
  /** That its sheet is written in. */
  readonly language: Language;
  readonly found: FoundTable<TableId>;
}

/** Our tables as they stand, and their rows. */
export function inputTables(sheets: InputSheetsCells): {
  readonly tables: ReadonlyMap<TableId, InputTable>;
  readonly rows: readonly InputRow[];
} {
  const tables = new Map<TableId, InputTable>();
  const rows: InputRow[] = [];
  for (const id of INPUT_SHEET_IDS) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const { language, tables: there } = findInputTables(sheet, INPUT_SHEETS[id].tables);
    for (const [table, found] of there) {
      tables.set(table, { sheet: sheet.name, language, found });
      rows.push(...found.rows.map((row) => rowOf(sheet, table, found, row)));
    }
  }
  return { tables, rows };
}

function rowOf(sheet: InputSheetCells, table: TableId, found: FoundTable<TableId>, row: number): InputRow {
  const cells = Object.keys(TABLES[table]).flatMap((name) => {
    const column = found.columns.get(name);
    if (column === undefined) return [];
    const [line, at] = [row - sheet.row, column - sheet.column];
    const refers = referredBy(sheet.formulas[line]?.[at]);
    return [[name as ColumnId, { value: sheet.values[line]?.[at], refers }] as const];
  });
  return { table, cells: new Map(cells) };
}

/** Cells of other sheets that a formula names one by one. */
function referredBy(formula: unknown): readonly Referred[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return [];
  const tokens = tokenize(formula, 1);
  if ("code" in tokens) return [];
  return tokens.flatMap((token) => {
    if (token.kind !== "cells" || !token.prefix || !isCell(token.zone)) return [];
    return [{ sheet: token.prefix.sheet, row: token.zone.row, column: token.zone.column }];
  });
}

const isCell = ({ rows, columns }: Zone): boolean => rows === 1 && columns === 1;

export const cellKey = ({ sheet, row, column }: Referred): string =>
  `${sheet.toLowerCase()} ${row} ${column}`;
