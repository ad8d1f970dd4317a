import { attach } from "../../../src/excel/attach";
import { SHEETS, TABLES, type TableId } from "../../../src/excel/requisites/tables";
import { writeRequisites } from "../../../src/excel/requisites";
import { formulas, reopen, setCell, sheetNames, values } from "../workbook";
import { ALMATY, JUSTICE, REPORT, rowOf, SHEET, withRequisites, workbookWith } from "./entered";

/** What stands in the columns of a sheet, without rows of nothing. */
async function filledRows(sheet: string): Promise<string[][]> {
  const rows = await values(sheet);
  return rows.map((row) => row.map(String).filter((text) => text !== "")).filter((texts) => texts.length > 0);
}

const headsOf = (id: TableId) => Object.values(TABLES[id].heads).map(([ru, kk]) => `${ru}\n${kk}`);

test("the sheets have their tables one under another, with heads in both languages", async () => {
  await withRequisites();
  expect(await filledRows(SHEET)).toEqual([
    [SHEET],
    [SHEETS.requisites.help],
    ["Общие сведения"],
    [TABLES.general.help],
    [
      "Отчетный период (на русском языке)\nЕсепті кезең (орыс тілінде)",
      "Отчетный период (на казахском языке)\nЕсепті кезең (қазақ тілінде)",
    ],
    ["Подписи"],
    [TABLES.signatures.help],
    headsOf("signatures"),
    ["Приложение 1. Акт сверки", "1. Представитель уполномоченного органа"],
    ["Приложение 3. Услуги, центральные органы", "1. Заместитель Председателя Агентства"],
    ["Приложение 3. Услуги, центральные органы", "2. Руководитель структурного подразделения"],
    ["Приложение 4. Услуги, местные органы", "1. Заместитель Председателя Агентства"],
    ["Приложение 4. Услуги, местные органы", "2. Руководитель структурного подразделения"],
    ["Приложение 5. Автоматизация услуг", "1. Руководитель государственного органа"],
    ["Приложение 5. Автоматизация услуг", "2. Руководитель структурного подразделения"],
    ["Приложение 8. Открытость", "1. Руководитель Уполномоченного органа"],
    ["Приложение 12. Жалобы и заявления", "1. Руководитель Уполномоченного органа"],
    ["Приложение 14. Таблица разногласий", "1. Председатель комиссии"],
    ["Приложение 15. Общее заключение", "1. Заместитель Председателя Агентства"],
    ["Приложение 15. Общее заключение", "2. Руководитель структурного подразделения"],
    ["Органы"],
    [TABLES.bodies.help],
    headsOf("bodies"),
    [JUSTICE.name],
    [ALMATY.name],
    ["Факты недостоверной и неполной информации"],
    [TABLES.facts.help],
    headsOf("facts"),
  ]);
  expect(await filledRows(REPORT)).toEqual([
    [REPORT],
    [SHEETS.report.help],
    ["Отчетные данные"],
    [TABLES.report.help],
    headsOf("report"),
  ]);
});

test("rows to fill in have lines around them and take texts as texts, dates as dates", async () => {
  await withRequisites();
  const row = await rowOf("Приложение 3");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(`A${row}:F${row}`);
    const edge = range.format.borders.getItem("InsideVertical");
    range.load("numberFormat");
    edge.load("style");
    await context.sync();
    expect(range.numberFormat).toEqual([["@", "@", "@", "@", "@", "dd.mm.yyyy"]]);
    expect(edge.style).toBe("Continuous");
  });
});

test("our sheets are not taken for the user's, and are added once", async () => {
  const { attachment } = await withRequisites();
  const names = await sheetNames();
  expect(names).toEqual(["Жалобы", SHEET, REPORT]);
  expect(await attach()).toEqual(attachment);
  expect(await writeRequisites(attachment)).toEqual({ sheets: [SHEET, REPORT] });
  expect(await sheetNames()).toEqual(names);
});

test("a sheet of the user's with the same name is left alone", async () => {
  await workbookWith([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(SHEET).getRange("A1").values = [["моё"]];
    await context.sync();
  });
  expect(await writeRequisites(await attach())).toEqual({ sheets: ["Реквизиты (2)", REPORT] });
  expect(await filledRows(SHEET)).toEqual([["моё"]]);
});

test("bodies that came later stand in rows of their own below the others; nothing else moves against them", async () => {
  const { workbook } = await withRequisites();
  const before = await filledRows(SHEET);
  const justice = await rowOf(JUSTICE.name);
  await setCell(SHEET, `E${justice}`, "А. Асанов");
  await setCell(SHEET, `A${justice + 2}`, "моя пометка");
  await setCell("Жалобы", "A4", "Министерство финансов");
  await setCell("Жалобы", "B4", 1);
  const attachment = await attach();
  const from = workbook.client.syncs();
  await writeRequisites(attachment);
  // One of them is `Excel.run`'s own.
  expect(workbook.client.syncs() - from).toBe(4);
  const at = before.findIndex(([text]) => text === JUSTICE.name);
  expect(await filledRows(SHEET)).toEqual([
    ...before.slice(0, at),
    [JUSTICE.name, "А. Асанов"],
    [ALMATY.name],
    ["моя пометка"],
    ["Министерство финансов"],
    ...before.slice(at + 2),
  ]);
  // A second time there is nothing to add.
  const after = await values(SHEET);
  await writeRequisites(attachment);
  expect(await values(SHEET)).toEqual(after);
});

test("names of bodies that look like formulas are written as text", async () => {
  const odd = { name: "=1+1 Министерство", type: "CGO" } as const;
  await workbookWith([], [JUSTICE]);
  const attachment = { ...(await attach()), bodies: [JUSTICE, odd] };
  await writeRequisites(attachment);
  const row = (await rowOf(JUSTICE.name)) + 1;
  expect(await values(`'${SHEET}'!A${row}`)).toEqual([["=1+1 Министерство"]]);
  const before = await values(SHEET);
  await writeRequisites(attachment);
  expect(await values(SHEET)).toEqual(before);
});

test("saved and opened again the sheets are ours and hold no formula", async () => {
  const { workbook } = await withRequisites();
  const names = await sheetNames();
  await reopen(workbook);
  expect(await writeRequisites(await attach())).toEqual({ sheets: [SHEET, REPORT] });
  expect(await sheetNames()).toEqual(names);
  expect((await formulas(SHEET)).flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
});
