import { blank, codeOf, put, valuesOf } from "./helpers";

test("a blank cell reads as an empty text", async () => {
  expect(await valuesOf(blank(), "Sheet1", "A1:B1")).toEqual([["", ""]]);
});

test("null leaves a cell as it is", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:B1", [[1, 2]]);
  await put(book, "Sheet1", "A1:B1", [[null, 3]]);
  expect(await valuesOf(book, "Sheet1", "A1:B1")).toEqual([[1, 3]]);
});

test("a single value fills a range", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:B2", 5);
  expect(await valuesOf(book, "Sheet1", "A1:B2")).toEqual([
    [5, 5],
    [5, 5],
  ]);
});

test("a text that begins with = is a formula, after an apostrophe a text", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [["=1+2"], ["'=1+2"]]);
  const formulas = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    range.load("values, formulas, valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes];
  });
  expect(formulas).toEqual([
    [[3], ["=1+2"]],
    [["=1+2"], ["=1+2"]],
    [["Double"], ["String"]],
  ]);
});

test("digits stay a text in a text cell, and become a number elsewhere", async () => {
  const book = blank();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:B1").values = [["007", "007"]];
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1:B1")).toEqual([["007", 7]]);
});

test("digits with a no-break space are a text", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [["1\u00A020"], ["12\u00A0345"]]);
  expect(await valuesOf(book, "Sheet1", "A1:A2")).toEqual([["1\u00A020"], ["12\u00A0345"]]);
});

test("errors read as texts with the type Error", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A3", [["=1/0"], ["=NA()"], ["=NOSUCHFUNCTION(1)"]]);
  const [values, types] = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.load("values, valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(values).toEqual([["#DIV/0!"], ["#N/A"], ["#NAME?"]]);
  expect(types).toEqual([["Error"], ["Error"], ["Error"]]);
});

test("values of another size than the range are refused", async () => {
  expect(await codeOf(put(blank(), "Sheet1", "A1:B2", [[1]]))).toBe("InvalidArgument");
});

test("the used range counts formats unless values alone are asked for", async () => {
  const book = blank();
  const addresses = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const none = sheet.getUsedRangeOrNullObject();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.font.bold = true;
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    all.load("address");
    values.load("address");
    await context.sync();
    return [none.isNullObject, all.address, values.address];
  });
  expect(addresses).toEqual([true, "Sheet1!B2:D5", "Sheet1!B2"]);
});

test("an address quotes the name of its sheet when it must", async () => {
  const book = blank();
  const addresses = await book.run(async (context) => {
    const sheets = ["Лист", "Лист 1", "A1", "R2"].map((name) => context.workbook.worksheets.add(name));
    const ranges = sheets.map((sheet) => sheet.getRange("B:C"));
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["Лист!B:C", "'Лист 1'!B:C", "'A1'!B:C", "'R2'!B:C"]);
});

test("rows are inserted and deleted, and formulas follow", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A3", [[1], [2], ["=A1+A2"]]);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [[10]];
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1:A4")).toEqual([[1], [10], [2], [3]]);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").delete("Up");
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1:A3")).toEqual([[10], [2], ["#REF!"]]);
});

test("copyFrom moves relative references along", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:B2", [
    [1, "=A1*2"],
    [5, ""],
  ]);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").copyFrom("B1");
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "B2")).toEqual([[10]]);
});
