import { nameKey, textOf, type SheetValues } from "../sheet-values";
import { columnKey, readScores } from "./read";
import { NO_FACTS, type ScoreColumn } from "./columns";
import type { ColumnFormulas, ScoreTable } from "./table";

/** How facts are counted over a table of penalties, live and in plain formulas: nobody typed that. */
const COUNTED = /^=(MMULT|SUMPRODUCT)\(.*ISNUMBER\(SEARCH\(/;

export const isFacts = (column: ScoreColumn | undefined): boolean =>
  column?.id === "unreliable" || column?.id === "incomplete";

const isTyped = (column: ScoreColumn | undefined, formulas: ColumnFormulas | undefined): boolean =>
  isFacts(column) && formulas === NO_FACTS;

/** Whether a table of scores has facts that no table of the workbook counts. */
export const takesFacts = ({ columns, formulas }: ScoreTable): boolean =>
  columns.some((column, index) => isTyped(column, formulas[index]));

/** The sheet of scores before it is written anew: what it shows, and what was entered. */
export interface ScoresBefore extends SheetValues {
  readonly formulas: readonly (readonly unknown[])[];
}

/** A table of scores with the facts that a person typed on the sheet as it was, by the names of the bodies. */
export function withTypedFacts(table: ScoreTable, before: ScoresBefore): ScoreTable {
  const there = readScores(before).table(table.type);
  if (!there) return table;
  const rows = new Map(there.bodies.map((name, index) => [nameKey(name), there.firstRow + index]));
  const typed = (column: number): ColumnFormulas => {
    const entered = table.bodies.map(({ name }) => {
      const row = rows.get(nameKey(name));
      return row === undefined ? "" : textOf(before.formulas[row - before.row]?.[column - before.column]);
    });
    if (entered.some((cell) => COUNTED.test(cell))) return NO_FACTS;
    return entered.map((cell) => (cell === "" || cell.startsWith("#") ? NO_FACTS : cell));
  };
  return {
    ...table,
    formulas: table.columns.map((own, index) => {
      const formulas = table.formulas[index]!;
      const column = own && there.columns.get(columnKey(own.group, own.id));
      return isTyped(own, formulas) && column !== undefined ? typed(column) : formulas;
    }),
  };
}
