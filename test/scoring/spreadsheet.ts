import "../../src/workbench/host/engine/polyfill";
import { helpers, Model } from "@odoo/o-spreadsheet";
import { quietly } from "../../src/workbench/host/engine/quietly";
import { columnLetters } from "../../src/excel/address";

/** What stands in a cell. */
export type Input = number | string | boolean | undefined;

const content = (input: Input): string | undefined =>
  input === undefined ? undefined : typeof input === "boolean" ? String(input).toUpperCase() : String(input);

/** What a spreadsheet shows in the last column of some rows from A1 on; `undefined` where it shows an error. */
export function lastColumn(rows: readonly (readonly Input[])[]): readonly unknown[] {
  const width = Math.max(...rows.map((row) => row.length));
  const data = helpers.createEmptyWorkbookData("S");
  const sheet = data.sheets[0]!;
  sheet.colNumber = width;
  sheet.rowNumber = rows.length;
  rows.forEach((inputs, row) =>
    inputs.forEach((input, column) => {
      const text = content(input);
      if (text !== undefined) sheet.cells[`${columnLetters(column)}${row + 1}`] = text;
    }),
  );
  const model = quietly(() => new Model(data));
  return rows.map((_, row) => {
    const { type, value } = model.getters.getEvaluatedCell({ sheetId: sheet.id, row, col: width - 1 });
    return type === "error" ? undefined : value;
  });
}

/** A row of inputs from A on, and the formula over them. */
export interface Line {
  readonly inputs: readonly Input[];
  /** Over the cells A1, B1 … of the first row. */
  readonly formula: string;
}

/** What a spreadsheet makes of formulas, each over a row of its own; `undefined` where it shows an error. */
export function calculated(lines: readonly Line[]): readonly unknown[] {
  const width = Math.max(...lines.map(({ inputs }) => inputs.length));
  return lastColumn(
    lines.map(({ inputs, formula }, row) => [
      ...Array.from({ length: width }, (_, column) => inputs[column]),
      formula.replace(/\b([A-H])1\b/g, (_, column: string) => `${column}${row + 1}`),
    ]),
  );
}
