import type { Node } from "../formula/node";
import { parseFormula } from "../formula/parse";
import { question } from "./reads";

/** A table of the workbook, as structured references see it. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly headers: boolean;
  readonly totals: boolean;
}

/** What the names of a formula may refer to. */
export interface Structure {
  readonly tables: readonly TableInfo[];
  /** The table in which the formula itself stands. */
  readonly ownTable: string | undefined;
  /** What a name stands for, seen from a sheet; `undefined` where there is no such name or its formula cannot be read. */
  name(name: string, sheet: string): Node | undefined;
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The structure of the workbook, seen from a cell. */
export const structureSeenFrom = (sheet: string, row: number, column: number) =>
  question(
    (context) => {
      const { worksheets, names, tables } = context.workbook;
      const own = worksheets.getItem(sheet).getCell(row, column).getTables(false);
      worksheets.load("items/name,items/names/items/name,items/names/items/formula");
      names.load("items/name,items/formula");
      tables.load(
        "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name",
      );
      own.load("items/name");
      return { worksheets, names, tables, own };
    },
    ({ worksheets, names, tables, own }): Structure => {
      const ofSheets = new Map(
        worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet.names.items]),
      );
      return {
        tables: tables.items.map((table) => ({
          name: table.name,
          sheet: table.worksheet.name,
          columns: table.columns.items.map(({ name }) => name),
          headers: table.showHeaders,
          totals: table.showTotals,
        })),
        ownTable: own.items[0]?.name,
        name(name, sheet) {
          const items = [...(ofSheets.get(sheet.toLowerCase()) ?? []), ...names.items];
          const found = items.find((item) => sameName(item.name, name));
          const node = found && parseFormula(String(found.formula));
          return node && !("code" in node) ? node : undefined;
        },
      };
    },
  );

/** The structure for a formula that names nothing: no round trip is needed for it. */
export const NO_STRUCTURE: Structure = {
  tables: [],
  ownTable: undefined,
  name: () => undefined,
};
