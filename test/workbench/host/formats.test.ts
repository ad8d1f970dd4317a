import { blank } from "./helpers";

test("formats read as they were set", async () => {
  const format = await blank().run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.format.set({
      font: {
        name: "Times New Roman",
        size: 14,
        bold: true,
        italic: true,
        color: "#FF0000",
        underline: "Double",
      },
      fill: { color: "yellow" },
      horizontalAlignment: "Justify",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      textOrientation: 90,
    });
    range.format.load(
      "horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,fill/color," +
        "font/name,font/size,font/bold,font/italic,font/color,font/underline",
    );
    await context.sync();
    return range.format.toJSON();
  });
  expect(format).toEqual({
    horizontalAlignment: "Justify",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    textOrientation: 90,
    fill: { color: "#FFFF00" },
    font: {
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: true,
      color: "#FF0000",
      underline: "Double",
    },
  });
});

test("a format in which the cells of a range differ reads as null", async () => {
  const bold = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.font.bold = true;
    const range = sheet.getRange("A1:A2");
    range.load("format/font/bold");
    await context.sync();
    return range.format.font.bold;
  });
  expect(bold).toBeNull();
});

test("what is not set is Excel's default", async () => {
  const format = await blank().run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load(
      "numberFormat,format/columnWidth,format/rowHeight,format/font/name,format/font/size,format/fill/color",
    );
    await context.sync();
    const { columnWidth, rowHeight, font, fill } = range.format;
    return [range.numberFormat[0]?.[0], columnWidth, rowHeight, font.name, font.size, fill.color];
  });
  expect(format).toEqual(["General", 48, 15, "Calibri", 11, "#FFFFFF"]);
});

test("a number format that the engine cannot show is kept", async () => {
  const formats = await blank().run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.numberFormat = [['_-* #,##0.00\\ "₸"_-;[Red]-* #,##0.00_-', "0.0000"]];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual([['_-* #,##0.00\\ "₸"_-;[Red]-* #,##0.00_-', "0.0000"]]);
});

test("text is the value in its format", async () => {
  const text = await blank().run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[1234.5, 0.256]];
    range.numberFormat = [["#,##0.00", "0.0%"]];
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([["1,234.50", "25.6%"]]);
});

test("a border lies between two cells, whichever it is set for", async () => {
  const styles = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const bottom = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    bottom.style = "Double";
    bottom.color = "#112233";
    const top = sheet.getRange("A2").format.borders.getItem("EdgeTop");
    top.load("style,color");
    await context.sync();
    return [top.style, top.color];
  });
  expect(styles).toEqual(["Double", "#112233"]);
});

test("a border is taken away from both of its cells", async () => {
  const styles = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
    const bottom = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    bottom.load("style");
    await context.sync();
    return bottom.style;
  });
  expect(styles).toBe("None");
});

test("widths and heights are points", async () => {
  const sizes = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("3:4").format.rowHeight = 45;
    const range = sheet.getRange("B3:C4");
    range.load("format/columnWidth,format/rowHeight");
    await context.sync();
    return [range.format.columnWidth, range.format.rowHeight];
  });
  expect(sizes).toEqual([120, 45]);
});

test("rows fit a text that is wrapped, the higher the narrower the column", async () => {
  const heights = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const text = "Заключение о результатах операционной оценки по направлению оказания государственных услуг";
    sheet.getRange("A1").values = [[text]];
    sheet.getRange("A1").format.wrapText = true;
    const measured: number[] = [];
    for (const width of [400, 200, 100]) {
      sheet.getRange("A1").format.columnWidth = width;
      sheet.getRange("A1").format.autofitRows();
      const row = sheet.getRange("A1");
      row.load("format/rowHeight");
      await context.sync();
      measured.push(row.format.rowHeight);
    }
    return measured;
  });
  const [wide = 0, middle = 0, narrow = 0] = heights;
  expect(wide).toBeLessThan(middle);
  expect(middle).toBeLessThan(narrow);
});

test("clearing merged cells clears the looks of all of them", async () => {
  const indents = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C1");
    range.merge();
    range.format.indentLevel = 1;
    range.clear();
    const cells = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).load("format/indentLevel"));
    await context.sync();
    return cells.map(({ format }) => format.indentLevel);
  });
  expect(indents).toEqual([0, 0, 0]);
});

test("clearing formats leaves the values, clearing contents the formats", async () => {
  const left = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Formats");
    sheet.getRange("B1").clear("Contents");
    const [a, b] = [sheet.getRange("A1"), sheet.getRange("B1")];
    for (const cell of [a, b]) cell.load("values,format/font/bold");
    await context.sync();
    return [a, b].map((cell) => [cell.values[0]?.[0], cell.format.font.bold]);
  });
  expect(left).toEqual([
    [1, false],
    ["", true],
  ]);
});
