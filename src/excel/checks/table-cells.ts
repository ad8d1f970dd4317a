import { parseNumber } from "../../scoring/parse";
import type { Exact } from "../../scoring/exact";
import { address } from "../address";
import type { SheetValues } from "../recognise";
import type { RecognisedTable, Variable } from "../types";

/** The cells of a table's sheet, by 0-based row and by variable or 0-based column. */
export interface TableCells {
  readonly table: RecognisedTable;
  value(row: number, column: number): unknown;
  /** `undefined` where no column holds the variable, or the cell holds no number. */
  number(row: number, variable: Variable): Exact | undefined;
  /** Address of the cell of a variable that a column holds. */
  at(row: number, variable: Variable): string;
}

export function cellsOf(table: RecognisedTable, sheets: readonly SheetValues[]): TableCells {
  const sheet = sheets.find(({ name }) => name === table.sheet)!;
  const columns = new Map(table.columns.map(({ variable, column }) => [variable, column]));
  const value: TableCells["value"] = (row, column) => sheet.values[row - sheet.row]?.[column - sheet.column];
  return {
    table,
    value,
    number(row, variable) {
      const column = columns.get(variable);
      return column === undefined ? undefined : parseNumber(value(row, column));
    },
    at: (row, variable) =>
      address({ sheet: sheet.name, row, column: columns.get(variable)!, rows: 1, columns: 1 }),
  };
}
