import { attach, writeRequisites, writeTables } from "../../../src/excel";
import { takeBack } from "../../../src/excel/undo";
import { ALMATY, JUSTICE, rowOf, SHEET, REPORT, withRequisites, workbookWith } from "../requisites/entered";
import { formulas, sheetNames, setCell, values, workbookOf } from "../workbook";
import { ADDED, recorded, REQUISITES } from "./done";
import { dump } from "./dump";

test("new tables are gone again, a sheet that somebody added meanwhile is not", async () => {
  await workbookOf({ Книга: [["моё"]] });
  const before = await dump();
  const names: string[] = [];
  const change = await recorded(
    ADDED,
    async () => {
      names.push(...(await writeTables({ bodies: [JUSTICE, ALMATY], language: "ru" })).sheets);
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Чужой").getRange("A1").values = [[1]];
        await context.sync();
      });
    },
    names,
  );
  expect(names.length).toBeGreaterThan(3);
  const back = await takeBack(change);
  expect(back).toEqual({ removed: names, restored: [], left: [] });
  expect(await sheetNames()).toEqual(["Книга", "Чужой"]);
  expect({ ...(await dump()), Чужой: 0 }).toEqual({ ...before, Чужой: 0 });
});

test("new sheets of requisites are gone again", async () => {
  await workbookWith([]);
  const attachment = await attach();
  const before = await dump();
  const change = await recorded(REQUISITES, () => writeRequisites(attachment));
  expect(await takeBack(change)).toEqual({ removed: [SHEET, REPORT], restored: [], left: [] });
  expect(await dump()).toEqual(before);
});

test("bodies that were put into the table of bodies are taken out, and references to what is below follow", async () => {
  await withRequisites([], [JUSTICE]);
  const below = (await rowOf("Факты недостоверной")) + 1;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Моё");
    sheet.getRange("A1").formulas = [[`='${SHEET}'!A${below}`]];
    await context.sync();
  });
  await setCell("Жалобы", "A3", ALMATY.name);
  await setCell("Жалобы", "B3", 10);
  await setCell("Жалобы", "C3", 10);
  const attachment = await attach();
  const before = await dump();
  const change = await recorded(REQUISITES, () => writeRequisites(attachment));
  expect(await rowOf(ALMATY.name)).toBeGreaterThan(0);
  expect(await formulas("Моё!A1")).not.toEqual([[`='${SHEET}'!A${below}`]]);
  expect(await takeBack(change)).toEqual({ removed: [], restored: [SHEET], left: [] });
  expect(await rowOf(ALMATY.name)).toBe(0);
  expect((await values("Моё!A1")).flat()).not.toEqual(["#REF!"]);
  expect(await dump()).toEqual(before);
});
