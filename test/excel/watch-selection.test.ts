import { watchSelection } from "../../src/excel";
import { setCell, workbookOf, type Workbook } from "./workbook";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

let workbook: Workbook;
let told: number;
let stop: () => Promise<void>;

beforeEach(async () => {
  workbook = await workbookOf({ A: [[1]], B: [[2]] });
  told = 0;
  stop = await watchSelection(() => void told++);
});

/** How often it is told of what an action does. */
async function toldOf(action: () => Promise<unknown>): Promise<number> {
  const before = told;
  await action();
  await settled();
  return told - before;
}

const select = (sheet: string, cell: string) =>
  Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.activate();
    own.getRange(cell).select();
    await context.sync();
  });

test("a selection of the user is told, on any sheet", async () => {
  expect(await toldOf(async () => workbook.host.model.selection.selectCell(2, 2))).toBe(1);
  expect(await toldOf(() => select("B", "A1"))).toBeGreaterThan(0);
  expect(await toldOf(() => select("B", "A2"))).toBe(1);
});

test("a cell that is changed is told, since the selected one may depend on it", async () => {
  expect(await toldOf(() => setCell("A", "A1", 5))).toBe(1);
});

test("after it is stopped nothing is told", async () => {
  await stop();
  expect(await toldOf(() => select("B", "A5"))).toBe(0);
  expect(await toldOf(() => setCell("A", "A1", 5))).toBe(0);
});
