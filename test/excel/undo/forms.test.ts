import {
  attach,
  keepNumbers,
  reviveNumbers,
  signForms,
  writeForms,
  writeScores,
  type Attachment,
  type Numbers,
} from "../../../src/excel";
import { takeBack } from "../../../src/excel/undo";
import { setCell, sheetNames, workbookOf } from "../workbook";
import { ADDED, recorded } from "./done";
import { dump } from "./dump";

const BODY = "Министерство юстиции";
const FORM = `Жалобы ${BODY}`;
const REQUEST = { bodies: [BODY], forms: [12], language: "ru", today: "2024-03-15" } as const;

const HEADS = [
  "Орган",
  "Рассмотрено",
  "с нарушением срока",
  "Поступило",
  "Перенаправлено",
  "Обоснованными судом",
  "Дисциплина",
];

let attachment: Attachment;
beforeEach(async () => {
  await workbookOf({ Жалобы: [HEADS, [BODY, 100, 1, 100, 3, 2, 1]] });
  attachment = await attach();
  await writeScores(attachment, { rules: "" });
});

const write = (numbers: Numbers = "live") =>
  recorded(
    [
      { of: "numbers", numbers },
      { of: "forms", request: REQUEST },
    ],
    async () => {
      await reviveNumbers(attachment, numbers);
      await writeForms(attachment, REQUEST);
      await keepNumbers(attachment, numbers);
    },
  );

test("forms that were added are gone again", async () => {
  const before = await dump();
  const change = await recorded(ADDED, () => writeForms(attachment, REQUEST));
  expect(await takeBack(change)).toEqual({ removed: [FORM], restored: [], left: [] });
  expect(await dump()).toEqual(before);
});

test("a form that was written anew has its lines, looks and pages again", async () => {
  await writeForms(attachment, REQUEST);
  // A reading makes a footnote, inputs without faults make fewer words: other lines, of other height.
  await writeScores(attachment, { rules: "2023-07;printed-digits=sum-of-printed" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Жалобы").getRange("C2:G2").values = [[0, 100, 0, 0, 0]];
    await context.sync();
  });
  const before = await dump();
  const change = await write();
  const [old, anew] = [before[FORM], (await dump())[FORM]] as Record<string, unknown>[];
  const parts = "formulas numberFormat merged looks heights printArea breaks marks";
  for (const part of parts.split(" ")) expect([part, anew![part]]).not.toEqual([part, old![part]]);
  expect(await takeBack(change)).toEqual({ removed: [], restored: [FORM], left: [] });
  expect(await dump()).toEqual(before);
});

test.each<Numbers>(["values", "native"])("numbers kept as %s are live again", async (numbers) => {
  await writeForms(attachment, REQUEST);
  const before = await dump();
  const change = await write(numbers);
  expect(await dump()).not.toEqual(before);
  const back = await takeBack(change);
  expect(back.left).toEqual([]);
  expect(back.restored).toContain("Scores");
  expect(await dump()).toEqual(before);
  await setCell("Жалобы", "C2", 50);
  expect((await dump()).Scores).not.toEqual(before.Scores);
});

test("a version changed by hand is open again when the one beside it is gone", async () => {
  await writeForms(attachment, REQUEST);
  await setCell(FORM, "A1", "Исправлено рукой");
  const before = await dump();
  const change = await write();
  expect(await sheetNames()).toContain(`${FORM} (2)`);
  expect(await takeBack(change)).toEqual({ removed: [`${FORM} (2)`], restored: [FORM], left: [] });
  expect(await dump()).toEqual(before);
});

test("a signed form is open again, with its formulas", async () => {
  await writeForms(attachment, REQUEST);
  const before = await dump();
  const change = await recorded({ of: "sheets", sheets: [FORM] }, () =>
    signForms(attachment, [FORM], "2024-03-15"),
  );
  expect(await takeBack(change)).toEqual({ removed: [], restored: [FORM], left: [] });
  expect(await dump()).toEqual(before);
});
