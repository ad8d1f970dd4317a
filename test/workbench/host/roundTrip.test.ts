import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { CustomFunctions, registerFunctions, WorkbookHost } from "../../../src/workbench/host";
import { blank, type Opened, opened, put, reopened, sampleBytes, valuesOf } from "./helpers";

/** A workbook of a user with what the host knows nothing of. */
const rich = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "First",
        rows: [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      },
      {
        name: "Data",
        rows: [
          ["Head", "Number"],
          ["x", 10],
          ["y", 20],
          ["z", 30],
        ],
        columns: [{ width: 20 }, { width: 12 }],
        cells: new Map([
          [
            "4,1",
            {
              formula: "SUM(B2:B4)",
              formulaResult: 60,
              value: 60,
              style: { font: { bold: true, color: { theme: 4 } } },
            },
          ],
          ["5,0", { value: "site", hyperlink: { target: "https://example.org/" } }],
          ["6,0", { value: "noted", comment: { author: "me", text: "a comment" } }],
          ["7,0", { value: "=not a formula", type: "string" as const }],
        ]),
        conditionalRules: [
          {
            type: "cellIs",
            priority: 1,
            operator: "greaterThan",
            formula: "15",
            range: "B2:B4",
            style: { font: { bold: true } },
          },
        ],
        dataValidations: [{ type: "list", values: ["x", "y"], range: "A2:A4" }],
        charts: [
          {
            type: "column",
            title: "Chart",
            series: [{ name: "s", values: "Data!$B$2:$B$4", categories: "Data!$A$2:$A$4" }],
            anchor: { from: { row: 10, col: 3 }, to: { row: 20, col: 8 } },
          },
        ],
        pageSetup: {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printArea: "$A$1:$B$8",
        },
        headerFooter: { oddFooter: "&LLeft&RPage &P" },
        freezePane: { rows: 1 },
      },
    ],
    namedRanges: [{ name: "Total", range: "Data!$B$5" }],
    properties: { title: "A title", custom: { key: "value" } },
  });

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]),
  );

const text = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The XML of a sheet by its name. */
function sheetXml(bytes: Uint8Array, name: string): string {
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(
    text(bytes, "xl/workbook.xml"),
  )?.[1];
  const rels = text(bytes, "xl/_rels/workbook.xml.rels");
  const relation = rels.match(/<Relationship [^>]*>/g)?.find((node) => node.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? "")?.[1] ?? "";
  return text(bytes, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

const open = async (bytes: Uint8Array): Promise<Opened> =>
  opened(await WorkbookHost.open(bytes, "Book.xlsx"));

test.each([
  ["the sample", async () => sampleBytes()],
  ["a workbook with a chart, rules, validation, comments", rich],
])("saving %s unchanged gives back every part as it was", async (_, make) => {
  // Made once: the maker writes the time of making into the file.
  const bytes = await make();
  const saved = await (await open(bytes)).host.save();
  expect(parts(saved)).toEqual(parts(bytes));
});

test("a changed cell changes its sheet alone, and there only the cell and the results that follow", async () => {
  const bytes = await rich();
  const book = await open(bytes);
  await put(book, "Data", "B2", [[11]]);
  const saved = await book.host.save();
  const [before, after] = [parts(bytes), parts(saved)];
  const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  expect(changed).toEqual(["xl/worksheets/sheet2.xml"]);
  const cells = (xml: string) => xml.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/g) ?? [];
  const was = cells(sheetXml(bytes, "Data"));
  const is = cells(sheetXml(saved, "Data"));
  expect(is.filter((cell, index) => cell !== was[index])).toEqual([
    '<c r="B2"><v>11</v></c>',
    expect.stringContaining("<f>SUM(B2:B4)</f><v>61</v>"),
  ]);
});

test("with sheets added before, moved and deleted, charts stay with their sheet", async () => {
  const book = await open(await rich());
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("New").position = 0;
    worksheets.getItem("First").delete();
    worksheets.getItem("Data").name = "Data 2";
    await context.sync();
  });
  const saved = await book.host.save();
  const { sheets, namedRanges } = await readXlsx(saved);
  expect(sheets.map(({ name }) => name)).toEqual(["New", "Data 2"]);
  expect(sheets[1]).toMatchObject({
    charts: [expect.anything()],
    conditionalRules: [expect.anything()],
    dataValidations: [expect.anything()],
    pageSetup: { paperSize: "a4", orientation: "landscape", printArea: "$A$1:$B$8" },
    headerFooter: { oddFooter: "&LLeft&RPage &P" },
  });
  expect(sheets[1]?.cells?.get("6,0")?.comment?.text).toBe("a comment");
  expect(namedRanges).toEqual([expect.objectContaining({ name: "Total", range: "'Data 2'!$B$5" })]);
});

test("a deleted sheet leaves nothing behind", async () => {
  const book = await open(await rich());
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
  });
  const left = Object.keys(parts(await book.host.save()));
  expect(left.filter((path) => /sheet2|chart|drawing|comment/.test(path))).toEqual([]);
});

test("a text that begins with = stays a text", async () => {
  const book = await reopened(await open(await rich()));
  expect(await valuesOf(book, "Data", "A8")).toEqual([["=not a formula"]]);
});

test("functions of the add-in are stored as Excel stores them, and calculate when read back", async () => {
  CustomFunctions.associate({ STORED: (n: number[][]) => (n[0]?.[0] ?? 0) + 1, ROWS2: () => [[1], [2]] });
  registerFunctions("OLSHEM", {
    functions: [
      { id: "STORED", name: "STORED", parameters: [{ name: "n", dimensionality: "matrix" }] },
      { id: "ROWS2", name: "ROWS2", parameters: [], result: { dimensionality: "matrix" } },
    ],
  });
  const book = blank();
  await put(book, "Sheet1", "A1:A3", [[5], ["=olshem.stored(A1)"], ['="OLSHEM.STORED("&OLSHEM.STORED(1)']]);
  await put(book, "Sheet1", "C1", [["=OLSHEM.ROWS2()"]]);
  await put(book, "Sheet1", "D1:D2", [["=SUM(C1#)"], ["=XLOOKUP(2,C1:C2,C1:C2)"]]);
  const saved = await book.host.save();
  const xml = sheetXml(saved, "Sheet1");
  expect(xml).toContain("<f>_xldudf_OLSHEM_STORED(A1)</f><v>6</v>");
  expect(xml).toContain('<f>"OLSHEM.STORED("&amp;_xldudf_OLSHEM_STORED(1)</f>');
  expect(xml).toMatch(
    /<c r="C1" cm="1"><f t="array" ref="C1:C2">_xldudf_OLSHEM_ROWS2\(\)<\/f><v>1<\/v><\/c>/,
  );
  expect(xml).toContain("_xlfn.ANCHORARRAY(C1)");
  expect(xml).toContain("_xlfn.XLOOKUP(2,C1:C2,C1:C2)");
  expect(text(saved, "xl/metadata.xml")).toContain("XLDAPR");
  const again = await open(saved);
  await put(again, "Sheet1", "A1", [[7]]);
  expect(await valuesOf(again, "Sheet1", "A1:A3")).toEqual([[7], [8], ["OLSHEM.STORED(2"]]);
  expect(await valuesOf(again, "Sheet1", "C1:D2")).toEqual([
    [1, 3],
    [2, 2],
  ]);
});

test.each(["_xldudf_OLSHEM_STORED(A1)", "_xldudf_olshem_stored(A1)", "[2]!_xldudf_OLSHEM_STORED(A1)"])(
  "the stored form %s is understood",
  async (formula) => {
    CustomFunctions.associate("STORED", (n: number[][]) => (n[0]?.[0] ?? 0) + 1);
    registerFunctions("OLSHEM");
    const cells = new Map([["0,1", { formula, formulaResult: 0, value: 0 }]]);
    const book = await open(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [[5]], cells }] }));
    expect(await valuesOf(book, "Sheet1", "B1")).toEqual([[6]]);
  },
);

test("a formula that cannot be worked out shows the result of the file, and stays in it", async () => {
  const cells = new Map([["0,0", { formula: "_xldudf_OTHER_ADDIN(1)", formulaResult: 42, value: 42 }]]);
  const book = await open(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [], cells }] }));
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[42]]);
  await put(book, "Sheet1", "B1", [["=A1+1"]]);
  expect(sheetXml(await book.host.save(), "Sheet1")).toContain("<f>_xldudf_OTHER_ADDIN(1)</f><v>42</v>");
});

test("a reference that the engine cannot follow shows the result of the file", async () => {
  const cells = new Map([["0,0", { formula: "'It''s'!A1*2", formulaResult: 10, value: 10 }]]);
  const sheets = [
    { name: "Sheet1", rows: [], cells },
    { name: "It's", rows: [[5]] },
  ];
  const book = await open(await writeXlsx({ sheets }));
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([[10]]);
  expect(sheetXml(await book.host.save(), "Sheet1")).toContain("<f>'It''s'!A1*2</f><v>10</v>");
});

test("a result of the file stays until something changes that it depends on", async () => {
  const cells = new Map([["0,1", { formula: "A1/3", formulaResult: 0.33, value: 0.33 }]]);
  const book = await open(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [[1]], cells }] }));
  await put(book, "Sheet1", "D1", [["x"]]);
  expect(sheetXml(await book.host.save(), "Sheet1")).toContain("<f>A1/3</f><v>0.33</v>");
  await put(book, "Sheet1", "A1", [[2]]);
  expect(sheetXml(await book.host.save(), "Sheet1")).toContain("<f>A1/3</f><v>0.6666666666666666</v>");
});

test("errors are kept as errors", async () => {
  const book = blank();
  await put(book, "Sheet1", "A1:A2", [["=1/0"], ["=NA()"]]);
  const xml = sheetXml(await book.host.save(), "Sheet1");
  expect(xml).toContain('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(xml).toContain('<c r="A2" t="e"><f>NA()</f><v>#N/A</v></c>');
});

test("a new workbook does not ask for a full recalculation", async () => {
  expect(text(await blank().host.save(), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("only the sheet on top is selected: Excel writes into all selected sheets", async () => {
  const book = await open(sampleBytes());
  await book.run(async (context) => {
    context.workbook.worksheets.add("New").activate();
    await context.sync();
  });
  const saved = parts(await book.host.save());
  const selected = Object.keys(saved).filter((path) => /tabSelected="(1|true)"/.test(saved[path] ?? ""));
  expect(selected).toEqual(["xl/worksheets/sheet8.xml"]);
  expect(saved["xl/workbook.xml"]).toContain('activeTab="7"');
});
