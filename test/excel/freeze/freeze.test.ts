import { freezeFormulas, thawFormulas } from "../../../src/excel";
import { formulas, sheetNames, values, workbookOf } from "../workbook";
import {
  FORMULAS,
  LEDGER,
  lines,
  made,
  onSheet,
  OTHER,
  pointFormulas,
  protect,
  protectWorkbook,
  refuse,
  ROUNDED,
  select,
  SHEET,
  shown,
  SPILL,
  spillFormulas,
  SUM,
  VALUES,
} from "./made";

describe("formulas of ours become the values that they show", () => {
  test("in the whole workbook, those around ours and all of a spill; others stay", async () => {
    await made();
    expect(await freezeFormulas("workbook")).toEqual({
      frozen: [`'${SHEET}'!D2`, `'${SHEET}'!D3`, `'${OTHER}'!A2:A4`],
      left: [],
      sheet: LEDGER,
    });
    expect(await pointFormulas()).toEqual([[12], [0], [SUM]]);
    expect(await spillFormulas()).toEqual(VALUES.spill);
    expect(await values(`${SHEET}!D2:D4`)).toEqual(VALUES.points);
  });

  test("on the sheet that is shown", async () => {
    await made();
    await select(OTHER, "C9");
    expect((await freezeFormulas("sheet")).frozen).toEqual([`'${OTHER}'!A2:A4`]);
    expect(await pointFormulas()).toEqual(FORMULAS.points);
  });

  test("in the selected cells", async () => {
    await made();
    await select(SHEET, "A3:D4");
    expect((await freezeFormulas("selection")).frozen).toEqual([`'${SHEET}'!D3`]);
    expect(await pointFormulas()).toEqual([[FORMULAS.points[0]![0]], [0], [SUM]]);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  });

  test("the whole of a spill, where a part of it is selected", async () => {
    await made();
    await select(OTHER, "A4");
    expect((await freezeFormulas("selection")).frozen).toEqual([`'${OTHER}'!A2:A4`]);
    expect(await spillFormulas()).toEqual(VALUES.spill);
  });

  test("nothing of ours is there: nothing is written", async () => {
    await made();
    await select(SHEET, "A1:C4");
    expect(await freezeFormulas("selection")).toEqual({ frozen: [], left: [] });
    expect(await sheetNames()).toEqual([SHEET, OTHER]);
  });

  test("texts, truth values and errors stay what they are", async () => {
    const with12 = (value: string) => `=IF(OLSHEM.SERVICES_T1(0,1,"CGO")=12,${value},0)`;
    const cases = [
      ['"01.02.2024"', "01.02.2024"],
      ['"TRUE"', "TRUE"],
      ['"=A1"', "=A1"],
      ['"#высокая"', "#высокая"],
      ['""', ""],
      ["TRUE", true],
      ["1/0", "#DIV/0!"],
      ["NA()", "#N/A"],
    ] as const;
    await workbookOf({ Data: cases.map(([value]) => [with12(value)]) });
    const { frozen } = await freezeFormulas("workbook");
    expect(frozen).toHaveLength(cases.length);
    expect(await values("Data!A1:A8")).toEqual(cases.map(([, value]) => [value]));
    expect((await shown("Data", "A1:A8", "valueTypes")).flat()).toEqual([
      "String",
      "String",
      "String",
      "String",
      "Empty",
      "Boolean",
      "Error",
      "Error",
    ]);
    expect((await lines()).map((line) => line[5])).toEqual(cases.map(() => true));
    expect((await thawFormulas("workbook")).left).toEqual([]);
    expect(await formulas("Data!A1:A2")).toEqual([[with12('"01.02.2024"')], [with12('"TRUE"')]]);
  });
});

describe("the sheet of frozen formulas", () => {
  test("says where which formula was, what it showed and what stands there now", async () => {
    await made();
    await freezeFormulas("workbook");
    expect(await lines()).toEqual([
      [1, `'${SHEET}'!D2`, FORMULAS.points[0]![0], 12, 12, true, 2],
      [2, `'${SHEET}'!D3`, ROUNDED, 0, 0, true, 2],
      [3, `'${OTHER}'!A2`, SPILL, 12, 12, true, 6],
      [3, `'${OTHER}'!A3`, "", 0, 0, true, ""],
      [3, `'${OTHER}'!A4`, "", 12, 12, true, ""],
    ]);
  });

  test("grows below, and an older line of a cell gives way to a newer one", async () => {
    await made();
    await select(SHEET, "D2");
    await freezeFormulas("selection");
    await select(SHEET, "D3");
    await freezeFormulas("selection");
    const anew = '=OLSHEM.SERVICES_T1(0,B2,"CGO")*2';
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("D2").formulas = [[anew]];
      await context.sync();
    });
    await freezeFormulas("workbook");
    expect((await lines()).map((line) => line.slice(0, 4))).toEqual([
      [2, `'${SHEET}'!D3`, ROUNDED, 0],
      [3, `'${SHEET}'!D2`, anew, 24],
      [4, `'${OTHER}'!A2`, SPILL, 12],
      [4, `'${OTHER}'!A3`, "", 0],
      [4, `'${OTHER}'!A4`, "", 12],
    ]);
  });

  test("shows values as their cells do, and nothing for an empty one", async () => {
    const call = 'OLSHEM.SERVICES_T1(0,1,"CGO")';
    await workbookOf({ Data: [[`=${call}*3785`], [`=IF(${call}>0,"",0)`], [`=${call}`]] });
    await onSheet("Data", (sheet) => {
      sheet.getRange("A1:A3").numberFormat = [["dd.mm.yyyy"], ["General"], ["@"]];
    });
    await freezeFormulas("workbook");
    expect(await shown(LEDGER, "D5:E7", "text")).toEqual([
      ["08.05.2024", "08.05.2024"],
      ["", expect.anything()],
      ["12", "12"],
    ]);
    // Excel shows nothing for zero so; the stand-in does not know the format.
    expect(await shown(LEDGER, "E6", "numberFormat")).toEqual([["General;-General;;@"]]);
    expect((await lines()).map((line) => line[5])).toEqual([true, true, true]);
  });

  test("leaves alone a sheet of the user's that has its name", async () => {
    await workbookOf({ [SHEET]: [['=OLSHEM.SERVICES_T1(0,1,"CGO")']], [LEDGER]: [["Моё"]] });
    expect((await freezeFormulas("workbook")).sheet).toBe(`${LEDGER} (2)`);
    expect(await values(LEDGER)).toEqual([["Моё"]]);
  });
});

describe("what cannot be frozen is left and told", () => {
  test("on a protected sheet", async () => {
    await made();
    await protect(OTHER);
    expect(await freezeFormulas("workbook")).toMatchObject({
      frozen: [`'${SHEET}'!D2`, `'${SHEET}'!D3`],
      left: [{ address: `'${OTHER}'!A2:A4`, reason: "protected" }],
    });
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  });

  test("where there is no value: an unknown name, no room for a spill", async () => {
    const cells = [
      ["=OLSHEM.SERVICES_T1(0,1,FOO())", `=OLSHEM.SERVICES_T1({0;1},{9;9},"CGO")`],
      ["", 1],
    ];
    await workbookOf({ Data: cells });
    expect(await values("Data!A1:B1")).toEqual([["#NAME?", "#SPILL!"]]);
    expect(await freezeFormulas("workbook")).toEqual({
      frozen: [],
      left: [
        { address: "'Data'!A1", reason: "noValue" },
        { address: "'Data'!B1", reason: "noValue" },
      ],
    });
    expect(await sheetNames()).toEqual(["Data"]);
  });

  test("where Excel refuses; its formulas are not kept, those of other sheets are", async () => {
    const workbook = await made();
    // The first request that writes values onto the other sheet, once the formulas are kept.
    refuse(workbook, (body) => !body.includes("FORMULATEXT") && body.includes("[[12],[0],[12]]"));
    expect(await freezeFormulas("workbook")).toEqual({
      frozen: [`'${SHEET}'!D2`, `'${SHEET}'!D3`],
      left: [{ address: `'${OTHER}'!A2:A4`, reason: "refused" }],
      sheet: LEDGER,
    });
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
    expect((await lines()).map(([, cell]) => cell)).toEqual([`'${SHEET}'!D2`, `'${SHEET}'!D3`]);
  });

  test("a sheet that would hold nothing goes again", async () => {
    const workbook = await made();
    await select(OTHER, "A2");
    refuse(workbook, (body) => !body.includes("FORMULATEXT") && body.includes("[[12],[0],[12]]"));
    expect(await freezeFormulas("selection")).toEqual({
      frozen: [],
      left: [{ address: `'${OTHER}'!A2:A4`, reason: "refused" }],
    });
    expect(await sheetNames()).toEqual([SHEET, OTHER]);
  });
});

describe("nothing is changed", () => {
  const unchanged = async () => {
    expect(await pointFormulas()).toEqual(FORMULAS.points);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  };

  test("where no sheet can be added", async () => {
    await made();
    await protectWorkbook();
    await expect(freezeFormulas("workbook")).rejects.toMatchObject({ code: "workbookProtected" });
    await unchanged();
  });

  test("where our sheet is protected", async () => {
    await made();
    await select(SHEET, "D2");
    await freezeFormulas("selection");
    await protect(LEDGER);
    const protectedLedger = { code: "frozenProtected", args: { sheet: LEDGER } };
    await expect(freezeFormulas("workbook")).rejects.toMatchObject(protectedLedger);
    await expect(thawFormulas("workbook")).rejects.toMatchObject(protectedLedger);
    expect(await pointFormulas()).toEqual([[12], [ROUNDED], [SUM]]);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  });

  test("where several ranges are selected", async () => {
    const workbook = await made();
    refuse(workbook, () => true, "InvalidSelection");
    await expect(freezeFormulas("selection")).rejects.toMatchObject({ code: "severalSelected" });
    await unchanged();
  });
});

test("the round trips do not depend on how many formulas there are", async () => {
  const rows = Array.from({ length: 300 }, (_, row) => [row, `=OLSHEM.SERVICES_T1(0,A${row + 1}+1,"CGO")`]);
  const { client } = await workbookOf({ One: rows, Two: rows });
  let before = client.syncs();
  expect((await freezeFormulas("workbook")).frozen).toHaveLength(600);
  // Two for marks and protection, one to read, one to keep, one for each sheet; the last is the client's own.
  expect(client.syncs() - before).toBeLessThanOrEqual(2 + 1 + 1 + 2 + 1);
  before = client.syncs();
  expect((await thawFormulas("workbook")).thawed).toHaveLength(600);
  // Marks, our sheet, protection, to read, to write and look at for each sheet, to forget.
  expect(client.syncs() - before).toBeLessThanOrEqual(4 + 2 * 2 + 1 + 1);
  expect(await formulas("One!A1:B300")).toEqual(rows);
});
