import { CustomFunctions, registerFunctions } from "../../../src/workbench/host";
import { blank, put, valuesOf } from "./helpers";

const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SEEN",
      name: "SEEN",
      description: "What it was given.",
      parameters: [
        { name: "table", description: "A table", type: "any", dimensionality: "matrix" },
        { name: "one", type: "any", optional: true },
        { name: "rules", type: "any", dimensionality: "matrix", optional: true },
      ],
      result: { dimensionality: "scalar" },
    },
    { id: "TWICE", name: "TWICE", parameters: [{ name: "n", type: "any" }] },
    {
      id: "GRID",
      name: "GRID",
      parameters: [{ name: "n", type: "any" }],
      result: { dimensionality: "matrix" },
    },
    {
      id: "REST",
      name: "REST",
      parameters: [
        { name: "first", type: "any" },
        { name: "rest", type: "any", dimensionality: "matrix", repeating: true },
      ],
    },
    {
      id: "LATER",
      name: "LATER",
      parameters: [{ name: "n", type: "any" }],
      result: { dimensionality: "matrix" },
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "code", type: "any" }] },
  ],
};

beforeAll(() => {
  CustomFunctions.associate({
    SEEN: (...args) =>
      JSON.stringify(args.slice(0, -1), (_, value) => (value instanceof Error ? "error" : value)),
    TWICE: (n: number) => n * 2,
    GRID: (n: number) => Array.from({ length: n }, (_, row) => [row, row * 10]),
    REST: (first: unknown, rest: unknown[][][]) => `${first} ${JSON.stringify(rest)}`,
    LATER: async (n: number) => {
      await Promise.resolve();
      if (n < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "late reason");
      return Array.from({ length: n }, (_, row) => [row, "x"]);
    },
    FAIL: (code: string) => {
      if (code === "throw") throw new Error("unexpected");
      if (code === "ragged") return [[1], [1, 2]];
      if (code === "one")
        return [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "none"), 1]];
      // The engine takes the text "#N/A" itself for the error.
      throw new CustomFunctions.Error(`#${code}`, "a reason");
    },
  });
  registerFunctions("TEST", metadata);
});

const answer = async (formula: string, address = "D1"): Promise<unknown> => {
  const book = blank();
  await put(book, "Sheet1", "A1:B2", [
    [1, "x"],
    ["", "=1/0"],
  ]);
  await put(book, "Sheet1", "D1", [[formula]]);
  return (await valuesOf(book, "Sheet1", address))[0]?.[0];
};

test("a range comes as rows; a blank cell as an empty text, an error as an error", async () => {
  expect(await answer("=TEST.SEEN(A1:B2)")).toBe('[[[1,"x"],["","error"]],null,null]');
});

test("a single value for a range comes as one row", async () => {
  expect(await answer("=TEST.SEEN(7,A1)")).toBe("[[[7]],1,null]");
});

test("an argument left out in the middle is null", async () => {
  expect(await answer('=TEST.SEEN(A1,,"2024")')).toBe('[[[1]],null,[["2024"]]]');
});

test("repeating arguments come as one list", async () => {
  expect(await answer("=TEST.REST(1,A1:A2,B1)")).toBe('1 [[[1],[""]],[["x"]]]');
});

test("a matrix spills, row by row", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["=TEST.GRID(2)"]]);
  expect(await valuesOf(book, "Sheet1", "A1:B2")).toEqual([
    [0, 0],
    [1, 10],
  ]);
});

test("a range for a single value is calculated cell by cell, as in Excel", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [[1], [2]]);
  await put(book, "Sheet1", "C1", [["=TEST.TWICE(A1:A2)"]]);
  expect(await valuesOf(book, "Sheet1", "C1:C2")).toEqual([[2], [4]]);
});

test("results follow their arguments, and the spill grows and shrinks with them", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:C1", [[1, "", "=TEST.GRID(A1)"]]);
  await put(book, "Sheet1", "A1", [[3]]);
  expect(await valuesOf(book, "Sheet1", "C1:C4")).toEqual([[0], [1], [2], [""]]);
  await put(book, "Sheet1", "A1", [[2]]);
  expect(await valuesOf(book, "Sheet1", "C1:C4")).toEqual([[0], [1], [""], [""]]);
});

test("a value in the way of a spill makes it #SPILL!, and gone gives it back", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["=TEST.GRID(2)"]]);
  await put(book, "Sheet1", "B2", [["mine"]]);
  expect(await valuesOf(book, "Sheet1", "A1:B2")).toEqual([
    ["#SPILL!", ""],
    ["", "mine"],
  ]);
  await put(book, "Sheet1", "B2", [[""]]);
  expect(await valuesOf(book, "Sheet1", "B2")).toEqual([[10]]);
});

test("hasSpill and the range of a spill", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["=TEST.GRID(3)"]]);
  const found = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    const parent = sheet.getRange("B2").getSpillParentOrNullObject();
    const none = sheet.getRange("D1").getSpillParentOrNullObject();
    const inside = sheet.getRange("A1:B3");
    spill.load("address");
    parent.load("address");
    inside.load("hasSpill");
    await context.sync();
    return [spill.address, parent.address, none.isNullObject, inside.hasSpill];
  });
  expect(found).toEqual(["Sheet1!A1:B3", "Sheet1!A1", true, true]);
});

test("a spill whose first value is an error is a spill all the same", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1", [["=1/(SEQUENCE(3)-1)"]]);
  const found = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    const inside = sheet.getRange("A1:A3");
    spill.load("address");
    inside.load("hasSpill,values");
    await context.sync();
    return [inside.values, spill.isNullObject ? "" : spill.address, inside.hasSpill];
  });
  expect(found).toEqual([[["#DIV/0!"], [1], [0.5]], "Sheet1!A1:A3", true]);
});

test.each([
  ["N/A", "#N/A"],
  ["NUM!", "#NUM!"],
  ["VALUE!", "#VALUE!"],
  ["throw", "#VALUE!"],
  ["ragged", "#VALUE!"],
  ["one", "#N/A"],
])("an error %s of a function is %s", async (code, error) => {
  expect(await answer(`=TEST.FAIL("${code}")`)).toBe(error);
});

test.each(["N/A", "VALUE!", "REF!"])("IFERROR catches #%s of a function", async (code) => {
  expect(await answer(`=IFERROR(TEST.FAIL("${code}"),"caught")`)).toBe("caught");
});

describe("a result that a function promises", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test("is busy until it is there, then spills, and what refers to it follows", async () => {
    const book = blank();
    await put(book, "Sheet1", "A1:D1", [["=TEST.LATER(D1)", "", "=A2+1", 2]]);
    expect(await valuesOf(book, "Sheet1", "A1")).toEqual([["#BUSY!"]]);
    await settled();
    expect(await valuesOf(book, "Sheet1", "A1:C2")).toEqual([
      [0, "x", 2],
      [1, "x", ""],
    ]);
    await put(book, "Sheet1", "D1", [[1]]);
    await valuesOf(book, "Sheet1", "A1");
    await settled();
    expect(await valuesOf(book, "Sheet1", "A1:B2")).toEqual([
      [0, "x"],
      ["", ""],
    ]);
  });

  test("may be an error", async () => {
    const book = blank();
    await put(book, "Sheet1", "A1:B1", [["=TEST.LATER(-1)", '=IFERROR(A1,"caught")']]);
    await valuesOf(book, "Sheet1", "A1");
    await settled();
    expect(await valuesOf(book, "Sheet1", "A1:B1")).toEqual([["#N/A", "caught"]]);
  });

  test("is the same for the same arguments in another cell, at once", async () => {
    const book = blank();
    await put(book, "Sheet1", "A1", [["=TEST.LATER(1)"]]);
    await valuesOf(book, "Sheet1", "A1");
    await settled();
    await put(book, "Sheet1", "A3", [["=TEST.LATER(1)"]]);
    expect(await valuesOf(book, "Sheet1", "A3:B3")).toEqual([[0, "x"]]);
  });

  test("is no matter of a sheet that was deleted meanwhile", async () => {
    const book = blank();
    await book.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=TEST.LATER(3)"]];
      await context.sync();
    });
    expect(await valuesOf(book, "Other", "A1")).toEqual([["#BUSY!"]]);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    await settled();
    expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[""]]);
  });
});
