/** What a person or the pane put into a cell: a formula, or a value. Blank too where a formula elsewhere spills into it. */
export type Held = string | number | boolean | { readonly formula: string };

/** Of a sheet from A1 on. */
export type Contents = readonly (readonly Held[])[];

/** The used range of a sheet, asked for; `null` looks before it is asked. */
export function askContents(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("values,formulas,rowIndex,columnIndex");
  return used;
}

/** A cell whose formula may spill, and the range that it spills to. */
interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly spill: Excel.Range;
}

/**
 * Asks where formulas spill to: only those are asked about that have room to the right of them or below them.
 * @param used as loaded; null objects have none
 */
export function askSpills(sheet: Excel.Worksheet, used: Excel.Range): readonly Anchor[] {
  if (used.isNullObject) return [];
  const { formulas, rowIndex, columnIndex } = used;
  const isFree = (own: unknown, other: unknown) =>
    other !== undefined && (!isFormula(other) || other === own);
  return formulas.flatMap((line: unknown[], row) =>
    line.flatMap((cell, column) => {
      if (!isFormula(cell)) return [];
      const below = (formulas[row + 1] as unknown[] | undefined)?.[column];
      if (!isFree(cell, line[column + 1]) && !isFree(cell, below)) return [];
      const at = { row: rowIndex + row, column: columnIndex + column };
      const spill = sheet.getCell(at.row, at.column).getSpillingToRangeOrNullObject();
      spill.load("rowCount,columnCount");
      return [{ ...at, spill }];
    }),
  );
}

/** What the cells of a sheet hold, from its used range and its spills as loaded. */
export function contentsOf(used: Excel.Range, anchors: readonly Anchor[]): Contents {
  if (used.isNullObject) return [];
  const spilled = new Set(
    anchors.flatMap(({ row, column, spill }) =>
      spill.isNullObject
        ? []
        : Array.from({ length: spill.rowCount * spill.columnCount - 1 }, (_, index) => {
            const cell = index + 1;
            return `${row + Math.floor(cell / spill.columnCount)} ${column + (cell % spill.columnCount)}`;
          }),
    ),
  );
  const { values, formulas, rowIndex, columnIndex } = used;
  const above = Array.from({ length: rowIndex }, (): Held[] => []);
  const left = Array.from({ length: columnIndex }, (): Held => "");
  return [
    ...above,
    ...values.map((line, row) => [
      ...left,
      ...line.map((value: Held, column): Held => {
        if (spilled.has(`${rowIndex + row} ${columnIndex + column}`)) return "";
        const formula: unknown = formulas[row]![column];
        return isFormula(formula) && formula !== value ? { formula } : value;
      }),
    ]),
  ];
}

const isFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");

export const heldAt = (contents: Contents, row: number, column: number): Held =>
  contents[row]?.[column] ?? "";

export const isSame = (one: Held, other: Held): boolean =>
  typeof one === "object" && typeof other === "object" ? one.formula === other.formula : one === other;

/** The rows and columns down to the last cell that holds something. */
export function extentOf(contents: Contents): { readonly rows: number; readonly columns: number } {
  const rows = contents.findLastIndex((line) => line.some((held) => held !== "")) + 1;
  const columns = Math.max(0, ...contents.map((line) => line.findLastIndex((held) => held !== "") + 1));
  return { rows, columns };
}

/** What Excel might take for something else than a text: all but words, and words with a number, as `май 2024`. */
const DOUBTFUL = /^[^\p{L}]|^\p{L}+\.?\s*\d|^(true|false|истина|ложь)$/iu;

/** What a cell holds as it is written, so that it holds the same again. */
export function written(held: Held, numberFormat: string): string | number | boolean {
  if (typeof held === "object") return held.formula;
  return typeof held === "string" && numberFormat !== "@" && DOUBTFUL.test(held) ? `'${held}` : held;
}
