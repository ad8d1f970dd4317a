import { blank, codeOf, put } from "./helpers";

/** A sheet with a table in A1:B3, and another in D1:D2. */
async function tables() {
  const book = blank();
  await put(book, "Sheet1", "A1:D3", [
    ["a", "b", "", "c"],
    [1, 2, "", 3],
    [4, 5, "", ""],
  ]);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:B3", true).name = "First";
    sheet.tables.add("D1:D2", true).name = "Second";
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  /** Names of the tables in a range. */
  const within = (address: string, whole: boolean, sheet = "Sheet1") =>
    book.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet).getRange(address).getTables(whole);
      const count = found.getCount();
      found.load("items/name");
      await context.sync();
      expect(count.value).toBe(found.items.length);
      return found.items.map(({ name }) => name);
    });
  return { book, within };
}

test("a range knows the tables that it touches, and those that lie in it whole", async () => {
  const { within } = await tables();
  expect(await within("B2", false)).toEqual(["First"]);
  expect(await within("B2", true)).toEqual([]);
  expect(await within("A1:D2", false)).toEqual(["First", "Second"]);
  expect(await within("A1:D2", true)).toEqual(["Second"]);
  expect(await within("C1:C9", false)).toEqual([]);
  expect(await within("A1:D2", false, "Other")).toEqual([]);
});

test("the first of them, or one by its name, can be asked for", async () => {
  const { book } = await tables();
  const named = (of: (range: Excel.Range) => Excel.Table) =>
    book.run(async (context) => {
      const table = of(context.workbook.worksheets.getItem("Sheet1").getRange("A1:D2"));
      table.load("name");
      await context.sync();
      return table.name;
    });
  expect(await named((range) => range.getTables(false).getFirst())).toBe("First");
  expect(await named((range) => range.getTables(false).getItem("second"))).toBe("Second");
  expect(await codeOf(named((range) => range.getTables(true).getItem("First")))).toBe("ItemNotFound");
});
