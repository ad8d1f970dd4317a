/**
 * `npm run render -- [--all] [IN.xlsx]`: every form of the Methodology for the eye, in both languages, as PDF and, where
 * pdftoppm is there, as a picture of each page, in `out/forms`. One central and one local body of the workbook, or all.
 * Needs LibreOffice, as `scripts/office.mjs` finds it.
 */
import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { OFFICIAL_LANGUAGES } from "../src/law/text";
import { FORM_CODES } from "../src/forms/form";
import { registerOlshem } from "../src/workbench/cli/functions";
import { createClient, WorkbookHost } from "../src/workbench/host";

const ROOT = join(__dirname, "..");
const OUT = join(ROOT, "out/forms");
/** Dots an inch: enough to read a footnote. */
const RESOLUTION = "80";
/** LibreOffice's own folder for one run. */
const PROFILE = join(OUT, "profile");
/** Numbers with a decimal comma, as in Kazakhstan. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>`;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { all: { type: "boolean" } },
    allowPositionals: true,
  });
  const input = positionals[0] ?? join(ROOT, "workbooks/sample.xlsx");
  const office = execFileSync(process.execPath, [join(ROOT, "scripts/office.mjs")], {
    encoding: "utf8",
  }).trim();
  await registerOlshem();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(join(PROFILE, "user"), { recursive: true });
  await writeFile(join(PROFILE, "user", "registrymodifications.xcu"), LOCALE);
  try {
    await renderAll(office, await readFile(input), values.all === true);
  } finally {
    await rm(PROFILE, { recursive: true, force: true });
  }
}

async function renderAll(office: string, workbook: Uint8Array, all: boolean): Promise<void> {
  for (const language of OFFICIAL_LANGUAGES) {
    const folder = join(OUT, language);
    await mkdir(folder, { recursive: true });
    const file = join(folder, "forms.xlsx");
    await writeFile(file, await formsOf(workbook, language, all));
    const profile = `-env:UserInstallation=${pathToFileURL(PROFILE).href}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    try {
      const pages = ["-r", RESOLUTION, "-png", join(folder, "forms.pdf"), join(folder, "page")];
      execFileSync("pdftoppm", pages, { stdio: "ignore" });
    } catch {
      process.stderr.write("no pictures: pdftoppm is not there\n");
    }
    process.stdout.write(`${join(folder, "forms.pdf")}\n`);
  }
}

/** A workbook of the forms alone, as values: what a reader without the add-in gets. */
async function formsOf(bytes: Uint8Array, language: "ru" | "kk", all: boolean): Promise<Uint8Array> {
  const host = await WorkbookHost.open(bytes, "forms.xlsx");
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  const { attach, keepNumbers, writeForms, writeScores } = await import("../src/excel");
  const attachment = await attach();
  await writeScores(attachment, { rules: "" });
  const bodies = all
    ? attachment.bodies
    : attachment.bodies.filter(
        (body, index, own) => own.findIndex(({ type }) => type === body.type) === index,
      );
  const { sheets } = await writeForms(attachment, {
    bodies: bodies.map(({ name }) => name),
    forms: FORM_CODES,
    language,
    today: new Date().toLocaleDateString("sv") as `${number}-${number}-${number}`,
  });
  await keepNumbers(attachment, "values");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (!sheets.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
  return host.save();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
