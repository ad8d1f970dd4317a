import { attach } from "../../src/excel";
import { understand } from "../../src/excel/attach";
import type { SheetValues } from "../../src/excel/sheet-values";
import { openSample, setCell } from "./workbook";

describe("the sample workbook", () => {
  beforeAll(openSample);

  test("its tables are recognised, with their type and the number of bodies", async () => {
    const { tables, bodies } = await attach();
    expect(tables.map(({ kind, sheet, type, rows }) => [kind, sheet, type, rows.length])).toEqual([
      ["services", "Исходные данные ЦГО", "CGO", 24],
      ["services", "Исходные данные МИО", "LEB", 20],
      ["satisfaction", "Удовлетворенность", undefined, 333],
      ["complaints", "Жалобы и заявления", undefined, 44],
      ["penalties", "Штрафы", undefined, 30],
    ]);
    expect(bodies).toHaveLength(44);
    expect(bodies[0]).toEqual({ name: "Министерство внутренних дел", type: "CGO" });
  });

  test("every column of the services of central bodies stands for its variable", async () => {
    const [central] = (await attach()).tables;
    expect(central!.columns.map(({ head, variable }) => [head, variable])).toEqual([
      ["Государственный орган", "body"],
      ["Оказано услуг, всего (b)", "services"],
      ["в т.ч. с нарушением срока (a)", "late"],
      ["Необоснованные отказы", "refusals"],
      ["При неполном пакете", "incomplete"],
      ["Истребовано лишних документов", "demanded"],
      ["Обоснованных жалоб (i)", "justifiedComplaints"],
      ["Частично автоматизировано (c)", "partial"],
      ["Полностью автоматизировано (d)", "full"],
      ["Всего видов (n)", "kinds"],
      ["Оказано электронно (e)", "electronic"],
      ["Всего оказано (z)", "rendered"],
      ["На бумаге по автоматизированным (b)", "paper"],
      ["Всего по автоматизированным (c)", "automatedRendered"],
      ["В мобильных приложениях (w)", "mobile"],
      ["Авт. всего (a)", "automatedKinds"],
      ["Простой, ч (t)", "hours"],
      ["Проактивных (q)", "proactive"],
      ["Цифровых документов (l)", "documents"],
    ]);
    expect(central!.columns[1]!.address).toBe("'Исходные данные ЦГО'!C5:C28");
  });

  test("the row of totals is left out", async () => {
    const [central] = (await attach()).tables;
    expect(central!.skipped).toEqual([{ row: 28, text: "ИТОГО", reason: "total" }]);
  });

  test("every sheet holds a known table, and numbers kept as text are pointed at", async () => {
    const { unrecognisedSheets, notices } = await attach();
    expect(unrecognisedSheets).toEqual([]);
    const texts = notices.filter(({ code }) => code === "textNumber");
    expect(texts).toHaveLength(6);
    expect(texts[0]).toMatchObject({ address: "'Исходные данные ЦГО'!C8", args: { text: "1 529 670" } });
  });
});

describe("what is odd in the figures of the sample", () => {
  beforeAll(openSample);

  test("its total passes over the numbers kept as text, and one body is unlike the others", async () => {
    const { notices } = await attach();
    expect(notices.filter(({ code }) => code !== "textNumber")).toEqual([
      {
        level: "info",
        code: "totalSkipsTexts",
        address: "'Исходные данные ЦГО'!C29",
        args: { text: "ИТОГО", variable: "services", figure: "42746328", otherFigure: "46630195" },
      },
      {
        level: "info",
        code: "outlier",
        address: "'Жалобы и заявления'!E37",
        args: expect.objectContaining({ body: "Акимат Карагандинской области", variable: "courtJustified" }),
      },
    ]);
  });

  test("what is changed in it is found, with its cell", async () => {
    await setCell("Исходные данные ЦГО", "D6", 99_999_999);
    const notice = (await attach()).notices.find(({ code }) => code === "partAboveWhole");
    expect(notice).toMatchObject({
      level: "error",
      address: "'Исходные данные ЦГО'!D6",
      args: { variable: "late", figure: "99999999", other: "services" },
    });
  });
});

describe("a workbook with traps", () => {
  const heads = ["Государственный орган", "Оказано услуг", "с нарушением срока", "Отказы"];
  const sheet = (name: string, ...values: unknown[][]): SheetValues => ({ name, row: 0, column: 0, values });

  test("notes, blank rows and totals among the bodies are left out", () => {
    const { tables } = understand([
      sheet(
        "Лист1",
        ["Сведения"],
        heads,
        ["Министерство А", 10, 0, 0],
        ["", "", "", ""],
        ["Всего по группе", 10, 0, 0],
        ["Министерство Б", 5, 1, 0],
        ["Примечание: без филиалов"],
      ),
    ]);
    expect(tables[0]!.rows).toEqual([
      { row: 2, body: "Министерство А" },
      { row: 5, body: "Министерство Б" },
    ]);
    expect(tables[0]!.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "total"],
      [6, "note"],
    ]);
  });

  test("local bodies are known by their names where no title says so", () => {
    const { bodies } = understand([
      sheet("Лист1", heads, ["Акимат города Астаны", 10, 0, 0], ["Акимат области Абай", 5, 1, 0]),
    ]);
    expect(bodies.map(({ type }) => type)).toEqual(["LEB", "LEB"]);
  });

  test("what is missing is said, also which criterion only central bodies have", () => {
    const { tables, notices } = understand([sheet("ЦГО", heads, ["Министерство А", 10, 0, 0])]);
    expect(tables[0]!.missing).toContain("mobile");
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "missingColumn", args: { variable: "justifiedComplaints" } }),
    );
    expect(understand([sheet("МИО", heads, ["Акимат А", 10, 0, 0])]).tables[0]!.missing).not.toContain(
      "mobile",
    );
  });

  test("text where a number belongs is pointed at, with its cell", () => {
    const { notices } = understand([sheet("ЦГО", heads, ["Министерство А", 10, "нет", 0])]);
    expect(notices).toContainEqual({
      level: "error",
      code: "notANumber",
      address: "'ЦГО'!C2",
      args: { text: "нет" },
    });
  });

  test("a body twice, and a body that is on one sheet only, are pointed at", () => {
    const complaints = [
      ["Государственный орган", "Рассмотрено", "Поступило"],
      ["Министерство А", 1, 1],
      ["Министерство В", 1, 1],
    ];
    const { notices } = understand([
      sheet(
        "ЦГО",
        heads,
        ["Министерство А", 1, 0, 0],
        ["Министерство А", 1, 0, 0],
        ["Министерство Б", 1, 0, 0],
      ),
      sheet("Жалобы", ...complaints),
    ]);
    const of = (code: string) =>
      notices.filter((notice) => notice.code === code).map(({ args }) => args.body);
    expect(of("duplicateBody")).toEqual(["Министерство А"]);
    expect(of("unknownBody")).toEqual(["Министерство В"]);
    expect(of("bodyWithoutTable")).toEqual(["Министерство Б"]);
  });

  test("a direction that is none is pointed at", () => {
    const penalties = [
      ["Государственный орган", "Направление", "Недостоверных", "Неполных"],
      ["Министерство А", "Прочее", 1, 0],
    ];
    const { notices } = understand([
      sheet("ЦГО", heads, ["Министерство А", 1, 0, 0]),
      sheet("Штрафы", ...penalties),
    ]);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "unknownDirection", address: "'Штрафы'!B2" }),
    );
  });

  test("a sheet without a known table is named", () => {
    const { unrecognisedSheets } = understand([
      sheet("ЦГО", heads, ["Министерство А", 10, 0, 0]),
      sheet("Лист1", ["Открытые данные"], ["Привет"]),
    ]);
    expect(unrecognisedSheets).toEqual(["Лист1"]);
  });

  test("a workbook without a known table says so", () => {
    expect(understand([sheet("Лист1", ["Привет"])]).notices).toEqual([
      { level: "error", code: "noTables", args: {} },
    ]);
  });
});
