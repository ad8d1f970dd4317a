import { attach } from "../../../src/excel";
import { understand } from "../../../src/excel/attach";
import type { SheetValues } from "../../../src/excel/sheet-values";
import { openSample } from "../workbook";

const sheet = (name: string, ...values: unknown[][]): SheetValues => ({ name, row: 0, column: 0, values });
/** A table of services, from which the assessed bodies come. */
const services = (...bodies: string[]): SheetValues =>
  sheet(
    "Услуги ЦГО",
    ["Государственный орган", "Оказано услуг", "с нарушением срока"],
    ...bodies.map((body) => [body, 10, 0]),
  );
/** Rows of indicators with the same mark everywhere. */
const rows = (count: number, mark: unknown, columns = 4): unknown[][] =>
  Array.from({ length: count }, (_, index) => [
    index + 1,
    `Индикатор ${index + 1}`,
    ...Array<unknown>(columns).fill(mark),
  ]);
const heads = [
  ["", "", "А", "", "Б", ""],
  ["", "", "каз", "рус", "каз", "рус"],
];
/** What the user is told, but for what these small workbooks lack. */
const told = ({ notices }: ReturnType<typeof understand>) =>
  notices.filter(({ code }) => code !== "missingColumn" && code !== "missingCriterion");
const codes = (attachment: ReturnType<typeof understand>) => told(attachment).map(({ code }) => code);

describe("the sample workbook", () => {
  test("every criterion of both types of body is found, with the rows of its indicators", async () => {
    await openSample();
    const { openness, notices } = await attach();
    expect(
      openness.map(({ sheet, type, bodies, sections }) => [
        sheet,
        type,
        bodies.length,
        sections.map(({ criterion, rows }) => `${criterion} ${rows.length}`),
      ]),
    ).toEqual([
      [
        "Открытость ЦГО",
        "CGO",
        24,
        ["DATA 6", "BUDGET 15", "ACTS 6", "DIALOG 7", "SITE 6", "MEDIA 7", "SUBORDINATES 6"],
      ],
      ["Открытость МИО", "LEB", 20, ["DATA 6", "BUDGET 7", "ACTS 4", "DIALOG 6", "SITE 6", "MEDIA 7"]],
    ]);
    expect(openness[0]!.bodies[1]).toEqual({
      name: "Министерство водных ресурсов и ирригации",
      kk: 4,
      ru: 5,
      address: "'Открытость ЦГО'!E2",
    });
    expect(openness[0]!.sections[3]).toMatchObject({
      title: "Открытый диалог",
      address: "'Открытость ЦГО'!C35:AX41",
    });
    // Nothing in them needs a word to the user: "ср", "н/о" and the number of entries are understood.
    expect(notices.filter(({ address }) => address?.includes("Открытость"))).toEqual([]);
  });
});

describe("tables of another make", () => {
  test.each([
    ["Russian", "Открытый диалог", "каз", "рус"],
    ["Russian in full", '4. По критерию "Открытый диалог"', "На государственном языке", "На русском языке"],
    ["Kazakh", "«Ашық диалог» өлшемі", "Мемлекеттік тілде", "Орыс тілінде"],
    ["Kazakh in short", "Ашық диалог", "қаз", "орыс"],
    ["English", "Open dialogue", "kk", "ru"],
  ])("heads in %s", (_, title, kk, ru) => {
    const { openness } = understand([
      sheet("ЦГО", ["", "", "А", ""], ["", "", kk, ru], [title], ...rows(7, 1, 2)),
    ]);
    expect(openness[0]!.sections).toEqual([
      expect.objectContaining({ criterion: "DIALOG", title, rows: [3, 4, 5, 6, 7, 8, 9] }),
    ]);
    expect(openness[0]!.bodies).toEqual([expect.objectContaining({ name: "А", kk: 2, ru: 3 })]);
  });

  test("sections come in any order, with titles above the heads, totals and notes left out", () => {
    const { openness } = understand([
      services("А", "Б"),
      sheet(
        "Открытость",
        ["Открытость государственного органа"],
        ...heads,
        ["Наполнение официального интернет-ресурса"],
        ...rows(6, 0.5),
        ["Итого", "", 9, 9, 9, 9],
        ["Примечание: по данным портала"],
        [],
        ["Открытые данные"],
        ...rows(6, 1),
        ["* оценка за год"],
      ),
    ]);
    expect(openness[0]!.type).toBe("CGO");
    expect(openness[0]!.sections.map(({ criterion, rows }) => [criterion, rows[0], rows.length])).toEqual([
      ["SITE", 4, 6],
      ["DATA", 14, 6],
    ]);
    expect(openness[0]!.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [10, "total"],
      [11, "note"],
      [20, "note"],
    ]);
  });

  test("the heading of an indicator's parts is no indicator, an indicator without marks is one", () => {
    const part = (number: string) => [number, "часть", 1, 1, 1, 1];
    const { openness } = understand([
      sheet(
        "ЦГО",
        ...heads,
        ["Открытый диалог"],
        ...rows(3, 1),
        ["4", "Встречи с населением"],
        part("4.1"),
        part("4.2"),
        part("4.3"),
        ["4.4", "Встреча с НКО", "", "", "", ""],
      ),
    ]);
    expect(openness[0]!.sections[0]!.rows).toEqual([3, 4, 5, 7, 8, 9, 10]);
    expect(openness[0]!.skipped).toEqual([{ row: 6, text: "4 Встречи с населением", reason: "heading" }]);
  });

  test("columns between the bodies, and Russian before Kazakh", () => {
    const { openness } = understand([
      sheet(
        "ЦГО",
        ["", "", "А", "", "всего", "", "Б", ""],
        ["", "", "рус", "каз", "", "", "рус", "каз"],
        ["Открытые данные"],
        ...rows(6, 1, 6),
      ),
    ]);
    expect(openness[0]!.bodies.map(({ name, kk, ru }) => [name, kk, ru])).toEqual([
      ["А", 3, 2],
      ["Б", 7, 6],
    ]);
  });

  test("one sheet for each criterion, which the sheet's name or a title above tells", () => {
    const { openness, notices } = understand([
      services("А", "Б"),
      sheet("Открытые данные", ...heads, ...rows(6, 1)),
      sheet("Лист2", ["Открытый диалог"], ...heads, ...rows(7, 1)),
    ]);
    expect(openness.map(({ sections }) => sections.map(({ criterion }) => criterion))).toEqual([
      ["DATA"],
      ["DIALOG"],
    ]);
    expect(
      notices.filter(({ code }) => code === "missingCriterion").map(({ args }) => args.criterion),
    ).toEqual(["BUDGET", "ACTS", "SITE", "MEDIA", "SUBORDINATES"]);
  });

  test("the tables of subordinate organisations repeat the titles of the criteria", () => {
    const { openness } = understand([
      sheet(
        "ЦГО",
        ...heads,
        ["Открытые данные"],
        ...rows(6, 1),
        ["Открытость подведомственных организаций"],
        ...rows(1, 0),
        ["Открытые данные"],
        ...rows(5, 0),
      ),
    ]);
    expect(openness[0]!.sections.map(({ criterion, rows }) => [criterion, rows.length])).toEqual([
      ["DATA", 6],
      ["SUBORDINATES", 6],
    ]);
  });

  test("local bodies are told by their names where no title does", () => {
    const { openness, bodies } = understand([
      sheet(
        "Лист1",
        ["", "", "Акимат области Абай", ""],
        heads[1]!.slice(0, 4),
        ["Открытые данные"],
        ...rows(6, 1, 2),
      ),
    ]);
    expect(openness[0]!.type).toBe("LEB");
    expect(bodies).toEqual([{ name: "Акимат области Абай", type: "LEB" }]);
  });
});

describe("what the user is told", () => {
  const marked = (mark: unknown) =>
    understand([
      services("А", "Б"),
      sheet("Открытость ЦГО", ...heads, ["Открытые данные"], ...rows(6, 1).slice(1), [
        6,
        "Индикатор 6",
        1,
        1,
        1,
        mark,
      ]),
    ]);
  const places = (attachment: ReturnType<typeof understand>) =>
    told(attachment).map(({ level, code, address }) => [level, code, address]);

  test.each([
    0,
    1,
    0.35,
    true,
    false,
    "макс",
    "ср",
    "н/о",
    "MAX",
    "avg",
    "n/a",
    "барынша",
    "орт",
    "б/ж",
    "45%",
    "",
  ])("%p is a mark", (mark) => expect(places(marked(mark))).toEqual([]));

  test.each(["нет", 2, -1, "да", "50"])("%p is none", (mark) =>
    expect(places(marked(mark))).toContainEqual(["error", "notAMark", "'Открытость ЦГО'!F9"]),
  );

  test("a mark kept as text is taken as a number, and pointed at", () =>
    expect(places(marked("0,5"))).toEqual([["info", "textNumber", "'Открытость ЦГО'!F9"]]));

  test("entries in a blog are counted, and no word for the average stands for the media", () => {
    const dialog = (entries: unknown) => [
      ["Открытый диалог"],
      ...rows(1, 1),
      [2, "Записей в блоге", entries, 51, 8, 0],
      ...rows(5, 1),
    ];
    const media = (late: unknown) => [
      ["Открытость через СМИ"],
      ...rows(4, 9),
      [5, "поздно", late, 0, 0, 0],
      ...rows(2, 90),
    ];
    const odd = (entries: unknown, late: unknown) =>
      codes(understand([sheet("ЦГО", ...heads, ...dialog(entries), ...media(late))]));
    expect(odd(52, 0)).toEqual([]);
    expect(odd(0.5, 0)).toEqual(["notAMark"]);
    expect(odd(52, "ср")).toEqual(["notANumber"]);
  });

  test("rows that the table in force does not have", () => {
    const january = sheet(
      "ЦГО",
      ...heads,
      ["Открытый диалог"],
      ...rows(2, 1),
      [3, "Блог", 9, 9, 9, 9],
      ...rows(5, 1),
    );
    const mismatch = (rules: string) =>
      understand([january], rules).notices.filter(({ code }) => code === "indicatorCount");
    expect(mismatch("")).toEqual([
      {
        level: "warning",
        code: "indicatorCount",
        address: "'ЦГО'!C4:F11",
        args: { criterion: "DIALOG", found: "8", expected: "7", edition: "2023-07" },
      },
    ]);
    expect(mismatch("2023-03")).toEqual([]);
  });

  test("the row of NGOs, on which local bodies are not assessed, may be left out for them alone", () => {
    const dialog = (name: string) =>
      codes(
        understand([
          sheet(name, ...heads, ["Открытый диалог"], ...rows(1, 1), [2, "Блог", 9, 9, 9, 9], ...rows(4, 1)),
        ]),
      );
    expect(dialog("МИО")).not.toContain("indicatorCount");
    expect(dialog("ЦГО")).toContain("indicatorCount");
  });

  test("bodies that are twice, unknown, missing, or without a language", () => {
    const attachment = understand([
      services("А", "Б"),
      sheet(
        "Открытость ЦГО",
        ["", "", "А", "", "А", "", "В", "", "Г"],
        ["", "", "каз", "рус", "каз", "рус", "каз", "рус", "каз"],
        ["Открытые данные"],
        ...rows(6, 1, 7),
      ),
    ]);
    expect(attachment.openness[0]!.bodies.map(({ name }) => name)).toEqual(["А", "В"]);
    expect(told(attachment).map(({ code, args, address }) => [code, args.body, address])).toEqual([
      ["duplicateBody", "А", "'Открытость ЦГО'!E1"],
      ["incompletePair", "Г", "'Открытость ЦГО'!I1"],
      ["strangeBody", "В", "'Открытость ЦГО'!G1"],
      ["bodyWithoutTable", "Б", "'Открытость ЦГО'!C4:H9"],
    ]);
  });

  test("columns with a total or an average of the bodies are none of them", () => {
    const attachment = understand([
      services("А"),
      sheet(
        "Открытость ЦГО",
        ["", "", "А", "", "Среднее", "", "Итого по ЦГО", ""],
        ["", "", "каз", "рус", "каз", "рус", "каз", "рус"],
        ["Открытые данные"],
        ...rows(6, 1, 6),
      ),
    ]);
    expect(attachment.openness[0]!.bodies.map(({ name }) => name)).toEqual(["А"]);
    expect(attachment.openness[0]!.unused.map(({ head }) => head)).toEqual(["Среднее", "Итого по ЦГО"]);
    expect(told(attachment)).toEqual([]);
  });

  test("of two tables of one criterion the first is taken", () => {
    const data = (name: string) => sheet(name, ...heads, ["Открытые данные"], ...rows(6, 1));
    const { openness, notices } = understand([data("ЦГО"), data("ЦГО (2)"), data("МИО")]);
    expect(openness.map(({ sheet }) => sheet)).toEqual(["ЦГО", "МИО"]);
    expect(notices.filter(({ code }) => code === "duplicateTable").map(({ args }) => args)).toEqual([
      { sheet: "ЦГО (2)", first: "ЦГО" },
    ]);
  });
});
