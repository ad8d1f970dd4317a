import { strFromU8, unzipSync } from "fflate";
import { fillInputs } from "../../../scripts/annual-sample/fill";
import { readReportInputs, writeReport, writeReportInputs } from "../../../src/excel/report";
import { address } from "../../../src/excel/address";
import { layReport } from "../../../src/excel/report/lay-report";
import { buildReport } from "../../../src/report/build";
import { sectionDrafts } from "../../../src/report/build/sections";
import type { Place, ReportInputs } from "../../../src/report/types";
import { problemText } from "../../../src/report/words";
import { dump } from "../undo/dump";
import { full, service } from "../../report/made";
import { formulas, reopen, setCell, sheetNames, values, workbookOf, type Workbook } from "../workbook";

const SERVICES = "Услуги для отчета";
const REPORT = "Отчет 2024";

async function withData(inputs: ReportInputs = full): Promise<Workbook> {
  const workbook = await workbookOf({ Лист1: [["Заметки"]] });
  await fillInputs(inputs);
  return workbook;
}

/** A report whose data make few rows, to be written often. */
const small: ReportInputs = {
  ...full,
  services: [2022, 2023, 2024].map((year) =>
    service({ year, total: 10 * (year - 2020), direct: 5, portal: 5 }),
  ),
};

/** The row of the sheet whose first cell begins so. */
async function rowOf(text: string, sheet = REPORT): Promise<number> {
  const rows = await values(`'${sheet}'`);
  const row = rows.findIndex(([cell]) => String(cell).startsWith(text));
  expect([text, row]).not.toEqual([text, -1]);
  return row;
}

const PROSPECTS = "5. Перспективы";
/** The cell of the first paragraph under a heading and our note. */
const paragraphUnder = async (heading: string) => `A${(await rowOf(heading)) + 3}`;
const cell = async (address: string): Promise<unknown> => (await values(`'${REPORT}'!${address}`))[0]![0];

const charts = () =>
  Excel.run(async (context) => {
    const { charts: all } = context.workbook.worksheets.getItem(REPORT);
    all.load("items/name,items/chartType,items/title/text,items/format/font/name");
    await context.sync();
    const series = all.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    return all.items.map(({ name, chartType, title, format }, index) => ({
      font: format.font.name,
      name,
      chartType,
      title: title.text,
      series: series[index]!.items.map((one) => one.name),
    }));
  });

test("the sheets of data give back what was entered", async () => {
  await withData();
  expect((await Excel.run(readReportInputs))!.inputs).toEqual(full);
});

test("each number and text from the data is a formula on its cells, with the value that the report tells", async () => {
  await withData();
  const { problems, missing, sheet } = await writeReport({ language: "ru" });
  expect([problems, sheet]).toEqual([[], REPORT]);
  expect(missing).toEqual([]);
  const read = (await Excel.run(readReportInputs))!;
  const sections = Object.fromEntries(
    Object.entries(sectionDrafts(full, "ru")).map(([id, paragraphs]) => [
      id,
      { paragraphs, state: "draft" as const },
    ]),
  );
  const document = buildReport({ inputs: full, language: "ru", sections });
  const { rows } = layReport(document, read).form.pages;
  const [shown, written] = [await values(`'${REPORT}'`), await formulas(`'${REPORT}'`)];
  const traced = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ key, content, column }) =>
      key !== undefined && key in document.traces && content && !("figure" in content)
        ? [{ key, row, column, value: "value" in content ? content.value : content.text }]
        : [],
    ),
  );
  expect(traced.length).toBeGreaterThan(400);
  for (const { key, row, column, value } of traced) {
    expect([key, written[row]![column]]).toEqual([key, expect.stringMatching(/^=/)]);
    const own = shown[row]![column];
    if (typeof value === "number") expect([key, own]).toEqual([key, expect.closeTo(value, 9)]);
    else expect([key, own]).toEqual([key, value]);
  }
});

test("a number that is changed in the data is changed in the report, and in the cells of its diagrams", async () => {
  await withData(small);
  await writeReport({ language: "ru" });
  const row = (await rowOf("Количество оказанных")) + 1;
  expect(await cell(`U${row}`)).toBe(40);
  const block = await values(`'${REPORT}'!X1:Y4`);
  expect(block[1]).toEqual(["", "Количество оказанных государственных услуг"]);
  expect(block[3]).toEqual(["2023 год", 30]);
  await setCell(SERVICES, "E9", 45);
  expect(await cell(`U${row}`)).toBe(45);
});

test("diagrams are Excel's own, over the cells beside the pages, and saved with the workbook", async () => {
  const workbook = await withData();
  await writeReport({ language: "ru" });
  const all = await charts();
  expect(all.map(({ title }) => title)).toEqual([
    "Оказано государственных услуг",
    "Оказано государственных услуг по формам",
    "Оказанные государственные услуги по каналам",
    "Наиболее востребованные государственные услуги",
    "Жалобы по годам",
  ]);
  expect(new Set(all.map(({ font }) => font))).toEqual(new Set(["Times New Roman"]));
  expect(all[3]).toMatchObject({ chartType: "BarClustered", series: ["2024 год"] });
  expect(all[2]?.series).toEqual(["2022 год", "2023 год", "2024 год"]);
  const parts = unzipSync(await workbook.host.save());
  const saved = Object.keys(parts).filter((path) => path.startsWith("xl/charts/chart"));
  expect(saved).toHaveLength(all.length);
  const first = strFromU8(parts["xl/charts/chart1.xml"]!);
  expect(first).toContain("<c:f>'Отчет 2024'!$Y$3:$Y$5</c:f>");
});

test("written anew, the report has what a person wrote, new drafts elsewhere, and each diagram once", async () => {
  const workbook = await withData(small);
  await writeReport({ language: "ru" });
  await setCell(REPORT, await paragraphUnder(PROSPECTS), "Откроем ещё два центра обслуживания.");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    const own = sheet.charts.add("Pie", context.workbook.worksheets.getItem(SERVICES).getRange("E7:E9"));
    own.name = "Наша диаграмма";
    await context.sync();
  });
  const before = (await charts()).map(({ name }) => name);
  await reopen(workbook);
  await setCell(SERVICES, "E9", 80);
  const again = await writeReport({ language: "ru" });
  expect(again).toMatchObject({ sheet: REPORT, notices: [] });
  expect(await sheetNames()).toEqual(["Лист1", SERVICES, "Данные для отчета", REPORT]);
  const prospects = await rowOf(PROSPECTS);
  expect(await cell(`A${prospects + 2}`)).toBe("Откроем ещё два центра обслуживания.");
  expect(await cell(await paragraphUnder("2) Информация о государственных"))).toMatch(
    /оказано 80\sгосударственных услуг/,
  );
  expect((await charts()).map(({ name }) => name).sort()).toEqual([...before].sort());
});

test("a text of a person is told to stand for other numbers than those of now", async () => {
  await withData(small);
  await writeReport({ language: "ru" });
  await setCell(REPORT, await paragraphUnder("2) Информация о государственных"), "Оказано сорок услуг.");
  await setCell(SERVICES, "E9", 80);
  const { notices } = await writeReport({ language: "ru" });
  expect(notices).toEqual([{ code: "outdated", sheet: REPORT }]);
  expect((await values(`'${REPORT}'`)).flat()).toContain("Оказано сорок услуг.");
});

test("a report that was changed by hand elsewhere is kept, and a new one stands beside it", async () => {
  await withData(small);
  await writeReport({ language: "ru" });
  const row = (await rowOf("Количество оказанных")) + 1;
  await setCell(REPORT, `A${row}`, "Оказано, всего");
  const second = await writeReport({ language: "ru" });
  expect(second).toMatchObject({
    sheet: `${REPORT} (2)`,
    notices: [{ code: "changedByHand", sheet: REPORT }],
  });
  expect(await cell(`A${row}`)).toBe("Оказано, всего");
  const third = await writeReport({ language: "ru" });
  expect(third).toMatchObject({ sheet: `${REPORT} (2)`, notices: [] });
});

test("while there are errors in the data nothing is written unless told to; without the year never", async () => {
  await withData({ ...small, services: [service({ year: 2024, total: -1 })] });
  const refused = await writeReport({ language: "ru" });
  expect(refused.sheet).toBeUndefined();
  expect(refused.problems.map(({ code }) => code)).toEqual(["negative"]);
  expect(await sheetNames()).not.toContain(REPORT);
  expect(await writeReport({ language: "ru", despiteErrors: true })).toMatchObject({ sheet: REPORT });
  // The years about which nothing is known are drawn empty.
  expect(await values(`'${REPORT}'!X3:Y5`)).toEqual([
    ["2022 год", ""],
    ["2023 год", ""],
    ["2024 год", -1],
  ]);
  await setCell("Данные для отчета", "B4", "");
  const { sheet, problems } = await writeReport({ language: "ru", despiteErrors: true });
  expect([sheet, problems[0]?.code]).toEqual([undefined, "noYear"]);
});

test("a year twice, a count below zero and sums unlike the total are named with their cells, and no cell changes until the user says so", async () => {
  await withData({
    ...small,
    services: [
      service({ year: 2024, total: 10, direct: 5, portal: 6 }),
      service({ year: 2024, total: 10, mobile: -1 }),
    ],
  });
  const before = await dump();
  const refused = await writeReport({ language: "ru" });
  const where = (place: Place) => address(refused.read.at(place)!);
  expect(refused.problems.map((problem) => problemText(problem, "ru", where))).toEqual([
    `'${SERVICES}'!E7: всего 10, а по каналам в сумме 11. Проверьте слагаемые и итог.`,
    `'${SERVICES}'!I8: -1, количество не может быть меньше нуля. Исправьте его.`,
    `'${SERVICES}'!A8: строка «Выдача лицензии, 2024» уже есть ('${SERVICES}'!A7). Оставьте одну.`,
  ]);
  expect(await dump()).toEqual(before);
  expect(await writeReport({ language: "ru", despiteErrors: true })).toMatchObject({ sheet: REPORT });
  const { [REPORT]: written, ...others } = await dump();
  expect(written).toBeDefined();
  expect(others).toEqual(before);
});

test("on a protected sheet nothing is written", async () => {
  await withData(small);
  await writeReport({ language: "ru" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).protection.protect();
    await context.sync();
  });
  const { sheet, notices } = await writeReport({ language: "ru" });
  expect([sheet, notices]).toEqual([undefined, [{ code: "protected", sheet: REPORT }]]);
});

test("in Kazakh the report is a sheet of its own; a number kept as a text stands in it as a number", async () => {
  await withData(small);
  await Excel.run(async (context) => {
    const total = context.workbook.worksheets.getItem(SERVICES).getRange("E9");
    total.numberFormat = [["@"]];
    total.values = [["1 040"]];
    await context.sync();
  });
  await writeReport({ language: "ru" });
  const { sheet } = await writeReport({ language: "kk", despiteErrors: true });
  expect(sheet).toBe("Есеп 2024");
  const row = (await rowOf("Көрсетілген мемлекеттік қызметтердің саны", "Есеп 2024")) + 1;
  expect((await values(`'Есеп 2024'!U${row}`))[0]![0]).toBe(1040);
});

test("without sheets for the data, and without anything on them, the year is asked for and nothing is written", async () => {
  await workbookOf({ Лист1: [["Заметки"]] });
  const none = { problems: [{ code: "noYear" }], notices: [] };
  const first = await writeReport({ language: "ru" });
  expect(first).toMatchObject(none);
  await writeReportInputs();
  expect(await writeReport({ language: "ru", despiteErrors: true })).toMatchObject(none);
  expect(await sheetNames()).toEqual(["Лист1", SERVICES, "Данные для отчета"]);
});
