import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { WorkbookHost } from "../../../src/workbench/host";
import { blank, codeOf, type Opened, opened, put, reopened, valuesOf } from "./helpers";

const change = (book: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  book.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

async function sheetXml({ host }: Opened, number = 1): Promise<string> {
  return strFromU8(unzipSync(await host.save())[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
}

test("headers and footers, also of a first page of its own, are saved and read back", async () => {
  const book = blank();
  await change(book, ({ pageLayout: { headersFooters } }) => {
    headersFooters.state = "FirstAndDefault";
    headersFooters.defaultForAllPages.centerFooter = "&P из &N";
    headersFooters.defaultForAllPages.rightHeader = 'Приложение 5\n&"Times New Roman,Italic"&10к Методике';
    headersFooters.firstPage.leftFooter = "&A && &D";
    headersFooters.useSheetMargins = false;
    headersFooters.useSheetScale = false;
  });
  const read = await (
    await reopened(book)
  ).run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    headersFooters.load("state,useSheetMargins,useSheetScale");
    headersFooters.defaultForAllPages.load("centerFooter,rightHeader,leftFooter");
    headersFooters.firstPage.load("leftFooter,centerFooter");
    await context.sync();
    return headersFooters.toJSON();
  });
  expect(read).toEqual({
    state: "FirstAndDefault",
    useSheetMargins: false,
    useSheetScale: false,
    defaultForAllPages: {
      centerFooter: "&P из &N",
      rightHeader: 'Приложение 5\n&"Times New Roman,Italic"&10к Методике',
      leftFooter: "",
    },
    firstPage: { leftFooter: "&A && &D", centerFooter: "" },
  });
});

test("headers follow margins and scale unless told otherwise, and nothing is written for it", async () => {
  const book = blank();
  await change(book, ({ pageLayout }) => {
    pageLayout.headersFooters.useSheetMargins = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
  });
  expect(await sheetXml(book)).toContain("<headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>");
});

test("rows repeated on every page are a name of the file", async () => {
  const book = blank();
  await change(book, (sheet) => sheet.pageLayout.setPrintTitleRows("$4:$5"));
  const bytes = unzipSync(await book.host.save());
  expect(strFromU8(bytes["xl/workbook.xml"] ?? new Uint8Array())).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$4:$5</definedName>',
  );
});

test("how cells are set in type is saved and read back", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A1").format.indentLevel = 2;
    sheet.getRange("A1").format.shrinkToFit = true;
    sheet.getRange("A1").format.textOrientation = -45;
    sheet.getRange("A1").format.protection.locked = false;
    sheet.getRange("A1").format.fill.color = "#FFEEDD";
    sheet.getRange("A1").format.font.set({ italic: true, underline: "Double", color: "#123456" });
    sheet.getRange("D1:F3").merge(true);
    sheet.tabColor = "#00B050";
  });
  const again = await reopened(book);
  const read = await again.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("tabColor");
    const { format } = sheet.getRange("A1");
    format.load(
      "indentLevel,shrinkToFit,textOrientation,protection/locked,fill/color,font/italic,font/underline,font/color",
    );
    await context.sync();
    return [sheet.tabColor, format.toJSON()];
  });
  expect(read).toEqual([
    "#00B050",
    {
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: -45,
      protection: { locked: false },
      fill: { color: "#FFEEDD" },
      font: { italic: true, underline: "Double", color: "#123456" },
    },
  ]);
  const merges = [...(await sheetXml(book)).matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref);
  expect(merges).toEqual(["D1:F1", "D2:F2", "D3:F3"]);
});

test("heights are kept in points, widths in digits of the default font", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A:A").format.columnWidth = 105;
    sheet.getRange("3:3").format.rowHeight = 22.5;
  });
  const xml = await sheetXml(book);
  // 105 points are 140 pixels; a digit of Calibri 11 has 7.
  expect(xml).toContain('<col min="1" max="1" width="20" customWidth="1"/>');
  expect(xml).toContain('<row r="3" ht="22.5" customHeight="1"');
});

test("a wider default font makes wider digits", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "Sheet1", rows: [["x"]], columns: [{ width: 20 }] }],
    defaultFont: { name: "Times New Roman", size: 12 },
  });
  const book = opened(await WorkbookHost.open(bytes, "Book.xlsx"));
  const widths = () =>
    book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [set, standard] = [sheet.getRange("A1"), sheet.getRange("C1")];
      for (const range of [set, standard]) range.load("format/columnWidth");
      await context.sync();
      return [set.format.columnWidth, standard.format.columnWidth];
    });
  // 20 digits of 8 pixels; a column that is not set has 72 pixels.
  expect(await widths()).toEqual([120, 54]);
  await change(book, (sheet) => void (sheet.getRange("B:B").format.columnWidth = 60));
  expect(await sheetXml(book)).toContain('<col min="2" max="2" width="10" customWidth="1"/>');
});

test("a copy stands where it should, and is protected as its original is", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["x"]]);
  const found = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    worksheets.add("Last");
    sheet.protection.protect({ allowFormatCells: true });
    const copy = sheet.copy("After", sheet);
    copy.load("name,position");
    copy.protection.load("protected");
    context.workbook.protection.load("protected");
    await context.sync();
    return [copy.name, copy.position, copy.protection.protected, context.workbook.protection.protected];
  });
  expect(found).toEqual(["Sheet1 (2)", 1, true, false]);
  expect(await codeOf(put(book, "Sheet1 (2)", "A1", [["y"]]))).toBe("AccessDenied");
  const { model } = book.host;
  const sheetId = model.getters.getSheetIdByName("Sheet1 (2)") ?? "";
  // Neither can the user of the grid.
  model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "y" });
  const again = await reopened(book);
  expect(await valuesOf(again, "Sheet1 (2)", "A1")).toEqual([["x"]]);
  expect(await sheetXml(book, 2)).toContain("<sheetProtection");
});
