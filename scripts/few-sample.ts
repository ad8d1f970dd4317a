/**
 * `npx tsx scripts/few-sample.ts`: makes `test/data/few.xlsx`, the sample workbook with six of its bodies, for tests that do not
 * need all of them.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient, WorkbookHost } from "../src/workbench/host";

const SAMPLE = join(__dirname, "../workbooks/sample.xlsx");
const FILE = join(__dirname, "../test/data/few.xlsx");

/** One with marks that are not its own (notes of Tables 2 and 6), and one with a number kept as text, among them. */
const KEPT: ReadonlySet<unknown> = new Set([
  "Министерство внутренних дел",
  "Министерство здравоохранения",
  "Министерство обороны",
  "Министерство юстиции",
  "Акимат Алматинской области",
  "Акимат города Астаны",
]);

async function main(): Promise<void> {
  const host = await WorkbookHost.open(await readFile(SAMPLE), "sample.xlsx");
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRange();
      range.load("values");
      return { sheet, range };
    });
    await context.sync();
    for (const { sheet, range } of used) {
      const { values } = range;
      const bodies = values.findIndex(([, , third]) => isBody(third));
      // Bodies stand in a row, two columns each, or in the second column.
      if (bodies >= 0)
        for (let column = values[0]!.length - 2; column > 1; column -= 2) {
          const [name] = values[bodies]!.slice(column);
          if (isBody(name) && !KEPT.has(name))
            sheet.getRangeByIndexes(0, column, 1, 2).getEntireColumn().delete("Left");
        }
      else
        for (let row = values.length - 1; row >= 0; row--)
          if (isBody(values[row]![1]) && !KEPT.has(values[row]![1]))
            sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
    }
    await context.sync();
  });
  await writeFile(FILE, await host.save());
}

const isBody = (cell: unknown): boolean =>
  /^(Министерство|Агентство|Акимат|Генеральная|Национальный|Верховный|Судебная|Бюро|Канцелярия)/.test(
    String(cell),
  );

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
