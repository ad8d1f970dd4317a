import {
  findReportLists,
  readReportInputs,
  takeReportLists,
  writeReportInputs,
} from "../../../src/excel/report";
import { proposedChoice } from "../../../src/excel/report/lists";
import { takeBack } from "../../../src/excel/undo";
import { known } from "../../../src/report/cells";
import { dump } from "../undo/dump";
import { recorded } from "../undo/done";
import { formulas, reopen, setCell, sheetNames, values, workbookOf } from "../workbook";

const SERVICES = "Услуги для отчета";
const OTHER = "Данные для отчета";
const OWN = "Услуги 2024";
const TRAINING = "Обучение";

/** Two lists of a body: services of a year with their sum, and training with dates. */
const LISTS = {
  [OWN]: [
    ["Государственные услуги, оказанные за 2024 год"],
    ["№", "Наименование услуги", "Оказано всего", "На бумаге", "В электронной форме", "Автоматизация"],
    [1, "Выдача справки", 100, 40, 60, "полная"],
    [2, "Регистрация", 70, "–", 70, "нет"],
    ["Итого", "", 170, 40, 130, ""],
  ],
  [TRAINING]: [
    ["Повышение квалификации работников"],
    ["Тема", "Дата", "Участников"],
    ["Этика", 45352, 12],
    ["Сервис", 45810, ""],
  ],
};

const read = async () => (await Excel.run(readReportInputs))!.inputs;
const takeAll = async () => takeReportLists((await findReportLists()).map(proposedChoice));
const taken = async () => (await findReportLists()).map((list) => [list.taken?.rows, list.taken?.fresh]);

async function insertRow(sheet: string, row: number, cells: readonly (string | number)[]): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.getRange(`${row}:${row}`).insert("Down");
    own.getRangeByIndexes(row - 1, 0, 1, cells.length).values = [[...cells]];
    await context.sync();
  });
}

test("what is taken refers to the user's cells, is read as it is meant, and follows them", async () => {
  await workbookOf(LISTS);
  const before = [await formulas(OWN), await formulas(TRAINING)];
  expect(await takeAll()).toEqual({
    sheets: [SERVICES, OTHER],
    added: [
      { table: "services", rows: 2 },
      { table: "training", rows: 2 },
    ],
    repeated: [],
    gone: [],
  });
  expect([await formulas(OWN), await formulas(TRAINING)]).toEqual(before);
  const [first, second] = await formulas(`'${SERVICES}'!A7:P8`);
  expect(first!.slice(0, 5)).toEqual([
    2024,
    `=IF('${OWN}'!B3="","",'${OWN}'!B3)`,
    "",
    "",
    `=IF('${OWN}'!C3="","",'${OWN}'!C3)`,
  ]);
  expect(first![14]).toBe(`=IF('${OWN}'!F3="","",IF('${OWN}'!F3="полная","полностью",'${OWN}'!F3))`);
  expect(second![11]).toBe(`=IF(OR('${OWN}'!D4="",'${OWN}'!D4="–"),"",'${OWN}'!D4)`);

  const { services, training } = await read();
  expect(
    services.map(({ year, name, total, paper, electronic, automation }) => [
      year,
      name,
      total,
      paper,
      electronic,
      automation,
    ]),
  ).toEqual([
    [2024, "Выдача справки", 100, 40, 60, "full"],
    [2024, "Регистрация", 70, undefined, 70, undefined],
  ]);
  expect(training).toEqual([
    { year: 2024, title: "Этика", date: "2024-03-01", participants: 12 },
    { year: 2025, title: "Сервис", date: "2025-06-02", participants: undefined },
  ]);
  await setCell(OWN, "C3", 101);
  expect(known((await read()).services[0]!.total)).toBe(101);
});

test("taken twice nothing is doubled; a line that has come since is added below, also after the file was saved", async () => {
  const workbook = await workbookOf(LISTS);
  await takeAll();
  expect(await taken()).toEqual([
    [2, 0],
    [2, 0],
  ]);
  const once = await formulas(SERVICES);
  expect((await takeAll()).added).toEqual([]);
  expect(await formulas(SERVICES)).toEqual(once);

  await insertRow(OWN, 4, [2, "Архивная справка", 5, 5, 0, "частичная"]);
  await reopen(workbook);
  expect(await taken()).toEqual([
    [2, 1],
    [2, 0],
  ]);
  expect((await takeAll()).added).toEqual([{ table: "services", rows: 1 }]);
  expect((await read()).services.map(({ name, automation }) => [name, automation])).toEqual([
    ["Выдача справки", "full"],
    ["Регистрация", undefined],
    ["Архивная справка", "partial"],
  ]);
});

test("a service that was typed in for the same year is not added again, and what is below stays", async () => {
  await workbookOf(LISTS);
  await writeReportInputs();
  await setCell(SERVICES, "A7", 2024);
  await setCell(SERVICES, "B7", "регистрация");
  await setCell(SERVICES, "E7", 70);
  const { added, repeated } = await takeAll();
  expect(added).toContainEqual({ table: "services", rows: 1 });
  expect(repeated).toEqual([{ address: `'${OWN}'!A2:F5`, rows: 1 }]);
  expect((await read()).services.map(({ name }) => name)).toEqual(["регистрация", "Выдача справки"]);
});

test("years side by side are rows of each year; a year of which a service has nothing is none", async () => {
  await workbookOf({
    Динамика: [
      ["Услуга", "2023 год", "", "2024 год", ""],
      ["", "Оказано всего", "в бумажной форме", "Оказано всего", "в бумажной форме"],
      ["Лицензия", 10, 4, 12, 0],
      ["Справка", "", "", 7, 7],
    ],
  });
  await takeAll();
  expect((await read()).services.map(({ year, name, total, paper }) => [year, name, total, paper])).toEqual([
    [2023, "Лицензия", 10, 4],
    [2024, "Лицензия", 12, 0],
    [2024, "Справка", 7, 7],
  ]);
  expect(await taken()).toEqual([[3, 0]]);
  await setCell("Динамика", "B4", 3);
  expect(await taken()).toEqual([[3, 1]]);
});

test("a year that is written once holds for the lines below it", async () => {
  await workbookOf({
    Контроль: [
      ["Внутренний контроль качества оказания услуг"],
      ["Год", "Предмет проверки", "Проверено услуг", "Выявлено нарушений"],
      [2023, "Сроки", 40, 1],
      ["", "Полнота", 30, 0],
    ],
  });
  await takeAll();
  const { internalControl } = await read();
  expect(internalControl.map(({ year, subject }) => [year, subject])).toEqual([
    [2023, "Сроки"],
    [2023, "Полнота"],
  ]);
  expect(await taken()).toEqual([[2, 0]]);
});

/** A formula of the user's beside the lists. */
const noteOf = (formula: string) => setCell(TRAINING, "H1", formula);

test("taking can be taken back: our sheets are as they were, whatever stands on them and refers to them", async () => {
  await workbookOf(LISTS);
  await writeReportInputs();
  await setCell(OTHER, "B4", 2024);
  const cells = await values(`'${OTHER}'!A1:A200`);
  const prospects = cells.findIndex(([text]) => String(text).endsWith("Перспективы"));
  await setCell(OTHER, `A${prospects + 4}`, "Откроем центр");
  await noteOf(`='${OTHER}'!A${prospects + 4}`);
  const before = await dump();
  const change = await recorded({ of: "reportInputs" }, takeAll);
  expect((await read()).prospects).toEqual([{ text: "Откроем центр" }]);
  expect((await read()).training).toHaveLength(2);
  expect(await takeBack(change)).toEqual({ removed: [], restored: [SERVICES, OTHER], left: [] });
  expect(await dump()).toEqual(before);
});

test("sheets that taking added go when it is taken back", async () => {
  await workbookOf(LISTS);
  const change = await recorded({ of: "reportInputs" }, takeAll);
  expect((await takeBack(change)).removed).toEqual([SERVICES, OTHER]);
  expect(await sheetNames()).toEqual([OWN, TRAINING]);
});

test("on a protected sheet nothing is written, and it is named; a list that has changed is told", async () => {
  await workbookOf(LISTS);
  const shown = (await findReportLists()).map(proposedChoice);
  await writeReportInputs();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(OTHER).protection.protect();
    await context.sync();
  });
  expect(await takeReportLists(shown)).toMatchObject({
    sheets: [],
    added: [],
    refused: { protectedSheet: OTHER },
  });
  expect((await read()).services).toEqual([]);
  await setCell(OWN, "C2", "Стоимость, тенге");
  const { gone, added } = await takeReportLists(shown.slice(0, 1));
  expect([gone, added]).toEqual([[shown[0]!.key], []]);
});
