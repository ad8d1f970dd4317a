import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbookHost } from "../../../src/workbench/host";
import expected from "../../data/sample.expected.json";
import { assess, ROOT, written } from "./run";

const SAMPLE = join(ROOT, "workbooks/sample.xlsx");
/** Six bodies of the sample. */
const FEW = join(ROOT, "test/data/few.xlsx");

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "olshem-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("the sample workbook: every figure of all 44 bodies, and a workbook with their conclusions", async () => {
  const out = join(folder, "new/results");
  const { status, stdout, errors } = assess(SAMPLE, "--out", out);
  expect([status, errors]).toEqual([0, []]);
  const results = JSON.parse(stdout);
  expect(Object.keys(results)).toEqual(Object.keys(expected));
  const near = (figures: Record<string, number>) =>
    Object.fromEntries(Object.entries(figures).map(([symbol, value]) => [symbol, expect.closeTo(value, 9)]));
  for (const [name, own] of Object.entries(expected)) {
    expect(results[name]).toEqual({
      type: own.type,
      services: near(own.services),
      openness: near(own.openness),
      complaints: near(own.complaints),
      penalties: own.penalties.map((value) => expect.closeTo(value, 9)),
      final: own.final.map((value) => expect.closeTo(value, 9)),
      overall: expect.closeTo(own.overall, 9),
      degree: own.degree,
    });
  }
  expect(readdirSync(out)).toEqual(["sample.xlsx"]);

  // Functions are stored as Excel stores them, and no sheet of the user's has changed.
  const parts = written(out, "sample.xlsx");
  const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  // Services, openness, complaints and the block for each; automation for the 24 central ones.
  expect(sheets).toHaveLength(7 + 2 + 4 * 44 + 24);
  const all = sheets.map(([, xml]) => xml).join("");
  expect(all).toContain("_xldudf_OLSHEM_SERVICES_T1(");
  expect(all).not.toContain("OLSHEM.SERVICES_T1(");

  // Read back, it calculates.
  const again = await WorkbookHost.open(readFileSync(join(out, "sample.xlsx")), "sample.xlsx");
  expect(again.name).toBe("sample.xlsx");
}, 120_000);

test("with --numbers values there is no formula of ours in the file", () => {
  const { status } = assess(
    FEW,
    "--out",
    folder,
    "--numbers",
    "values",
    "--rules",
    "2023-01",
    "--forms",
    "1,9,12",
  );
  expect(status).toBe(0);
  const all = [...written(folder, "few.xlsx").values()].join("");
  expect(all).not.toMatch(/OLSHEM[._]/);
}, 120_000);

test("with --numbers native all is plain formulas; --forms and --language choose the forms", async () => {
  const { status, errors } = assess(
    ...[FEW, "--out", folder, "--forms", "2,12,noObjections", "--language", "kk", "--numbers", "native"],
  );
  expect([status, errors]).toEqual([0, []]);
  const parts = written(folder, "few.xlsx");
  expect([...parts.values()].join("")).not.toMatch(/OLSHEM[._]/);
  const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  // Of each body one conclusion and, in three directions, the notice that it has no objections.
  expect(sheets).toHaveLength(7 + 2 + 1 + 6 + 3 * 6);
  expect(parts.get("xl/workbook.xml")).toContain("Шағымдар Министерство юстиции");
  expect(parts.get("xl/workbook.xml")).toContain("Хабарлама шағ. Министерство юст");
}, 120_000);

const encrypted = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(1024),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(512),
]);

test.each([
  ["a missing file", undefined, /there is no such file/],
  ["a text", Buffer.from("просто текст"), /not an \.xlsx/],
  ["half a workbook", readFileSync(SAMPLE).subarray(0, 20_000), /damaged/],
  ["an encrypted workbook", encrypted, /encrypted/],
])("%s is refused in one line, and nothing is written", (_, content, message) => {
  const file = join(folder, "in.xlsx");
  const out = join(folder, "out");
  if (content) writeFileSync(file, content);
  const { status, stdout, errors } = assess(file, "--out", out);
  expect([status, stdout, errors]).toEqual([2, "", [expect.stringMatching(message)]]);
  expect(errors[0]).toContain("in.xlsx");
  expect(existsSync(out)).toBe(false);
});

test("a workbook without a known table is refused in one line", async () => {
  writeFileSync(join(folder, "empty.xlsx"), await WorkbookHost.empty("empty.xlsx").save());
  const { status, errors } = assess(join(folder, "empty.xlsx"), "--out", join(folder, "out"));
  expect([status, errors]).toEqual([2, [expect.stringMatching(/no table recognised/)]]);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test.each([
  [[], /usage/],
  [[SAMPLE], /usage/],
  [[SAMPLE, "--out", "x", "--numbers", "roman"], /live, native, values/],
  [[SAMPLE, "--out", "x", "--forms", "3,16"], /numbers of appendices, noObjections \(p\. 112\), or all/],
  [[SAMPLE, "--out", "x", "--language", "en"], /kk, ru/],
  [[SAMPLE, "--out", "x", "--rules", "2022-01"], /2022-01/],
  [[SAMPLE, "--out", "x", "--colour"], /--colour/],
])("arguments %j are refused in one line", (args, message) => {
  const { status, errors } = assess(...args);
  expect([status, errors]).toEqual([2, [expect.stringMatching(message)]]);
});

test("a folder that cannot be written is named, and nothing half-written is left", () => {
  writeFileSync(join(folder, "taken"), "");
  const { status, errors } = assess(FEW, "--out", join(folder, "taken"), "--forms", "2");
  expect([status, errors]).toEqual([2, [expect.stringMatching(/taken.*cannot be written/)]]);
  expect(readdirSync(folder)).toEqual(["taken"]);
}, 60_000);
