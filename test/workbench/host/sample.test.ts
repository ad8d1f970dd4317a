import { readXlsx } from "hucre/xlsx";
import { WorkbookHost } from "../../../src/workbench/host";
import { opened, put, sampleBytes, valuesOf } from "./helpers";

const sample = async () => opened(await WorkbookHost.open(sampleBytes(), "sample.xlsx"));

test("every value of the sample is read as another library reads it", async () => {
  const book = await sample();
  const { sheets } = await readXlsx(sampleBytes());
  expect(sheets).toHaveLength(7);
  for (const { name, rows } of sheets) {
    const values = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load("values,rowIndex,columnIndex");
      await context.sync();
      expect([range.rowIndex, range.columnIndex]).toEqual([0, 0]);
      return range.values as unknown[][];
    });
    const width = Math.max(...values.map((row) => row.length));
    const expected = rows.slice(0, values.length).map((row) => {
      return Array.from({ length: width }, (_, column) => row[column] ?? "");
    });
    expect(values).toEqual(expected);
  }
});

test("numbers kept as texts stay texts, with their no-break spaces", async () => {
  const book = await sample();
  const texts: string[] = [];
  for (const sheet of ["Исходные данные ЦГО", "Исходные данные МИО", "Жалобы и заявления"]) {
    const values = (await valuesOf(book, sheet, "A1:T60")).flat();
    texts.push(
      ...values.filter((value): value is string => typeof value === "string" && /^\d[\d\s]*$/.test(value)),
    );
  }
  expect(texts.some((text) => text.includes("\u00A0"))).toBe(true);
});

test("totals are formulas and follow their cells", async () => {
  const book = await sample();
  const sheet = "Исходные данные ЦГО";
  const [[first]] = (await valuesOf(book, sheet, "C5")) as [[number]];
  const [[before]] = (await valuesOf(book, sheet, "C29")) as [[number]];
  await put(book, sheet, "C5", [[first + 1000]]);
  expect(await valuesOf(book, sheet, "C29")).toEqual([[before + 1000]]);
});

test("merges, sizes and fonts are there", async () => {
  const { host, run } = await sample();
  const sheetId = host.model.getters.getActiveSheetId();
  expect(host.model.getters.getMerges(sheetId)).toMatchObject([{ top: 0, bottom: 0, left: 0, right: 19 }]);
  const format = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Исходные данные ЦГО").getRange("A1");
    cell.load(
      "format/rowHeight,format/wrapText,format/horizontalAlignment,format/font/name,format/font/size",
    );
    await context.sync();
    const { rowHeight, wrapText, horizontalAlignment, font } = cell.format;
    return [rowHeight, wrapText, horizontalAlignment, font.name, font.size];
  });
  expect(format).toEqual([33.75, true, "Center", "Cambria", 13]);
});
