import { basename } from "node:path";
import { createClient } from "../host";
import { readArguments } from "./arguments";
import { open, writeWhole } from "./files";
import { registerOlshem } from "./functions";
import { Refusal } from "./refusal";

/** Scores a workbook and writes its conclusions, or its annual report, without a browser; prints the figures as JSON. */
async function main(args: readonly string[]): Promise<void> {
  const request = readArguments(args);
  const host = await open(request.input);
  await registerOlshem();
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  // Loaded now: they use the global Excel.
  const figures =
    request.of === "annual"
      ? await (await import("./annual")).writeAnnual(request)
      : await (await import("./scores")).scoreAndConclude(request);
  await writeWhole(request.out, basename(request.input), await host.save());
  process.stdout.write(`${JSON.stringify(figures, undefined, 1)}\n`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    const text =
      error instanceof Refusal
        ? error.message
        : `unexpected: ${error instanceof Error ? error.message : error}`;
    process.stderr.write(`${text}\n`);
    process.exit(error instanceof Refusal ? 2 : 1);
  },
);
