import fc from "fast-check";
import { CustomFunctions, registerFunctions } from "../../../src/workbench/host";
import { blank, type Opened, put, valuesOf } from "./helpers";

// Thousands of cells, hundreds of workbooks: how long that takes is up to the machine.
jest.setTimeout(60_000);

const write = (sheet: Excel.Worksheet, cells: Readonly<Record<string, string | number>>) => {
  for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
};

test("formulas of a sheet just added have their values, and follow what they refer to", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [[5], ["=A1*2"]]);
  expect(await valuesOf(book, "Sheet1", "A2")).toEqual([[10]]);
  await book.run(async (context) => {
    write(context.workbook.worksheets.add("Form"), { A1: "=Sheet1!A2+1", A2: "=A1+A3", A3: 100 });
    await context.sync();
  });
  expect(await valuesOf(book, "Form", "A1:A3")).toEqual([[11], [111], [100]]);
  await put(book, "Sheet1", "A1", [[6]]);
  expect(await valuesOf(book, "Form", "A1:A2")).toEqual([[13], [113]]);
});

test("the grid sees values that nobody has read before it", async () => {
  const book = blank();
  await book.run(async (context) => {
    write(context.workbook.worksheets.add("Form"), { A1: 2, B1: "=A1*21" });
    await context.sync();
  });
  const { getters } = book.host.model;
  const sheetId = getters.getSheetIdByName("Form") ?? "";
  expect(getters.getEvaluatedCell({ sheetId, row: 0, col: 1 }).value).toBe(42);
});

test("a reference made of a text finds a sheet that is added later", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [['=IFERROR(INDIRECT("Later!A1"),"none")']]);
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([["none"]]);
  await book.run(async (context) => {
    write(context.workbook.worksheets.add("Later"), { A1: 7 });
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[7]]);
});

test("a whole column of a sheet just added counts to its end, however the sheet grows", async () => {
  const book = blank();
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[""]]);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Long");
    write(context.workbook.worksheets.getItem("Sheet1"), { A1: "=SUM(Long!A:A)" });
    write(sheet, { A1: 1 });
    await context.sync();
    write(sheet, { A300: 2 });
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[3]]);
  await put(book, "Long", "A900", [[4]]);
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[7]]);
});

test("a spill on a sheet just added is blocked by a value, and comes back without it", async () => {
  CustomFunctions.associate({ THREE: () => [[1], [2], [3]] });
  registerFunctions("OLSHEM", {
    functions: [{ id: "THREE", name: "THREE", parameters: [], result: { dimensionality: "matrix" } }],
  });
  const book = blank();
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[""]]);
  await book.run(async (context) => {
    write(context.workbook.worksheets.add("Spill"), { A1: "=OLSHEM.THREE()", B1: "=SUM(A1:A3)" });
    await context.sync();
  });
  expect(await valuesOf(book, "Spill", "A1:B3")).toEqual([
    [1, 6],
    [2, ""],
    [3, ""],
  ]);
  await put(book, "Spill", "A2", [["here"]]);
  expect(await valuesOf(book, "Spill", "A1:A3")).toEqual([["#SPILL!"], ["here"], [""]]);
  await put(book, "Spill", "A2", [[""]]);
  expect(await valuesOf(book, "Spill", "A1:B3")).toEqual([
    [1, 6],
    [2, ""],
    [3, ""],
  ]);
});

test("a spill ends where cells are merged", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["=SEQUENCE(3)"]]);
  expect(await valuesOf(book, "Sheet1", "A1:A3")).toEqual([[1], [2], [3]]);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").merge();
    await context.sync();
  });
  expect(await valuesOf(book, "Sheet1", "A1:A3")).toEqual([["#SPILL!"], [""], [""]]);
});

test("rows inserted into a sheet just added move its formulas", async () => {
  const book = blank();
  for (const value of [1, 2]) {
    await put(book, "Sheet1", "A1", [[value]]);
    expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[value]]);
  }
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Moved");
    write(sheet, { A1: 3, A2: "=A1*2" });
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await valuesOf(book, "Moved", "A1:A3")).toEqual([[""], [3], [6]]);
});

test("undo takes back a request as a whole, with what was calculated from it", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [[1], ["=A1*10"]]);
  await put(book, "Sheet1", "A1", [[2]]);
  book.host.model.dispatch("REQUEST_UNDO");
  expect(await valuesOf(book, "Sheet1", "A1:A2")).toEqual([[1], [10]]);
  book.host.model.dispatch("REQUEST_REDO");
  expect(await valuesOf(book, "Sheet1", "A1:A2")).toEqual([[2], [20]]);
});

test("undo goes back as far as it goes, and then is at its end", async () => {
  const book = blank();
  await book.run(async (context) => {
    for (let number = 1; number <= 8; number++) {
      const sheet = context.workbook.worksheets.add(`Form ${number}`);
      sheet.getRange("A1:F500").values = Array.from({ length: 500 }, () =>
        Array.from({ length: 6 }, () => number),
      );
      await context.sync();
    }
  });
  const { model } = book.host;
  const sheets = () => model.getters.getSheetIds().length;
  const taken: number[] = [];
  while (model.getters.canUndo()) {
    const before = sheets();
    model.dispatch("REQUEST_UNDO");
    taken.push(before - sheets());
  }
  // Each undo takes back the request that added a sheet.
  expect(new Set(taken)).toEqual(new Set([1]));
  expect(sheets()).toBeGreaterThan(1);
  expect(await valuesOf(book, "Form 1", "F500")).toEqual([[1]]);
});

const column = fc.constantFrom("A", "B", "C");
const cell = fc.tuple(column, fc.integer({ min: 1, max: 6 })).map(([c, row]) => `${c}${row}`);
const sheetName = fc.constantFrom("Sheet1", "S1", "S2", "S3");
const content = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constant(""),
  fc.tuple(sheetName, cell, cell).map(([sheet, a, b]) => `=IFERROR(${sheet}!${a}+${b},0)`),
  fc.tuple(sheetName, column).map(([sheet, c]) => `=IFERROR(SUM(${sheet}!${c}:${c}),0)`),
  fc.tuple(sheetName, cell).map(([sheet, c]) => `=IFERROR(INDIRECT("${sheet}!${c}"),-1)`),
  fc.constant("=SEQUENCE(3)"),
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("write" as const), sheet: sheetName, cell, content }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("add" as const), sheet: sheetName }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), sheet: sheetName }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merge" as const), sheet: sheetName, cell }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert" as const), sheet: sheetName, cell }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("read" as const), sheet: sheetName }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What Excel refuses, a sheet that is not there or is there already, is left out. */
const carryOut = (book: Opened, steps: readonly Step[]): Promise<void> =>
  book.run(async (context) => {
    const { worksheets } = context.workbook;
    const there = new Set(["Sheet1"]);
    for (const one of steps) {
      if (one.kind === "add" ? there.has(one.sheet) : !there.has(one.sheet)) continue;
      if (one.kind === "add") {
        worksheets.add(one.sheet);
        there.add(one.sheet);
        continue;
      }
      const sheet = worksheets.getItem(one.sheet);
      if (one.kind === "write") sheet.getRange(one.cell).values = [[one.content]];
      if (one.kind === "merge") sheet.getRange(one.cell).getResizedRange(0, 1).merge();
      if (one.kind === "insert") sheet.getRange(one.cell).getEntireRow().insert("Down");
      if (one.kind === "delete" && one.sheet !== "Sheet1") {
        sheet.delete();
        there.delete(one.sheet);
      }
      if (one.kind === "read") {
        sheet.getRange("A1:C6").load("values");
        await context.sync();
      }
    }
    await context.sync();
  });

/** All that the engine shows, in its own words. */
const shown = ({ host: { model } }: Opened) =>
  model.getters.getSheetIds().map((sheetId) => {
    const zone = { top: 0, left: 0, bottom: 12, right: 5 };
    return model.getters.getEvaluatedCellsInZone(sheetId, zone).map(({ value }) => value);
  });

test("whatever is done in whatever order, values are those of a calculation of everything", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const book = blank();
      await carryOut(book, steps);
      const found = shown(book);
      book.host.model.dispatch("EVALUATE_CELLS");
      expect(found).toEqual(shown(book));
    }),
    { numRuns: 100 },
  );
});
