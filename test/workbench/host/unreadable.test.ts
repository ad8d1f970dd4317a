import { strToU8, zipSync } from "fflate";
import { UnreadableFile, WorkbookHost } from "../../../src/workbench/host";
import { sampleBytes } from "./helpers";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

async function code(bytes: Uint8Array): Promise<string> {
  try {
    await WorkbookHost.open(bytes, "file.xlsx");
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
  return "opened";
}

test.each<[string, string, () => Uint8Array]>([
  ["an empty file", "notXlsx", () => new Uint8Array()],
  ["a text", "notXlsx", () => strToU8("a;b;c")],
  ["a zip of something else", "notXlsx", () => zipSync({ "readme.txt": strToU8("x") })],
  ["a file cut off in the middle", "damaged", () => sampleBytes().slice(0, 20_000)],
  ["a file with a password", "encrypted", () => new Uint8Array([...ole, ...utf16("EncryptedPackage")])],
  ["a file of Excel 97", "tooOld", () => new Uint8Array([...ole, ...utf16("Workbook")])],
])("%s: %s", async (_, expected, bytes) => {
  expect(await code(bytes())).toBe(expected);
});

test("a sheet whose XML is broken: damaged", async () => {
  const sheet = '<worksheet xmlns="x"><sheetData><row></sheetData>';
  const bytes = zipSync({
    "_rels/.rels": strToU8(
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/></Relationships>',
    ),
    "xl/sheet.xml": strToU8(sheet),
  });
  expect(await code(bytes)).toBe("damaged");
});
