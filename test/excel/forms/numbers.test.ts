import {
  attach,
  keepNumbers,
  reviveNumbers,
  writeForms,
  writeRequisites,
  writeScores,
  type Attachment,
  type FormsRequest,
  type Numbers,
} from "../../../src/excel";
import { isToRevive } from "../../../src/excel/forms/numbers";
import { NUMBERS } from "../../../src/excel/types";
import type { FormCode } from "../../../src/forms/form";
import expected from "../../data/sample.expected.json";
import { formulas, openFew, setCell, sheetNames, values, workbookOf } from "../workbook";

const JUSTICE = "Министерство юстиции";
const OPENNESS = "Открытость – баллы";
const INPUTS = "Исходные данные ЦГО";

const of = (bodies: readonly string[], ...forms: readonly FormCode[]): FormsRequest => ({
  bodies,
  forms,
  language: "ru",
  today: "2024-03-15",
});
const REQUEST = of([JUSTICE], 3, 8, 10, 15);

/** Writes forms as the pane does. */
async function write(attachment: Attachment, numbers: Numbers, request = REQUEST) {
  await reviveNumbers(attachment, numbers);
  const result = await writeForms(attachment, request);
  await keepNumbers(attachment, numbers);
  return result;
}

const isNumber = (cell: unknown): cell is number => typeof cell === "number";
const numbersOf = async (sheet: string) => (await values(sheet)).flat().filter(isNumber);
const textsOf = async (sheet: string) =>
  (await values(sheet)).flat().filter((cell): cell is string => typeof cell === "string");
const formulasOf = async (sheet: string) =>
  (await formulas(sheet)).flat().filter((cell): cell is string => String(cell).startsWith("="));

/** How the numbers of a sheet are kept, by all its formulas. */
async function kept(sheet: string): Promise<Numbers> {
  const own = await formulasOf(sheet);
  if (own.length === 0) return "values";
  return own.some((formula) => formula.includes("OLSHEM.")) ? "live" : "native";
}

describe("the sheets of scores, of openness and of forms", () => {
  let attachment: Attachment;
  beforeAll(async () => {
    await openFew();
    attachment = await attach();
    await writeScores(attachment, { rules: "2023-07;deduction=scaled" });
  });

  // Every change from one way to another.
  test.each<Numbers>(["native", "live", "values", "native", "values", "live"])(
    "keep their numbers, and are %s as chosen",
    async (numbers) => {
      const before = await Promise.all(["Scores", OPENNESS].map(numbersOf));
      const { sheets, notices } = await write(attachment, numbers);
      expect([sheets.length, notices]).toEqual([4, []]);
      const after = await Promise.all(["Scores", OPENNESS].map(numbersOf));
      expect(after).toEqual(before.map((own) => own.map((number) => expect.closeTo(number, 9))));
      expect(await kept("Scores")).toBe(numbers);
      expect(await kept(OPENNESS)).toBe(numbers);
      for (const sheet of sheets) expect(await kept(sheet)).toBe(numbers === "values" ? "values" : "native");
      const shown = (await Promise.all(["Scores", OPENNESS, ...sheets].map(textsOf))).flat();
      expect(shown.filter((text) => text.startsWith("#"))).toEqual([]);
      expect(await values("Scores!C2")).toEqual([["2023-07;deduction=scaled"]]);
    },
  );
});

test.each<[Numbers, Numbers]>(
  NUMBERS.flatMap((there) => NUMBERS.map((wanted): [Numbers, Numbers] => [there, wanted])),
)("scores are calculated anew only to have formulas again that are gone: %s to %s", (there, wanted) => {
  const anew = ["native live", "values live", "values native"];
  expect(isToRevive(there, wanted)).toBe(anew.includes(`${there} ${wanted}`));
});

describe("with numbers kept as values", () => {
  let attachment: Attachment;
  let sheet: string;
  beforeEach(async () => {
    await openFew();
    attachment = await attach();
    await writeScores(attachment, { rules: "" });
    [sheet] = (await write(attachment, "values", of([JUSTICE], 3))).sheets as [string];
    await setCell(INPUTS, "D8", 0);
  });

  const { K2, T1 } = expected[JUSTICE].services;
  const draft = async () => (await textsOf(sheet)).filter((text) => text.startsWith("По критерию получено"));
  const inWords = (points: number) => points.toFixed(2).replace(".", ",");

  test("a changed input changes nothing, until formulas are chosen: then figures and texts both follow", async () => {
    expect(await numbersOf(sheet)).toContainEqual(expect.closeTo(K2, 9));
    await write(attachment, "values", of([JUSTICE], 3));
    expect(await numbersOf(sheet)).toContainEqual(expect.closeTo(K2, 9));
    expect(await draft()).toContainEqual(expect.stringContaining(`получено ${inWords(K2)}`));
    await write(attachment, "native", of([JUSTICE], 3));
    const now = K2 + 12 - T1;
    expect(await numbersOf(sheet)).toContainEqual(expect.closeTo(now, 9));
    expect(await draft()).toContainEqual(expect.stringContaining(`получено ${inWords(now)}`));
  });

  test("the user stays on the sheet where they are when formulas come back", async () => {
    const active = () =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getActiveWorksheet();
        own.load("name");
        await context.sync();
        return own.name;
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    });
    await write(attachment, "live", of([JUSTICE], 3));
    expect(await kept("Scores")).toBe("live");
    expect(await active()).toBe(sheet);
  });
});

const SERVICES = [
  ["Государственный орган", "Оказано услуг, всего", "с нарушением срока", "Обоснованных жалоб"],
  ["Акимат Б", 10000, 1, 2],
  ["Акимат А", 20000, 3, 0],
];

test("facts typed on the sheet of scores are there in every way of keeping numbers", async () => {
  await workbookOf({ МИО: SERVICES });
  const attachment = await attach();
  const scores = await writeScores(attachment, { rules: "" });
  const column = (await values(`${scores}!A6:AT6`))[0]!.indexOf("Недостоверных фактов");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(scores).getCell(7, column).values = [[3]];
    await context.sync();
  });
  for (const numbers of ["native", "live", "values", "live", "values", "native"] as const) {
    await write(attachment, numbers, of(["Акимат А"], 1));
    const rows = (await values(scores)).slice(6, 8).map((row) => [row[1], ...row.slice(column, column + 3)]);
    expect([numbers, rows]).toEqual([
      numbers,
      [
        ["Акимат Б", 0, 0, 0],
        ["Акимат А", 3, 0, expect.closeTo(0.6, 9)],
      ],
    ]);
  }
});

test("turned into values, forms that may not be written on and formulas on the requisites stay as they are", async () => {
  await workbookOf({ МИО: SERVICES });
  const attachment = await attach();
  await writeScores(attachment, { rules: "" });
  const { sheets } = await writeForms(attachment, of(["Акимат А"], 4));
  const [sheet] = sheets as [string];
  await writeRequisites(attachment);
  const requisites = (await sheetNames()).at(-2)!;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(sheet).protection.protect();
    worksheets.getItem(requisites).getRange("J1").formulas = [["=1+1"]];
    await context.sync();
  });
  const before = await formulas(sheet);
  await keepNumbers(attachment, "values");
  expect(await formulas(sheet)).toEqual(before);
  expect(await formulas(`${requisites}!J1`)).toEqual([["=1+1"]]);
  expect(await kept("Scores")).toBe("values");
});
