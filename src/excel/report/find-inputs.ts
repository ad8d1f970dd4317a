import { LANGUAGES, type Language } from "../../law/text";
import type { TableId } from "../../report/types";
import { findTables, type FoundTable } from "../input-sheets/find-tables";
import type { SheetValues } from "../sheet-values";
import { WORDINGS_IN } from "./tables";

/** The tables of a sheet of ours, and the language that it is written in. */
export interface FoundInputs {
  readonly language: Language;
  readonly tables: ReadonlyMap<TableId, FoundTable<TableId>>;
}

/** Finds tables for the data of the report in the language in which most of their columns are found. */
export function findInputTables(sheet: SheetValues, ids: readonly TableId[]): FoundInputs {
  const found = LANGUAGES.map((language): FoundInputs => ({
    language,
    tables: findTables<TableId>(sheet, ids, WORDINGS_IN[language]),
  }));
  return found.reduce((best, one) => (columnsIn(one) > columnsIn(best) ? one : best));
}

const columnsIn = ({ tables }: FoundInputs): number =>
  [...tables.values()].reduce((sum, { columns }) => sum + columns.size, 0);
