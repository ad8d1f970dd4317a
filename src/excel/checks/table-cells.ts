import { parseNumber } from "../../scoring/parse";
import type { Exact } from "../../scoring/exact";
import type { SheetValues } from "../sheet-values";
import { cellIn, valueIn } from "../tables/areas";
import type { RecognisedTable, Variable } from "../types";

/** The cells of a table's sheet, by record and by variable or column, both as the table counts them. */
export interface TableCells {
  readonly table: RecognisedTable;
  value(row: number, column: number): unknown;
  /** `undefined` where no column holds the variable, or the cell holds no number. */
  number(row: number, variable: Variable): Exact | undefined;
  /** Address of a cell. */
  cell(row: number, column: number): string;
  /** Address of the cell of a variable that a column holds. */
  at(row: number, variable: Variable): string;
}

export function cellsOf(table: RecognisedTable, sheets: readonly SheetValues[]): TableCells {
  const sheet = sheets.find(({ name }) => name === table.sheet)!;
  const columns = new Map(table.columns.map(({ variable, column }) => [variable, column]));
  const value: TableCells["value"] = (row, column) => valueIn(sheet, table, row, column);
  const cell: TableCells["cell"] = (row, column) => cellIn(table, row, column);
  return {
    table,
    value,
    number(row, variable) {
      const column = columns.get(variable);
      return column === undefined ? undefined : parseNumber(value(row, column));
    },
    cell,
    at: (row, variable) => cell(row, columns.get(variable)!),
  };
}
