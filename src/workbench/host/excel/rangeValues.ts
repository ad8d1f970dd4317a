import { engineFormat, excelFormula, valueOf, valueType, type Scalar } from "../engine/values";
import type { CellStyle } from "../engine/style";
import { HostError } from "../errors";
import { type Area, expectWritable } from "./area";

export function readValues(area: Area): Scalar[][] {
  const { engine } = area.book;
  return area.map("Range.values", (row, col) => valueOf(engine.evaluated(area.sheetId, row, col)));
}

export function readFormulas(area: Area): Scalar[][] {
  const { engine } = area.book;
  const getters = engine.read;
  return area.map("Range.formulas", (row, col) => {
    const cell = engine.cell(area.sheetId, row, col);
    return cell?.isFormula
      ? excelFormula(cell.compiledFormula.toFormulaString(getters))
      : valueOf(engine.evaluated(area.sheetId, row, col));
  });
}

export function readText(area: Area): string[][] {
  const { engine } = area.book;
  return area.map("Range.text", (row, col) => {
    const cell = engine.evaluated(area.sheetId, row, col);
    return cell.type === "error" ? String(valueOf(cell)) : cell.formattedValue;
  });
}

export function readTypes(area: Area): string[][] {
  const { engine } = area.book;
  return area.map("Range.valueTypes", (row, col) => valueType(engine.evaluated(area.sheetId, row, col)));
}

export function readNumberFormats(area: Area): string[][] {
  const { engine } = area.book;
  return area.map("Range.numberFormat", (row, col) => numberFormat(engine.cell(area.sheetId, row, col)));
}

function numberFormat(cell: { format?: string; style?: CellStyle } | undefined): string {
  const { format, style } = cell ?? {};
  if (style?.excelFormat && style.excelFormat.engine === (format ?? "")) return style.excelFormat.excel;
  return format || "General";
}

/** Values and formulas are written alike: a text that begins with "=" is a formula. */
export function writeValues(area: Area, value: unknown, location: string): void {
  expectWritable(area, location);
  area.spread(value, location, (row, column, cell) => {
    if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean") {
      throw new HostError("InvalidArgument", location);
    }
    area.book.engine.write(area.sheetId, row, column, { value: cell });
  });
}

export function writeNumberFormats(area: Area, value: unknown): void {
  expectWritable(area, "Range.numberFormat");
  const { engine } = area.book;
  area.spread(value, "Range.numberFormat", (row, column, cell) => {
    if (typeof cell !== "string") throw new HostError("InvalidArgument", "Range.numberFormat");
    const format = engineFormat(cell);
    const excel = /^general$/i.test(cell) ? "" : cell;
    engine.write(area.sheetId, row, column, {
      format,
      style: { excelFormat: format === excel ? undefined : { excel, engine: format } },
    });
  });
}
