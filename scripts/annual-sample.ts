/**
 * `npx tsx scripts/annual-sample.ts`: makes `workbooks/annual-sample.xlsx` anew, the data of an annual report of a made-up
 * body with sixty services in three years.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient, WorkbookHost } from "../src/workbench/host";
import { SAMPLE_INPUTS } from "./annual-sample/inputs";

const FILE = join(__dirname, "../workbooks/annual-sample.xlsx");

async function main(): Promise<void> {
  const host = WorkbookHost.empty("annual-sample.xlsx");
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  const { fillInputs } = await import("./annual-sample/fill");
  await fillInputs(SAMPLE_INPUTS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  await writeFile(FILE, await host.save());
  process.stdout.write(`${FILE}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
