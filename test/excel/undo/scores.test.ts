import { attach, writeScores, type AssessedBody, type Attachment } from "../../../src/excel";
import { takeBack } from "../../../src/excel/undo";
import { all, filledTables } from "../new-tables/filled";
import { setCell, sheetNames, values } from "../workbook";
import { recorded, SCORES } from "./done";
import { dump } from "./dump";

const BODIES: readonly AssessedBody[] = [
  { name: "Министерство юстиции", type: "CGO" },
  { name: "Министерство финансов", type: "CGO" },
  { name: "Акимат города Астаны", type: "LEB" },
];
const SERVICES = "Исходные данные ЦГО";

let attachment: Attachment;
beforeEach(async () => {
  // Marks of openness for one criterion only: scores of others are errors, which spill as numbers do.
  await filledTables(
    { bodies: BODIES, language: "ru" },
    { [`${SERVICES}!C5`]: all(2, 3, 10), "Открытость ЦГО!C6": all(6, 4, 1) },
  );
  attachment = await attach();
});

const score = (rules: string) => recorded(SCORES, () => writeScores(attachment, { rules }));

test("sheets that were added are gone again, and nothing else is changed", async () => {
  const before = await dump();
  const change = await score("");
  expect(await sheetNames()).toContain("Scores");
  const back = await takeBack(change);
  expect(back).toEqual({ removed: ["Scores", "Открытость – баллы"], restored: [], left: [] });
  expect(await dump()).toEqual(before);
});

test("sheets that were written anew hold what they held, with what a person had made of them", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Scores");
    sheet.getRange("A60").values = [["Проверено 12.03"]];
    sheet.getRange("A61:C61").values = [["'007", "'=1+1", "май 2024"]];
    sheet.getRange("B7").format.fill.color = "#FFFF00";
    sheet.getRange("D1:F1").merge();
    sheet.getRange("B:B").format.columnWidth = 300;
    await context.sync();
  });
  const before = await dump();
  const change = await score("2023-07");
  expect(await values("Scores!C2")).toEqual([["2023-07"]]);
  expect(await values("Scores!A60")).toEqual([[""]]);
  const back = await takeBack(change);
  expect(back).toMatchObject({ removed: [], left: [] });
  expect(back.restored).toContain("Scores");
  expect(await dump()).toEqual(before);
});

test("typing elsewhere meanwhile stays, and formulas that refer to our sheets follow", async () => {
  await writeScores(attachment, { rules: "2023-03" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Моё");
    sheet.getRange("A1").formulas = [["=Scores!C2"]];
    await context.sync();
  });
  const change = await score("2023-07");
  await setCell("Моё", "B1", "заметка");
  await setCell(SERVICES, "D5", 0);
  await takeBack(change);
  expect(await values("Моё!A1:B1")).toEqual([["2023-03", "заметка"]]);
  expect(await values(`${SERVICES}!D5`)).toEqual([[0]]);
});
