import { blank, type Opened, put, valuesOf } from "./helpers";

const names = ({ run }: Opened): Promise<string[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("a sheet is added, renamed, moved, hidden and deleted", async () => {
  const book = blank();
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("A");
    worksheets.add("B");
    const c = worksheets.add("C");
    await context.sync();
    c.name = "First";
    c.position = 0;
    worksheets.getItem("A").visibility = "Hidden";
    worksheets.getItem("B").delete();
    await context.sync();
  });
  expect(await names(book)).toEqual(["First", "Sheet1", "A"]);
  const count = await book.run(async (context) => {
    const visible = context.workbook.worksheets.getCount(true);
    const all = context.workbook.worksheets.getCount();
    await context.sync();
    return [visible.value, all.value];
  });
  expect(count).toEqual([2, 3]);
});

test("formulas follow a renamed sheet", async () => {
  const book = blank();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    sheet.getRange("A1").values = [[5]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["=Data!A1*2"]];
    await context.sync();
    sheet.name = "Новые данные";
    await context.sync();
  });
  const formula = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("formulas, values");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
  expect(formula).toEqual(["='Новые данные'!A1*2", 10]);
});

test("a copy of a sheet has its cells, its page and its properties", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["x"]]);
  const copied = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.orientation = "Landscape";
    sheet.customProperties.add("mark", "1");
    const copy = sheet.copy("End");
    copy.load("name");
    copy.pageLayout.load("orientation");
    copy.customProperties.load("items/key");
    await context.sync();
    return [copy.name, copy.pageLayout.orientation, copy.customProperties.items.length];
  });
  expect(copied).toEqual(["Sheet1 (2)", "Landscape", 1]);
  expect(await valuesOf(book, "Sheet1 (2)", "A1")).toEqual([["x"]]);
});

test("an added sheet can be used in later requests of the same run", async () => {
  const book = blank();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet2", "A1")).toEqual([[1]]);
});

test("a defined name gives its range, and moves with it", async () => {
  const book = blank();
  const found = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").values = [[7]];
    context.workbook.names.add("Итог", sheet.getRange("B2"));
    sheet.getRange("A1").values = [["=Итог*2"]];
    sheet.getRange("2:2").insert("Down");
    const item = context.workbook.names.getItem("Итог");
    item.load("value, formula, type, scope");
    const range = sheet.getRange("A1");
    range.load("values");
    const byName = sheet.getRange("Итог");
    byName.load("address");
    await context.sync();
    return [item.value, item.formula, item.type, item.scope, range.values, byName.address];
  });
  expect(found).toEqual(["Sheet1!B3", "=Sheet1!$B$3", "Range", "Workbook", [[14]], "Sheet1!B3"]);
});

test("a name of a sheet is not one of the workbook", async () => {
  const found = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.names.add("local", sheet.getRange("A1"));
    const ofBook = context.workbook.names.getItemOrNullObject("local");
    const ofSheet = sheet.names.getItemOrNullObject("LOCAL");
    ofSheet.load("scope");
    await context.sync();
    return [ofBook.isNullObject, ofSheet.scope];
  });
  expect(found).toEqual([true, "Worksheet"]);
});

test("panes are frozen, and found again", async () => {
  const address = await blank().run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    freezePanes.freezeAt(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3"));
    const location = freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return location.address;
  });
  expect(address).toBe("Sheet1!A1:B3");
});

test("a table has its heads and its body", async () => {
  const found = await blank().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", ""],
      ["x", 1],
      ["y", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.columns.load("items/name");
    const body = table.getDataBodyRange();
    body.load("address");
    await context.sync();
    return [table.columns.items.map(({ name }) => name), body.address];
  });
  expect(found).toEqual([["Name", "Column2"], "Sheet1!A2:B3"]);
});

test("settings keep what JSON keeps", async () => {
  const value = await blank().run(async (context) => {
    context.workbook.settings.add("map", { a: [1, null, "x"] });
    const setting = context.workbook.settings.getItem("map");
    setting.load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ a: [1, null, "x"] });
});
