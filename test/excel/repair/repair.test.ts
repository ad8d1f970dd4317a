import { findBroken, repairBroken } from "../../../src/excel";
import { formulas, sheetNames, values, workbookOf, type Workbook } from "../workbook";

/** None of a hundred services is late: all points of the criterion. */
const CALL = 'SERVICES_T1(0,100,"CGO")';
const TYPED = `=OLSHEM.${CALL}`;
const STORED = `=_xldudf_OLSHEM_${CALL}`;
const POINTS = 12;

const addresses = async () => (await findBroken()).map(({ address }) => address);

async function protect(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    // Also where cells of it may be written.
    own.getRange("A1").format.protection.locked = false;
    own.protection.protect();
    await context.sync();
  });
}

describe("cells of ours that show #NAME? after the workbook was open without the add-in", () => {
  test.each([
    ["as files store them", STORED, TYPED],
    ["in small letters", STORED.toLowerCase(), TYPED.replace("CGO", "cgo")],
    ["as of another workbook", `=[1]!_xldudf_OLSHEM_${CALL}`, TYPED],
    ["as of functions younger than the file", `=_xlfn._xldudf_OLSHEM_${CALL}`, TYPED],
    [
      "within other functions, again and again",
      `=IF(_xldudf_OLSHEM_${CALL}>0, "_xldudf_OLSHEM_FINAL(1)", 0)&_xldudf_OLSHEM_${CALL}`,
      `=IF(OLSHEM.${CALL}>0, "_xldudf_OLSHEM_FINAL(1)", 0)&OLSHEM.${CALL}`,
    ],
  ])("%s", async (_, broken, repaired) => {
    await workbookOf({ "Лист 1": [["", 1], [broken]] });
    expect(await values("Лист 1!A2")).toEqual([["#NAME?"]]);
    expect(await findBroken()).toEqual([{ address: "'Лист 1'!A2", formula: broken, isProtected: false }]);
    expect(await repairBroken()).toEqual({ repaired: ["'Лист 1'!A2"], left: [] });
    expect((await formulas("Лист 1!A2")).map(String).map((text) => text.replace(/, /g, ","))).toEqual([
      repaired.replace(/, /g, ","),
    ]);
    expect(await values("Лист 1!A2")).not.toEqual([["#NAME?"]]);
    expect(await findBroken()).toEqual([]);
  });

  test("show their points again", async () => {
    await workbookOf({ Data: [[STORED]] });
    await repairBroken();
    expect(await values("Data!A1")).toEqual([[POINTS]]);
  });

  test("are told from texts, from functions of others and from errors of their own", async () => {
    const others = [
      ['="OLSHEM.SERVICES_T1("&FOO()', "=OLSHEM.NONE(1)", "=_xldudf_OTHER_SERVICES_T1(1,2)"],
      ["=FOO(1)", "_xldudf_OLSHEM_FINAL(1)", '=OLSHEM.SERVICES_T1(5,1,"CGO")'],
    ];
    await workbookOf({ Data: others, Empty: [[""]] });
    const before = await values("Data!A1:C2");
    expect(before[0]).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    expect(await findBroken()).toEqual([]);
    expect(await repairBroken()).toEqual({ repaired: [], left: [] });
    expect(await formulas("Data!A1:C2")).toEqual(others);
    expect(await values("Data!A1:C2")).toEqual(before);
  });

  test("are left where another name in the formula is unknown, and so told", async () => {
    const formula = `=${TYPED.slice(1)}+FOO(1)`;
    await workbookOf({ Data: [[formula], [formula], [STORED]] });
    expect(await repairBroken()).toEqual({
      repaired: ["'Data'!A3"],
      left: [
        { address: "'Data'!A1", reason: "unknown" },
        { address: "'Data'!A2", reason: "unknown" },
      ],
    });
    expect(await formulas("Data!A1:A2")).toEqual([[formula], [formula]]);
  });

  // The stand-in calculates at once: a text stands for what Excel shows until a function has answered.
  test.each([
    ["#BUSY!", { repaired: ["'Data'!A1"], left: [] }],
    ["#CONNECT!", { repaired: [], left: [{ address: "'Data'!A1", reason: "unknown" }] }],
  ])("that still show %s after writing", async (shown, result) => {
    await workbookOf({ Data: [[`=IF(TRUE,"${shown}",${TYPED.slice(1)})`]] });
    expect(await addresses()).toEqual(["'Data'!A1"]);
    expect(await repairBroken()).toEqual(result);
  });

  test("are left on a protected sheet, and so told", async () => {
    await workbookOf({ Data: [[STORED]], Closed: [[STORED]] });
    await protect("Closed");
    expect((await findBroken()).map((cell) => [cell.address, cell.isProtected])).toEqual([
      ["'Data'!A1", false],
      ["'Closed'!A1", true],
    ]);
    expect(await repairBroken()).toEqual({
      repaired: ["'Data'!A1"],
      left: [{ address: "'Closed'!A1", reason: "protected" }],
    });
    expect(await formulas("Closed!A1")).toEqual([[STORED]]);
  });

  test("spill again from their first cell", async () => {
    const spilling = (name: string) => `=IF({1;2;3}>0,${name}${CALL},0)`;
    await workbookOf({ Data: [[spilling("_xldudf_OLSHEM_")]] });
    expect(await repairBroken()).toEqual({ repaired: ["'Data'!A1"], left: [] });
    expect(await values("Data!A1:A4")).toEqual([[POINTS], [POINTS], [POINTS], [""]]);
    expect(await formulas("Data!A1")).toEqual([[spilling("OLSHEM.")]]);
  });
});

test("no other cell is written, and the round trips do not depend on how many are broken", async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [row, row % 7 === 0 ? `=A${row + 1}*2` : STORED]);
  const { client } = await workbookOf({ One: rows, Two: rows });
  let before = client.syncs();
  const broken = await addresses();
  // The last one is the client's own: it lets go of the ranges.
  expect(client.syncs() - before).toBeLessThanOrEqual(4 + 1);
  expect(broken).toHaveLength(342);
  before = client.syncs();
  const { repaired, left } = await repairBroken();
  expect(client.syncs() - before).toBeLessThanOrEqual(4 + 2 + 1 + 1);
  expect([...repaired].sort()).toEqual([...broken].sort());
  expect(left).toEqual([]);
  for (const sheet of ["One", "Two"]) {
    const now = await formulas(`${sheet}!A1:B200`);
    expect(now).toEqual(rows.map(([a, b]) => [a, b === STORED ? TYPED : b]));
  }
  expect(await sheetNames()).toEqual(["One", "Two"]);
});

test("where Excel refuses to write on one sheet, the others are repaired all the same", async () => {
  const { host }: Workbook = await workbookOf({ One: [[STORED]], Two: [[STORED]] });
  const execute = host.execute.bind(host);
  let asked = 0;
  host.execute = (body) => {
    // Three to find, and the fourth writes on the first sheet.
    if (++asked !== 4) return execute(body);
    const done = execute({ ...body, Actions: [] });
    return { ...done, Error: { Code: "AccessDenied", Message: "refused", ActionIndex: 0 } } as typeof done;
  };
  expect(await repairBroken()).toEqual({
    repaired: ["'Two'!A1"],
    left: [{ address: "'One'!A1", reason: "refused" }],
  });
  expect(await formulas("One!A1")).toEqual([[STORED]]);
});
