import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { parseRules } from "../../law/rules";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../../law/text";
import type { IsoDate } from "../../law/version";
import { APPENDICES, type Appendix } from "../../forms/form";
import { NUMBERS, type Numbers } from "../../excel/types";
import { createClient, UnreadableFile, WorkbookHost } from "../host";
import { registerOlshem } from "./functions";

const USAGE =
  "usage: npm run --silent assess -- IN.xlsx --out DIR [--rules EDITION] [--forms 3,4,8|all] [--language ru|kk] [--numbers live|native|values]";
/** The conclusions; the other forms are written when they are asked for. */
const CONCLUSIONS: readonly Appendix[] = [3, 4, 5, 8, 12, 15];

/** Something that the caller can put right: one line on the error output, exit code 2. */
class Refusal extends Error {}

interface Request {
  readonly input: string;
  readonly out: string;
  readonly rules: string;
  readonly forms: readonly Appendix[];
  readonly language: OfficialLanguage;
  readonly numbers: Numbers;
}

/** Scores a workbook and writes its conclusions without a browser; prints the figures as JSON. */
async function main(args: readonly string[]): Promise<void> {
  const request = readArguments(args);
  const host = await open(request.input);
  await registerOlshem();
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  // Loaded now: they use the global Excel.
  const { attach, keepNumbers, writeForms, writeScores } = await import("../../excel");
  const { readResults } = await import("./results");

  const attachment = await attach();
  if (attachment.bodies.length === 0) {
    throw new Refusal(
      `${request.input}: no table recognised; a row of heads with a column «Государственный орган» is needed`,
    );
  }
  await writeScores(attachment, { rules: request.rules });
  const bodies = attachment.bodies.map(({ name }) => name);
  const { forms: appendices, language } = request;
  const { notices } = await writeForms(attachment, { bodies, appendices, language, today: today() });
  for (const { code, sheet } of notices) process.stderr.write(`${code}: ${sheet}\n`);
  const results = await readResults(attachment);
  await keepNumbers(attachment, request.numbers);

  await writeWhole(request.out, basename(request.input), await host.save());
  process.stdout.write(`${JSON.stringify(results, undefined, 1)}\n`);
}

/** The day of the run, which the footnotes name. */
const today = (): IsoDate => new Date().toLocaleDateString("sv") as IsoDate;

function readArguments(args: readonly string[]): Request {
  const options = {
    out: { type: "string" },
    rules: { type: "string" },
    forms: { type: "string" },
    language: { type: "string" },
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
  const numbers = oneOf(NUMBERS, "--numbers", values.numbers ?? "live");
  const language = oneOf(OFFICIAL_LANGUAGES, "--language", values.language ?? "ru");
  const rules = parseRules(values.rules ?? "");
  if ("code" in rules) throw new Refusal(`--rules ${values.rules}: ${rules.code}, found "${rules.found}"`);
  const forms = readForms(values.forms);
  return { input, out: values.out, rules: values.rules ?? "", forms, language, numbers };
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Refusal(`${option} ${value}: ${known.join(", ")} is needed`);
  return found;
}

function readForms(list: string | undefined): readonly Appendix[] {
  if (list === undefined) return CONCLUSIONS;
  if (list === "all") return APPENDICES;
  return list.split(",").map((number) => {
    const found = APPENDICES.find((appendix) => String(appendix) === number.trim());
    if (found === undefined) throw new Refusal(`--forms ${list}: numbers of appendices, or all, are needed`);
    return found;
  });
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
