import { attach, keepNumbers, writeScores } from "../../../src/excel";
import { readScores, type ReadScores } from "../../../src/excel/scores/read";
import { reviewObjections, writeObjections } from "../../../src/excel/objections";
import { INDICATOR_WORDS } from "../../../src/excel/objections/words";
import type { ComputationId } from "../../../src/law/computations";
import { formulas, setCell, sheetNames, values, workbookOf } from "../workbook";
import { enter, fill, JUSTICE, LABOUR, received, REGISTER, scoredWorkbook } from "./entered";

const SERVICES = "Качество оказания государственных услуг";
const BEFORE = "Баллы до возражений";
const GATHERED = "Свод исходных данных";

async function scoresOn(sheet: string): Promise<ReadScores> {
  const cells = await values(`'${sheet}'!A1:AT40`);
  return readScores({ name: sheet, row: 0, column: 0, values: cells });
}

const score = async (of: Readonly<Parameters<ReadScores["value"]>>, sheet = "Scores") =>
  (await scoresOn(sheet)).value(...of);

const T1 = [JUSTICE, "CGO", "services", "SERVICES_T1"] as const;
const PENALTY = [JUSTICE, "CGO", "services", "PENALTY"] as const;

/** Every number that the sheet of scores shows. */
const allScores = async (sheet = "Scores") => values(`'${sheet}'!A6:AT12`);

const rescore = async () => writeScores(await attach(), { rules: "2023-07" });

const deleteScores = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").delete();
    await context.sync();
  });

const SERVICES_ALONE = [
  ["Государственный орган", "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
  [JUSTICE, 100000, 20, 14],
  [LABOUR, 54000, 7, 2],
];
const wordsOf = (id: ComputationId) => INDICATOR_WORDS.find((own) => own.id === id)!.words.ru;
const [T1_WORDS, R1] = [wordsOf("SERVICES_T1"), wordsOf("COMPLAINTS_R1")];

const DECIDED = {
  "Оспариваемые данные": "в т.ч. с нарушением срока",
  "Дата подачи": "2024-03-19",
  "Решение комиссии": "принято частично",
  "Обоснование решения": "Сбой подтвержден",
  "Дата решения": "2024-03-29",
  "Исправленное значение": 10,
};

/** An objection to the late services of a body, filed four days after the receipt of the conclusion, and decided. */
async function objected(others: Readonly<Record<string, string | number>> = {}) {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  const about = { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" } as const;
  return enter(attachment, about, { ...DECIDED, ...others });
}

test("an accepted objection changes the score live, and neither the user's cell nor the first version", async () => {
  const row = await objected();
  const first = await allScores();
  const t1 = await score(T1);
  await rescore();
  // p. 41: 12 − 10 / 100 000 × 10 000.
  expect(await score(T1)).toBeCloseTo(11, 9);
  expect(t1).toBeCloseTo(10, 9);
  expect((await values("Услуги!C2:C3")).flat()).toEqual([20, 7]);
  expect(await allScores(BEFORE)).toEqual(first);
  expect(
    (await formulas(`'${BEFORE}'!A1:AT40`)).flat().filter((cell) => String(cell).startsWith("=")),
  ).toEqual([]);
  expect(await score([LABOUR, "CGO", "services", "SERVICES_T1"])).toBe(
    await score([LABOUR, "CGO", "services", "SERVICES_T1"], BEFORE),
  );

  await fill(REGISTER, row, { "Исправленное значение": 5 });
  expect(await score(T1)).toBeCloseTo(11.5, 9);
  expect(await allScores(BEFORE)).toEqual(first);
  // The register goes on saying what the conclusion said.
  expect((await values(`'${REGISTER}'!G${row}`))[0]).toEqual([t1]);
});

test("scored again nothing changes any more; a decision that is withdrawn puts the scores back", async () => {
  const row = await objected();
  const first = await allScores();
  await rescore();
  const [once, names, register] = [await allScores(), await sheetNames(), await formulas(REGISTER)];
  expect(once).not.toEqual(first);
  await rescore();
  expect(await allScores()).toEqual(once);
  expect(await sheetNames()).toEqual(names);
  expect(await formulas(REGISTER)).toEqual(register);

  const told = async () => (await values(`'${BEFORE}'!A1:A3`)).flat();
  expect(await told()).toEqual([
    "Баллы операционной оценки до возражений",
    expect.anything(),
    expect.stringMatching(/Баллы с учетом возражений – на листе баллов\.$/),
  ]);
  expect(JSON.stringify(await formulas(GATHERED))).toContain(REGISTER);
  await fill(REGISTER, row, { "Решение комиссии": "" });
  await rescore();
  expect(await allScores()).toEqual(first);
  expect(await allScores(BEFORE)).toEqual(first);
  // What is kept says that nothing of it is in force, and no corrected figure stands anywhere.
  expect((await told())[2]).toMatch(/Сейчас принятых возражений нет/);
  expect(JSON.stringify(await formulas(GATHERED))).not.toContain(REGISTER);

  await fill(REGISTER, row, { "Решение комиссии": "принято" });
  await rescore();
  expect(await allScores()).toEqual(once);
  expect((await told())[2]).not.toMatch(/Сейчас принятых возражений нет/);
  expect(await allScores(BEFORE)).toEqual(first);
});

test("the first scores of a body are those before its own objection, whatever was kept for others before", async () => {
  const row = await objected();
  await rescore();
  const t1Of = async (body: string, sheet?: string) => score([body, "CGO", "services", "SERVICES_T1"], sheet);
  // A figure of another body is corrected before its conclusion: 12 − 27 / 54 000 × 10 000.
  await setCell("Услуги", "C3", 27);
  await received(LABOUR, SERVICES, "2024-03-15");
  const about = { body: LABOUR, direction: "services", indicator: "SERVICES_T1" } as const;
  const other = await enter(await attach(), about, { ...DECIDED, "Исправленное значение": 0 });
  const said = async () => [row, other].map(async (own) => (await values(`'${REGISTER}'!G${own}`))[0]![0]);
  expect(await Promise.all(await said())).toEqual([10, 7]);
  await rescore();
  expect([await t1Of(JUSTICE), await t1Of(LABOUR)]).toEqual([11, 12]);
  expect([await t1Of(JUSTICE, BEFORE), await t1Of(LABOUR, BEFORE)]).toEqual([10, 7]);
  expect(await Promise.all(await said())).toEqual([10, 7]);
});

test.each([
  ["has no value on their sheet", () => setCell("Scores", "H8", "=NOSUCHFUNCTION()")],
  ["is not there: their sheet was deleted", deleteScores],
])("the first version is scored anew where a score %s", async (_, lose) => {
  await objected();
  const first = await allScores();
  await lose();
  await rescore();
  expect(await allScores(BEFORE)).toEqual(first);
  expect(await score(T1)).toBeCloseTo(11, 9);
});

test.each([
  ["that was rejected", { "Решение комиссии": "не принято" }],
  ["that came after five working days", { "Дата подачи": "2024-03-28" }],
  ["that is not decided yet", { "Решение комиссии": "", "Дата решения": "" }],
  ["whose corrected figure is above its whole", { "Исправленное значение": 100001 }],
])("an objection %s changes nothing", async (_, others) => {
  await objected(others);
  const first = await allScores();
  await rescore();
  expect(await allScores()).toEqual(first);
  expect(await sheetNames()).not.toContain(BEFORE);
});

test("penalty facts of a direction are corrected, and an empty count of another body is none", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  // p. 20: 3 × 0.2 + 1 × 2.
  expect(await score(PENALTY)).toBeCloseTo(2.6, 9);
  await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "PENALTY" },
    { ...DECIDED, "Оспариваемые данные": "Недостоверных фактов", "Исправленное значение": 1 },
  );
  await rescore();
  expect(await score(PENALTY)).toBeCloseTo(2.2, 9);
  expect(await score([LABOUR, "CGO", "services", "PENALTY"])).toBeCloseTo(2, 9);
});

const OPENNESS = {
  "Открытость ЦГО": [
    ["", "Открытость государственного органа – ЦГО", "", "", "", ""],
    ["№", "Индикатор", JUSTICE, "", LABOUR, ""],
    ["", "", "каз", "рус", "каз", "рус"],
    ["", "Открытость через СМИ", "", "", "", ""],
    [1, "С высокой степенью публичности", 2, 1, 1, 1],
    [2, "Мероприятия", 20, 20, 20, 20],
    [3, "Запросов", 10, 10, 10, 10],
    [4, "Ответов", 10, 10, 10, 10],
    [5, "С нарушением срока", 1, 0, 0, 0],
    [6, "Удовлетворенность СМИ", 80, 80, 70, 70],
    [7, "Удовлетворенность населения", 80, 80, 70, 70],
  ],
} as const;

test("a mark of openness is corrected in one language on a sheet beside the user's, in plain formulas too", async () => {
  const { attachment } = await scoredWorkbook(OPENNESS);
  const media = [JUSTICE, "CGO", "openness", "OPENNESS_MEDIA"] as const;
  const first = (await score(media)) as number;
  const others = await score([LABOUR, "CGO", "openness", "OPENNESS_MEDIA"]);
  await received(JUSTICE, "Открытость государственного органа", "2024-03-15");
  await enter(
    attachment,
    { body: JUSTICE, direction: "openness", indicator: "OPENNESS_MEDIA" },
    {
      ...DECIDED,
      "Оспариваемые данные": "",
      "№ индикатора или услуга": "5",
      Язык: "казахский",
      "Исправленное значение": 0,
    },
  );
  await rescore();
  const corrected = (await score(media)) as number;
  expect(corrected).toBeGreaterThan(first);
  expect(await score([LABOUR, "CGO", "openness", "OPENNESS_MEDIA"])).toBe(others);
  expect((await values("'Открытость ЦГО'!C9:D9"))[0]).toEqual([1, 0]);

  await keepNumbers(await attach(), "native");
  expect(await score(media)).toBeCloseTo(corrected, 9);
  expect((await formulas("Scores!A1:AT40")).flat().filter((cell) => String(cell).includes("OLSHEM"))).toEqual(
    [],
  );

  // The decision is withdrawn: nothing is shown any more as if it were in force.
  await fill(REGISTER, 7, { "Решение комиссии": "не принято" });
  await rescore();
  expect(await score(media)).toBeCloseTo(first, 9);
  expect((await values("'Отметки после возражений'")).flat().filter((cell) => cell !== "")).toEqual([
    "Отметки с учетом принятых возражений",
    expect.stringMatching(/^Сейчас ни одна отметка по возражениям не изменена/),
  ]);
});

test("an accepted objection to a figure that no table holds is said, with its cell", async () => {
  const row = await objected({ "Оспариваемые данные": "При неполном пакете" });
  const { notices, objected: changed } = await attach();
  expect(changed).toBeUndefined();
  expect(notices).toContainEqual({
    level: "warning",
    code: "objectionWithoutFigure",
    address: `'${REGISTER}'!D${row}`,
    args: { body: JUSTICE },
  });
});

test("an accepted objection to facts that are typed on the sheet of scores is said, with both cells", async () => {
  await workbookOf({ Услуги: SERVICES_ALONE });
  const attachment = await attach();
  await writeScores(attachment, { rules: "2023-07" });
  await writeObjections(attachment);
  const heads = (await values("Scores!A6:AT6"))[0]!;
  const typed = `${String.fromCharCode(65 + heads.indexOf("Недостоверных фактов"))}7`;
  await setCell("Scores", typed, 3);
  await received(JUSTICE, SERVICES, "2024-03-15");
  const about = { body: JUSTICE, direction: "services", indicator: "PENALTY" } as const;
  const row = await enter(attachment, about, {
    ...DECIDED,
    "Оспариваемые данные": "Недостоверных фактов",
    "Исправленное значение": 1,
  });
  const { notices, adjustments } = await reviewObjections(await attach(), "2024-04-01");
  expect(adjustments).toEqual([]);
  expect(notices).toEqual([
    {
      level: "warning",
      code: "objectionToTypedFacts",
      address: `'${REGISTER}'!D${row}`,
      args: { body: JUSTICE, cell: `Scores!${typed}` },
    },
  ]);
  await rescore();
  expect(await values(`Scores!${typed}`)).toEqual([[3]]);
});

/** What is wrong with an entry, and the column of the register that it is pointed at in. */
const WRONG: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ["M", { "Обоснование решения": "" }],
  ["N", { "Дата решения": "2024-03-18" }],
  ["K", { "Дата подачи": "2024-03-14" }],
  ["C", { "Критерий или показатель": R1 }],
  ["A", { "Государственный орган": "Министерство мечты" }],
  ["O", { "Исправленное значение": -1 }],
  ["O", { "Исправленное значение": "десять" }],
];

test("a wrong entry is pointed at with its cell, and changes nothing until it is put right", async () => {
  const row = await objected();
  const right = { ...DECIDED, "Государственный орган": JUSTICE, "Критерий или показатель": T1_WORDS };
  for (const [column, wrong] of WRONG) {
    await fill(REGISTER, row, wrong);
    const now = await attach();
    const { problems, cellOf } = await reviewObjections(now, "2024-04-01");
    const errors = problems.filter(({ level, at }) => level === "error" && at?.table === "entries");
    expect(errors.map(({ at }) => cellOf(at!))).toContain(`'${REGISTER}'!${column}${row}`);
    expect([wrong, now.objected]).toEqual([wrong, undefined]);
    await fill(REGISTER, row, right);
    expect((await attach()).objected!.adjustments).toHaveLength(1);
  }
});
