import { attach, type Attachment } from "../../../src/excel";
import { clearCounts, putCounts, reviewReport } from "../../../src/excel/report";
import { address } from "../../../src/excel/address";
import { fillInputs } from "../../../scripts/annual-sample/fill";
import { EXCEL_ACTIONS } from "../../../src/taskpane/excel-actions";
import type { ReportInputs } from "../../../src/report/types";
import { inputs, service } from "../../report/made";
import { formulas, setCell, values, workbookOf } from "../workbook";

const SHEET = "Свод";
const SERVICES = "Услуги для отчета";

/** Tables of the assessment with cells that nobody has filled in. */
const TABLE = [
  [
    "Государственный орган",
    "Оказано услуг (b)",
    "с нарушением срока (a)",
    "Количество видов услуг (c)",
    "Частично автоматизировано",
    "Полностью автоматизировано",
    "Электронно (e)",
    "Мобильное приложение",
  ],
  ["Министерство труда", 900, 1, 10, 1, 2, 300, 4],
  ["Министерство юстиции", "", 2, "", "", "", 130, ""],
];

const DATA = inputs({
  provider: [{ item: "name", value: "Министерство юстиции" }],
  services: [
    service({
      year: 2024,
      name: "Первая",
      code: "00101001",
      total: 50,
      electronic: 30,
      mobile: 0,
      automation: "partial",
    }),
    service({
      year: 2024,
      name: "Вторая",
      code: "00101002",
      total: 70,
      electronic: 70,
      mobile: 5,
      automation: "full",
    }),
    service({ year: 2023, name: "Первая", code: "00101001", total: 44, mobile: 9, automation: "full" }),
  ],
});

async function opened(data: ReportInputs = DATA) {
  await workbookOf({ [SHEET]: TABLE });
  await fillInputs(data);
  return attach();
}

const found = async (attachment: Attachment) =>
  (await reviewReport(attachment)).counts.map(({ at, value, state }) => [address(at), value, state]);

test("the pane hands the tables of the assessment over", async () => {
  const attachment = await opened();
  const { counts, differences } = await EXCEL_ACTIONS.reviewReport(attachment);
  expect([counts.length, differences.length]).toEqual([5, 1]);
});

const cells = async (attachment: Attachment) =>
  (await reviewReport(attachment)).counts.map(({ at }) => address(at));

test("empty cells of the assessment are told with what the services of the report count", async () => {
  const attachment = await opened();
  expect(await found(attachment)).toEqual([
    [`'${SHEET}'!B3`, 120, "empty"],
    [`'${SHEET}'!D3`, 2, "empty"],
    [`'${SHEET}'!E3`, 1, "empty"],
    [`'${SHEET}'!F3`, 1, "empty"],
    [`'${SHEET}'!H3`, 1, "empty"],
  ]);
});

test("formulas are put into the empty cells alone, count what the report counts, also of lines added later", async () => {
  const attachment = await opened();
  const wanted = await cells(attachment);
  expect(await putCounts(attachment, wanted)).toEqual({ cells: wanted, left: [] });
  expect(await values(`'${SHEET}'!A2:H3`)).toEqual([
    TABLE[1],
    ["Министерство юстиции", 120, 2, 2, 1, 1, 130, 1],
  ]);
  const [line] = await formulas(`'${SHEET}'!A3:H3`);
  expect(line![1]).toBe(`=SUMIFS('${SERVICES}'!$E:$E,'${SERVICES}'!$A:$A,'Данные для отчета'!$B$4)`);
  expect(line![6]).toBe(130);
  expect((await found(attachment)).map(([, , state]) => state)).toEqual(wanted.map(() => "ours"));
  // What differs from the report is told as before: the cell that was filled in by hand.
  expect((await reviewReport(attachment)).differences.map((one) => one.address)).toEqual([`'${SHEET}'!G3`]);

  await setCell(SERVICES, "A10", 2024);
  await setCell(SERVICES, "B10", "Третья");
  await setCell(SERVICES, "E10", 30);
  expect((await values(`'${SHEET}'!B3:D3`))[0]).toEqual([150, 2, 3]);
});

test("automated services are counted by their lines, in whatever language their words are", async () => {
  await workbookOf({
    [SHEET]: [
      [
        "Государственный орган",
        "Общий объем оказанных услуг (z)",
        "В электронной форме (x)",
        "На бумаге по автоматизированным услугам",
        "Общий объем по автоматизированным услугам",
      ],
      ["Министерство юстиции", 130, 100, "", ""],
      ["Министерство труда", 900, 300, 4, 500],
    ],
  });
  await fillInputs(
    inputs({
      provider: [{ item: "name", value: "Министерство юстиции" }],
      services: [
        service({ year: 2024, name: "Первая", total: 50, paper: 20, automation: "partial" }),
        service({ year: 2024, name: "Вторая", total: 70, paper: 3, automation: "full" }),
        service({ year: 2024, name: "Третья", total: 10, paper: 10 }),
      ],
    }),
  );
  await setCell(SERVICES, "O8", "Толық");
  const attachment = await attach();
  await putCounts(attachment, await cells(attachment));
  expect((await values(`'${SHEET}'!D2:E2`))[0]).toEqual([23, 120]);
});

test("what such a formula would count otherwise than the report is not offered", async () => {
  const attachment = await opened();
  await Excel.run(async (context) => {
    const total = context.workbook.worksheets.getItem(SERVICES).getRange("E7");
    total.numberFormat = [["@"]];
    total.values = [["50"]];
    await context.sync();
  });
  expect((await found(attachment)).map(([cell]) => cell)).not.toContain(`'${SHEET}'!B3`);
  await setCell(SERVICES, "E7", "");
  expect((await found(attachment)).map(([cell]) => cell)).not.toContain(`'${SHEET}'!B3`);
  expect((await found(attachment)).map(([cell]) => cell)).toContain(`'${SHEET}'!D3`);
});

test("without services, or without the year of the report, nothing is offered", async () => {
  const attachment = await opened({ ...DATA, services: [] });
  expect(await found(attachment)).toEqual([]);
  expect(await found(await opened({ ...DATA, year: undefined }))).toEqual([]);
});

test("where no line has a total, the ways of rendering make it", async () => {
  const attachment = await opened({
    ...DATA,
    services: [
      service({ year: 2024, name: "Первая", direct: 5, portal: 7 }),
      service({ year: 2024, name: "Вторая", mobile: 8 }),
    ],
  });
  await putCounts(attachment, [`'${SHEET}'!B3`]);
  expect((await values(`'${SHEET}'!B3`))[0]).toEqual([20]);
});

test("a cell that was filled in meanwhile is left, and so is a protected sheet", async () => {
  const attachment = await opened();
  const [first, ...others] = await cells(attachment);
  await setCell(SHEET, "B3", 125);
  expect((await putCounts(attachment, [first!])).left).toEqual([{ address: first, reason: "changed" }]);
  expect(await formulas(`'${SHEET}'!B3`)).toEqual([[125]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  const { cells: put, left } = await putCounts(attachment, others);
  expect([put, left]).toEqual([[], others.map((one) => ({ address: one, reason: "protected" }))]);
});

test("a cell keeps its number format, unless that takes a formula for a text", async () => {
  const attachment = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("B3").numberFormat = [["# ##0"]];
    sheet.getRange("D3").numberFormat = [["@"]];
    await context.sync();
  });
  await putCounts(attachment, await cells(attachment));
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("B3:D3");
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat[0] as string[];
  });
  expect([formats[0], formats[2]]).toEqual(["# ##0", "General"]);
  expect(await values(`'${SHEET}'!B3:D3`)).toEqual([[120, 2, 2]]);
});

test("formulas are removed again, where they are as they were put", async () => {
  const attachment = await opened();
  const wanted = await cells(attachment);
  await putCounts(attachment, wanted);
  await setCell(SHEET, "D3", 3);
  expect(await clearCounts(attachment, wanted)).toEqual({
    cells: wanted.filter((one) => !one.endsWith("!D3")),
    left: [{ address: `'${SHEET}'!D3`, reason: "changed" }],
  });
  expect(await formulas(`'${SHEET}'!A3:H3`)).toEqual([["Министерство юстиции", "", 2, 3, "", "", 130, ""]]);
});
