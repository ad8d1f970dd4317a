import { attach, changesBetween, writeScores, type Attachment, type Change } from "../../src/excel";
import { setCell, workbookOf } from "./workbook";

const HEADS = ["Государственный орган", "Оказано услуг, всего", "с нарушением срока", "Обоснованных жалоб"];
const COMPLAINTS = ["Государственный орган", "Рассмотрено", "с нарушением срока", "Поступило"];

const made = () =>
  workbookOf({
    МИО: [HEADS, ["Акимат А", 10000, 1, 2], ["Акимат Б", 20000, 3, 0]],
    Жалобы: [COMPLAINTS, ["Акимат А", 10, 1, 10], ["Акимат Б", 20, 0, 20]],
    Прочее: [["Заметки"]],
  });

/** What somebody else does between two readings. */
async function between(act: (sheets: Excel.WorksheetCollection) => void): Promise<readonly Change[]> {
  const before = await attach();
  await Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
  return changesBetween(before, await attach());
}

beforeEach(made);

test("figures and what stands on other sheets do not matter", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("МИО").getRange("B2").values = [[7]];
      sheets.getItem("Прочее").getRange("A1").values = [["Другие заметки"]];
      sheets.getItem("Прочее").name = "Ещё";
      sheets.add("Новый").getRange("A1").values = [["Тоже заметки"]];
    }),
  ).toEqual([]);
});

test("a row put in above a table moves it", async () => {
  expect(await between((sheets) => sheets.getItem("МИО").getRange("1:1").insert("Down"))).toEqual([
    { code: "moved", args: { sheet: "МИО" } },
  ]);
});

test("a body more is told by the number of rows", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("МИО").getRange("A4:D4").values = [["Акимат В", 5, 0, 0]];
    }),
  ).toEqual([{ code: "rows", args: { sheet: "МИО", before: "2", after: "3" } }]);
});

test("another name of a body, and two bodies that change places, are told as names", async () => {
  const names = [{ code: "names", args: { sheet: "Жалобы" } }];
  expect(
    await between((sheets) => {
      sheets.getItem("Жалобы").getRange("A3").values = [["Акимат Г"]];
    }),
  ).toEqual(names);
  await made();
  expect(
    await between((sheets) => {
      sheets.getItem("Жалобы").getRange("A2:A3").values = [["Акимат Б"], ["Акимат А"]];
    }),
  ).toEqual(names);
});

test("a head that is another now is told as columns", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("МИО").getRange("D1").values = [["Обоснованных отказов"]];
    }),
  ).toEqual([{ code: "columns", args: { sheet: "МИО" } }]);
});

test("a sheet renamed is told from one that is gone", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("МИО").name = "Акиматы";
      sheets.getItem("Жалобы").delete();
    }),
  ).toEqual([
    { code: "sheetRenamed", args: { sheet: "МИО", other: "Акиматы" } },
    { code: "sheetGone", args: { sheet: "Жалобы" } },
  ]);
});

test("a sheet renamed and given a row is told as both", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("МИО").name = "Акиматы";
      sheets.getItem("Акиматы").getRange("1:1").insert("Down");
    }),
  ).toEqual([
    { code: "sheetRenamed", args: { sheet: "МИО", other: "Акиматы" } },
    { code: "moved", args: { sheet: "Акиматы" } },
  ]);
});

test("a table whose heads are gone is lost though its sheet is there, and one that has come is found", async () => {
  expect(
    await between((sheets) => {
      sheets.getItem("Жалобы").getRange("A1:D1").values = [["", "", "", ""]];
      sheets.getItem("Прочее").getRange("A1:D2").values = [
        ["Государственный орган", "Направление", "Недостоверных", "Неполных"],
        ["Акимат А", "Качество услуг", 1, 0],
      ];
    }),
  ).toEqual([
    { code: "tableLost", args: { sheet: "Жалобы" } },
    { code: "tableFound", args: { sheet: "Прочее" } },
  ]);
});

test("rules changed on the sheet of scores, the sheet added and deleted", async () => {
  const before = await attach();
  const sheet = await writeScores(before, { rules: "2023-07" });
  const scored = await attach();
  await setCell(sheet, "C2", "2023-06");
  const changed = await attach();
  expect([
    changesBetween(before, scored),
    changesBetween(scored, changed),
    changesBetween(changed, before),
  ]).toEqual([
    [{ code: "scoresCome", args: {} }],
    [{ code: "rules", args: { before: "2023-07", after: "2023-06" } }],
    [{ code: "scoresGone", args: {} }],
  ]);
});

test("bodies that are of another type are told where the tables stand as they were", async () => {
  const before = await attach();
  const after: Attachment = { ...before, bodies: before.bodies.map(({ name }) => ({ name, type: "CGO" })) };
  expect(changesBetween(before, after)).toEqual([{ code: "bodies", args: { before: "2", after: "2" } }]);
});
