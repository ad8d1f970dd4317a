import { attach, OlshemError, writeScores, type Attachment } from "../../../src/excel";
import { readResults } from "../../../src/workbench/cli/results";
import expected from "../../data/sample.expected.json";
import { formulas, openSample, setCell, sheetNames, values, workbookOf, type Workbook } from "../workbook";

type Expected = Record<
  string,
  {
    type: string;
    services: Record<string, number>;
    openness: Record<string, number>;
    complaints: Record<string, number>;
    penalties: number[];
    final: number[];
    overall: number;
    degree: string;
  }
>;

describe("the scores of the sample workbook", () => {
  let workbook: Workbook;
  let attachment: Attachment;
  beforeAll(async () => {
    workbook = await openSample();
    attachment = await attach();
    await writeScores(attachment, { rules: "" });
  });

  test("every figure of all 44 bodies is the expected one, to the overall score and the degree", async () => {
    const results = await readResults(attachment);
    expect(Object.keys(results)).toEqual(Object.keys(expected));
    for (const [name, own] of Object.entries(expected as Expected)) {
      const result = results[name]!;
      expect(result.type).toBe(own.type);
      for (const direction of ["services", "openness", "complaints"] as const) {
        expect(Object.keys(result[direction]).sort()).toEqual(Object.keys(own[direction]).sort());
        for (const [symbol, value] of Object.entries(own[direction])) {
          expect([name, symbol, result[direction][symbol]]).toEqual([name, symbol, expect.closeTo(value, 9)]);
        }
      }
      expect(result.penalties).toEqual(own.penalties.map((value) => expect.closeTo(value, 9)));
      expect(result.final).toEqual(own.final.map((value) => expect.closeTo(value, 9)));
      expect(result.overall).toBeCloseTo(own.overall, 9);
      expect([name, result.degree]).toEqual([name, own.degree]);
    }
  });

  test("one formula for each indicator and type of body, the cells below it are spilled", async () => {
    const [row] = await formulas("Scores!F7:F7");
    expect(row).toEqual([
      "=OLSHEM.SERVICES_T1('Исходные данные ЦГО'!D5:D28,'Исходные данные ЦГО'!C5:C28,\"ЦГО\",$C$2)",
    ]);
    const ours = async (range: string) =>
      (await formulas(`Scores!${range}`)).flat().filter((cell) => String(cell).includes("OLSHEM."));
    // All columns but the last, the words of the degree.
    expect((await ours("AS7:AS30")).every((cell) => String(cell).startsWith("=OLSHEM.DEGREE("))).toBe(true);
    expect(new Set(await ours("C7:AR30")).size).toBe((await ours("C7:AR7")).length);
  });

  test("a changed input changes its score at once", async () => {
    const [[before]] = (await values("Scores!F7:F7")) as [[number]];
    await setCell("Исходные данные ЦГО", "D5", 0);
    expect(await values("Scores!F7:F7")).toEqual([[12]]);
    await setCell("Исходные данные ЦГО", "D5", 222);
    expect(await values("Scores!F7:F7")).toEqual([[before]]);
  });

  test("bad input spoils its own cell only", async () => {
    const before = await values("Scores!F7:F9");
    await setCell("Исходные данные ЦГО", "D6", "нет данных");
    expect(await values("Scores!F7:F9")).toEqual([before[0], ["#VALUE!"], before[2]]);
    await setCell("Исходные данные ЦГО", "D6", 1306);
    expect(await values("Scores!F7:F9")).toEqual(before);
  });

  test("the edition can be changed on the sheet, and is text, not a date", async () => {
    expect(await values("Scores!C2")).toEqual([["2023-07"]]);
    await setCell("Scores", "C2", "2023-07;deduction=scaled");
    expect(await values("Scores!F7:F7")).not.toEqual([[9.712158640156563]]);
    await setCell("Scores", "C2", "2023-07");
    expect(await values("Scores!F7:F7")).toEqual([[9.712158640156563]]);
  });

  test("written again it is the same sheet, in a constant number of round trips", async () => {
    const names = await sheetNames();
    const before = await values("Scores!A1:AS53");
    const from = workbook.client.syncs();
    await writeScores(attachment, { rules: "2023-07" });
    expect(workbook.client.syncs() - from).toBeLessThanOrEqual(3);
    expect(await sheetNames()).toEqual(names);
    expect(await values("Scores!A1:AS53")).toEqual(before);
  });

  test("an unknown edition is refused before anything is written", async () => {
    await expect(writeScores(attachment, { rules: "2022-01" })).rejects.toEqual(
      new OlshemError("unknownRules", { found: "2022-01" }),
    );
  });
});

describe("where the workbook has no table of penalties, facts typed on the sheet of scores", () => {
  const table = (...bodies: readonly string[]) => [
    ["Государственный орган", "Оказано услуг, всего", "с нарушением срока", "Обоснованных жалоб"],
    ...bodies.map((body) => [body, 10000, 1, 2]),
  ];
  /** Unreliable and incomplete facts and the deduction of services, by body. */
  async function facts(sheet: string): Promise<Record<string, unknown[]>> {
    const rows = await values(`${sheet}!A6:AT9`);
    const first = rows[0]!.indexOf("Недостоверных фактов");
    const bodies = rows.slice(1).filter(([, name]) => name !== "");
    return Object.fromEntries(bodies.map((row) => [row[1], row.slice(first, first + 3)]));
  }
  /** Types into the first body's and the second body's facts. */
  async function type(sheet: string, first: string | number, second: string | number): Promise<void> {
    const column = (await values(`${sheet}!A6:AT6`))[0]!.indexOf("Недостоверных фактов");
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      own.getCell(6, column).formulas = [[first]];
      own.getCell(7, column + 1).formulas = [[second]];
      await context.sync();
    });
  }

  test("stay when the scores are calculated anew, with the bodies that they are about", async () => {
    await workbookOf({ МИО: table("Акимат А", "Акимат Б"), Сверка: [["Фактов", 2]] });
    const sheet = await writeScores(await attach(), { rules: "" });
    await type(sheet, 3, "=Сверка!B1");
    await writeScores(await attach(), { rules: "" });
    const first = [3, 0, expect.closeTo(0.6, 9)];
    expect(await facts(sheet)).toEqual({ "Акимат А": first, "Акимат Б": [0, 2, expect.closeTo(4, 9)] });

    // A body before them moves them down, and one is written otherwise.
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("МИО");
      own.getRange("2:2").insert("Down");
      own.getRange("A2:D2").values = table("Акимат В").slice(1);
      own.getRange("A4").values = [["акимат  Б"]];
      await context.sync();
    });
    await setCell("Сверка", "B1", 1);
    await writeScores(await attach(), { rules: "2023-01" });
    expect(await facts(sheet)).toEqual({
      "Акимат В": [0, 0, 0],
      "Акимат А": first,
      "акимат  Б": [0, 1, expect.closeTo(2, 9)],
    });
  });

  test("give way to a table of penalties, and come from none that is gone", async () => {
    await workbookOf({ МИО: table("Акимат А", "Акимат Б") });
    const sheet = await writeScores(await attach(), { rules: "" });
    await type(sheet, 3, 2);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Штрафы");
      own.getRange("A1:D2").values = [
        ["Государственный орган", "Направление", "Недостоверных", "Неполных"],
        ["Акимат А", "Качество услуг", 1, 0],
      ];
      await context.sync();
    });
    await writeScores(await attach(), { rules: "" });
    expect(await facts(sheet)).toMatchObject({ "Акимат А": [1, 0, 0.2], "Акимат Б": [0, 0, 0] });
    // What its formulas counted nobody typed.
    await setCell("Штрафы", "A2", "");
    await writeScores(await attach(), { rules: "" });
    expect(await facts(sheet)).toEqual({ "Акимат А": [0, 0, 0], "Акимат Б": [0, 0, 0] });
  });
});

describe("workbooks of another make", () => {
  const services = [
    ["Государственный орган", "Оказано услуг, всего", "с нарушением срока", "Обоснованных жалоб"],
    ["Акимат Б", 10000, 1, 2],
    ["Итого", 30000, 4, 2],
    ["Акимат А", 20000, 3, 0],
  ];

  test("a sheet of the user's called Scores is left alone", async () => {
    await workbookOf({ Scores: [["моё"]], МИО: services });
    expect(await writeScores(await attach(), { rules: "" })).toBe("Scores (2)");
    expect(await values("Scores!A1")).toEqual([["моё"]]);
  });

  test("bodies parted by a row of totals are scored each by its own row", async () => {
    await workbookOf({ МИО: services });
    const sheet = await writeScores(await attach(), { rules: "" });
    // B: body, D: P2, F: T1
    expect(await values(`${sheet}!B7:F8`)).toEqual(
      [
        ["Акимат Б", "#N/A", 18, "#N/A", 13],
        ["Акимат А", "#N/A", 20, "#N/A", 12.5],
      ].map(([body, , p2, k1, t1]) => [body, "", p2, k1, t1]),
    );
  });

  test("bodies in another order on another sheet get their own figures", async () => {
    const complaints = [
      [
        "Орган",
        "Рассмотрено",
        "с нарушением срока",
        "Поступило",
        "Перенаправлено с нарушением срока",
        "Обоснованными судом",
        "Дисциплинарная",
      ],
      ["Акимат А", 100, 1, 100, 0, 0, 1],
      ["Акимат Б", 100, 2, 100, 0, 0, 1],
    ];
    await workbookOf({ МИО: services, Жалобы: complaints });
    const sheet = await writeScores(await attach(), { rules: "" });
    const heads = (await values(`${sheet}!A6:AD6`))[0]!;
    const r1 = heads.indexOf("R1");
    const rows = await values(`${sheet}!A7:AD8`);
    expect(rows.map((row) => [row[1], row[r1]])).toEqual([
      ["Акимат Б", 20],
      ["Акимат А", 30],
    ]);
  });

  test("a text that begins like a formula is the name of a body, not a formula", async () => {
    await workbookOf({ МИО: [services[0]!, ["'=Акимат(1+1)", 10000, 1, 2]] });
    const sheet = await writeScores(await attach(), { rules: "" });
    expect(await values(`${sheet}!B7:B7`)).toEqual([["=Акимат(1+1)"]]);
  });

  test("a workbook without bodies is refused", async () => {
    await workbookOf({ Лист: [["Привет"]] });
    await expect(writeScores(await attach(), { rules: "" })).rejects.toMatchObject({
      code: "nothingRecognised",
    });
  });
});
