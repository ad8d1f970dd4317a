import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const ROOT = join(__dirname, "../..");

/** Formulas are calculated when a workbook is opened, whatever results it has. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as it is without the results of its formulas, so that none can pass for one of LibreOffice's. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(path)
      ? [path, strToU8(strFromU8(content).replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1"))]
      : [path, content],
  );
  return zipSync(Object.fromEntries(parts));
}

/** A workbook calculated and saved by LibreOffice, which is found or installed by `scripts/office.mjs`. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const office = execFileSync(process.execPath, [join(ROOT, "scripts/office.mjs")], {
    encoding: "utf8",
  }).trim();
  const folder = mkdtempSync(join(tmpdir(), "olshem-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS);
    writeFileSync(join(folder, "book.xlsx"), withoutResults(bytes));
    execFileSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "book.xlsx"),
      ],
      { stdio: "pipe" },
    );
    return readFileSync(join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
