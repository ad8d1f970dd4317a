import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { parseRules } from "../../law/rules";
import { readMarks } from "../../excel/marks";
import { createClient, UnreadableFile, WorkbookHost } from "../host";
import { registerOlshem } from "./functions";

const USAGE = "usage: npm run --silent assess -- IN.xlsx --out DIR [--rules EDITION] [--numbers live|values]";

/** Something that the caller can put right: one line on the error output, exit code 2. */
class Refusal extends Error {}

interface Request {
  readonly input: string;
  readonly out: string;
  readonly rules: string;
  readonly numbers: "live" | "values";
}

/** Scores a workbook and writes its conclusions without a browser; prints the figures as JSON. */
async function main(args: readonly string[]): Promise<void> {
  const request = readArguments(args);
  const host = await open(request.input);
  await registerOlshem();
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  // Loaded now: they use the global Excel.
  const { attach, freezeToValues, writeConclusions, writeScores } = await import("../../excel");
  const { readResults } = await import("./results");

  const attachment = await attach();
  if (attachment.bodies.length === 0) {
    throw new Refusal(
      `${request.input}: no table recognised; a row of heads with a column «Государственный орган» is needed`,
    );
  }
  await writeScores(attachment, { rules: request.rules });
  const bodies = attachment.bodies.map(({ name }) => name);
  await writeConclusions(attachment, { bodies, forms: ["services", "complaints"] });
  const results = await readResults(attachment);
  if (request.numbers === "values") await freezeToValues(await ownSheets());

  await writeWhole(request.out, basename(request.input), await host.save());
  process.stdout.write(`${JSON.stringify(results, undefined, 1)}\n`);
}

/** Names of all sheets of ours. */
const ownSheets = (): Promise<readonly string[]> =>
  Excel.run(async (context) => [...(await readMarks(context)).marks.keys()]);

function readArguments(args: readonly string[]): Request {
  const options = {
    out: { type: "string" },
    rules: { type: "string" },
    numbers: { type: "string" },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split("\n")[0]}; ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [input, ...more] = positionals;
  if (!input || more.length > 0 || !values.out) throw new Refusal(USAGE);
  const numbers = values.numbers ?? "live";
  if (numbers !== "live" && numbers !== "values")
    throw new Refusal(`--numbers ${numbers}: live or values is needed`);
  const rules = parseRules(values.rules ?? "");
  if ("code" in rules) throw new Refusal(`--rules ${values.rules}: ${rules.code}, found "${rules.found}"`);
  return { input, out: values.out, rules: values.rules ?? "", numbers };
}

const UNREADABLE: Readonly<Record<UnreadableFile["code"], string>> = {
  notXlsx: "not an .xlsx workbook",
  damaged: "the file is damaged",
  encrypted: "the workbook is encrypted; save a copy without a password",
  tooOld: "an .xls workbook; save it as .xlsx",
};

async function open(input: string): Promise<WorkbookHost> {
  let bytes;
  try {
    bytes = await readFile(input);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${input}: ${code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`}`,
    );
  }
  try {
    return await WorkbookHost.open(bytes, basename(input));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(`${input}: ${UNREADABLE[error.code]}`);
    throw error;
  }
}

/** Writes a file whole or not at all. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const target = join(folder, name);
  const partial = `${target}.${process.pid}.partial`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, target);
  } catch (error) {
    // Where even the folder is none, there is nothing to take away.
    await rm(partial, { force: true }).catch(() => undefined);
    throw new Refusal(`${target}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
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
