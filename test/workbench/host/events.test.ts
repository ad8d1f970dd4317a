import { blank, type Opened } from "./helpers";

/** Events come over some turns of the loop, the first ones of a process over longer ones. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
};

interface Heard {
  readonly events: string[];
  readonly stop: () => Promise<void>;
}

async function listening({ run }: Opened): Promise<Heard> {
  const events: string[] = [];
  const handlers = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { worksheets } = context.workbook;
    const all = [
      sheet.onChanged.add(
        async ({ address, changeType }) => void events.push(`changed ${address} ${changeType}`),
      ),
      sheet.onSelectionChanged.add(async ({ address }) => void events.push(`selected ${address}`)),
      worksheets.onAdded.add(async () => void events.push("added")),
      worksheets.onDeleted.add(async () => void events.push("deleted")),
      worksheets.onActivated.add(async () => void events.push("activated")),
    ];
    await context.sync();
    return all;
  });
  const stop = async () => {
    const [first] = handlers;
    if (!first) return;
    await run(async () => {
      for (const handler of handlers) handler.remove();
      await first.context.sync();
    });
  };
  return { events, stop };
}

test("what the user of the grid types is told", async () => {
  const book = blank();
  const { events } = await listening(book);
  const sheetId = book.host.model.getters.getActiveSheetId();
  book.host.model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 2, content: "5" });
  await settled();
  expect(events).toEqual(["changed B3 RangeEdited"]);
});

test("what a script writes is told as one change", async () => {
  const book = blank();
  const { events } = await listening(book);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settled();
  expect(events).toEqual(["changed A1:B2 RangeEdited"]);
});

test("formats alone are no change", async () => {
  const book = blank();
  const { events } = await listening(book);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
    await context.sync();
  });
  await settled();
  expect(events).toEqual([]);
});

test("selections are told, of the user and of a script", async () => {
  const book = blank();
  const { events } = await listening(book);
  book.host.model.selection.selectCell(2, 2);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A5:B6").select();
    await context.sync();
  });
  await settled();
  expect(events).toEqual(["selected C3", "selected A5:B6"]);
});

test("sheets added, activated and deleted are told", async () => {
  const book = blank();
  const { events } = await listening(book);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.activate();
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").activate();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(events.filter((event) => /^(added|activated|deleted)$/.test(event))).toEqual([
    "added",
    "activated",
    "activated",
    "deleted",
  ]);
});

test("rows inserted are told as such, rows that the sheet grows by are not", async () => {
  const book = blank();
  const { events } = await listening(book);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A500").values = [[1]];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  await settled();
  expect(events).toEqual(["changed A500 RangeEdited", "changed 2:3 RowInserted"]);
});

test("after a handler is removed nothing is told", async () => {
  const book = blank();
  const { events, stop } = await listening(book);
  await stop();
  const sheetId = book.host.model.getters.getActiveSheetId();
  book.host.model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "5" });
  await settled();
  expect(events).toEqual([]);
});
