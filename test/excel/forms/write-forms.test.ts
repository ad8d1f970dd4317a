import {
  attach,
  compareVersions,
  freezeToValues,
  signForms,
  writeForms,
  writeScores,
  type Attachment,
} from "../../../src/excel";
import type { FormCode } from "../../../src/forms/form";
import expected from "../../data/sample.expected.json";
import {
  formulas,
  openFew,
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
const of = (bodies: readonly string[], ...forms: readonly FormCode[]) =>
  ({ bodies, forms, language: "ru", today: "2024-03-15" }) as const;
const SERVICES = [3, 4] as const;
const COMPLAINTS = 12;

let workbook: Workbook;
let attachment: Attachment;
beforeEach(() => score(openFew));

async function score(open: () => Promise<Workbook>): Promise<void> {
  workbook = await open();
  attachment = await attach();
  await writeScores(attachment, { rules: "" });
}

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
  await setCell("Исходные данные ЦГО", "D8", 0);
  const after = await scoringTable(sheets[0]!);
  expect(await values("Исходные данные ЦГО!B8")).toEqual([[JUSTICE]]);
  expect(after[1]![1]).toBeGreaterThan(before[1]![1] as number);
  expect(after[0]).toEqual(before[0]);
});

test("printed-digits=sum-of-printed: points are rounded as printed, and the totals are sums of those", async () => {
  await score(openSample);
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

test("88 conclusions take one round trip for each sheet, one for each ten, and a constant number besides", async () => {
  await score(openSample);
  const bodies = attachment.bodies.map(({ name }) => name);
  const from = workbook.client.syncs();
  const { sheets, cancelled } = await writeForms(attachment, of(bodies, ...SERVICES, COMPLAINTS));
  expect([sheets.length, cancelled]).toEqual([88, false]);
  expect(new Set(sheets).size).toBe(88);
  expect(workbook.client.syncs() - from).toBeLessThanOrEqual(88 + 9 + 6);
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
  expect(progress).toEqual(["1/5 Услуги Министерство внутренних", "2/5 Услуги Министерство здравоохран"]);
  expect(await sheetNames()).toEqual([...before, ...result.sheets]);
  expect(await scoringTable(result.sheets[1]!)).toHaveLength(6);
});

const REQUEST = of([JUSTICE], ...SERVICES);
const DRAFT_NOTE = "Проект текста составлен по баллам; проверьте и дополните его.";
const CHANGED_NOTE = "Баллы с тех пор изменились: проверьте этот текст.";

/** The first column of a form. */
const textsOn = async (sheet: string): Promise<string[]> =>
  (await values(`${sheet}!A1:A80`)).map(([cell]) => String(cell));

/** The cell of the first column that holds a text. */
async function cellWith(sheet: string, text: string | RegExp): Promise<string> {
  const texts = await textsOn(sheet);
  const row = texts.findIndex((own) => (typeof text === "string" ? own === text : text.test(own)));
  if (row < 0) throw new Error(`${sheet} has no ${text}`);
  return `A${row + 1}`;
}

describe("a conclusion written anew", () => {
  test("has a draft of every section, with its note, and follows the figures as long as nobody touches it", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const before = await textsOn(sheets[0]!);
    expect(before.filter((text) => text === DRAFT_NOTE)).toHaveLength(4);
    await setCell("Исходные данные ЦГО", "D8", 0);
    const again = await writeForms(attachment, REQUEST);
    expect(again).toMatchObject({ sheets, notices: [] });
    const after = await textsOn(sheets[0]!);
    expect(after).not.toEqual(before);
    expect(after.filter((text) => text === DRAFT_NOTE)).toHaveLength(4);
  });

  test("keeps what a person wrote, and marks it where its figures have changed since", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const sheet = sheets[0]!;
    const own = "Сроки соблюдаются лучше, чем год назад.";
    await setCell(sheet, await cellWith(sheet, /^По критерию получено .*Соблюдение сроков/), own);
    expect(await writeForms(attachment, REQUEST)).toMatchObject({ sheets, notices: [] });
    const kept = await textsOn(sheet);
    expect(kept).toContain(own);
    expect(kept.filter((text) => text === DRAFT_NOTE)).toHaveLength(3);

    await setCell("Исходные данные ЦГО", "D8", 0);
    const again = await writeForms(attachment, REQUEST);
    expect(again.notices).toEqual([{ code: "outdated", sheet }]);
    const texts = await textsOn(sheet);
    expect(texts[texts.indexOf(own) - 1]).toBe(CHANGED_NOTE);
  });

  test("leaves alone what stands beside it", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    await setCell(sheets[0]!, "G5", "моя пометка");
    await writeForms(attachment, REQUEST);
    expect(await values(`${sheets[0]}!G5`)).toEqual([["моя пометка"]]);
  });

  test("that a person changed elsewhere is theirs: a new version stands beside it, with their texts", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const [sheet] = sheets as [string];
    await setCell(sheet, await cellWith(sheet, /^По критерию получено .*Соблюдение сроков/), "Свой текст.");
    await setCell(sheet, "A5", "Минюст");
    const again = await writeForms(attachment, REQUEST);
    expect(again.notices).toEqual([{ code: "changedByHand", sheet }]);
    expect(again.sheets).toEqual([`${sheet.slice(0, 27)} (2)`]);
    expect(await values(`${sheet}!A5`)).toEqual([["Минюст"]]);
    expect(await textsOn(again.sheets[0]!)).toEqual(expect.arrayContaining([JUSTICE, "Свой текст."]));
    // From then on the new one is written anew.
    expect(await writeForms(attachment, REQUEST)).toMatchObject({ sheets: again.sheets, notices: [] });
    expect(await values(`${sheet}!A5`)).toEqual([["Минюст"]]);
  });

  test("with a figure typed over is theirs as well", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const rows = await formulas(`${sheets[0]}!A1:D20`);
    const row = rows.findIndex((line) => String(line[2]).startsWith("=")) + 1;
    await setCell(sheets[0]!, `C${row}`, 25);
    const again = await writeForms(attachment, REQUEST);
    expect(again.notices).toEqual([{ code: "changedByHand", sheet: sheets[0] }]);
    expect(await values(`${sheets[0]}!C${row}`)).toEqual([[25]]);
  });

  test("turned into values it is written anew all the same", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    await freezeToValues(sheets);
    expect(await writeForms(attachment, REQUEST)).toMatchObject({ sheets, notices: [] });
    expect((await formulas(`${sheets[0]}!A1:D20`)).flat().some((cell) => String(cell).startsWith("="))).toBe(
      true,
    );
  });

  test("that is protected is left as it is, and said", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheets[0]!).protection.protect();
      await context.sync();
    });
    expect(await writeForms(attachment, REQUEST)).toMatchObject({
      sheets: [],
      notices: [{ code: "protected", sheet: sheets[0] }],
    });
  });

  test("of which somebody made a copy: the first is ours, the copy is left alone", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheets[0]!).copy("End");
      await context.sync();
    });
    const names = await sheetNames();
    const again = await writeForms(attachment, REQUEST);
    expect(again).toMatchObject({ sheets, notices: [{ code: "copy", sheet: names.at(-1) }] });
    expect(await sheetNames()).toEqual(names);
  });
});

describe("signed", () => {
  test("a conclusion becomes values on a protected sheet with a fingerprint of figures and inputs", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const before = await values(sheets[0]!);
    const [signed] = await signForms(attachment, sheets, "2024-03-15");
    expect(signed).toEqual({
      sheet: sheets[0],
      fingerprint: expect.stringMatching(/^([0-9a-f]{4}-){3}[0-9a-f]{4}$/),
    });
    const after = await values(sheets[0]!);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)![0]).toBe(`Отпечаток подписанной версии: ${signed!.fingerprint}.`);
    expect((await formulas(sheets[0]!)).flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
    await expect(setCell(sheets[0]!, "A5", "Минюст")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("the same figures and inputs have the same fingerprint, others another", async () => {
    const print = async () => {
      const { sheets } = await writeForms(attachment, REQUEST);
      return (await signForms(attachment, sheets, "2024-03-15"))[0]!.fingerprint;
    };
    const first = await print();
    expect(await print()).toBe(first);
    await setCell("Исходные данные ЦГО", "D8", 0);
    expect(await print()).not.toBe(first);
  });

  test("later figures make a new version beside it, with its texts, and the difference can be shown", async () => {
    const { sheets } = await writeForms(attachment, REQUEST);
    const [sheet] = sheets as [string];
    await setCell(sheet, await cellWith(sheet, /^По критерию получено .*Соблюдение сроков/), "Свой текст.");
    await signForms(attachment, sheets, "2024-03-15");
    expect(await compareVersions()).toEqual([]);
    const frozen = await values(sheet);

    await setCell("Исходные данные ЦГО", "D8", 0);
    const again = await writeForms(attachment, REQUEST);
    const [later] = again.sheets as [string];
    expect(again.notices).toEqual([
      { code: "besideSigned", sheet },
      { code: "outdated", sheet: later },
    ]);
    expect(await values(sheet)).toEqual(frozen);
    expect(await textsOn(later)).toContain("Свой текст.");
    const [comparison] = await compareVersions();
    expect(comparison).toMatchObject({ earlier: sheet, later });
    expect(comparison!.differences).toContainEqual({
      label: "2 Обеспечение качества оказания государственных услуг",
      before: expect.closeTo(expected[JUSTICE].services.K2, 9),
      after: expect.any(Number),
    });
    expect(await writeForms(attachment, REQUEST)).toMatchObject({ sheets: [later] });
  });
});

test("texts that look like formulas or markup arrive as texts", async () => {
  const name = '=HYPERLINK("http://x";"<b>y</b>")';
  await workbookOf({
    Жалобы: [
      [
        "Орган",
        "Рассмотрено",
        "с нарушением срока",
        "Поступило",
        "Перенаправлено",
        "Обоснованными судом",
        "Дисциплина",
      ],
      [`'${name}`, 100, 1, 100, 0, 0, 1],
      ["'+7 Орган", 100, 1, 100, 0, 0, 1],
      ["'@Орган", 100, 1, 100, 0, 0, 1],
      ["'-Орган <script>", 100, 1, 100, 0, 0, 1],
    ],
  });
  const found = await attach();
  await writeScores(found, { rules: "" });
  const bodies = found.bodies.map(({ name }) => name);
  expect(bodies).toEqual([name, "+7 Орган", "@Орган", "-Орган <script>"]);
  const { sheets } = await writeForms(found, of(bodies, COMPLAINTS));
  for (const [index, sheet] of sheets.entries()) {
    const texts = await textsOn(sheet);
    expect(texts).toContain(bodies[index]);
    expect(await scoringTable(sheet)).toHaveLength(7);
  }
});

test("a workbook whose structure is protected takes no new sheet, and says so", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await sheetNames();
  await expect(writeForms(attachment, REQUEST)).rejects.toMatchObject({ code: "workbookProtected" });
  expect(await sheetNames()).toEqual(before);
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
  await setCell("Исходные данные ЦГО", "D8", 0);
  expect((await scoringTable(sheets[0]!))[1]![1]).not.toEqual(before[1]![1]);
  expect((await writeForms(await attach(), request)).sheets).toEqual(sheets);
});

test("printed-digits=sum-of-printed: the overall score is that of the final scores as they are printed", async () => {
  await writeScores(attachment, { rules: "2023-07;printed-digits=sum-of-printed" });
  const { sheets } = await writeForms(attachment, of([JUSTICE], 15));
  const rows = await values(`${sheets[0]}!A1:C20`);
  const numbers = rows.flatMap((line) => line.filter((cell) => typeof cell === "number")) as number[];
  const [services = 0, openness = 0, complaints = 0, overall] = numbers;
  expect([services, openness, complaints].map((score) => Math.round(score * 100) / 100)).toEqual([
    services,
    openness,
    complaints,
  ]);
  expect(overall).toBeCloseTo(
    Math.round((0.5 * services + 0.2 * openness + 0.3 * complaints) * 100) / 100,
    9,
  );
});
