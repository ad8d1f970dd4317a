import { attach, keepCorrection, keepNumbers, writeScores } from "../../src/excel";
import { readScores } from "../../src/excel/scores/read";
import { formulas, setCell, sheetNames, values, workbookOf } from "./workbook";

type Line = readonly (string | number)[];

interface Figures {
  readonly heads: readonly string[];
  /** A line for each body. */
  readonly figures: readonly (readonly number[])[];
}

/** Three local bodies: their figures of services, levels, complaints and facts. */
const BODIES = ["Акимат города Астаны", "Акимат Абайской области", "Акимат области Жетісу"] as const;
const SERVICES: Figures = {
  heads: [
    "Оказано услуг (b)",
    "с нарушением срока (a)",
    "Необоснованные отказы",
    "При неполном пакете документов",
    "Истребовано лишних документов",
    "Обоснованных жалоб (i)",
  ],
  figures: [
    [102000, 120, 14, 3, 0, 21],
    [54000, 7, 0, 1, 2, 5],
    [87500, 640, 31, 12, 9, 77],
  ],
};
const COMPLAINTS: Figures = {
  heads: [
    "Рассмотрено жалоб (p)",
    "с нарушением срока (f)",
    "Признано обоснованными судом",
    "Поступило жалоб (m)",
    "Перенаправлено с нарушением срока (n)",
    "Привлечено к ответственности",
  ],
  figures: [
    [1200, 12, 3, 1300, 4, 10],
    [430, 0, 0, 431, 0, 0],
    [990, 55, 8, 1010, 21, 40],
  ],
};
const LEVELS: readonly Line[] = [
  [BODIES[0], "Выдача справки", 4.2],
  [BODIES[0], "Регистрация", 3.9],
  [BODIES[1], "Выдача справки", 4.8],
  [BODIES[2], "Выдача справки", 3.1],
];
const FACTS: readonly Line[] = [
  [BODIES[2], "Качество оказания государственных услуг", 1, 0],
  [BODIES[0], "Рассмотрение жалоб", 0, 2],
];
const NAME = "Государственный орган";

type Sheets = Readonly<Record<string, readonly Line[]>>;

const list = ({ heads, figures }: Figures, names: readonly string[] = BODIES): Line[] => [
  [NAME, ...heads],
  ...names.map((name, index): Line => [name, ...figures[index]!]),
];
const turned = (lines: readonly Line[]): Line[] =>
  lines[0]!.map((_, column) => lines.map((line) => line[column]!));

const plain = {
  "Услуги МИО": list(SERVICES),
  Жалобы: list(COMPLAINTS),
  Удовлетворенность: [[NAME, "Услуга", "Уровень удовлетворенности"], ...LEVELS],
  Штрафы: [[NAME, "Направление", "Недостоверных фактов", "Неполных фактов"], ...FACTS],
} satisfies Sheets;

/** What the sheet of scores shows of each body, from its names on. */
async function scores(): Promise<readonly unknown[][]> {
  const [sheet = ""] = (await sheetNames()).filter((name) => name.startsWith("Scores"));
  const rows = await values(`${sheet}!A1:AT20`);
  const table = readScores({ name: sheet, row: 0, column: 0, values: rows }).table("LEB")!;
  return rows.slice(table.firstRow, table.firstRow + table.bodies.length).map((row) => row.slice(1));
}

async function scored(sheets: Sheets): Promise<readonly unknown[][]> {
  await workbookOf(sheets);
  await writeScores(await attach(), { rules: "2023-07" });
  return scores();
}

let expected: readonly unknown[][];
beforeAll(async () => {
  expected = await scored(plain);
});

const gathered = async () => (await sheetNames()).includes("Свод исходных данных");

test("a workbook of plain tables is scored from them, without a sheet between", async () => {
  await scored(plain);
  expect(await gathered()).toBe(false);
  expect(expected.map(([name]) => name)).toEqual(BODIES);
  expect(expected.map((line) => line.filter((cell) => typeof cell === "number").length)).toEqual([
    25, 25, 25,
  ]);
  expect(expected.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
});

const others = Object.fromEntries(Object.entries(plain).filter(([name]) => name !== "Услуги МИО"));
const split = (from: number, to?: number): Figures => ({
  heads: SERVICES.heads.slice(from, to),
  figures: SERVICES.figures.map((line) => line.slice(from, to)),
});

describe("the same figures give the same scores", () => {
  const makes: Readonly<Record<string, Sheets>> = {
    "with bodies across": { "Услуги МИО": turned(plain["Услуги МИО"]), ...others },
    "with complaints across": { ...plain, Жалобы: turned(plain.Жалобы) },
    "with a sheet for each body": {
      ...Object.fromEntries(
        BODIES.map((name, index) => [
          name,
          [
            ["Сведения об оказании государственных услуг"],
            ...SERVICES.heads.map((head, row): Line => [head, SERVICES.figures[index]![row]!]),
          ],
        ]),
      ),
      ...others,
    },
    "with services on two sheets": {
      "Сроки МИО": list(split(0, 3)),
      "Документы МИО": list(split(3)),
      ...others,
    },
    "with bodies in two tables of a sheet": {
      "Услуги МИО": [
        ...list(SERVICES, [BODIES[0]]),
        [],
        [],
        ...list({ ...SERVICES, figures: SERVICES.figures.slice(1) }, [BODIES[1], BODIES[2]]),
      ],
      ...others,
    },
    "with other spellings on another sheet": {
      ...plain,
      Жалобы: list(COMPLAINTS, ["г. Астана", "Акимат  области Абай", "акимат обл. Жетісу"]),
    },
  };

  test.each(Object.entries(makes))("%s", async (_, sheets) => {
    expect(await scored(sheets)).toEqual(expected);
    expect(await gathered()).toBe(true);
  });

  test.each(Object.entries(makes))("%s, in plain formulas of Excel as well", async (_, sheets) => {
    await scored(sheets);
    await keepNumbers(await attach(), "native");
    const cells = await scores();
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const wanted = expected[row]![column];
        expect(cell).toEqual(typeof wanted === "number" ? expect.closeTo(wanted, 9) : wanted);
      }),
    );
    expect(
      (await formulas("Scores!A1:AT20")).flat().filter((cell) => String(cell).includes("OLSHEM")),
    ).toEqual([]);
  });
});

test("a figure corrected in its own table changes its score, and an empty cell stays empty", async () => {
  await scored({ "Услуги МИО": turned(plain["Услуги МИО"]), ...others });
  await setCell("Услуги МИО", "B3", 0);
  const [first] = await scores();
  expect(first).not.toEqual(expected[0]);
  await setCell("Услуги МИО", "B3", "");
  expect((await values("Свод исходных данных!A6:C6"))[0]).toEqual([BODIES[0], 102000, ""]);
});

describe("what a person said is scored by", () => {
  test("a line left out, a spelling joined, and a column pointed at", async () => {
    const [heads, ...lines] = list(COMPLAINTS);
    await workbookOf({
      ...plain,
      Жалобы: [
        [...heads!.slice(0, -1), "Графа 7"],
        [BODIES[0], 1, 1, 1, 1, 1, 1],
        ["Столичный акимат", ...lines[0]!.slice(1)],
        ...lines.slice(1),
      ],
    });
    const cells = (row: number, column: number, rows: number) => ({
      sheet: "Жалобы",
      row,
      column,
      rows,
      columns: 1,
    });
    await keepCorrection({ code: "exclude", place: cells(1, 0, 1) });
    await keepCorrection({ code: "join", spelling: "Столичный акимат", name: BODIES[0] });
    await keepCorrection({
      code: "field",
      kind: "complaints",
      variable: "disciplined",
      place: cells(1, 6, 4),
    });
    await writeScores(await attach(), { rules: "2023-07" });
    expect(await scores()).toEqual(expected);
  });
});
