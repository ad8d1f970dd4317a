import { strFromU8, unzipSync } from "fflate";
import { WorkbookHost } from "../../src/workbench/host";
import { blank, opened, put } from "./host/helpers";
import { recalculated } from "./office";

// LibreOffice starts, opens a workbook and saves it; how long that takes is up to the machine.
jest.setTimeout(300_000);

const KINDS = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "LineMarkers",
  "Pie",
  "Doughnut",
];
const isRound = (kind: string) => kind === "Pie" || kind === "Doughnut";
const TABLE = [
  ["", 2024, 2025],
  ["ЦОН", 110, 90],
  ["Портал", 420, 510],
];

test("LibreOffice takes each kind of chart for one of the same kind over the same cells", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:C3", TABLE);
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [index, kind] of KINDS.entries()) {
      const table = sheet.getRange(isRound(kind) ? "A1:B3" : "A1:C3");
      const chart = sheet.charts.add(kind as Excel.ChartType, table, "Columns" as Excel.ChartSeriesBy);
      chart.title.text = kind;
      chart.setPosition(`E${index * 20 + 1}`, `J${index * 20 + 18}`);
    }
    await context.sync();
  });
  const saved = recalculated(await book.host.save());
  const formulas = Object.entries(unzipSync(saved))
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map(([, bytes]) => [...strFromU8(bytes).matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula));
  expect(formulas).toHaveLength(KINDS.length);
  const read = await opened(await WorkbookHost.open(saved, "Saved.xlsx")).run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.load("items/chartType,items/title/text");
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    return charts.items.map(({ chartType, title }, index) => [
      title.text,
      chartType,
      series[index]?.items.map(({ name }) => name),
    ]);
  });
  expect(read).toEqual(KINDS.map((kind) => [kind, kind, isRound(kind) ? ["2024"] : ["2024", "2025"]]));
  expect(new Set(formulas.flat())).toEqual(
    new Set(["Sheet1!$B$1", "Sheet1!$C$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3", "Sheet1!$C$2:$C$3"]),
  );
});
