import type { Cell } from "../repair/runs";
import { isFormula } from "./content";
import { expectWritable } from "./ledger";

/** What stands in cells. */
export interface ReadSheets {
  /** No sheet may be deleted. */
  readonly isLocked: boolean;
  readonly isProtected: (sheet: string) => boolean;
  readonly at: (cell: Cell) => {
    readonly formula: string | undefined;
    readonly value: unknown;
    readonly format: string;
  };
}

/**
 * Reads sheets as they are now. Two `sync`s.
 * @param ledger the sheet of frozen formulas
 * @throws OlshemError `frozenProtected`
 */
export async function readSheets(
  context: Excel.RequestContext,
  ledger: string,
  names: readonly string[],
): Promise<ReadSheets> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  expectWritable(ledger, worksheets.items);
  const loaded = new Map(
    [...new Set(names)].map((name) => {
      const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load("values,formulas,numberFormat,rowIndex,columnIndex");
      return [name, used] as const;
    }),
  );
  await context.sync();
  const closed = new Set(
    worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  );
  return {
    isLocked: protection.protected,
    isProtected: (sheet) => closed.has(sheet),
    at: ({ sheet, row, column }) => {
      const used = loaded.get(sheet)!;
      if (used.isNullObject) return { formula: undefined, value: "", format: "General" };
      const of = (cells: unknown[][]) => cells[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
      const [text, value] = [of(used.formulas), of(used.values)];
      return {
        formula: isFormula(text, value) ? text : undefined,
        value,
        format: String(of(used.numberFormat)),
      };
    },
  };
}
