import { blank, codeOf, reopened, type Opened } from "./helpers";

const LOOK = {
  format: {
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    wrapText: true,
  },
} as const;

const looks = ({ run }: Opened, address: string) =>
  run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").getRange(address).getCellProperties(LOOK);
    await context.sync();
    return found.value;
  });

async function dressed(): Promise<Opened> {
  const opened = blank();
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.set({ font: { name: "Arial", size: 14, bold: true }, wrapText: true });
    sheet.getRange("B1").format.fill.color = "#FFFF00";
    const line = sheet.getRange("B1").format.borders.getItem("EdgeRight");
    line.style = "Dash";
    line.color = "#112233";
    await context.sync();
  });
  return opened;
}

test("looks of many cells are read in one request, each cell's own", async () => {
  const [[first, second] = []] = await looks(await dressed(), "A1:B1");
  expect(first?.format).toMatchObject({
    font: { name: "Arial", size: 14, bold: true, color: "#000000" },
    fill: { pattern: "None" },
    wrapText: true,
  });
  expect(second?.format).toMatchObject({
    font: { bold: false },
    fill: { color: "#FFFF00", pattern: "Solid" },
    borders: {
      right: { style: "Dash", color: "#112233", weight: "Thin" },
      left: { style: "None" },
      top: { style: "None" },
      bottom: { style: "None" },
    },
    wrapText: false,
  });
});

test("looks that are set are read back, and from a saved file", async () => {
  const opened = await dressed();
  const [[first, second] = []] = await looks(opened, "A1:B1");
  // A line that is not there is left out: its colour would draw it.
  const { borders, ...plain } = first!.format!;
  const { right } = second!.format!.borders!;
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A3:B3");
    range.setCellProperties([
      [{ format: plain }, { format: { ...second!.format, borders: { right: right! } } }],
    ]);
    await context.sync();
  });
  for (const own of [opened, await reopened(opened)]) {
    expect(await looks(own, "A3:B3")).toEqual([[{ format: { ...plain, borders } }, second]]);
  }
});

test("heights of rows and widths of columns are read in one request", async () => {
  const sizes = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:2").format.rowHeight = 45;
    sheet.getRange("C:C").format.columnWidth = 120;
    const rows = sheet.getRange("A1:A3").getRowProperties({ format: { rowHeight: true } });
    // The stand-in's sheets end long before Excel's.
    const columns = sheet.getRange("B1:ZZ1").getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return [
      rows.value.map(({ format }) => format?.rowHeight),
      [columns.value[0], columns.value[1], columns.value.at(-1)].map((own) => own?.format?.columnWidth),
    ];
  });
  expect(sizes).toEqual([
    [15, 45, 15],
    [48, 120, 48],
  ]);
});

test("merged cells are told, those that a range touches only", async () => {
  const found = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("B3:B4").merge();
    sheet.getRange("F9:G9").merge();
    const merged = sheet.getRange("A1:C4").getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    const none = sheet.getRange("A6:C7").getMergedAreasOrNullObject();
    none.load("areaCount");
    await context.sync();
    return [merged.areas.items.map(({ address }) => address).sort(), none.isNullObject];
  });
  expect(found).toEqual([["Sheet1!A1:C1", "Sheet1!B3:B4"], true]);
});

test("what the stand-in does not know of looks is refused", async () => {
  const asked = blank().run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getCellProperties({ style: true });
    await context.sync();
  });
  expect(await codeOf(asked)).toBe("ApiNotFound");
});
