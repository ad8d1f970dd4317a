import { attach, writeScores } from "../../../src/excel";
import type { NativeCell } from "../../../src/excel/native/block";
import { nativePoints } from "../../../src/excel/native/openness";
import { readPoints } from "../../../src/excel/openness/read-points";
import { parseRules, type Rules } from "../../../src/law/rules";
import { formulas, openFew, openSample, setCell, values, workbookOf } from "../workbook";

type Mark = string | number | boolean;
type Cells = readonly (readonly Mark[])[];

const SHEET = "Открытость – баллы";

/** Points, sums, numbers and averages in plain formulas, written over ours. */
async function makeNative(rules = ""): Promise<readonly NativeCell[]> {
  const attachment = await attach();
  const sheets = new Map<string, unknown[][]>();
  for (const sheet of [SHEET, ...attachment.openness.map(({ sheet }) => sheet)])
    sheets.set(sheet, await values(`${sheet}!A1:CZ130`));
  const points = readPoints({ name: SHEET, row: 0, column: 0, values: sheets.get(SHEET)! });
  const cells = nativePoints({
    attachment,
    points,
    cellAt: (sheet, row, column) => sheets.get(sheet)?.[row]?.[column],
    rules: parseRules(rules) as Rules,
  });
  // `null` leaves a cell as it is.
  const grid = sheets.get(SHEET)!.map((line) => line.map((): string | number | null => null));
  for (const { row, column, content } of cells) grid[row]![column] = content;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A1:CZ130").formulas = grid;
    await context.sync();
  });
  return cells;
}

/** What the cells show that were written, an error by its code. */
const shown = async (cells: readonly NativeCell[]): Promise<unknown[]> => {
  const all = await values(`${SHEET}!A1:CZ130`);
  return cells.map(({ row, column }) => all[row]![column]);
};

/** What ours show in each cell, then what the plain formulas show there. */
async function both(rules = "") {
  const before = await values(`${SHEET}!A1:CZ130`);
  const cells = await makeNative(rules);
  const after = await shown(cells);
  return cells.map((cell, index) => ({
    ...cell,
    live: before[cell.row]![cell.column],
    native: after[index],
  }));
}
/** Any error of ours is `#N/A` in plain formulas. */
const same = (live: unknown) =>
  typeof live === "number" ? expect.closeTo(live, 9) : String(live).startsWith("#") ? "#N/A" : live;
const mustAgree = (all: Awaited<ReturnType<typeof both>>) =>
  expect(all.map(({ row, column, native }) => [row, column, native])).toEqual(
    all.map(({ row, column, live }) => [row, column, same(live)]),
  );

describe("the sample", () => {
  const score = async (open: typeof openSample) => {
    await open();
    await writeScores(await attach(), { rules: "" });
  };

  test("all points, sums, numbers and averages of all bodies are plain formulas that give the same", async () => {
    await score(openSample);
    const all = await both();
    // 24 central bodies on 50 indicators, 20 local ones on 33; and the averages of 40 and 29.
    expect(all.length).toBe(2 * (24 * 50 + 20 * 33 + 3 * (40 + 29)));
    expect(all.filter(({ note }) => note !== undefined)).toEqual([]);
    mustAgree(all);
    const left = (await formulas(SHEET)).flat().filter((formula) => String(formula).includes("OLSHEM"));
    expect(left).toEqual([]);
    // Functions that Excel 2010 has, and nothing that spills.
    const names = all.flatMap(({ content }) => String(content).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(names)].sort()).toEqual([
      ...["AND", "CHOOSE", "COUNT", "IF", "INT", "ISLOGICAL", "ISNUMBER", "LOOKUP", "LOWER"],
      ...["MAX", "MIN", "NA", "OR", "ROUND", "SUBSTITUTE", "SUMPRODUCT", "TRIM"],
    ]);
  });

  test("made anew of plain formulas they are the same formulas", async () => {
    await score(openFew);
    const first = await makeNative();
    expect(await makeNative()).toEqual(first);
  });

  test("a changed mark changes its points and the average of the others", async () => {
    await score(openFew);
    await makeNative();
    const points = async () => readPoints({ name: SHEET, row: 0, column: 0, values: await values(SHEET) });
    const average = async () => {
      const read = await points();
      return Number(read.at(read.figurePlace("average", "CGO", "DIALOG", 3, "kk")!));
    };
    const defence = "Министерство обороны";
    const before = await average();
    expect((await points()).value(defence, "CGO", "DIALOG", 3, "kk")).toBe(before);
    await setCell("Открытость ЦГО", "C38", 1);
    expect((await average()) - before).toBeCloseTo(1 / 3, 12);
    expect((await points()).value(defence, "CGO", "DIALOG", 3, "kk")).toBe(await average());
  });
});

const heads = (...bodies: string[]): Cells => [
  ["", "", ...bodies.flatMap((body) => [body, ""])],
  ["", "", ...bodies.flatMap(() => ["каз", "рус"])],
];
const section = (title: string, ...marks: Cells): Cells => [
  [title],
  ...marks.map((line, index) => [index + 1, `Индикатор ${index + 1}`, ...line]),
];
const SECTIONS = [
  { title: "Открытые данные", rows: { CGO: 6, LEB: 6 } },
  { title: "Открытый бюджет", rows: { CGO: 15, LEB: 7 } },
  { title: "Открытые нормативные правовые акты", rows: { CGO: 6, LEB: 4 } },
  { title: "Открытый диалог", rows: { CGO: 7, LEB: 7 } },
  { title: "Наполнение официального интернет-ресурса", rows: { CGO: 6, LEB: 6 } },
  { title: "Открытость подведомственных организаций", rows: { CGO: 6, LEB: 6 } },
] as const;
const ENTRIES = "Открытый диалог";

/** A workbook in which marks of all kinds stand on every indicator, and in other columns on the next one. */
function workbook(marks: readonly Mark[], entries: readonly Mark[], bodies = 5): Promise<unknown> {
  const sheet = (type: "CGO" | "LEB", names: readonly string[]): Cells => [
    ...heads(...names),
    ...SECTIONS.flatMap(({ title, rows }) =>
      section(
        title,
        ...Array.from({ length: rows[type] }, (_, row) =>
          Array.from({ length: 2 * bodies }, (_, column) => {
            const of = title === ENTRIES && row === 1 ? entries : marks;
            return of[(row * 3 + column + (type === "LEB" ? 4 : 0)) % of.length]!;
          }),
        ),
      ),
    ),
  ];
  const names = (name: string) => Array.from({ length: bodies }, (_, index) => `${name} ${index + 1}`);
  return workbookOf({
    "Открытость ЦГО": sheet("CGO", names("Министерство")),
    "Открытость МИО": sheet("LEB", names("Акимат")),
  } as Record<string, readonly (readonly (string | number)[])[]>);
}

const RULES = [
  "",
  "2023-07;excluded-indicator=maximum",
  "2023-07;excluded-indicator=zero",
  "2023-07;average-of=all-bodies",
  "2023-07;nothing-planned=both",
  "2023-07;no-blog-entries=zero",
  "2023-07;subordinates=any",
  "2023-07;local-subordinates=deduct",
];
const WORDS = ["макс", " Макс. ", "MAX", "барынша", "ср", "орт.", "\u00a0Avg", "н/о", "б/ж.", "N/A"];

describe("marks of all kinds", () => {
  test.each(RULES)("numbers, TRUE and FALSE, words and empty cells, by the rules “%s”", async (rules) => {
    await workbook(
      [1, 0, 0.5, true, "макс", 0.25, false, ...WORDS, "", 0.89],
      [0, 10, 11, 25, 26, 50, 51, "макс", "ср", "н/о", ""],
    );
    await writeScores(await attach(), { rules });
    const all = await both(rules);
    mustAgree(all);
    const noted = all.filter(({ note }) => note !== undefined);
    expect(noted.every(({ note }) => note === "reading" && rules.includes("nothing-planned"))).toBe(true);
  });

  test("what is no mark is an error here and there, and no value of one's own", async () => {
    await workbook(
      [1, "нет", 1.5, 0.5, -0.1, "?", 0.75, "*", "ср ."],
      [1, 2.5, -1, true, "много", 30, 0.5, 12],
    );
    await writeScores(await attach(), { rules: "" });
    const all = await both();
    mustAgree(all);
    expect(all.filter(({ native }) => native === "#N/A").length).toBeGreaterThan(100);
    // TRUE is no number of entries, but over a range LibreOffice would count it as 1: sum and number of either type.
    const noted = all.filter(({ note }) => note !== undefined);
    expect(noted.map(({ column, note }) => [column, note])).toEqual(
      [2, 4, 2, 4].map((column) => [column, "marks"]),
    );
  });

  test("a number kept as text and a list of degrees have their points as a value, and a note why", async () => {
    const [titled, ...rows] = section(
      "Открытые нормативные правовые акты",
      ...Array.from({ length: 5 }, () => [1, 1, 1, 1]),
      ["'1; 0,8; 0", "'0,5", "'85 %", 0.4],
    );
    await workbookOf({
      "Открытость ЦГО": [...heads("А", "Б"), titled!, ...rows] as (string | number)[][],
    });
    await writeScores(await attach(), { rules: "" });
    const all = await both();
    mustAgree(all);
    const noted = all.filter(({ note }) => note === "marks");
    // The points of three marks; sum and number of either language.
    expect(noted.map(({ native }) => native)).toEqual(
      [1.45, 2, 0.9, 2, 0.6, 0.5, 0.85].map((value) => expect.closeTo(value, 12)),
    );
    expect(noted.every(({ content }) => typeof content === "number")).toBe(true);
  });

  test("numbers of the media kept as text stay formulas", async () => {
    const media = [
      ["'6", 6],
      ["1\u00a0200", 12],
      [10, 10],
      [8, 0],
      [2, 0],
      ["'76,5", 0.5],
      [80, ""],
    ];
    await workbookOf({
      "Открытость ЦГО": [...heads("А"), ...section("Открытость через СМИ", ...media)] as (
        string | number
      )[][],
    });
    await writeScores(await attach(), { rules: "" });
    const all = await both();
    expect(all.map(({ live }) => live)).toEqual([
      ...[6 / 480, 0.6, 0.765, 1].map((value) => expect.closeTo(value, 12)),
      ...[1.25, 0, "#VALUE!", "#N/A"],
    ]);
    mustAgree(all);
    expect(all.filter(({ note }) => note !== undefined)).toEqual([]);
  });
});

describe("tables that stand otherwise", () => {
  test("columns between the bodies, rows between the indicators", async () => {
    const line = (...marks: Mark[]) => marks as (string | number)[];
    await workbookOf({
      "Открытость ЦГО": [
        line("", "", "А", "А", "", "Б", "Б", "Среднее", "Среднее"),
        line("", "", "рус", "каз", "", "каз", "рус", "каз", "рус"),
        line("Наполнение официального интернет-ресурса"),
        line(1, "Первый", 1, 0.5, "x", "ср", 0.25, 9, 9),
        line("", "Примечание: по данным портала"),
        ...[2, 3, 4, 5, 6].map((row) => line(row, `Индикатор ${row}`, 0.5, "макс", 7, "ср", "ср", 9, 9)),
      ],
    });
    await writeScores(await attach(), { rules: "" });
    const all = await both();
    expect(all.map(({ live }) => live).filter((value) => value === "#N/A")).toEqual([]);
    mustAgree(all);
  });

  test("too many or too few rows are an error in plain formulas too", async () => {
    const site = (rows: number) =>
      section("Наполнение официального интернет-ресурса", ...Array.from({ length: rows }, () => [1, 1])) as (
        string | number
      )[][];
    for (const rows of [5, 7]) {
      await workbookOf({ "Открытость ЦГО": [...(heads("А") as string[][]), ...site(rows)] });
      await writeScores(await attach(), { rules: "" });
      const all = await both();
      expect(all.filter(({ live }) => live === "#VALUE!").length).toBe(2 * Math.min(rows, 6));
      mustAgree(all);
    }
  });

  test("what a person put in place of our formula stays as a value, and a note says so", async () => {
    await workbookOf({
      "Открытость ЦГО": [
        ...heads("А"),
        ...section("Наполнение официального интернет-ресурса", ...Array.from({ length: 6 }, () => [0.5, 1])),
      ] as (string | number)[][],
    });
    await writeScores(await attach(), { rules: "" });
    const [[formula]] = (await formulas(`${SHEET}!I10`)) as [[string]];
    await setCell(SHEET, "I10", `${formula}*2`);
    const all = await both();
    mustAgree(all);
    const changed = all.filter(({ note }) => note === "changed");
    expect(changed.map(({ native }) => native)).toEqual(
      Array(12)
        .fill(undefined)
        .map((_, at) => (at < 6 ? 1.5 : 3)),
    );
  });
});
