/**
 * All forms of all bodies of the sample, a sheet each, through Microsoft's own client and the stand-in for Excel:
 * milliseconds a sheet by blocks, and memory after each. It shows that neither grows with what was already written.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Appendix } from "../../src/forms/form";
import { registerOlshem } from "../../src/workbench/cli/functions";
import { createClient, WorkbookHost } from "../../src/workbench/host";

const SAMPLE = join(__dirname, "../../workbooks/sample.xlsx");
const FORMS: readonly Appendix[] = [3, 4, 5, 8, 9, 10, 12, 14, 15];
const BLOCK = 60;

async function main(): Promise<void> {
  const host = await WorkbookHost.open(await readFile(SAMPLE), "sample.xlsx");
  await registerOlshem();
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  const { attach, writeForms, writeScores } = await import("../../src/excel");
  const attachment = await attach();
  await writeScores(attachment, { rules: "" });
  const bodies = attachment.bodies.map(({ name }) => name);

  const took: number[] = [];
  let last = performance.now();
  console.log("\nForms, milliseconds a sheet");
  await writeForms(
    attachment,
    { bodies, forms: FORMS, language: "ru", today: "2024-03-15" },
    {
      onProgress({ done, total }) {
        const now = performance.now();
        took.push(now - last);
        if (done % BLOCK === 0 || done === total) {
          const block = took.slice(Math.floor((done - 1) / BLOCK) * BLOCK);
          const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
          console.log(`sheets to ${String(done).padStart(3)}: ${mean(block).toFixed(1)}, heap ${heap} MB`);
        }
        last = performance.now();
      },
    },
  );
  const sorted = took.toSorted((a, b) => a - b);
  console.log(
    `all ${took.length}: mean ${mean(took).toFixed(1)}, median ${sorted[took.length >> 1]!.toFixed(1)}`,
  );
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
