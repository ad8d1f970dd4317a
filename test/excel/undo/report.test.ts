import { strFromU8, unzipSync } from "fflate";
import { fillInputs } from "../../../scripts/annual-sample/fill";
import { writeReport } from "../../../src/excel/report";
import { takeBack, type Scope } from "../../../src/excel/undo";
import { inputs, service } from "../../report/made";
import { setCell, workbookOf, type Workbook } from "../workbook";
import { recorded } from "./done";
import { dump } from "./dump";

const SERVICES = "Услуги для отчета";
const REPORT = "Отчет 2024";
const SCOPE: Scope = { of: "report", language: "ru" };

let workbook: Workbook;
beforeEach(async () => {
  workbook = await workbookOf({ Лист1: [["Заметки"]] });
  await fillInputs(
    inputs({
      services: [2022, 2023, 2024].flatMap((year) => [
        service({ year, name: "Первая", total: 10 * (year - 2020), direct: 5, portal: 5 }),
        service({ year, name: "Вторая", total: 7 }),
      ]),
    }),
  );
  await writeReport({ language: "ru" });
});

const write = () => recorded(SCOPE, () => writeReport({ language: "ru" }), [REPORT]);

/** The diagrams as they are saved, and where they stand. */
async function diagrams(): Promise<readonly unknown[]> {
  const parts = Object.entries(unzipSync(await workbook.host.save()));
  const saved = parts.flatMap(([path, part]) =>
    /charts\/chart\d+\.xml$/.test(path) ? [strFromU8(part)] : [],
  );
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(REPORT);
    charts.load("items/name,items/left,items/top,items/width,items/height");
    await context.sync();
    const places = charts.items.map(({ name, left, top, width, height }) => [name, left, top, width, height]);
    return [saved.sort(), places.sort()];
  });
}

test("a report that was written anew has its texts, looks and diagrams again", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    const own = sheet.charts.add("Pie", context.workbook.worksheets.getItem(SERVICES).getRange("E7:E9"));
    own.name = "Наша диаграмма";
    // Rows between others are kept with a report; what stands below them moves.
    sheet.getRange("11:11").insert("Down");
    sheet.getRange("A11").format.fill.color = "#FFF2CC";
    await context.sync();
  });
  // Fewer kinds of services and channels: other tables, and fewer diagrams.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SERVICES).getRange("F7:I12").clear("Contents");
    await context.sync();
  });
  const before = [await dump(), await diagrams()] as const;
  const change = await write();
  const after = await diagrams();
  expect(after).not.toEqual(before[1]);
  expect(JSON.stringify(after)).toContain("Наша диаграмма");
  expect((await dump())[REPORT]).not.toEqual(before[0][REPORT]);
  expect(await takeBack(change)).toEqual({ removed: [], restored: [REPORT], left: [] });
  expect(await dump()).toEqual(before[0]);
  expect(await diagrams()).toEqual(before[1]);
});

test("a diagram that a person had deleted does not come back", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).charts.getItem("Olshem chart.demanded").delete();
    await context.sync();
  });
  const before = await diagrams();
  await setCell(SERVICES, "E11", 80);
  const change = await write();
  expect(JSON.stringify(await diagrams())).toContain("Olshem chart.demanded");
  expect((await takeBack(change)).restored).toEqual([REPORT]);
  expect(JSON.stringify((await diagrams())[1])).toBe(JSON.stringify(before[1]));
});

test("a report that was closed because a person changed it is open again, and the new one is gone", async () => {
  await setCell(REPORT, "A1", "Исправлено рукой");
  const before = [await dump(), await diagrams()] as const;
  const change = await recorded(SCOPE, () => writeReport({ language: "ru" }), [`${REPORT} (2)`]);
  expect(await takeBack(change)).toEqual({ removed: [`${REPORT} (2)`], restored: [REPORT], left: [] });
  expect([await dump(), await diagrams()]).toEqual(before);
});

test("nothing is kept of a report that was not written", async () => {
  await setCell(SERVICES, "E11", -1);
  const change = await recorded(SCOPE, () => writeReport({ language: "ru" }));
  expect(change).toBeUndefined();
});
