import { attach } from "../../../src/excel/attach";
import { writeRequisites } from "../../../src/excel/requisites";
import { COMPUTATIONS } from "../../../src/law/computations";
import { DIRECTIONS, TOTAL_OF } from "../../../src/law/directions";
import { setCell, values } from "../workbook";
import { firstLine, headRow, JUSTICE, REPORT, rowOf, SHEET, withRequisites } from "./entered";

/** What the cells below a head offer, in a row of the table from 1 on. */
async function offered(title: string, head: string, sheet = SHEET, below = 1): Promise<unknown> {
  const row = await headRow(title, sheet);
  const [heads] = await values(`'${sheet}'!A${row}:H${row}`);
  const column = "ABCDEFGH"[heads!.findIndex((cell) => firstLine(cell) === head)];
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(`${column}${row + below}`);
    dataValidation.load("rule,errorAlert");
    await context.sync();
    // Another spelling may be typed all the same.
    expect(dataValidation.errorAlert.style).toBe("Warning");
    return dataValidation.rule.list?.source;
  });
}

const BODY = "Государственный орган";
const FACTS = "Факты недостоверной и неполной информации";

test("directions, kinds and tables of the report are offered to choose from", async () => {
  await withRequisites();
  const directions = DIRECTIONS.map((direction) => COMPUTATIONS[TOTAL_OF[direction]].title.ru).join(",");
  // Excel takes 255 characters of a list.
  expect(directions.length).toBeLessThan(256);
  expect(await offered(FACTS, "Направление")).toBe(directions);
  expect(await offered(FACTS, "Вид")).toBe("недостоверная,неполная");
  expect(await offered("Отчетные данные", "Таблица", REPORT)).toBe("1,2,3,4,5,5-1,6");
});

test("bodies are offered from their table, and those that came later too", async () => {
  await withRequisites();
  const first = await rowOf(JUSTICE.name);
  const everywhere = async () => [
    await offered(FACTS, BODY),
    await offered(FACTS, BODY, SHEET, 20),
    await offered("Отчетные данные", BODY, REPORT, 100),
  ];
  const names = (rows: number) => `='${SHEET}'!$A$${first}:$A$${first + rows - 1}`;
  expect(await everywhere()).toEqual(Array(3).fill(names(2)));
  await setCell("Жалобы", "A4", "Министерство финансов");
  await setCell("Жалобы", "B4", 1);
  await writeRequisites(await attach());
  expect(await everywhere()).toEqual(Array(3).fill(names(3)));
});
