import { propose } from "../../src/recognition";
import type { Proposal, SheetGrid } from "../../src/recognition/types";
import { openSample } from "../excel/workbook";

let sheets: SheetGrid[];
let proposal: Proposal;

beforeAll(async () => {
  await openSample();
  sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange(true));
    for (const range of ranges) range.load("values,rowIndex,columnIndex");
    await context.sync();
    return ranges.map(({ values, rowIndex, columnIndex }, index) => ({
      name: worksheets.items[index]!.name,
      row: rowIndex,
      column: columnIndex,
      values,
    }));
  });
  proposal = propose(sheets);
});

test("the tables of the sample are recognised, with the types and the number of records", () => {
  expect(
    proposal.tables.map(({ kind, sheet, run, records }) => [
      kind,
      sheet,
      run,
      [...new Set(records.map(({ type }) => type))].join(),
      records.length,
    ]),
  ).toEqual([
    ["services", "Исходные данные ЦГО", "down", "CGO", 24],
    ["services", "Исходные данные МИО", "down", "LEB", 20],
    ["satisfaction", "Удовлетворенность", "down", "CGO,LEB", 333],
    ["complaints", "Жалобы и заявления", "down", "CGO,LEB", 44],
    ["penalties", "Штрафы", "down", "CGO,LEB", 30],
  ]);
});

test("every column of the sample stands for its variable, each of them surely", () => {
  const [central, local, satisfaction, complaints, penalties] = proposal.tables;
  expect(central!.fields.map(({ head, variable, at }) => [head, variable, at])).toEqual([
    ["Государственный орган", "body", 1],
    ["Оказано услуг, всего (b)", "services", 2],
    ["в т.ч. с нарушением срока (a)", "late", 3],
    ["Необоснованные отказы", "refusals", 4],
    ["При неполном пакете", "incomplete", 5],
    ["Истребовано лишних документов", "demanded", 6],
    ["Обоснованных жалоб (i)", "justifiedComplaints", 7],
    ["Частично автоматизировано (c)", "partial", 8],
    ["Полностью автоматизировано (d)", "full", 9],
    ["Всего видов (n)", "kinds", 10],
    ["Оказано электронно (e)", "electronic", 11],
    ["Всего оказано (z)", "rendered", 12],
    ["На бумаге по автоматизированным (b)", "paper", 13],
    ["Всего по автоматизированным (c)", "automatedRendered", 14],
    ["В мобильных приложениях (w)", "mobile", 15],
    ["Авт. всего (a)", "automatedKinds", 16],
    ["Простой, ч (t)", "hours", 17],
    ["Проактивных (q)", "proactive", 18],
    ["Цифровых документов (l)", "documents", 19],
  ]);
  const variables = [local, satisfaction, complaints, penalties].map((table) =>
    table!.fields.map(({ variable }) => variable),
  );
  expect(variables).toEqual([
    ["body", "services", "late", "refusals", "incomplete", "demanded", "justifiedComplaints"],
    ["body", "service", "level"],
    ["body", "considered", "consideredLate", "courtJustified", "received", "redirectedLate", "disciplined"],
    ["body", "direction", "unreliable", "incompleteReports"],
  ]);
  const unsure = proposal.tables.flatMap(({ fields }) =>
    fields.filter(({ confidence }) => confidence !== "sure"),
  );
  expect(unsure).toEqual([]);
});

test("nothing of the sample is missing or left over, and only the totals are left out", () => {
  expect(proposal.tables.flatMap(({ missing, unused }) => [...missing, ...unused])).toEqual([]);
  expect(
    proposal.tables.flatMap(({ sheet, skipped }) => skipped.map((line) => ({ sheet, ...line }))),
  ).toEqual([{ sheet: "Исходные данные ЦГО", at: 28, text: "ИТОГО", reason: "total" }]);
});

test("the bodies of the sample are those of its services, none is asked about, openness is left to itself", () => {
  expect(proposal.bodies).toHaveLength(44);
  expect(proposal.bodies[0]).toEqual({
    name: "Министерство внутренних дел",
    type: "CGO",
    isAssumed: false,
    spellings: [],
  });
  expect(proposal.doubtfulNames).toEqual([]);
  expect(proposal.unrecognised).toEqual(["Открытость ЦГО", "Открытость МИО"]);
});

/** The columns of a sheet in another order, its first rows of titles as they are. */
const reordered = (
  { values, ...sheet }: SheetGrid,
  order: (column: number, columns: number) => number,
): SheetGrid => ({
  ...sheet,
  values: values.map((cells) => {
    const isTitle = cells.filter((cell) => cell !== "").length <= 1;
    return isTitle ? cells : cells.map((_, column) => cells[order(column, cells.length)]);
  }),
});

test.each([
  ["backwards", (column: number, columns: number) => columns - 1 - column],
  ["with the last column first", (column: number, columns: number) => (column + columns - 1) % columns],
])("the columns are found %s as well", (_, order) => {
  const own = sheets.filter(({ name }) => !name.startsWith("Открытость"));
  const { tables } = propose(own.map((sheet) => reordered(sheet, order)));
  const named = (from: Proposal["tables"]) =>
    from.map(({ fields }) => fields.map(({ variable, head }) => `${variable}: ${head}`).sort());
  expect(named(tables)).toEqual(named(proposal.tables));
});
