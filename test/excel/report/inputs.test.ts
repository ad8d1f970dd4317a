import { fillInputs } from "../../../scripts/annual-sample/fill";
import { attach } from "../../../src/excel";
import { address } from "../../../src/excel/address";
import { readReportInputs, writeReportInputs } from "../../../src/excel/report";
import { WORDINGS_IN } from "../../../src/excel/report/tables";
import { nameKey } from "../../../src/excel/sheet-values";
import { LANGUAGES } from "../../../src/law/text";
import { problems } from "../../../src/report/problems";
import { problemText } from "../../../src/report/words";
import { full } from "../../report/made";
import { reopen, setCell, sheetNames, values, workbookOf, type Workbook } from "../workbook";

const SERVICES = "Услуги для отчета";
const OTHER = "Данные для отчета";

const read = () => Excel.run(readReportInputs);

/** A workbook with empty sheets for the data. */
async function withSheets(): Promise<Workbook> {
  const workbook = await workbookOf({ Лист1: [["Заметки"]] });
  await writeReportInputs();
  return workbook;
}

/** Puts lines of cells on a sheet, from a cell on. */
const fill = (sheet: string, cell: string, lines: readonly (readonly (string | number)[])[]) =>
  Excel.run(async (context) => {
    const corner = context.workbook.worksheets.getItem(sheet).getRange(cell);
    corner.getResizedRange(lines.length - 1, lines[0]!.length - 1).values = lines.map((line) => [...line]);
    await context.sync();
  });

/** The first cell under the heads of the table of this title. */
async function below(title: string, column = "A"): Promise<string> {
  const titles = (await values(`'${OTHER}'!A1:A250`)).map(([cell]) => String(cell));
  const row = titles.findIndex((text) => text.endsWith(title));
  expect(row).toBeGreaterThan(0);
  return `${column}${row + 4}`;
}

test("new sheets hold nothing yet: words that their rows begin with are no entries", async () => {
  await withSheets();
  const { inputs, notices } = (await read())!;
  const { year, ...tables } = inputs;
  expect(year).toBeUndefined();
  expect(Object.values(tables).flat()).toEqual([]);
  expect(notices).toEqual([]);
});

test("what is entered is read with its cell, whatever the sheets are called and wherever rows were put in", async () => {
  const workbook = await withSheets();
  await setCell(OTHER, "B4", "2025 год");
  await fill(SERVICES, "A7", [
    [2025, "Выдача справки", "00101001", "", "1 240", 40, 200, 900, 100],
    [2024, "Выдача справки", "00101001", "", 980, 80, 200, 700, 0],
  ]);
  await fill(OTHER, await below("Услугодатель", "B"), [["Управление образования"]]);
  await fill(OTHER, await below("Подзаконные акты"), [
    [2025, "Об утверждении правил", "12", "15.03.2025", "изменён"],
  ]);
  await fill(OTHER, await below("Перспективы"), [["Перевести справки в проактивный формат"]]);
  await fill(OTHER, await below("Источники информации", "B"), [["Форма 1-ГУ"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SERVICES);
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").insert("Right");
    sheet.name = "Наши услуги";
    await context.sync();
  });
  await reopen(workbook);
  const { inputs, at } = (await read())!;
  expect(inputs.year).toBe(2025);
  expect(
    inputs.services.map(({ year, name, code, total, mobile, paid }) => [
      year,
      name,
      code,
      total,
      mobile,
      paid,
    ]),
  ).toEqual([
    [2025, "Выдача справки", "00101001", 1240, 100, undefined],
    [2024, "Выдача справки", "00101001", 980, 0, undefined],
  ]);
  expect(inputs.provider).toEqual([{ item: "name", value: "Управление образования" }]);
  expect(inputs.acts[0]).toMatchObject({ date: "2025-03-15", kind: "amended" });
  expect(inputs.prospects).toEqual([{ text: "Перевести справки в проактивный формат" }]);
  expect(inputs.sources).toEqual([{ kind: "statistics", name: "Форма 1-ГУ" }]);
  expect(address(at({ table: "services", row: 1, column: "total" })!)).toBe("'Наши услуги'!F10");
  expect(address(at({ table: "services" })!)).toBe("'Наши услуги'!A8");
});

test("a problem names the sheet and the cell", async () => {
  await withSheets();
  await setCell(OTHER, "B4", 2025);
  await fill(SERVICES, "A7", [[2025, "Выдача справки", "", "", 100, 40, "много", 900, 100]]);
  const { inputs, at } = (await read())!;
  const texts = problems(inputs).map((problem) => problemText(problem, "ru", (place) => address(at(place)!)));
  expect(texts).toContain(`'${SERVICES}'!G7: «много». Впишите целое число не меньше нуля.`);
});

test("a column that was deleted is told, and the rest is read", async () => {
  await withSheets();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SERVICES).getRange("C:C").delete("Left");
    await context.sync();
  });
  await fill(SERVICES, "A7", [[2025, "Выдача справки"]]);
  const { inputs, notices } = (await read())!;
  expect(inputs.services[0]).toMatchObject({ year: 2025, name: "Выдача справки", code: "" });
  expect(notices).toEqual([
    {
      level: "warning",
      code: "missingHead",
      args: { sheet: SERVICES, table: "Государственные услуги", head: "Код" },
    },
  ]);
});

test("what is there stays, what is missing is added, and neither is taken for a table of the assessment", async () => {
  await withSheets();
  await setCell(OTHER, "B4", 2025);
  await fill(SERVICES, "A7", [[2025, "Выдача справки", "", "", 100]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SERVICES).delete();
    await context.sync();
  });
  expect(await writeReportInputs()).toEqual({ sheets: [SERVICES, OTHER] });
  expect(await sheetNames()).toEqual(["Лист1", OTHER, SERVICES]);
  const { inputs } = (await read())!;
  expect([inputs.year, inputs.services]).toEqual([2025, []]);
  const { tables, unrecognisedSheets } = await attach();
  expect(tables).toEqual([]);
  expect(unrecognisedSheets).toEqual(["Лист1"]);
});

describe.each([
  [
    "kk",
    "Есепке арналған қызметтер",
    "Есепке арналған деректер",
    ["Есепті жыл\nОтчетный год", "3. Ақпаратқа қол жеткізу көздері мен орындары"],
    ["Жыл\nГод", "Мемлекеттік қызмет\nГосударственная услуга"],
    ["Мәнді тексеріңіз", "Мұнда мына сөздердің бірі күтіледі: ішінара, толық.", "ішінара,толық"],
  ],
  [
    "en",
    "Services for the report",
    "Data for the report",
    ["Year of the report\nОтчетный год", "3. Where information is to be had"],
    ["Year\nГод", "Public service\nГосударственная услуга"],
    ["Check the value", "One of these words is expected here: partly, wholly.", "partly,wholly"],
  ],
] as const)("in a pane in %s", (language, services, other, titles, heads, rule) => {
  beforeEach(async () => {
    await workbookOf({ Лист1: [["Заметки"]] });
    await fillInputs(full, language);
  });

  test("sheets, titles, heads, words and messages are in its language, the official one below the heads", async () => {
    expect(await sheetNames()).toEqual(["Лист1", services, other]);
    const first = (await values(`'${other}'!A1:A40`)).flat();
    for (const title of titles) expect(first).toContain(title);
    expect((await values(`'${services}'!A6:B6`))[0]).toEqual(heads);
    if (language === "kk") expect((await values(`'${other}'!B18:C18`))[0]).toEqual(["Акт", "Нөмірі\nНомер"]);
    const told = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(services).getRange("O7");
      dataValidation.load("rule,errorAlert");
      await context.sync();
      const { errorAlert, rule: own } = dataValidation;
      return [errorAlert.title, errorAlert.message, own.list?.source];
    });
    expect(told).toEqual(rule);
  });

  test("what is entered is read", async () => {
    const { inputs, notices, at } = (await read())!;
    expect(inputs).toEqual(full);
    expect(notices).toEqual([]);
    expect(address(at({ table: "services", row: 1, column: "total" })!)).toBe(`'${services}'!E8`);
  });
});

test("of two sheets in different languages both are read, and what is missing is told in the words of its sheet", async () => {
  await workbookOf({ Лист1: [["Заметки"]] });
  await writeReportInputs({ language: "kk" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Есепке арналған деректер").delete();
    context.workbook.worksheets.getItem("Есепке арналған қызметтер").getRange("C:C").delete("Left");
    await context.sync();
  });
  expect(await writeReportInputs({ language: "ru" })).toEqual({
    sheets: ["Есепке арналған қызметтер", OTHER],
  });
  await setCell(OTHER, "B4", 2025);
  await fill("Есепке арналған қызметтер", "A7", [[2025, "Анықтама беру", "", 100]]);
  const { inputs, notices } = (await read())!;
  expect(inputs).toMatchObject({ year: 2025, services: [{ name: "Анықтама беру", total: 100 }] });
  expect(notices.map(({ args }) => args)).toEqual([
    { sheet: "Есепке арналған қызметтер", table: "Мемлекеттік қызметтер", head: "Коды" },
  ]);
});

test.each(LANGUAGES)(
  "no head of a table in %s begins like another one, by which it would be taken for it",
  (language) => {
    for (const { heads } of Object.values(WORDINGS_IN[language])) {
      const keys = Object.values(heads).map(([first]) => nameKey(first));
      expect(keys.filter((key, at) => keys.slice(0, at).some((earlier) => earlier.startsWith(key)))).toEqual(
        [],
      );
    }
  },
);

test("a workbook without such sheets has no data of a report", async () => {
  await workbookOf({ Лист1: [["Год", 2025]] });
  expect(await read()).toBeUndefined();
});
