import { attach, readShownScores, writeScores } from "../../../src/excel";
import { BODY_ABBREVIATION } from "../../../src/law/bodies";
import { DEGREE_WORDS, type Degree } from "../../../src/law/together";
import expected from "../../data/sample.expected.json";
import { openSample, setCell, workbookOf } from "../workbook";

test("the results of all 44 bodies are read back, by type and place, in a constant number of round trips", async () => {
  const { client } = await openSample();
  expect(await readShownScores()).toBeUndefined();
  const sheet = await writeScores(await attach(), { rules: "" });
  const from = client.syncs();
  const shown = (await readShownScores())!;
  // Two, and one with which the client ends a run.
  expect(client.syncs() - from).toBe(3);
  expect(shown.sheet).toBe(sheet);
  for (const type of ["CGO", "LEB"] as const) {
    const own = shown.bodies.filter((body) => body.type === type);
    const best = Object.entries(expected)
      .filter(([, body]) => body.type === BODY_ABBREVIATION[type].ru)
      .sort(([, a], [, b]) => b.overall - a.overall);
    expect(own.map(({ name }) => name)).toEqual(best.map(([name]) => name));
    expect(own.map(({ place }) => place)).toEqual(best.map((_, index) => index + 1));
    own.forEach((body, index) => {
      const [, { final, overall, degree }] = best[index]!;
      expect(Object.values(body.finals)).toEqual(final.map((value) => expect.closeTo(value, 9)));
      expect(body.overall).toBeCloseTo(overall, 9);
      expect(body.degree).toBe(DEGREE_WORDS[degree as Degree].ru);
    });
  }
});

test("a body is shown where it stands on the sheet; equal scores share a place, and an error stands last", async () => {
  const table = (...rows: readonly (readonly [string, number])[]) => [
    [
      "Государственный орган",
      "Рассмотрено",
      "с нарушением срока",
      "Поступило",
      "Перенаправлено с нарушением срока",
    ],
    ...rows.map(([body, late]) => [body, 100, late, 100, 0]),
  ];
  await workbookOf({ Жалобы: table(["Акимат А", 3], ["Акимат Б", 1], ["Акимат В", 1], ["Акимат Г", 2]) });
  const sheet = await writeScores(await attach(), { rules: "" });
  // A person gives overall scores in place of what the workbook has no data for.
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    const column = range.values[5]!.indexOf("Оценка");
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(6, column, 4, 1).values = [
      [50],
      [70.004],
      [70.004],
      ["#N/A"],
    ];
    await context.sync();
  });
  const { bodies } = (await readShownScores())!;
  expect(bodies.map(({ name, place, overall, address }) => [name, place, overall, address])).toEqual([
    ["Акимат Б", 1, 70.004, `'${sheet}'!B8`],
    ["Акимат В", 1, 70.004, `'${sheet}'!B9`],
    ["Акимат А", 3, 50, `'${sheet}'!B7`],
    ["Акимат Г", undefined, "#N/A", `'${sheet}'!B10`],
  ]);
  expect(bodies[0]!.finals.services).toBe("");
});

test("what a changed number makes of a result is read", async () => {
  await openSample();
  await writeScores(await attach(), { rules: "" });
  const of = async () =>
    (await readShownScores())!.bodies.find(({ name }) => name === "Министерство юстиции")!.finals.services;
  const before = (await of()) as number;
  await setCell("Исходные данные ЦГО", "D25", 0);
  expect(await of()).toBeCloseTo(before + 12 - expected["Министерство юстиции"].services.T1, 9);
});
