import { blank, opened, reopened, sampleBytes, valuesOf } from "./helpers";
import { WorkbookHost } from "../../../src/workbench/host";

test("88 sheets of forty rows with formats take one round trip each", async () => {
  const book = opened(await WorkbookHost.open(sampleBytes(), "sample.xlsx"));
  const before = book.client.syncs();
  const context = new book.client.Excel.RequestContext();
  for (let number = 1; number <= 88; number++) {
    const sheet = context.workbook.worksheets.add(`Заключение ${number}`);
    const range = sheet.getRange("A1:D40");
    range.values = Array.from({ length: 40 }, (_, row) => [
      `строка ${row}`,
      row,
      number,
      `=B${row + 1}+C${row + 1}`,
    ]);
    range.format.set({ wrapText: true, font: { name: "Times New Roman", size: 12 } });
    for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const) {
      range.format.borders.getItem(side).set({ style: "Continuous", color: "#000000" });
    }
    sheet.getRange("A1:D1").merge();
    await context.sync();
  }
  expect(book.client.syncs() - before).toBe(88);
  const again = await reopened(book);
  expect(await valuesOf(again, "Заключение 88", "A40:D40")).toEqual([["строка 39", 39, 88, 127]]);
}, 60_000);

test("a large range is one round trip too", async () => {
  const book = blank();
  const context = new book.client.Excel.RequestContext();
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D2000");
  range.values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `r${row}`, true]);
  range.load("values");
  await context.sync();
  expect(book.client.syncs()).toBe(1);
  expect(range.values[1999]).toEqual([1999, 3998, "r1999", true]);
});
