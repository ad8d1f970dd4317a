import { attach, OlshemError, writeForms, writeScores, type Attachment } from "../../../src/excel";
import { recordBefore, takeBack } from "../../../src/excel/undo";
import { MOST_SHEETS } from "../../../src/excel/undo/record";
import { JUSTICE, workbookWith } from "../requisites/entered";
import { setCell, sheetNames, values, workbookOf, type Workbook } from "../workbook";
import { ADDED, recorded, REQUISITES, SCORES } from "./done";
import { dump } from "./dump";

let workbook: Workbook;
let attachment: Attachment;
beforeEach(async () => {
  workbook = await workbookWith([]);
  attachment = await attach();
});

/** What a person may do to a sheet of ours. */
const colour = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").getRange("B7").format.fill.color = "#FFFF00";
    await context.sync();
  });

const score = (rules = "") => recorded(SCORES, () => writeScores(attachment, { rules }));

test("a sheet that was added and has been typed into stays, and is said", async () => {
  const change = await score();
  await setCell("Scores", "H40", "моё");
  const now = await dump();
  expect(await takeBack(change)).toEqual({
    removed: [],
    restored: [],
    left: [{ sheet: "Scores", reason: "changed" }],
  });
  expect(await dump()).toEqual(now);
});

test("a sheet that was written anew and has been typed into stays, and is said", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  const change = await score("2023-07");
  await setCell("Scores", "H40", "моё");
  const now = await dump();
  expect(await takeBack(change)).toEqual({
    removed: [],
    restored: [],
    left: [{ sheet: "Scores", reason: "changed" }],
  });
  expect(await dump()).toEqual(now);
});

test("a sheet that was added and renamed stays", async () => {
  const change = await score();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").name = "Мои баллы";
    await context.sync();
  });
  expect((await takeBack(change)).left).toEqual([{ sheet: "Мои баллы", reason: "changed" }]);
  expect(await sheetNames()).toContain("Мои баллы");
});

test.each([
  ["a formula", "=SUM(Scores!C7:C9)", "Моё"],
  ["a formula in another case", "=scores!C7", "Моё"],
])("a sheet to which %s refers stays, and it is said where", async (_what, formula, by) => {
  const change = await score();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Моё").getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  const back = await takeBack(change);
  expect(back.left).toEqual([{ sheet: "Scores", reason: "referred", by }]);
  expect(await sheetNames()).toContain("Scores");
});

test("a sheet to which a name of the workbook refers stays", async () => {
  const change = await score();
  await Excel.run(async (context) => {
    context.workbook.names.add("Итоги", context.workbook.worksheets.getItem("Scores").getRange("C7"));
    await context.sync();
  });
  expect((await takeBack(change)).left).toEqual([{ sheet: "Scores", reason: "referred", by: "Итоги" }]);
});

test("a form that is left keeps the sheet of scores that was added with it", async () => {
  const change = await recorded(ADDED, async () => {
    await writeScores(attachment, { rules: "" });
    await writeForms(attachment, {
      bodies: [JUSTICE.name],
      forms: [12],
      language: "ru",
      today: "2024-03-15",
    });
  });
  const form = "Жалобы Министерство юстиции";
  await setCell(form, "H3", "моё");
  expect(await takeBack(change)).toEqual({
    removed: [],
    restored: [],
    left: [
      { sheet: form, reason: "changed" },
      { sheet: "Scores", reason: "referred", by: form },
    ],
  });
});

test("a sheet that was written anew and then deleted is said to be gone", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  const change = await score("2023-07");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").delete();
    await context.sync();
  });
  expect((await takeBack(change)).left).toEqual([{ sheet: "Scores", reason: "gone" }]);
});

test("where the structure of the workbook is protected, nothing is begun", async () => {
  const change = await score();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(takeBack(change)).rejects.toEqual(new OlshemError("workbookProtected"));
  expect(await sheetNames()).toContain("Scores");
});

test("what fails half-way is taken back by a second try", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  await colour();
  const before = await dump();
  const change = await score("2023-07");
  const { Range } = workbook.client.Excel as typeof Excel;
  const refused = jest.spyOn(Range.prototype, "setCellProperties").mockImplementation(() => {
    throw new Error("refused");
  });
  await expect(takeBack(change)).rejects.toThrow("refused");
  // The texts are there by then.
  expect(await values("Scores!C2")).toEqual([["2023-03"]]);
  refused.mockRestore();
  expect((await takeBack(change)).left).toEqual([]);
  expect(await dump()).toEqual(before);
});

test("a sheet that was cleared when Excel failed gets its contents by a second try", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  await colour();
  const before = await dump();
  const change = await score();
  const { host } = workbook;
  const execute = host.execute.bind(host);
  const failing = jest.spyOn(host, "execute").mockImplementation((body) => {
    const clear = body.Actions.findIndex(({ Name }) => Name === "Clear");
    if (clear < 0) return execute(body);
    execute({ ...body, Actions: body.Actions.slice(0, clear + 1) });
    const error = {
      Code: "GeneralException",
      Message: "refused",
      ActionIndex: clear + 1,
      HttpStatusCode: 500,
    };
    return { Results: [], TraceIds: [], Error: error };
  });
  await expect(takeBack(change)).rejects.toThrow("refused");
  failing.mockRestore();
  expect(await values("Scores!C2")).toEqual([[""]]);
  expect(await takeBack(change)).toEqual({ removed: [], restored: ["Scores"], left: [] });
  expect(await dump()).toEqual(before);
});

test("nothing changed is nothing to take back", async () => {
  expect(await recorded(SCORES, () => Promise.resolve())).toBeUndefined();
});

test("a sheet written anew with what it held has its colours again", async () => {
  await writeScores(attachment, { rules: "" });
  await colour();
  const before = await dump();
  const change = await score();
  expect(await dump()).not.toEqual(before);
  expect(await takeBack(change)).toEqual({ removed: [], restored: ["Scores"], left: [] });
  expect(await dump()).toEqual(before);
});

test("a sheet that the action left as it was keeps what a person makes of it", async () => {
  await writeScores(attachment, { rules: "" });
  const request = {
    bodies: [JUSTICE.name],
    forms: [12],
    language: "ru",
    today: "2024-03-15",
  } as const;
  const numbers = { of: "numbers", numbers: "live" } as const;
  const change = await recorded(numbers, () => writeForms(attachment, request));
  await colour();
  await setCell("Scores", "H40", "моё");
  const { Scores } = await dump();
  expect((await takeBack(change)).left).toEqual([]);
  expect((await dump()).Scores).toEqual(Scores);
});

test("more sheets than can be kept are counted, not read", async () => {
  await workbookOf({ Книга: [["моё"]] });
  await Excel.run(async (context) => {
    for (let index = 0; index <= MOST_SHEETS; index++)
      context.workbook.worksheets.add(`Ф${index}`).customProperties.add("olshem", '{"sheet":"report"}');
    await context.sync();
  });
  expect(await recordBefore(REQUISITES)).toBe(MOST_SHEETS + 1);
});
