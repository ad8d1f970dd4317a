import { readXlsx } from "hucre/xlsx";
import { blank, codeOf, type Opened, put, reopened } from "./helpers";

/** What holds for a range, as the API gives it. */
const validation = ({ run }: Opened, address: string): Promise<unknown> =>
  run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    return { type, rule, errorAlert, prompt, ignoreBlanks };
  });

const change = (book: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  book.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const errorAlert = {
  message: "Выберите из списка.",
  showAlert: true,
  style: "Stop",
  title: "Ответ",
} as const;
const prompt = { message: "Да или нет", showPrompt: true, title: "Ответ" };

test("a list of values with its messages is saved, and read back as it was", async () => {
  const book = blank();
  await change(book, (sheet) => {
    const own = sheet.getRange("G2:G10").dataValidation;
    own.rule = { list: { inCellDropDown: true, source: "да,нет" } };
    own.errorAlert = errorAlert;
    own.prompt = prompt;
  });
  const expected = {
    type: "List",
    rule: { list: { inCellDropDown: true, source: "да,нет" } },
    errorAlert,
    prompt,
    ignoreBlanks: true,
  };
  expect(await validation(book, "G2:G10")).toEqual(expected);
  expect(await validation(await reopened(book), "G5")).toEqual(expected);
  const [sheet] = (await readXlsx(await book.host.save())).sheets;
  expect(sheet?.dataValidations).toEqual([
    expect.objectContaining({
      type: "list",
      values: ["да", "нет"],
      range: "G2:G10",
      errorMessage: errorAlert.message,
    }),
  ]);
});

test("a list may stand in a range", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
    };
  });
  expect(await validation(await reopened(book), "A1")).toMatchObject({
    rule: { list: { source: "=Sheet1!$D$1:$D$3" } },
  });
});

test("a whole number between two others", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("B1:B9").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: "=C1", operator: "Between" },
    };
  });
  expect(await validation(await reopened(book), "B1:B9")).toMatchObject({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=0", formula2: "=C1", operator: "Between" } },
  });
});

test("a cell has one rule: the later one", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("C3").dataValidation.clear();
  });
  const again = await reopened(book);
  const types = await Promise.all(
    ["A1:C1", "A3:B3", "A2", "C2", "B2", "C3", "A1:C3"].map((address) => validation(again, address)),
  );
  expect(types.map((one) => (one as { type: string }).type)).toEqual([
    "List",
    "List",
    "List",
    "List",
    "WholeNumber",
    "None",
    "Inconsistent",
  ]);
});

test("a rule that is none is refused", async () => {
  const book = blank();
  const set = (rule: object) =>
    codeOf(change(book, (s) => void (s.getRange("A1").dataValidation.rule = rule)));
  expect(await set({ list: { inCellDropDown: true, source: "" } })).toBe("InvalidArgument");
  expect(await set({ wholeNumber: { formula1: 1, operator: "Between" } })).toBe("InvalidArgument");
  expect(await set({})).toBe("InvalidArgument");
  await change(book, (sheet) => sheet.protection.protect());
  expect(await set({ list: { inCellDropDown: true, source: "a" } })).toBe("AccessDenied");
});

test("a copy of a sheet has the rules of its original, and its own from then on", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.copy("Beginning").name = "Copy";
    sheet.getRange("A1").dataValidation.clear();
  });
  const type = await (
    await reopened(book)
  ).run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Copy").getRange("A1");
    dataValidation.load("type");
    await context.sync();
    return dataValidation.type;
  });
  expect(type).toBe("List");
  expect(await validation(book, "A1")).toMatchObject({ type: "None" });
});

test("what may be entered binds the user, not the add-in", async () => {
  const book = blank();
  await change(book, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
  });
  await put(book, "Sheet1", "A1", [["иное"]]);
  expect(await validation(book, "A1")).toMatchObject({ type: "List" });
});
