import {
  attach,
  repairBroken,
  signForms,
  writeForms,
  writeScores,
  type Attachment,
} from "../../../src/excel";
import { formulas, openFew, setCell, values } from "../workbook";

const JUSTICE = "Министерство юстиции";
const INPUTS = "Исходные данные ЦГО";
/** What a file holds for a call of ours, and Excel does not find. */
const BROKEN = '=_xldudf_OLSHEM_SERVICES_T1(0,100,"CGO")';

let attachment: Attachment;
let sheets: readonly string[];

beforeEach(async () => {
  await openFew();
  attachment = await attach();
  await writeScores(attachment, { rules: "" });
  const request = { bodies: [JUSTICE], forms: [3, 4], language: "ru", today: "2024-03-15" } as const;
  ({ sheets } = await writeForms(attachment, request));
});

const sign = () => signForms(attachment, sheets, "2024-03-15");
const unsigned = async () => (await formulas(sheets[0]!)).flat().some((cell) => String(cell).startsWith("="));

/** Which cell of the scores of services holds the first formula of ours. */
async function firstScore(): Promise<string> {
  const [row, column] = (await formulas("Scores!A1:Z40"))
    .flatMap((line, row) => line.map((cell, column) => [row, column, String(cell)] as const))
    .find(([, , cell]) => cell.includes("OLSHEM.SERVICES_T1("))!;
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

async function refused(cells: unknown, more = "0"): Promise<void> {
  await expect(sign()).rejects.toMatchObject({ code: "brokenCells", args: { cells, more } });
  expect(await unsigned()).toBe(true);
}

describe("nothing is signed while a function of ours has no value", () => {
  test("on the sheet of scores, whose lines below it are empty then; after the repair it is", async () => {
    const cell = await firstScore();
    const live = (await formulas(`Scores!${cell}`))[0]![0] as string;
    await setCell("Scores", cell, live.replace("OLSHEM.", "_xldudf_OLSHEM_"));
    // Those that take its value follow.
    await refused(expect.stringMatching(`^'Scores'!${cell}, 'Scores'!`));
    await repairBroken();
    expect(await formulas(`Scores!${cell}`)).toEqual([[live]]);
    expect(await sign()).toHaveLength(1);
  });

  test("on the form itself", async () => {
    await setCell(sheets[0]!, "F30", BROKEN);
    await refused(`'${sheets[0]}'!F30`);
  });

  test("in a figure of the user's that a score is made of, and behind it on another sheet, by a name too", async () => {
    const behind = await namedSheet("Черновик", [[BROKEN], [BROKEN]], { Опоздания: "='Черновик'!$A$1:$A$2" });
    await setCell(INPUTS, "D8", "=SUM(Опоздания)");
    await refused(`'${behind}'!A1:A2`);
  });

  test("in a table that a figure is taken from", async () => {
    await namedSheet("Черновик", [["Число"], [BROKEN]], {});
    await Excel.run(async (context) => {
      context.workbook.tables.add("'Черновик'!A1:A2", true).name = "Черновик";
      await context.sync();
    });
    await setCell(INPUTS, "D8", "=SUM(Черновик[Число])");
    await refused("'Черновик'!A2");
  });

  test("behind what a formula of the user's has spilled", async () => {
    await namedSheet("Черновик", [["=SEQUENCE(3)+IFERROR(C1,0)", "", BROKEN]], {});
    await setCell(INPUTS, "D8", "='Черновик'!A3");
    await refused("'Черновик'!C1");
  });

  test("below which a value of it would stand", async () => {
    const cells = [
      [BROKEN, 1],
      ["", 2],
      ["", 3],
    ];
    await namedSheet("Черновик", cells, {});
    await setCell(INPUTS, "D8", "='Черновик'!A3");
    await refused("'Черновик'!A1");
  });

  test("many of them: the first are named, the others counted", async () => {
    const rows = Array.from({ length: 15 }, (_, row) => [row % 2 === 0 ? BROKEN : "=1"]);
    await namedSheet("Черновик", rows, {});
    await setCell(INPUTS, "D8", "=SUM('Черновик'!A1:A15)");
    await refused("'Черновик'!A1, 'Черновик'!A3, 'Черновик'!A5, 'Черновик'!A7, 'Черновик'!A9", "3");
  });
});

test("cells that no figure of the forms depends on are in nobody's way", async () => {
  await namedSheet("Черновик", [[BROKEN, 1]], { Опоздания: "='Черновик'!$A$1" });
  // Beside the inputs, where nothing of a score is read.
  await setCell(INPUTS, "Z8", BROKEN);
  // A cell that is not the broken one, and cannot have been filled by it.
  await setCell(INPUTS, "D8", "='Черновик'!B1");
  expect(await values(`${INPUTS}!Z8`)).toEqual([["#NAME?"]]);
  expect(await sign()).toHaveLength(1);
  expect(await unsigned()).toBe(false);
});

/** Adds a sheet of these formulas, and names of the workbook. */
async function namedSheet(
  name: string,
  cells: (string | number)[][],
  names: Readonly<Record<string, string>>,
): Promise<string> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells;
    for (const [own, formula] of Object.entries(names)) context.workbook.names.add(own, formula);
    await context.sync();
  });
  return name;
}
