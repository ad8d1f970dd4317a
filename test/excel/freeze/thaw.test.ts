import { freezeFormulas, thawFormulas } from "../../../src/excel";
import { formulas, reopen, setCell, sheetNames, values, workbookOf } from "../workbook";
import {
  FORMULAS,
  LEDGER,
  lines,
  made,
  ONE,
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
  unprotect,
  VALUES,
} from "./made";

describe("frozen formulas come back", () => {
  test("all of them, and the sheet that kept them goes", async () => {
    await made();
    await freezeFormulas("workbook");
    expect(await thawFormulas("workbook")).toEqual({
      thawed: [`'${SHEET}'!D2`, `'${SHEET}'!D3`, `'${OTHER}'!A2`],
      left: [],
    });
    expect(await pointFormulas()).toEqual(FORMULAS.points);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
    expect(await sheetNames()).toEqual([SHEET, OTHER]);
  });

  test("in cells whose format is for texts, which keep it", async () => {
    const around = '=IF(TRUE,"высокая",OLSHEM.SERVICES_T1(0,1,"CGO"))';
    const formats = [["@"], ["@"], ["0.00"]];
    await workbookOf({ Data: [[ONE], [around], [ONE]] });
    await onSheet("Data", (sheet) => {
      sheet.getRange("A1:A3").numberFormat = formats;
    });
    const before = await values("Data!A1:A3");
    await freezeFormulas("workbook");
    expect(await formulas("Data!A1:A3")).toEqual(before);
    expect(await thawFormulas("workbook")).toMatchObject({ left: [] });
    expect(await formulas("Data!A1:A3")).toEqual([[ONE], [around], [ONE]]);
    expect(await values("Data!A1:A3")).toEqual(before);
    expect(await shown("Data", "A1:A3", "numberFormat")).toEqual(formats);
  });

  test.each(["selection", "sheet"] as const)("of the %s only; the others stay kept", async (where) => {
    await made();
    await freezeFormulas("workbook");
    await select(OTHER, "A3");
    expect(await thawFormulas(where)).toEqual({ thawed: [`'${OTHER}'!A2`], left: [], sheet: LEDGER });
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
    expect(await pointFormulas()).toEqual([[12], [0], [SUM]]);
    expect((await lines()).map(([, cell]) => cell)).toEqual([`'${SHEET}'!D2`, `'${SHEET}'!D3`]);
  });

  test("from a workbook that never had any, nothing does", async () => {
    await made();
    expect(await thawFormulas("workbook")).toEqual({ thawed: [], left: [] });
    expect(await pointFormulas()).toEqual(FORMULAS.points);
  });

  test("after saving, with rows and columns inserted and sheets renamed: they refer to what they did", async () => {
    const workbook = await made();
    await freezeFormulas("workbook");
    await reopen(workbook);
    await onSheet(SHEET, (sheet) => {
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "Данные ЦГО 2";
    });
    await onSheet(OTHER, (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Итог";
    });
    expect(await thawFormulas("workbook")).toEqual({
      thawed: ["'Данные ЦГО 2'!E2", "'Данные ЦГО 2'!E4", "'Итог'!A4"],
      left: [],
    });
    expect(await formulas("Данные ЦГО 2!E2:E5")).toEqual([
      ['=OLSHEM.SERVICES_T1($D2,C2,"CGO")'],
      [""],
      ['=ROUND(OLSHEM.SERVICES_T1(D4,C4,"CGO"),1)'],
      ["=E2+E4"],
    ]);
    const [[spill]] = (await formulas("Итог!A4")) as [[string]];
    expect(spill).toBe(`=OLSHEM.SERVICES_T1('Данные ЦГО 2'!$D$2:$D$5,'Данные ЦГО 2'!C2:C5,"CGO")`);
  });

  test("spill over rows that were inserted between their values and are empty", async () => {
    await made();
    await freezeFormulas("workbook");
    await onSheet(OTHER, (sheet) => sheet.getRange("3:3").insert("Down"));
    await onSheet(SHEET, (sheet) => sheet.getRange("3:3").insert("Down"));
    await setCell(SHEET, "B3", 50);
    await setCell(SHEET, "C3", 0);
    expect((await thawFormulas("workbook")).left).toEqual([]);
    expect(await values(`${OTHER}!A2:A5`)).toEqual([[12], [12], [0], [12]]);
  });

  test("where a row of a spill was deleted, in what is left of it", async () => {
    await made();
    await freezeFormulas("workbook");
    await onSheet(OTHER, (sheet) => sheet.getRange("3:3").delete("Up"));
    expect((await thawFormulas("workbook")).left).toEqual([]);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  });

  test("also where a person has put a line between on our sheet", async () => {
    await made();
    await freezeFormulas("workbook");
    await onSheet(LEDGER, (sheet) => sheet.getRange("6:6").insert("Down"));
    expect((await thawFormulas("workbook")).thawed).toHaveLength(3);
    expect(await sheetNames()).toEqual([SHEET, OTHER]);
  });
});

describe("nothing that a person has changed is overwritten", () => {
  test("another value is told with its cell, until the one that was frozen is back", async () => {
    await made();
    await freezeFormulas("workbook");
    await setCell(SHEET, "D2", 11.5);
    await setCell(OTHER, "A4", "нет");
    expect(await thawFormulas("workbook")).toEqual({
      thawed: [`'${SHEET}'!D3`],
      left: [
        { address: `'${SHEET}'!D2`, reason: "changed", now: 11.5 },
        { address: `'${OTHER}'!A4`, reason: "changed", now: "нет" },
      ],
      sheet: LEDGER,
    });
    expect(await pointFormulas()).toEqual([[11.5], [ROUNDED], [SUM]]);
    expect(await spillFormulas()).toEqual([[12], [0], ["нет"]]);
    expect((await lines()).map((line) => line.slice(3, 6))).toEqual([
      [12, 11.5, false],
      [12, 12, true],
      [0, 0, true],
      [12, "нет", false],
    ]);

    await setCell(SHEET, "D2", 12);
    await setCell(OTHER, "A4", 12);
    expect((await thawFormulas("workbook")).left).toEqual([]);
    expect(await pointFormulas()).toEqual(FORMULAS.points);
    expect(await spillFormulas()).toEqual(FORMULAS.spill);
  });

  test("a formula of a person's, even with the same value", async () => {
    await made();
    await freezeFormulas("workbook");
    await setCell(SHEET, "D2", "=6*2");
    expect((await thawFormulas("workbook")).left).toEqual([
      { address: `'${SHEET}'!D2`, reason: "changed", now: "=6*2" },
    ]);
    expect(await pointFormulas()).toEqual([["=6*2"], [ROUNDED], [SUM]]);
  });

  test("something in a row that came between the values of a spill", async () => {
    await made();
    await freezeFormulas("workbook");
    await onSheet(OTHER, (sheet) => sheet.getRange("3:3").insert("Down"));
    await setCell(OTHER, "A3", "примечание");
    expect((await thawFormulas("workbook")).left).toEqual([
      { address: `'${OTHER}'!A3`, reason: "occupied", now: "примечание" },
    ]);
    expect(await formulas(`${OTHER}!A2:A5`)).toEqual([[12], ["примечание"], [0], [12]]);
  });

  test("a formula that somebody has put back is forgotten without a word", async () => {
    await made();
    await select(SHEET, "D2");
    await freezeFormulas("selection");
    await setCell(SHEET, "D2", ONE.replace("OLSHEM.SERVICES", "_xldudf_olshem_services").replace("$", ""));
    expect(await thawFormulas("workbook")).toEqual({ thawed: [], left: [] });
    expect(await sheetNames()).toEqual([SHEET, OTHER]);
  });

  test("notes on our sheet: it stays, without the lines", async () => {
    await made();
    await freezeFormulas("workbook");
    await setCell(LEDGER, "I5", "проверено");
    expect(await thawFormulas("workbook")).toMatchObject({ left: [] });
    expect(await sheetNames()).toEqual([SHEET, OTHER, LEDGER]);
    await setCell(LEDGER, "A9", "проверено");
    await freezeFormulas("workbook");
    await thawFormulas("workbook");
    expect((await values(LEDGER)).flat()).toContain("проверено");
  });
});

describe("a formula that cannot come back is told", () => {
  test("its cell was deleted", async () => {
    await made();
    await freezeFormulas("workbook");
    await onSheet(SHEET, (sheet) => sheet.getRange("3:3").delete("Up"));
    await onSheet(OTHER, (sheet) => sheet.delete());
    expect(await thawFormulas("workbook")).toEqual({
      thawed: [`'${SHEET}'!D2`],
      left: [
        { address: `'${LEDGER}'!C5`, reason: "gone" },
        { address: `'${LEDGER}'!C6`, reason: "gone" },
      ],
      sheet: LEDGER,
    });
    expect((await lines()).map((line) => line[2])).toEqual([ROUNDED, SPILL, "", ""]);
  });

  test("cells that it refers to were deleted", async () => {
    await made();
    await select(SHEET, "D2");
    await freezeFormulas("selection");
    await onSheet(SHEET, (sheet) => sheet.getRange("C:C").delete("Left"));
    expect(await thawFormulas("workbook")).toMatchObject({
      thawed: [],
      left: [{ address: `'${SHEET}'!C2`, reason: "lost" }],
    });
    expect(await values(`${SHEET}!C2`)).toEqual([[12]]);
  });

  test("its sheet is protected", async () => {
    await made();
    await freezeFormulas("workbook");
    await protect(OTHER);
    expect(await thawFormulas("workbook")).toMatchObject({
      thawed: [`'${SHEET}'!D2`, `'${SHEET}'!D3`],
      left: [{ address: `'${OTHER}'!A2`, reason: "protected" }],
    });
    await unprotect(OTHER);
    expect((await thawFormulas("workbook")).thawed).toEqual([`'${OTHER}'!A2`]);
  });

  test("Excel refuses to write it", async () => {
    const workbook = await made();
    await freezeFormulas("workbook");
    refuse(
      workbook,
      (body) =>
        body.includes(JSON.stringify(JSON.stringify(ONE)).slice(1, -1)) ||
        body.includes(JSON.stringify(ONE).slice(1, -1)),
    );
    expect(await thawFormulas("workbook")).toMatchObject({
      thawed: [`'${OTHER}'!A2`],
      left: [
        { address: `'${SHEET}'!D2`, reason: "refused" },
        { address: `'${SHEET}'!D3`, reason: "refused" },
      ],
      sheet: LEDGER,
    });
    expect(await pointFormulas()).toEqual([[12], [0], [SUM]]);
    expect((await lines()).map(([, cell]) => cell)).toEqual([`'${SHEET}'!D2`, `'${SHEET}'!D3`]);
  });

  test("it is back, and has no room to spill", async () => {
    await workbookOf({ Data: [[2, '=IF(SEQUENCE(A1)>0,OLSHEM.SERVICES_T1(0,1,"CGO"),0)'], [""], ["", ""]] });
    await freezeFormulas("workbook");
    await setCell("Data", "B3", "занято");
    await setCell("Data", "A1", 3);
    expect(await thawFormulas("workbook")).toEqual({
      thawed: ["'Data'!B1"],
      left: [{ address: "'Data'!B1", reason: "noRoom" }],
    });
    expect(await values("Data!B1:B3")).toEqual([["#SPILL!"], [""], ["занято"]]);
  });

  test("in a workbook whose structure is protected our sheet stays, empty", async () => {
    await made();
    await freezeFormulas("workbook");
    await protectWorkbook();
    expect((await thawFormulas("workbook")).left).toEqual([]);
    expect(await sheetNames()).toEqual([SHEET, OTHER, LEDGER]);
    expect(await lines()).toEqual([]);
    expect(await values(`${SHEET}!D2:D4`)).toEqual(VALUES.points);
  });
});
