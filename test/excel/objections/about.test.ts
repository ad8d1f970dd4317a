import { attach, keepNumbers, signForms, writeForms, writeScores } from "../../../src/excel";
import { aboutSelection, objectableForms, readObjections, startEntry } from "../../../src/excel/objections";
import { formulas, openFew, values } from "../workbook";
import { fill, JUSTICE, received, REGISTER, scoredWorkbook, table } from "./entered";

const INTERIOR = "Министерство внутренних дел";
const BEFORE = "Баллы до возражений";
const POINTS = "Открытость – баллы";
const ORDER = { bodies: [JUSTICE], language: "ru", today: "2024-04-01" } as const;

/** Selects a cell; what an objection to it is about. */
async function about(sheet: string, row: number, column: number) {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.activate();
    own.getCell(row, column).select();
    await context.sync();
  });
  return aboutSelection();
}

/** Where a text stands on a sheet, 0-based; `after`: below the row of another text. */
async function find(sheet: string, text: string, after?: string): Promise<readonly [number, number]> {
  const rows = await values(`'${sheet}'!A1:AT60`);
  const from = after === undefined ? 0 : rows.findIndex((row) => row.includes(after)) + 1;
  const row = rows.findIndex((cells, index) => index >= from && cells.includes(text));
  return [row, rows[row]!.indexOf(text)];
}

test("a score, the points of a mark, a conclusion lead to what they are about; other cells to nothing", async () => {
  await openFew();
  const attachment = await attach();
  await writeScores(attachment, { rules: "" });
  const { sheets } = await writeForms(attachment, { ...ORDER, forms: [3, 5, 8, 10, 12, 15] });

  // The sheet of scores: a cell in the middle of a spill, one made of others, facts, the second direction.
  const [row] = await find("Scores", JUSTICE);
  const score = async (head: string, after?: number) => {
    const heads = (await values("Scores!A6:AT6"))[0]!;
    return about("Scores", row, heads.indexOf(head, after));
  };
  const services = { body: JUSTICE, direction: "services" };
  expect(await score("T1")).toEqual({ ...services, indicator: "SERVICES_T1" });
  expect(await score("K2")).toEqual(services);
  expect(await score("Недостоверных фактов")).toEqual({ ...services, indicator: "PENALTY" });
  expect(await score("Итог", 24)).toEqual({ body: JUSTICE, direction: "openness" });
  expect(await score("R4")).toEqual({ body: JUSTICE, direction: "complaints", indicator: "COMPLAINTS_R4" });
  for (const nothing of ["Оценка", "Степень", "Государственный орган"])
    expect([nothing, await score(nothing)]).toEqual([nothing, undefined]);
  expect(await about("Scores", 5, 5)).toBeUndefined();
  expect(await about("Исходные данные ЦГО", 5, 3)).toBeUndefined();

  // Points of a mark: the second body, in Russian.
  const [indicator] = await find(POINTS, "1.2");
  const [heads] = await find(POINTS, INTERIOR);
  const column = (await values(`'${POINTS}'!A1:AT60`))[heads]!.indexOf(INTERIOR);
  expect(await about(POINTS, indicator, column + 1)).toEqual({
    body: INTERIOR,
    direction: "openness",
    indicator: "OPENNESS_BUDGET",
    mark: { item: "1.2", language: "ru" },
  });
  expect(await about(POINTS, indicator, 2)).toBeUndefined();

  // Conclusions: what is made of others has no score to object to, a criterion of openness has.
  const openness = { body: JUSTICE, direction: "openness" };
  const [form3, form5, form8, form10, form12, form15] = sheets as readonly string[];
  const line = async (sheet: string, text: string, after?: string, right = 1) => {
    const [row, column] = await find(sheet, text, after);
    return about(sheet, row, column + right);
  };
  expect(await about(form3!, 0, 1)).toEqual(services);
  expect(await line(form3!, "Обеспечение качества оказания государственных услуг")).toEqual(services);
  expect(await line(form3!, "Вычет штрафных баллов")).toEqual({ ...services, indicator: "PENALTY" });
  expect(await line(form5!, "Автоматизация государственных услуг")).toEqual(services);
  expect(await line(form8!, "Открытый бюджет")).toEqual({ ...openness, indicator: "OPENNESS_BUDGET" });
  expect(
    await line(
      form10!,
      "Размещение консолидированного отчета о результатах финансовой деятельности",
      undefined,
      3,
    ),
  ).toEqual({
    ...openness,
    indicator: "OPENNESS_BUDGET",
    mark: { item: "1.2", language: "kk" },
  });
  const r1 = { body: JUSTICE, direction: "complaints", indicator: "COMPLAINTS_R1" };
  expect(await line(form12!, "Соблюдение сроков рассмотрения жалоб и заявлений")).toEqual(r1);
  expect(await line(form15!, "Открытость государственного органа")).toEqual(openness);
  expect(await line(form15!, "Итоговая оценка")).toBeUndefined();

  // Without formulas the row names its score.
  await signForms(attachment, [form12!], "2024-04-01");
  await keepNumbers(attachment, "values");
  expect(await line(form12!, "Соблюдение сроков рассмотрения жалоб и заявлений")).toEqual(r1);
  expect(await line(form15!, "Открытость государственного органа")).toEqual(openness);
  expect(await score("T1")).toEqual({ ...services, indicator: "SERVICES_T1" });

  expect(await objectableForms()).toEqual([
    { sheet: form3, about: services },
    { sheet: form5, about: services },
    { sheet: form8, about: openness },
    { sheet: form10, about: openness },
    { sheet: form12, about: { body: JUSTICE, direction: "complaints" } },
  ]);
});

test("an entry begun at a score says what the conclusion said, also once the score is another one", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, "Качество оказания государственных услуг", "2024-03-15");
  const column = (await values("Scores!A6:AT6"))[0]!.indexOf("T1");
  const begin = async (sheet: string) => startEntry(attachment, (await about(sheet, 6, column))!);
  const told = async () =>
    (await table(REGISTER, "Реестр возражений")).flatMap(({ row, cells }) =>
      cells["Государственный орган"] === JUSTICE ? [[row, cells["Балл по заключению"]]] : [],
    );
  const row = Number(/\d+$/.exec(await begin("Scores"))![0]);
  expect(await told()).toEqual([[row, 10]]);
  expect(String((await formulas(`'${REGISTER}'!G${row}`))[0])).toContain("Scores!");

  await fill(REGISTER, row, {
    "Оспариваемые данные": "в т.ч. с нарушением срока",
    "Дата подачи": "2024-03-19",
    "Решение комиссии": "принято",
    "Обоснование решения": "Сбой подтвержден",
    "Дата решения": "2024-03-29",
    "Исправленное значение": 10,
  });
  await writeScores(await attach(), { rules: "2023-07" });
  expect((await values("Scores!A7:AT7"))[0]![column]).toBe(11);
  expect(String((await formulas(`'${REGISTER}'!G${row}`))[0])).toContain(BEFORE);
  await begin("Scores");
  await begin(BEFORE);
  expect(await told()).toEqual([0, 1, 2].map((more) => [row + more, 10]));
});

test("an entry begun at the points of a mark disputes that mark", async () => {
  const { attachment } = await scoredWorkbook();
  const mark = { item: "1.2", language: "kk" } as const;
  await startEntry(attachment, { body: JUSTICE, direction: "openness", indicator: "OPENNESS_BUDGET", mark });
  const { procedure } = await readObjections();
  expect(procedure.entries[0]).toMatchObject({
    indicator: "OPENNESS_BUDGET",
    figure: { kind: "mark", criterion: "BUDGET", indicator: "1.2", language: "kk" },
  });
});
