import { blank, codeOf, type Opened, put, reopened } from "./helpers";

const attempt = (book: Opened, work: (context: Excel.RequestContext) => void): Promise<string> =>
  codeOf(
    book.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  [
    "a sheet that is not there",
    "ItemNotFound",
    (c) => c.workbook.worksheets.getItem("Nothing").getRange("A1").load(),
  ],
  ["a second sheet of a name", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("sheet1")],
  ["a name of a sheet of 32 letters", "InvalidArgument", (c) => c.workbook.worksheets.add("x".repeat(32))],
  ["a colon in the name of a sheet", "InvalidArgument", (c) => c.workbook.worksheets.add("a:b")],
  [
    "a name for a sheet that another has",
    "ItemAlreadyExists",
    (c) => {
      c.workbook.worksheets.add("Other").name = "SHEET1";
    },
  ],
  ["the last visible sheet deleted", "InvalidOperation", (c) => sheet(c).delete()],
  ["an address that is none", "InvalidArgument", (c) => sheet(c).getRange("A0").load()],
  [
    "a range beyond the sheet",
    "InvalidArgument",
    (c) => sheet(c).getRange("A1").getOffsetRange(-1, 0).load(),
  ],
  ["a defined name that is not there", "ItemNotFound", (c) => c.workbook.names.getItem("Nothing").load()],
  [
    "a defined name that looks like a cell",
    "InvalidArgument",
    (c) => c.workbook.names.add("AB12", sheet(c).getRange("A1")),
  ],
  [
    "cells inserted where rows are not whole",
    "NotImplemented",
    (c) => sheet(c).getRange("A1").insert("Down"),
  ],
  ["a shape", "ApiNotFound", (c) => void c.workbook.worksheets.getItem("Sheet1").shapes.addTextBox("x")],
  [
    "a colour that is none",
    "InvalidArgument",
    (c) => {
      sheet(c).getRange("A1").format.fill.color = "no colour";
    },
  ],
  ["a value set that can only be read", "ApiNotFound", (c) => c.workbook.comments.load()],
])("%s: %s", async (_, code, work) => {
  expect(await attempt(blank(), work)).toBe(code);
});

test("null objects say so, and what hangs on them too", async () => {
  const nulls = await blank().run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Nothing");
    const range = none.getRange("A1");
    range.load("values");
    const name = context.workbook.names.getItemOrNullObject("Nothing");
    await context.sync();
    return [none.isNullObject, range.isNullObject, name.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("a protected sheet refuses writing, but for its unlocked cells", async () => {
  const book = blank();
  await book.run(async (context) => {
    sheet(context).getRange("B1").format.protection.locked = false;
    sheet(context).protection.protect();
    await context.sync();
  });
  expect(await codeOf(put(book, "Sheet1", "A1", [[1]]))).toBe("AccessDenied");
  expect(await codeOf(put(book, "Sheet1", "B1", [[1]]))).toBe("no error");
});

test("on a protected sheet the user of the grid may change unlocked cells only", async () => {
  const book = blank();
  await book.run(async (context) => {
    sheet(context).getRange("B1").format.protection.locked = false;
    sheet(context).protection.protect();
    await context.sync();
  });
  const sheetId = book.host.model.getters.getActiveSheetId();
  const type = (col: number) =>
    book.host.model.dispatch("UPDATE_CELL", { sheetId, col, row: 0, content: "x" }).isSuccessful;
  expect([type(0), type(1)]).toEqual([false, true]);
});

test("a failing request keeps what came before the failure", async () => {
  const book = blank();
  const code = await attempt(book, (context) => {
    sheet(context).getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("Nothing").activate();
    sheet(context).getRange("A2").values = [[2]];
  });
  const left = await book.run(async (context) => {
    const range = sheet(context).getRange("A1:A2");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect([code, left]).toEqual(["ItemNotFound", [[1], [""]]]);
});

test("a password is asked for, also after saving", async () => {
  const book = blank();
  await book.run(async (context) => {
    sheet(context).protection.protect({ allowSort: true }, "secret");
    await context.sync();
  });
  const again = await reopened(book);
  expect(await attempt(again, (context) => sheet(context).protection.unprotect("wrong"))).toBe(
    "AccessDenied",
  );
  expect(await attempt(again, (context) => sheet(context).protection.unprotect("secret"))).toBe("no error");
  expect(await codeOf(put(again, "Sheet1", "A1", [[1]]))).toBe("no error");
});
