import { WorkbookHost } from "../../../src/workbench/host";
import { blank, type Opened, reopened } from "./helpers";

/** What a sheet of conclusions sets, and what is then read of it. */
async function set({ run }: Opened): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Заключение 1");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["Заключение\nо результатах"]];
    sheet
      .getRange("A1")
      .format.set({ font: { name: "Times New Roman", size: 14, bold: true }, wrapText: true });
    sheet.getRange("A3:C5").format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("B3").numberFormat = [["#,##0.00"]];
    sheet.getRange("B3").values = [[1234.5]];
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("7:7").rowHidden = true;
    sheet.tabColor = "#123456";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins("Centimeters", { left: 2, right: 1, top: 1.5, bottom: 1.5 });
    pageLayout.setPrintArea("A1:C20");
    pageLayout.setPrintTitleRows("$3:$4");
    pageLayout.headersFooters.defaultForAllPages.set({
      centerFooter: "Стр. &P из &N",
      leftHeader: "Рабочая версия",
    });
    sheet.horizontalPageBreaks.add("A10");
    sheet.customProperties.add("olshem", '{"form":"Приложение 3"}');
    sheet.names.add("местное", sheet.getRange("B3"));
    sheet.tables.add("E1:F3", true).name = "Таблица";
    context.workbook.names.add("Всего", sheet.getRange("B3"), "a comment");
    context.workbook.settings.add("mapping", { tables: [1, "два"] });
    context.workbook.properties.title = "Заголовок";
    sheet.protection.protect({ allowFormatCells: true });
    sheet.activate();
    await context.sync();
  });
}

async function state({ run }: Opened): Promise<unknown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Заключение 1");
    sheet.load("tabColor,showGridlines");
    const head = sheet.getRange("A1");
    head.load("values,format/wrapText,format/font/name,format/font/size,format/font/bold");
    const number = sheet.getRange("B3");
    number.load("text,numberFormat");
    const inside = sheet.getRange("A3:C5").format.borders.getItem("InsideHorizontal");
    inside.load("style,weight");
    const sizes = sheet.getRange("A2");
    sizes.load("format/columnWidth,format/rowHeight");
    const hidden = sheet.getRange("A7");
    hidden.load("rowHidden");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,centerHorizontally,zoom,leftMargin,rightMargin");
    const printArea = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    for (const range of [printArea, titles, frozen]) range.load("address");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    sheet.customProperties.load("items/key,items/value");
    sheet.names.load("items/name,items/formula");
    sheet.tables.load("items/name");
    const table = sheet.tables.getItem("Таблица").getRange();
    table.load("address");
    context.workbook.names.load("items/name,items/formula,items/comment");
    context.workbook.settings.load("items/key,items/value");
    context.workbook.properties.load("title");
    sheet.protection.load("protected,options");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return {
      sheet: [sheet.tabColor, sheet.showGridlines, active.name, frozen.address],
      head: [head.values, head.format.toJSON()],
      number: [number.text, number.numberFormat],
      inside: [inside.style, inside.weight],
      sizes: [sizes.format.columnWidth, sizes.format.rowHeight, hidden.rowHidden],
      page: [pageLayout.toJSON(), printArea.address, titles.address, sheet.horizontalPageBreaks.toJSON()],
      properties: sheet.customProperties.toJSON(),
      names: [sheet.names.toJSON(), context.workbook.names.toJSON()],
      tables: [sheet.tables.toJSON(), table.address],
      settings: context.workbook.settings.toJSON(),
      title: context.workbook.properties.title,
      protection: sheet.protection.toJSON(),
    };
  });
}

test("all that is set reads back as it was set", async () => {
  const book = blank();
  await set(book);
  expect(await state(book)).toMatchObject({
    sheet: ["#123456", false, "Заключение 1", "'Заключение 1'!1:2"],
    head: [
      [["Заключение\nо результатах"]],
      { wrapText: true, font: { name: "Times New Roman", size: 14, bold: true } },
    ],
    number: [[["1,234.50"]], [["#,##0.00"]]],
    inside: ["Continuous", "Thin"],
    sizes: [150, 39.75, true],
    page: [
      {
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
      },
      "'Заключение 1'!A1:C20",
      "'Заключение 1'!3:4",
      { items: [{ rowIndex: 9 }] },
    ],
    settings: { items: [{ key: "mapping", value: { tables: [1, "два"] } }] },
  });
});

test("all that is set is kept in the file", async () => {
  const book = blank();
  await set(book);
  expect(rounded(await state(await reopened(book)))).toEqual(rounded(await state(book)));
});

test("a saved workbook saves the same again", async () => {
  const book = blank();
  await set(book);
  const saved = await book.host.save();
  // The very file: saved once more, a changed workbook tells the second of that.
  const again = await (await WorkbookHost.open(saved, "Saved.xlsx")).save();
  expect(Buffer.from(again).equals(Buffer.from(saved))).toBe(true);
});

/** Margins are inches in a file, points for a script. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? Math.round(one * 10) / 10 : one)),
  );
