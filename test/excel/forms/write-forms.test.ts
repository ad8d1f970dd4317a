import { attach, freezeToValues, writeForms, writeScores, type Attachment } from "../../../src/excel";
import type { Appendix } from "../../../src/forms/form";
import expected from "../../data/sample.expected.json";
import {
  formulas,
  openSample,
  reopen,
  setCell,
  sheetNames,
  values,
  workbookOf,
  type Workbook,
} from "../workbook";

const JUSTICE = "Министерство юстиции";
const ASTANA = "Акимат города Астаны";

/** Forms in Russian on a day of 2024. */
const of = (bodies: readonly string[], ...appendices: readonly Appendix[]) =>
  ({ bodies, appendices, language: "ru", today: "2024-03-15" }) as const;
const SERVICES = [3, 4] as const;
const COMPLAINTS = 12;

let workbook: Workbook;
let attachment: Attachment;
beforeEach(async () => {
  workbook = await openSample();
  attachment = await attach();
  await writeScores(attachment, { rules: "" });
});

/** The scoring table of a form: the last filled label column and the points beside it. */
async function scoringTable(sheet: string): Promise<(readonly [unknown, unknown, unknown])[]> {
  const rows = await values(`${sheet}!A1:D20`);
  return rows
    .filter((row) => row[1] !== "" && row[3] !== "" && row[0] !== "№")
    .map((row) => [row[1], row[2], row[3]] as const);
}

test("the conclusion on a central body carries its figures, to the last digit of the scores", async () => {
  const { sheets } = await writeForms(attachment, of([JUSTICE], ...SERVICES, COMPLAINTS));
  const { services, complaints, penalties, final } = expected[JUSTICE];
  const points = (value: number) => expect.closeTo(value, 9);
  expect(sheets).toEqual(["Услуги Министерство юстиции", "Жалобы Министерство юстиции"]);
  expect(await scoringTable(sheets[0]!)).toEqual([
    ["Удовлетворенность услугополучателей качеством оказания государственных услуг", points(services.K1), 25],
    ["Обеспечение качества оказания государственных услуг", points(services.K2), 50],
    ["Автоматизация государственных услуг", points(services.K3), 25],
    ["Общая оценка по критериям", points(services.total), 100],
    ["Вычет штрафных баллов", points(penalties[0]!), 5],
    ["Итоговая оценка с учетом вычета штрафных баллов", points(final[0]!), 100],
  ]);
  expect((await scoringTable(sheets[1]!)).map(([, value]) => value)).toEqual(
    [
      complaints.R1,
      complaints.R2,
      complaints.R3,
      complaints.R4,
      complaints.total,
      penalties[2]!,
      final[2]!,
    ].map(points),
  );
});

test("a local executive body gets Appendix 4, without automation", async () => {
  const { sheets } = await writeForms(attachment, of([ASTANA], ...SERVICES));
  const table = await scoringTable(sheets[0]!);
  expect(table.map(([, , maximum]) => maximum)).toEqual([40, 60, 100, 5, 100]);
  expect((await values(`${sheets[0]}!A3`))[0]![0]).toMatch(/местными исполнительными органами$/);
});

test("the figures are live: a changed input changes the conclusion", async () => {
  const { sheets } = await writeForms(attachment, of([JUSTICE], ...SERVICES));
  const before = await scoringTable(sheets[0]!);
  await setCell("Исходные данные ЦГО", "D25", 0);
  const after = await scoringTable(sheets[0]!);
  expect(await values("Исходные данные ЦГО!B25")).toEqual([[JUSTICE]]);
  expect(after[1]![1]).toBeGreaterThan(before[1]![1] as number);
  expect(after[0]).toEqual(before[0]);
});

test("printed-digits=sum-of-printed: points are rounded as printed, and the totals are sums of those", async () => {
  await writeScores(attachment, { rules: "2023-07;printed-digits=sum-of-printed" });
  const some = Object.entries(expected).slice(0, 12);
  const bodies = some.map(([name]) => name);
  const { sheets } = await writeForms(attachment, of(bodies, COMPLAINTS));
  const round = (value: number) => Math.round(value * 100) / 100;
  let otherwise = 0;
  for (const [index, [, { complaints, penalties, final }]] of some.entries()) {
    const criteria = [complaints.R1, complaints.R2, complaints.R3, complaints.R4].map(round);
    const total = round(criteria.reduce((sum, value) => sum + value));
    const last = round(Math.max(0, total - round(penalties[2]!)));
    const printed = (await scoringTable(sheets[index]!)).map(([, value]) => value);
    expect(printed).toEqual(
      [...criteria, total, round(penalties[2]!), last].map((value) => expect.closeTo(value, 12)),
    );
    if (Math.abs(last - round(final[2]!)) > 0.001) otherwise += 1;
  }
  // The sums of the printed numbers differ from the rounded sums now and then: the reading is one.
  expect(otherwise).toBeGreaterThan(0);
});

test("printed-digits=sum-of-printed keeps the score of a direction from falling below 0", async () => {
  const complaints = [
    [
      "Орган",
      "Рассмотрено",
      "с нарушением срока",
      "Поступило",
      "Перенаправлено",
      "Обоснованными судом",
      "Дисциплина",
    ],
    ["Акимат А", 100, 100, 100, 100, 100, 0],
  ];
  const penalties = [
    ["Орган", "Направление", "Недостоверных", "Неполных"],
    ["Акимат А", "Жалобы", 0, 1],
  ];
  await workbookOf({ Жалобы: complaints, Штрафы: penalties });
  const found = await attach();
  await writeScores(found, { rules: "2023-07;printed-digits=sum-of-printed" });
  const { sheets } = await writeForms(found, of(["Акимат А"], COMPLAINTS));
  expect((await scoringTable(sheets[0]!)).map(([, value]) => value)).toEqual([0, 0, 0, 0, 0, 2, 0]);
});

test("88 conclusions take at most one round trip for each sheet and a constant number besides", async () => {
  const bodies = attachment.bodies.map(({ name }) => name);
  const from = workbook.client.syncs();
  const { sheets, cancelled } = await writeForms(attachment, of(bodies, ...SERVICES, COMPLAINTS));
  expect([sheets.length, cancelled]).toEqual([88, false]);
  expect(new Set(sheets).size).toBe(88);
  expect(workbook.client.syncs() - from).toBeLessThanOrEqual(88 + 4);
  expect(sheets.every((name) => name.length <= 31)).toBe(true);
}, 120_000);

test("cancelled, whole sheets remain and no others", async () => {
  const abort = new AbortController();
  const before = await sheetNames();
  const progress: string[] = [];
  const result = await writeForms(
    attachment,
    of(
      attachment.bodies.slice(0, 5).map(({ name }) => name),
      ...SERVICES,
    ),
    {
      signal: abort.signal,
      onProgress: ({ done, total, sheet }) => {
        progress.push(`${done}/${total} ${sheet}`);
        if (done === 2) abort.abort();
      },
    },
  );
  expect(result.cancelled).toBe(true);
  expect(progress).toEqual(["1/5 Услуги Министерство внутренних", "2/5 Услуги Министерство водных ресу"]);
  expect(await sheetNames()).toEqual([...before, ...result.sheets]);
  expect(await scoringTable(result.sheets[1]!)).toHaveLength(6);
});

test("what a person wrote on a conclusion is kept when it is written again", async () => {
  const request = of([JUSTICE], ...SERVICES);
  const { sheets } = await writeForms(attachment, request);
  await setCell(sheets[0]!, "A20", "Сроки соблюдаются лучше, чем год назад.");
  const again = await writeForms(attachment, request);
  expect(again.sheets).toEqual(sheets);
  expect(await values(`${sheets[0]}!A20`)).toEqual([["Сроки соблюдаются лучше, чем год назад."]]);
});

test("a sheet of ours that was renamed is known again", async () => {
  const request = of([JUSTICE], ...SERVICES);
  const { sheets } = await writeForms(attachment, request);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheets[0]!).name = "Минюст";
    await context.sync();
  });
  expect((await writeForms(attachment, request)).sheets).toEqual(["Минюст"]);
});

test("without scores nothing is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").delete();
    await context.sync();
  });
  const before = await sheetNames();
  await expect(writeForms(attachment, of([JUSTICE], ...SERVICES))).rejects.toMatchObject({
    code: "noScores",
  });
  expect(await sheetNames()).toEqual(before);
});

test("a body that is not on the sheet of scores is named, and nothing is written", async () => {
  const before = await sheetNames();
  await expect(writeForms(attachment, of([JUSTICE, "Министерство снов"], ...SERVICES))).rejects.toMatchObject(
    { code: "bodyNotScored", args: { body: "Министерство снов" } },
  );
  expect(await sheetNames()).toEqual(before);
});

test("where Excel refuses something on the way, no half-written sheet is left, and the next try succeeds", async () => {
  const before = await sheetNames();
  const request = of([JUSTICE], ...SERVICES);
  const { host } = workbook;
  const execute = host.execute.bind(host);
  // Excel carries out the actions before the one it refuses.
  host.execute = (body) => {
    if (body.Actions.length < 100) return execute(body);
    host.execute = execute;
    const done = execute({ ...body, Actions: body.Actions.slice(0, 100) });
    return { ...done, Error: { Code: "AccessDenied", Message: "refused", ActionIndex: 100 } } as typeof done;
  };
  await expect(writeForms(attachment, request)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await sheetNames()).toEqual(before);
  const { sheets } = await writeForms(attachment, request);
  expect(await scoringTable(sheets[0]!)).toHaveLength(6);
});

test("a sheet that somebody added meanwhile under the name is left alone", async () => {
  const name = `Услуги ${JUSTICE}`;
  const { host } = workbook;
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    if (body.Actions.length < 100) return execute(body);
    host.execute = execute;
    host.model.dispatch("CREATE_SHEET", { sheetId: "theirs", name, position: 0 } as never);
    return execute(body);
  };
  await expect(writeForms(attachment, of([JUSTICE], ...SERVICES))).rejects.toMatchObject({
    code: "ItemAlreadyExists",
  });
  expect(await sheetNames()).toContain(name);
});

test("frozen to values the figures stay and no formula is left", async () => {
  const { sheets } = await writeForms(attachment, of([JUSTICE], ...SERVICES));
  const before = [await values("Scores"), await values(sheets[0]!)];
  await freezeToValues(["Scores", ...sheets]);
  expect([await values("Scores"), await values(sheets[0]!)]).toEqual(before);
  const left = [...(await formulas("Scores")), ...(await formulas(sheets[0]!))].flat();
  expect(left.filter((cell) => String(cell).startsWith("="))).toEqual([]);
});

test("saved and opened again, the conclusion calculates and is known as ours", async () => {
  const request = of([JUSTICE], ...SERVICES);
  const { sheets } = await writeForms(attachment, request);
  const before = await scoringTable(sheets[0]!);
  await reopen(workbook);
  expect(await scoringTable(sheets[0]!)).toEqual(before);
  await setCell("Исходные данные ЦГО", "D25", 0);
  expect((await scoringTable(sheets[0]!))[1]![1]).not.toEqual(before[1]![1]);
  expect((await writeForms(await attach(), request)).sheets).toEqual(sheets);
});
