import { attach } from "../../../src/excel/attach";
import { makeNative } from "../../../src/excel/native";
import { writeScores } from "../../../src/excel/scores";
import { OlshemError, type Attachment } from "../../../src/excel/types";
import { formulas, openSample, setCell, values, workbookOf, type Workbook } from "../workbook";

/** Functions that Excel has had since 2010 and LibreOffice knows; none of them spills. */
const PLAIN = new Set(
  "AND COUNT FIND IF ISBLANK ISNUMBER LEN LOOKUP MAX MIN NA OR ROUND SEARCH SUBSTITUTE SUM SUMPRODUCT TRIM VALUE".split(
    " ",
  ),
);
const NOTE = /^На этом листе обычные формулы Excel/;
const KEPT = /^Значениями, а не формулами, записаны ячейки (.*): обычной формулой/;

const close = (cell: unknown): unknown => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
const isError = (cell: unknown) => typeof cell === "string" && cell.startsWith("#");
/** Errors are errors, whichever they are. */
const shown = (lines: unknown[][]) => lines.map((line) => line.map((cell) => (isError(cell) ? "#" : cell)));

/** Scores a workbook live and natively; both as the sheet shows them from its first table on, and what was kept. */
async function both(attachment: Attachment, rules = "") {
  const sheet = await writeScores(attachment, { rules });
  const live = shown(await values(sheet));
  const { valued } = await makeNative(attachment);
  const found = shown(await values(sheet));
  return { sheet, live: live.slice(3), native: found.slice(3, live.length), notes: found, valued };
}

const formulaCells = async (sheet: string) =>
  (await formulas(sheet)).flat().filter((cell): cell is string => String(cell).startsWith("="));

describe("the sample workbook", () => {
  let workbook: Workbook;
  let attachment: Attachment;
  let made: Awaited<ReturnType<typeof both>>;
  beforeAll(async () => {
    workbook = await openSample();
    attachment = await attach();
    made = await both(attachment);
  });

  test("all 44 bodies have the live figures in every column", () => {
    const { live, native, valued } = made;
    expect(native).toEqual(live.map((line) => line.map(close)));
    expect(live.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(1500);
    expect(valued).toBe(0);
  });

  test("each figure is a plain formula of its own, and nothing is left of the add-in", async () => {
    const all = await formulas(made.sheet);
    const own = await formulaCells(made.sheet);
    expect(own.filter((formula) => formula.includes("OLSHEM"))).toEqual([]);
    const figures = all.slice(6, 30).map((line) => line.slice(2, 45));
    expect(figures.flat().every((cell) => String(cell).startsWith("="))).toBe(true);
    const used = own.flatMap(
      (formula) => formula.replace(/'[^']*'|"[^"]*"/g, "").match(/[A-Z.]+(?=\()/g) ?? [],
    );
    expect([...new Set(used)].filter((name) => !PLAIN.has(name))).toEqual([]);
    expect(Math.max(...own.map((formula) => formula.length))).toBeLessThan(8192);
    expect(all[6]![5]).toBe(
      "=IF(OR(COUNT('Исходные данные ЦГО'!D5,'Исходные данные ЦГО'!C5)<2,MIN('Исходные данные ЦГО'!D5,'Исходные данные ЦГО'!C5)<0,ROUND('Исходные данные ЦГО'!D5,0)<>'Исходные данные ЦГО'!D5,ROUND('Исходные данные ЦГО'!C5,0)<>'Исходные данные ЦГО'!C5,'Исходные данные ЦГО'!D5>'Исходные данные ЦГО'!C5,'Исходные данные ЦГО'!C5=0),NA(),MAX(0,12-'Исходные данные ЦГО'!D5/'Исходные данные ЦГО'!C5*10000))",
    );
  });

  test("the rules stay, with a line that says what the formulas hold for; names follow the workbook", async () => {
    const all = await formulas(`${made.sheet}!A1:C7`);
    expect(all[1]![2]).toBe("2023-07");
    expect(all[2]![0]).toMatch(NOTE);
    expect(all[6]![1]).toBe("='Исходные данные ЦГО'!B5");
    expect(made.notes.flat().filter((cell) => KEPT.test(String(cell)))).toEqual([]);
  });

  test("a number kept as text counts as it does live", async () => {
    const texts = attachment.notices.filter(({ code }) => code === "textNumber");
    expect(texts.length).toBeGreaterThan(0);
    const own = await formulaCells(made.sheet);
    for (const { address } of texts) {
      expect(own.some((formula) => formula.includes(`IF(ISNUMBER(${address}),${address},VALUE(`))).toBe(true);
    }
  });

  test("a changed input changes its score, a bad one spoils its own cells only", async () => {
    const { sheet } = made;
    const before = await values(`${sheet}!F7:F9`);
    await setCell("Исходные данные ЦГО", "D5", 0);
    expect(await values(`${sheet}!F7:F9`)).toEqual([[12], before[1], before[2]]);
    for (const bad of ["нет данных", "", -1, 1.5, 1e9]) {
      await setCell("Исходные данные ЦГО", "D5", bad);
      expect(shown(await values(`${sheet}!F7:F9`))).toEqual([["#"], before[1], before[2]]);
      expect(shown(await values(`${sheet}!J7:J8`))[0]).toEqual(["#"]);
    }
    await setCell("Исходные данные ЦГО", "D5", 222);
    expect(await values(`${sheet}!F7:F9`)).toEqual(before);
  });

  test("made native twice it is the same, in a constant number of round trips", async () => {
    const { sheet } = made;
    const before = [await formulas(sheet), await values(sheet)];
    const from = workbook.client.syncs();
    await makeNative(attachment);
    // Three of its own, and the one that ends a batch.
    expect(workbook.client.syncs() - from).toBeLessThanOrEqual(4);
    expect([await formulas(sheet), await values(sheet)]).toEqual(before);
  });

  test.each([
    "2023-01;deduction=scaled;no-activity=maximum;band-gaps=lower;electronic-share=product;partial-automation=full;satisfaction-mean=all-services",
    "2023-06;no-activity=zero;electronic-share=difference;impossible-to-discipline=as-disciplined;stimulus-cap=all-or-nothing;media-publicity=void;media-answers=on-answers",
  ])("written anew it is live, and native once more by the rules %s", async (rules) => {
    const sheet = await writeScores(attachment, { rules });
    const written = await formulas(sheet);
    expect(written[6]![5]).toMatch(/^=OLSHEM\./);
    expect(written.flat().some((cell) => NOTE.test(String(cell)))).toBe(false);
    const { live, native, valued } = await both(attachment, rules);
    expect(native).toEqual(live.map((line) => line.map(close)));
    expect(valued).toBe(0);
  });
});

describe("workbooks of another make", () => {
  const SERVICES = [
    "Государственный орган",
    "Оказано услуг, всего",
    "с нарушением срока",
    "Обоснованных жалоб",
  ];
  const COMPLAINTS = [
    "Орган",
    "Рассмотрено",
    "с нарушением срока",
    "Поступило",
    "Перенаправлено с нарушением срока",
    "Обоснованными судом",
    "Дисциплинарная",
  ];
  const LEVELS = ["Государственный орган", "Услуга", "Уровень удовлетворенности"];
  const PENALTIES = ["Государственный орган", "Направление", "Недостоверных", "Неполных"];
  const services = [
    SERVICES,
    ["Акимат Б", 10000, 1, 2],
    ["Итого", 30000, 4, 2],
    ["Акимат А", 20000, 3, 0],
    ["Акимат В", "1\u00a0234", "1", 0],
  ];

  test("bodies parted by a row of totals, in another order on another sheet, or not there at all", async () => {
    await workbookOf({
      МИО: services,
      Жалобы: [COMPLAINTS, ["акимат а", 100, 1, 100, 0, 0, 1], ["Акимат Б", 100, 2, "", 0, 0, 1]],
    });
    const { live, native, valued, sheet } = await both(await attach());
    expect(native).toEqual(live.map((line) => line.map(close)));
    expect(valued).toBe(0);
    const heads = native[2]!;
    const [p2, r1, r3] = ["P2", "R1", "R3"].map((head) => heads.indexOf(head)) as [number, number, number];
    expect(native.slice(3, 6).map((line) => [line[1], line[p2], line[r1], line[r3]])).toEqual([
      ["Акимат Б", 18, 20, "#"],
      ["Акимат А", 20, 30, 20],
      ["Акимат В", 20, "#", "#"],
    ]);
    expect((await formulaCells(sheet)).some((formula) => formula.includes("OLSHEM"))).toBe(false);
  });

  test("names of services' bodies compare without case and spaces", async () => {
    await workbookOf({
      МИО: services,
      Услуги: [
        LEVELS,
        [" АКИМАТ  Б", "1", 4.9],
        ["Акимат\u00a0Б ", "2", 4.7],
        ["Акимат А", "1", 4.795],
        ["Акимат А", "2", ""],
      ],
    });
    const { live, native, valued } = await both(await attach());
    expect(native).toEqual(live.map((line) => line.map(close)));
    expect(native.slice(3, 6).map((line) => [line[1], line[2]])).toEqual([
      ["Акимат Б", 18],
      ["Акимат А", 20],
      ["Акимат В", "#"],
    ]);
    expect(valued).toBe(0);
  });

  test("P1 of a body with a level kept as text is a value, and the sheet says so", async () => {
    const table = [LEVELS, ["Акимат А", "1", "4,81"], ["Акимат Б", "1", 4.9], ["Акимат В", "1", "нет"]];
    await workbookOf({ МИО: services, Услуги: table });
    const attachment = await attach();
    const { live, native, valued, notes, sheet } = await both(attachment);
    expect(native).toEqual(live.map((line) => line.map(close)));
    expect(valued).toBe(1);
    expect(await formulas(`${sheet}!C7:C9`)).toEqual([
      [expect.stringMatching(/^=IF\(/)],
      [20],
      [expect.stringMatching(/^=IF\(/)],
    ]);
    const lines = notes.map((line) => KEPT.exec(String(line[0]))?.[1]).filter((cells) => cells !== undefined);
    expect(lines).toEqual(["C8"]);
    // Corrected and made anew it is a formula, and the line is gone.
    await setCell("Услуги", "C2", 4.81);
    expect(await makeNative(attachment)).toEqual({ valued: 0 });
    expect((await values(sheet)).filter((line) => KEPT.test(String(line[0])))).toEqual([]);
  });

  test("facts are counted over the table of penalties, and typed ones stay", async () => {
    const penalties = [PENALTIES, ["Акимат А", "Качество услуг", 3, 1], ["Акимат А", "услуги", 2, 0]];
    await workbookOf({ МИО: services, Штрафы: penalties });
    const { live, native, sheet } = await both(await attach());
    expect(native).toEqual(live.map((line) => line.map(close)));
    const [unreliable] = [native[2]!.indexOf("Недостоверных фактов")];
    expect(native.slice(3, 6).map((line) => line[unreliable])).toEqual([0, 5, 0]);
    expect((await formulaCells(sheet)).filter((formula) => formula.startsWith("=SUMPRODUCT(")).length).toBe(
      18,
    );

    await workbookOf({ МИО: services });
    const attachment = await attach();
    const scores = await writeScores(attachment, { rules: "" });
    const column = (await values(`${scores}!A6:AT6`))[0]!.indexOf("Недостоверных фактов");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(scores).getCell(6, column).values = [[7]];
      await context.sync();
    });
    await makeNative(attachment);
    expect((await values(scores))[6]!.slice(column, column + 3)).toEqual([7, 0, close(1.4)]);
  });

  test("facts count by their direction in Russian, Kazakh and English, live and in plain formulas", async () => {
    const named = (...directions: string[]) =>
      directions.map((direction, index) => ["Акимат А", direction, 10 ** index, 0]);
    await workbookOf({
      МИО: services,
      Штрафы: [
        PENALTIES,
        ...named(
          "Качество оказания государственных услуг",
          "Мемлекеттік қызметтерді көрсетудің сапасы",
          "Services",
        ),
        ...named("открытость", "МЕМЛЕКЕТТІК ОРГАННЫҢ АШЫҚТЫҒЫ", "Openness"),
        ...named("жалобы", "Шағымдар мен өтініштерді қарау сапасы", "Quality of complaints"),
        ["Акимат Б", "Ашықтық", 7, 0],
      ],
    });
    const { live, native } = await both(await attach());
    const at = native[2]!.flatMap((head, column) => (head === "Недостоверных фактов" ? [column] : []));
    for (const table of [live, native]) {
      expect(table.slice(3, 6).map((line) => at.map((column) => line[column]))).toEqual([
        [0, 7, 0],
        [111, 111, 111],
        [0, 0, 0],
      ]);
    }
  });

  test("a text of the user's below the tables, or below the rules, stays", async () => {
    await workbookOf({ МИО: services });
    const attachment = await attach();
    const sheet = await writeScores(attachment, { rules: "" });
    await setCell(sheet, "A3", "Проверено");
    await setCell(sheet, "A11", "Черновик");
    await makeNative(attachment);
    const first = (await values(sheet)).map(([cell]) => cell);
    expect(first[2]).toBe("Проверено");
    expect(first[10]).toBe("Черновик");
    expect(first[11]).toMatch(NOTE);
  });

  test("columns and rows that a person put in between are left alone", async () => {
    await workbookOf({ МИО: services });
    const attachment = await attach();
    const sheet = await writeScores(attachment, { rules: "" });
    const live = shown(await values(sheet));
    await makeNative(attachment);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      own.getRange("D:D").insert("Right");
      own.getRange("D7:D9").values = [["а"], ["б"], ["в"]];
      await context.sync();
    });
    await makeNative(attachment);
    const found = shown(await values(sheet));
    expect(found.slice(6, 9).map((line) => line[3])).toEqual(["а", "б", "в"]);
    expect(found.slice(3, 9).map((line) => line.filter((_, column) => column !== 3))).toEqual(
      live.slice(3, 9).map((line) => line.map(close)),
    );
  });

  test("rules that are none, or no sheet of scores, are refused", async () => {
    await workbookOf({ МИО: services });
    const attachment = await attach();
    await expect(makeNative(attachment)).rejects.toEqual(new OlshemError("noScores"));
    const sheet = await writeScores(attachment, { rules: "" });
    await setCell(sheet, "C2", "2022-01");
    await expect(makeNative(attachment)).rejects.toMatchObject({ code: "unknownRules" });
  });
});
