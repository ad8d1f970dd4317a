import { attach, OlshemError, writeScores, type Attachment } from "../../src/excel";
import { readResults } from "../../src/workbench/cli/results";
import expected from "../data/sample.expected.json";
import { formulas, openSample, setCell, sheetNames, values, workbookOf, type Workbook } from "./workbook";

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
    await workbookOf({ МИО: [services[0]!, ["'=1+1", 10000, 1, 2]] });
    const sheet = await writeScores(await attach(), { rules: "" });
    expect(await values(`${sheet}!B7:B7`)).toEqual([["=1+1"]]);
  });

  test("a workbook without bodies is refused", async () => {
    await workbookOf({ Лист: [["Привет"]] });
    await expect(writeScores(await attach(), { rules: "" })).rejects.toMatchObject({
      code: "nothingRecognised",
    });
  });
});
