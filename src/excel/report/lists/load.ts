import { recogniseLists } from "../../../report/recognise";
import { address } from "../../address";
import { readMarks } from "../../marks";
import type { SheetValues } from "../../sheet-values";
import { findInputSheets } from "../load";
import { inputTables, type InputRow, type InputSheetsCells, type InputTable } from "./input-rows";
import { takenOf } from "./taken";
import type { ReportList } from "./types";

/** The lists of a workbook and our tables. */
export interface LoadedLists {
  readonly lists: readonly ReportList[];
  /** The sheets of the lists, by name. */
  readonly values: ReadonlyMap<string, SheetValues>;
  readonly tables: ReadonlyMap<string, InputTable>;
  readonly rows: readonly InputRow[];
  /** Names of our sheets that are protected. */
  readonly locked: readonly string[];
}

/** Reads all sheets of the user's and those of ours for the data of the report. Two `sync`s. */
export async function loadLists(context: Excel.RequestContext): Promise<LoadedLists> {
  const marked = await readMarks(context);
  const { worksheets } = context.workbook;
  const used = (name: string) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { name, range };
  };
  const users = marked.names.filter((name) => !marked.marks.has(name)).map(used);
  const ours = Object.entries(findInputSheets(marked)).map(([id, name]) => {
    const { protection } = worksheets.getItem(name);
    protection.load("protected");
    const own = used(name);
    own.range.load("formulas");
    return { id, protection, ...own };
  });
  await context.sync();
  const cells: InputSheetsCells = Object.fromEntries(
    ours.flatMap(({ id, name, range }) =>
      range.isNullObject ? [] : [[id, { ...valuesOf(name, range), formulas: range.formulas as unknown[][] }]],
    ),
  );
  const { tables, rows } = inputTables(cells);
  const sheets = users.flatMap(({ name, range }) => (range.isNullObject ? [] : [valuesOf(name, range)]));
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const lists = recogniseLists(sheets).map((list): ReportList => {
    const key = keyOf(list, values.get(list.sheet)!);
    const taken = takenOf(key, list, values.get(list.sheet)!, rows);
    return { ...list, key, address: address(list), ...(taken ? { taken } : {}) };
  });
  const locked = ours.filter(({ protection }) => protection.protected).map(({ name }) => name);
  return { lists, values, tables, rows, locked };
}

const valuesOf = (name: string, range: Excel.Range): SheetValues => ({
  name,
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values as unknown[][],
});

/** A list is the same while its first heads stand where they stood and say what they said. */
function keyOf(list: Omit<ReportList, "key" | "address">, { row, values }: SheetValues): string {
  const heads = list.readings.flatMap(({ fields, unused }) => [...fields, ...unused]);
  const said = new Map(heads.map(({ at, head }) => [at, head]));
  const first = values[list.row - row] ?? [];
  return JSON.stringify([
    list.sheet,
    list.row,
    list.column,
    [...said].sort(([a], [b]) => a - b),
    first.length,
  ]);
}
