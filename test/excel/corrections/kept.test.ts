import { attach, forgetCorrection, keepCorrection } from "../../../src/excel";
import type { Correction } from "../../../src/recognition";
import { reopen, setCell, sheetNames, values, workbookOf, type Workbook } from "../workbook";
import { corrections, DATA, edit, kept, KEPT, loaded, made, place } from "./kept";

const FIELD: Correction = { code: "field", kind: "services", variable: "refusals", place: place(1, 3, 4) };
const ALL: readonly Correction[] = [
  FIELD,
  { code: "unused", place: place(0, 2, 5) },
  { code: "exclude", place: place(4, 0, 1, 4) },
  { code: "join", spelling: "М-во юстиции", name: "Министерство юстиции" },
  { code: "apart", spelling: "=Алматы", name: "Акимат города Алматы" },
  { code: "type", body: "=Управление «А»", type: "LEB" },
];

let workbook: Workbook;
beforeEach(async () => {
  workbook = await made();
});

async function keepAll() {
  for (const correction of ALL) await keepCorrection(correction);
}

test("a workbook without corrections has no sheet of them", async () => {
  expect(await loaded()).toEqual({ corrections: [], notices: [] });
  expect(await sheetNames()).toEqual([DATA]);
});

test("whatever a person says is kept, also in the saved workbook, and the sheet is ours", async () => {
  await keepAll();
  const first = {
    corrections: ALL.map((correction, index) => ({ correction, row: 4 + index })),
    notices: [],
  };
  expect(await loaded()).toEqual(first);
  await reopen(workbook);
  expect(await loaded()).toEqual(first);
  expect((await attach()).unrecognisedSheets).not.toContain(KEPT);
});

test("the sheet says it in words", async () => {
  await keepAll();
  expect((await values(`${KEPT}!A5:G10`)).map((cells) => cells.filter((cell) => cell !== ""))).toEqual([
    ["Столбец или строка показателя", "Услуги", "Необоснованные отказы", `'${DATA}'!D2:D5`, 3, 3],
    ["Не показатель", `'${DATA}'!C1:C5`, 5, 5],
    ["Строки не учитываются", `'${DATA}'!A5:D5`, 4, 4],
    ["Один орган", "М-во юстиции", "Министерство юстиции"],
    ["Разные органы", "=Алматы", "Акимат города Алматы"],
    ["Тип органа", "=Управление «А»", "МИО"],
  ]);
});

test("places follow their cells: rows and columns inserted and deleted, sheets renamed", async () => {
  await keepCorrection(FIELD);
  await edit((sheets) => {
    const sheet = sheets.getItem(DATA);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("7:7").delete("Up");
    sheet.name = "Данные 2024 (новые)";
  });
  await reopen(workbook);
  expect(await corrections()).toEqual([{ ...FIELD, place: place(3, 4, 4, 1, "Данные 2024 (новые)") }]);
});

test("what was said holds when the workbook is read again", async () => {
  await keepCorrection(FIELD);
  await keepCorrection({ code: "exclude", place: place(2, 0, 1, 4) });
  await edit((sheets) => sheets.getItem(DATA).getRange("3:3").insert("Down"));
  await reopen(workbook);
  const { proposal, corrections } = await attach();
  expect(proposal.tables[0]).toMatchObject({
    records: [{ at: 1 }, { at: 4 }, { at: 5 }],
    skipped: [{ at: 3, text: "Министерство финансов", reason: "excluded" }],
  });
  expect(proposal.tables[0]!.fields.at(-1)).toMatchObject({
    variable: "refusals",
    at: 3,
    confidence: "sure",
    reason: { code: "said" },
  });
  expect(corrections.map(({ unapplied }) => unapplied)).toEqual([undefined, undefined]);
});

test("what has changed in the cells since is told", async () => {
  await keepCorrection(FIELD);
  await setCell(DATA, "D3", 5);
  expect(await kept()).toEqual([{ correction: FIELD, row: 4, since: { filledBefore: 3, filledNow: 4 } }]);
  await setCell(DATA, "D4", "");
  expect((await kept())[0]!.since).toBeUndefined();
});

test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ["cells", (sheets) => sheets.getItem(DATA).getRange("D:D").delete("Left")],
  ["sheet", (sheets) => sheets.getItem(DATA).delete()],
])("a place whose %s were deleted is lost, and nothing is taken for it", async (_, remove) => {
  await keepCorrection(FIELD);
  await edit(remove);
  const lost = { correction: { ...FIELD, place: place(1, 3, 0, 0) }, row: 4, since: "lost" };
  expect(await kept()).toEqual([lost]);
  await reopen(workbook);
  expect(await kept()).toEqual([lost]);
  expect((await attach()).corrections).toEqual([{ ...lost, unapplied: "nothingThere" }]);
});

test("rows above and below, notes beside and columns in another order do not matter", async () => {
  await keepAll();
  await edit((sheets) => {
    const sheet = sheets.getItem(KEPT);
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("9:9").insert("Down");
    sheet.getRange("J8").values = [["проверено"]];
    sheet.getRange("J20").values = [["согласовано"]];
    sheet.name = "Что уточнено";
  });
  expect(await corrections()).toEqual(ALL);
  await keepCorrection({ code: "type", body: "Аппарат", type: "CGO" });
  expect((await corrections()).at(-1)).toEqual({ code: "type", body: "Аппарат", type: "CGO" });
  expect((await loaded()).notices).toEqual([]);
  expect(await sheetNames()).toEqual([DATA, "Что уточнено"]);
});

test("what is said of the same thing replaces what was said before", async () => {
  await keepAll();
  const wider: Correction = { code: "exclude", place: place(3, 0, 2, 4) };
  const other: Correction = { ...FIELD, variable: "incomplete" };
  const parted: Correction = { code: "apart", spelling: "Министерство юстиции", name: "М-во юстиции" };
  const central: Correction = { code: "type", body: "=Управление «А»", type: "CGO" };
  for (const correction of [wider, other, parted, central]) await keepCorrection(correction);
  const { corrections, notices } = await loaded();
  expect(corrections.map(({ correction }) => correction)).toEqual([
    ALL[1],
    ALL[4],
    wider,
    other,
    parted,
    central,
  ]);
  expect(notices).toEqual([]);
  expect(await values(`${KEPT}!G5:G10`)).toEqual([[5], [""], [8], [3], [""], [""]]);
});

test("what is said at once is kept as if one thing was said after another", async () => {
  await keepCorrection(...ALL.slice(0, 3), { ...ALL[5]!, type: "CGO" } as Correction, ...ALL.slice(3));
  expect(await corrections()).toEqual(ALL);
  const together = await values(`${KEPT}!A5:G10`);
  const other: Correction = { ...FIELD, variable: "incomplete" };
  const nobody: Correction = { code: "exclude", place: place(1, 0, 4, 4) };
  const from = workbook.client.syncs();
  await keepCorrection(other, nobody);
  // The marks of the sheets, what is kept, the rows, their counts twice, and the end of the batch.
  expect(workbook.client.syncs() - from).toBeLessThanOrEqual(7);
  expect(await corrections()).toEqual([ALL[1], ALL[3], ALL[4], ALL[5], other, nobody]);
  expect((await values(`${KEPT}!F5:G10`)).at(-1)).toEqual([15, 15]);

  workbook = await made();
  await keepAll();
  expect(await values(`${KEPT}!A5:G10`)).toEqual(together);
});

test("a sheet of somebody else's with the name stays theirs", async () => {
  await workbookOf({ [KEPT]: [["моё"]] });
  await keepCorrection(ALL[5]!);
  expect(await sheetNames()).toEqual([KEPT, `${KEPT} (2)`]);
  expect(await values(`${KEPT}!A1`)).toEqual([["моё"]]);
  expect(await corrections()).toEqual([ALL[5]]);
});

test("where sheets cannot be added, that is said", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(keepCorrection(FIELD)).rejects.toMatchObject({ code: "workbookProtected" });
  expect(await sheetNames()).toEqual([DATA]);
});

describe("a correction that is taken back", () => {
  beforeEach(keepAll);

  test("goes, with its row alone", async () => {
    await forgetCorrection(6, ALL[2]!);
    expect(await corrections()).toEqual(ALL.filter((_, index) => index !== 2));
  });

  test("goes from the row that has come to hold it", async () => {
    await edit((sheets) => sheets.getItem(KEPT).getRange("1:2").insert("Down"));
    await forgetCorrection(6, { ...ALL[2]! });
    expect(await corrections()).toEqual(ALL.filter((_, index) => index !== 2));
  });

  test("goes from its own row where a copy of it stands", async () => {
    await edit((sheets) => {
      sheets.getItem(KEPT).getRange("A11:D11").values = [
        ["Один орган", "", "М-во юстиции", "Министерство юстиции"],
      ];
    });
    await forgetCorrection(10, ALL[3]!);
    expect(await corrections()).toEqual(ALL);
  });

  test("takes no other with it where none holds it", async () => {
    await forgetCorrection(6, { code: "exclude", place: place(3, 0, 1, 4) });
    await forgetCorrection(9, { code: "type", body: "Аппарат", type: "LEB" });
    expect(await corrections()).toEqual(ALL);
  });

  test("may have lost its cells", async () => {
    await edit((sheets) => sheets.getItem(DATA).delete());
    const [{ row, correction }] = (await kept()) as [Awaited<ReturnType<typeof kept>>[number]];
    await forgetCorrection(row, correction);
    expect(await kept()).toHaveLength(ALL.length - 1);
  });
});

describe("what a person spoilt on the sheet is told, and the rest holds", () => {
  test.each([
    ["a word", "A5", "Столбец"],
    ["a kind", "B5", "Открытость"],
    ["a variable of another kind", "C5", "Поступило"],
    ["the formula that follows the cells", "F5", 3],
    ["a type", "D6", "районный"],
  ])("%s", async (_, cell, value) => {
    const type: Correction = { code: "type", body: "Аппарат", type: "LEB" };
    await keepCorrection(FIELD);
    await keepCorrection(type);
    await setCell(KEPT, cell, value);
    const { corrections, notices } = await loaded();
    expect(corrections.map(({ correction }) => correction)).toEqual([cell === "D6" ? FIELD : type]);
    const row = cell.slice(1);
    expect(notices).toMatchObject([{ code: "unknownCorrection", address: `'${KEPT}'!A${row}:G${row}` }]);
    expect((await attach()).notices).toEqual(expect.arrayContaining(notices));
  });

  test("the heads: what is said next has new ones", async () => {
    await keepCorrection(FIELD);
    await setCell(KEPT, "C4", "");
    expect(await loaded()).toMatchObject({ corrections: [], notices: [{ args: { sheet: KEPT, text: "" } }] });
    await keepCorrection(ALL[5]!);
    expect(await corrections()).toEqual([ALL[5]]);
  });
});

test("the round trips do not depend on how much is kept", async () => {
  await keepAll();
  const before = workbook.client.syncs();
  await keepCorrection({ code: "exclude", place: place(1, 0, 1, 4) });
  // Marks, what is kept, the row, its count, where it goes; the last is the client's own.
  expect(workbook.client.syncs() - before).toBeLessThanOrEqual(6);
});
