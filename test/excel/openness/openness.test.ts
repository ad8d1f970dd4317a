import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attach, freezeToValues, writeScores } from "../../../src/excel";
import { readPoints, type ReadPoints } from "../../../src/excel/openness/read-points";
import { OPENNESS_CRITERIA, type OpennessCriterion } from "../../../src/law/openness/criteria";
import { readResults } from "../../../src/workbench/cli/results";
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

type Mark = string | number;
type Cells = readonly (readonly Mark[])[];

const OPENNESS = "Открытость – баллы";
const BODIES = ["Министерство А", "Министерство Б", "Министерство В"];
const services = (...bodies: string[]): Cells => [
  ["Государственный орган", "Оказано услуг", "с нарушением срока"],
  ...bodies.map((body) => [body, 10_000, 0]),
];
const heads = (...bodies: string[]): Cells => [
  ["", "", ...bodies.flatMap((body) => [body, ""])],
  ["", "", ...bodies.flatMap(() => ["каз", "рус"])],
];
/** Indicators in rows, each with the marks of all bodies in both languages. */
const section = (title: string, ...marks: Cells): Cells => [
  [title],
  ...marks.map((line, index) => [index + 1, `Индикатор ${index + 1}`, ...line]),
];
/** The site (Table 7): six indicators at 1.5 points for each language; only the first varies. */
const site = (first: readonly Mark[], rest: Mark = 1): Cells =>
  section(
    "Наполнение официального интернет-ресурса",
    first,
    ...Array.from({ length: 5 }, () => first.map(() => rest)),
  );

/** What the bodies of the workbook got for a criterion. */
async function points(criterion: string): Promise<(number | null)[]> {
  const results = await readResults(await attach());
  return Object.values(results).map(({ openness }) => openness[criterion]!);
}
/** Sum, number and average of own values on an indicator, in both languages, and the points of all bodies. */
async function indicator(row: number): Promise<unknown[]> {
  const cells = await values(`${OPENNESS}!A${row}:N${row}`);
  return cells[0]!.slice(2);
}
/** The formulas of a criterion on the sheet of scores, for three bodies. */
async function formulasOf(criterion: string): Promise<unknown[]> {
  const column = (await values("Scores!A6:AZ6"))[0]!.lastIndexOf(criterion);
  return (await formulas("Scores!A7:AZ9")).map((row) => row[column]);
}
const score = async (sheets: Readonly<Record<string, Cells>>, rules = "") => {
  await workbookOf(sheets);
  await writeScores(await attach(), { rules });
};

describe("averages over the other bodies", () => {
  const marked = (first: readonly Mark[]) => ({
    "Услуги ЦГО": services(...BODIES),
    "Открытость ЦГО": [...heads(...BODIES), ...site(first)],
  });

  test("a body with the word for it gets the average of those that have a value of their own, by language", async () => {
    await score(marked([1, 0.5, "ср", "ср", 0.4, "н/о"]));
    // Kazakh (1 + 0.4) / 2 × 1.5, Russian 0.5 × 1.5.
    expect(await indicator(10)).toEqual(
      [2.1, 0.75, 2, 1, 1.05, 0.75, 1.5, 0.75, 1.05, 0.75, 0.6, 0.75].map((value) =>
        expect.closeTo(value, 12),
      ),
    );
    expect(await points("P5")).toEqual([17.25, 16.8, 16.35].map((value) => expect.closeTo(value, 12)));
  });

  test("where nobody has a value of their own there is no average, and the cell says so", async () => {
    await score(marked(["ср", 1, "ср", 1, "н/о", 1]));
    expect(await indicator(10)).toEqual([0, 4.5, 0, 3, "", 1.5, "#N/A", 1.5, "#N/A", 1.5, "#N/A", 1.5]);
    expect(await points("P5")).toEqual([null, null, null]);
  });

  test.each([
    ["zero", 0],
    ["maximum", 1.5],
  ])(
    "under excluded-indicator=%s an indicator that does not apply has points, but is no value of one's own",
    async (reading, own) => {
      await score(marked([1, 1, "ср", 1, "н/о", 1]), `2023-07;excluded-indicator=${reading}`);
      expect(await indicator(10)).toEqual([1.5, 4.5, 1, 3, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, own, 1.5]);
    },
  );

  test("the word for full points is a value of one's own, what is not understood or empty is none", async () => {
    await score(marked(["макс", 1, "нет", 1, "", 1]));
    expect(await indicator(10)).toEqual([1.5, 4.5, 1, 3, 1.5, 1.5, 1.5, 1.5, "#VALUE!", 1.5, "#N/A", 1.5]);
  });

  test("average-of=all-bodies takes in the bodies of the other type where one table holds for both", async () => {
    const sheets = {
      "Услуги ЦГО": services("Министерство А", "Министерство Б"),
      "Услуги МИО": services("Акимат В", "Акимат Г"),
      "Открытость ЦГО": [...heads("Министерство А", "Министерство Б"), ...site([1, 1, "ср", 1])],
      "Открытость МИО": [...heads("Акимат В", "Акимат Г"), ...site([0, 1, 0.5, 1])],
    };
    await score(sheets);
    expect(await points("P5")).toEqual([18, 18, 16.5, 17.25]);
    // The cell of the rules is enough: nothing is written anew. (1.5 + 0 + 0.75) / 3
    await setCell("Scores", "C2", "2023-07;average-of=all-bodies");
    expect(await points("P5")).toEqual([18, 17.25, 16.5, 17.25]);
    await setCell("Scores", "C2", "2023-07; Average-Of = all-bodies");
    expect(await points("P5")).toEqual([18, 17.25, 16.5, 17.25]);
  });

  test("a table of one type alone has the averages of that type under either reading", async () => {
    const acts = (count: number, first: Mark[]) =>
      section(
        "Открытые нормативные правовые акты",
        first,
        ...Array.from({ length: count - 1 }, () => first.map(() => 1)),
      );
    await score(
      {
        "Услуги ЦГО": services("Министерство А", "Министерство Б"),
        "Услуги МИО": services("Акимат В"),
        "Открытость ЦГО": [...heads("Министерство А", "Министерство Б"), ...acts(6, [0.5, 1, "ср", 1])],
        "Открытость МИО": [...heads("Акимат В"), ...acts(4, [0, 1])],
      },
      "2023-07;average-of=all-bodies",
    );
    expect(await points("P3")).toEqual([17.5, 17.5, 16]);
  });

  test("meetings with NGOs, which local bodies do not have, stay out of their averages", async () => {
    const dialog = (rows: number, mark: (row: number) => Mark[]) =>
      section("Открытый диалог", ...Array.from({ length: rows }, (_, row) => mark(row)));
    await score(
      {
        "Услуги ЦГО": services("Министерство А", "Министерство Б"),
        "Услуги МИО": services("Акимат В"),
        "Открытость ЦГО": [
          ...heads("Министерство А", "Министерство Б"),
          ...dialog(7, (row) =>
            row === 1 ? [51, 51, 51, 51] : row === 6 ? [0.5, 1, "ср", 1] : [1, 1, 1, 1],
          ),
        ],
        "Открытость МИО": [...heads("Акимат В"), ...dialog(6, (row) => (row === 1 ? [51, 51] : [1, 1]))],
      },
      "2023-07;average-of=all-bodies",
    );
    expect(await points("P4")).toEqual([17.75, 17.75, 18]);
  });

  test("the sums of both types are added up row by row, whatever stands below the shorter table", async () => {
    const dialog = (rows: number, bodies: number) =>
      section(
        "Открытый диалог",
        ...Array.from({ length: rows }, (_, row) => Array<Mark>(2 * bodies).fill(row === 1 ? 51 : 1)),
      );
    await score(
      {
        "Услуги ЦГО": services("Министерство А", "Министерство Б"),
        "Услуги МИО": services("Акимат В"),
        "Открытость ЦГО": [
          ...heads("Министерство А", "Министерство Б"),
          ...dialog(7, 2).slice(0, -1),
          [7, "НКО", 1, 1, "ср", 1],
        ],
        "Диалог МИО": [...heads("Акимат В"), ...dialog(6, 1)],
        "Сайт МИО": [...heads("Акимат В"), ...site([1, 1])],
      },
      "2023-07;average-of=all-bodies",
    );
    expect(await points("P4")).toEqual([18, 18, 18]);
  });

  test("a body that is not among those scored counts in the averages all the same", async () => {
    await score({
      "Услуги ЦГО": services("Министерство А", "Министерство Б"),
      "Открытость ЦГО": [
        ...heads("Министерство А", "Министерство Б", "Министерство В"),
        ...site([1, 1, "ср", 1, 0, 1]),
      ],
    });
    expect(await points("P5")).toEqual([18, 17.25]);
  });
});

describe("tables that stand otherwise", () => {
  const first = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
  /** 1.5 points for each tenth that the first indicator lacks. */
  const expected = [17.85, 17.25, 16.65].map((value) => expect.closeTo(value, 12));
  const bodies = { "Услуги ЦГО": services(...BODIES) };

  test("bodies side by side in their order have one formula that spills over all of them", async () => {
    await score({ ...bodies, "Открытость ЦГО": [...heads(...BODIES), ...site(first)] });
    expect(await points("P5")).toEqual(expected);
    const cells = await formulasOf("P5");
    expect(cells[0]).toBe(
      `=TRANSPOSE(OLSHEM.OPENNESS_SITE('Открытость ЦГО'!C4:H9,"ЦГО",'${OPENNESS}'!$G$10:$H$15,$C$2))`,
    );
    expect(new Set(cells.filter((cell) => String(cell).startsWith("="))).size).toBe(1);
  });

  test("in another order each body has its own formula", async () => {
    const turned = [0.6, 0.5, 1, 0.9, 0.8, 0.7];
    await score({
      ...bodies,
      "Открытость ЦГО": [...heads("Министерство В", "Министерство А", "Министерство Б"), ...site(turned)],
    });
    expect(await points("P5")).toEqual(expected);
    const averages = `'${OPENNESS}'!$G$10:$H$15`;
    expect(await formulasOf("P5")).toEqual(
      ["E4:F9", "G4:H9", "C4:D9"].map(
        (own) => `=OLSHEM.OPENNESS_SITE('Открытость ЦГО'!${own},"ЦГО",${averages},$C$2)`,
      ),
    );
  });

  test("a body that is missing has no score, the others keep theirs", async () => {
    await score({
      ...bodies,
      "Открытость ЦГО": [...heads("Министерство А", "Министерство В"), ...site([1, 0.9, 0.6, 0.5])],
    });
    expect(await points("P5")).toEqual([expected[0], null, expected[2]]);
  });

  test("columns between the bodies, notes between the indicators, Russian before Kazakh", async () => {
    const spread = (line: readonly Mark[]): Mark[] => [
      line[0] ?? "",
      line[1] ?? "",
      ...[1, 2, 3].flatMap((body) => [line[body * 2 + 1] ?? "", line[body * 2] ?? "", ""]),
    ];
    const [names, languages] = heads(...BODIES);
    const [title, ...rows] = site([...first.slice(0, 5), ""]);
    const before = rows.map(spread);
    await score({
      ...bodies,
      "Открытость ЦГО": [
        spread(names!).map((cell, column) =>
          column > 1 ? names![2 + 2 * Math.floor((column - 2) / 3)]! : cell,
        ),
        spread(languages!),
        title!,
        ...before.slice(0, 2),
        ["", "Примечание: по данным портала"],
        ...before.slice(2),
      ],
    });
    // An empty mark stays an empty mark where cells have to be gathered, and is no 0: INDEX alone might make it one.
    expect(await points("P5")).toEqual([expected[0], expected[1], null]);
    const gathered = "INDEX('Открытость ЦГО'!C4:D10,{1;2;4;5;6;7},{2,1})";
    expect((await formulasOf("P5"))[0]).toContain(`(IF(${gathered}="","",${gathered}),"ЦГО",`);
    await setCell("Открытость ЦГО", "I4", 0.5);
    expect(await points("P5")).toEqual(expected);
    expect((await indicator(10)).slice(0, 6)).toEqual(
      [3.6, 3.15, 3, 3, 1.2, 1.05].map((value) => expect.closeTo(value, 12)),
    );
  });

  test("a workbook with openness alone gets its bodies from it, and no overall score", async () => {
    await workbookOf({ "Открытость ЦГО": [...heads(...BODIES), ...site(first)] });
    const attachment = await attach();
    await writeScores(attachment, { rules: "" });
    const results = Object.values(await readResults(attachment));
    expect(
      results.map(({ openness, overall, degree, final }) => [
        openness.P5,
        openness.total,
        final[0],
        overall,
        degree,
      ]),
    ).toEqual(expected.map((value) => [value, null, null, null, null]));
    // Services and complaints are not there at all, so nothing stands in their columns.
    const row = (await values("Scores!A7:AZ7"))[0]!;
    expect(row.filter((cell) => cell === "#N/A")).toHaveLength(2); // the total of openness and its final score
  });

  test("without marks of openness there is no sheet of them", async () => {
    await score(bodies);
    expect(await sheetNames()).toEqual(["Услуги ЦГО", "Scores"]);
  });
});

describe("the sheet of openness of the sample", () => {
  let workbook: Workbook;
  beforeEach(async () => {
    workbook = await openFew();
    await writeScores(await attach(), { rules: "" });
  });

  test("official indicators with their numbers, by type and criterion", async () => {
    const rows = await values(`${OPENNESS}!A6:B60`);
    expect(rows.slice(0, 4)).toEqual([
      ["Центральные государственные органы", ""],
      ["№", "Индикатор"],
      ["", ""],
      ["Открытые данные", ""],
    ]);
    expect(rows).toContainEqual(["4.3", "Проведение личного приема граждан"]);
    expect(rows).toContainEqual([
      "1.4",
      "Размещение консолидированного отчета об изменениях чистых активов/капитала",
    ]);
  });

  test("a changed mark changes the average of the others and the scores of those that get it", async () => {
    // Table 6, item 4.1 in Kazakh: Defence gets the average of the three others.
    const rows = await values(`${OPENNESS}!A1:H60`);
    const row =
      rows.findIndex(
        ([number, title]) => number === "4.1" && title === "Соблюдение годового графика/календаря встреч",
      ) + 1;
    const defence = async () => (await points("P4"))[2]!;
    const before = await defence();
    const [, , , , count] = await indicator(row).then((cells) => ["", "", ...cells]);
    expect(count).toBe(3);
    await setCell("Открытость ЦГО", "C38", 1);
    expect((await defence()) - before).toBeCloseTo(1 / 3, 12);
  });

  test("scored again it is the same sheets, in a constant number of round trips", async () => {
    const names = await sheetNames();
    expect(names).toContain(OPENNESS);
    const before = await values(OPENNESS);
    const attachment = await attach();
    const from = workbook.client.syncs();
    await writeScores(attachment, { rules: "2023-07" });
    expect(workbook.client.syncs() - from).toBeLessThanOrEqual(3);
    expect(await sheetNames()).toEqual(names);
    expect(await values(OPENNESS)).toEqual(before);
  });

  test("renamed it is known again, and the scores follow it", async () => {
    const before = await points("P4");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OPENNESS).name = "Средние";
      await context.sync();
    });
    expect(await points("P4")).toEqual(before);
    await writeScores(await attach(), { rules: "" });
    expect(await sheetNames()).not.toContain(OPENNESS);
    expect(await points("P4")).toEqual(before);
  });

  test("turned into values it keeps its figures and has no formula left", async () => {
    const before = [await values(OPENNESS), await values("Scores")];
    await freezeToValues([OPENNESS, "Scores"]);
    expect([await values(OPENNESS), await values("Scores")]).toEqual(before);
    const left = [...(await formulas(OPENNESS)), ...(await formulas("Scores"))].flat();
    expect(left.filter((cell) => String(cell).startsWith("="))).toEqual([]);
  });

  test("saved and opened again it calculates, and the rules of the workbook are those of its cell", async () => {
    const before = await points("P4");
    await setCell("Scores", "C2", "2023-07;deduction=scaled");
    await reopen(workbook);
    expect(await points("P4")).toEqual(before);
    expect((await attach()).rules).toBe("2023-07;deduction=scaled");
    await setCell("Открытость ЦГО", "C35", 1);
    expect(await points("P4")).not.toEqual(before);
  });
});

describe("the points of every criterion of the sample", () => {
  const expected = JSON.parse(
    readFileSync(join(__dirname, "../../data/sample.expected.json"), "utf8"),
  ) as Record<string, { readonly type: string; readonly openness: Readonly<Record<string, number>> }>;
  const LANGUAGES = ["kk", "ru"] as const;
  const P = Object.fromEntries(OPENNESS_CRITERIA.map((criterion, index) => [criterion, `P${index + 1}`]));
  let points: ReadPoints;
  beforeAll(async () => {
    await openSample();
    await writeScores(await attach(), { rules: "" });
    points = readPoints({ name: OPENNESS, row: 0, column: 0, values: await values(OPENNESS) });
  });

  /** Points of a criterion by language. */
  const pointsOf = (body: string, criterion: OpennessCriterion): readonly (readonly number[])[] => {
    const type = expected[body]!.type === "ЦГО" ? "CGO" : "LEB";
    return LANGUAGES.map((language) =>
      Array.from({ length: points.rows(type, criterion) }, (_, row) =>
        Number(points.value(body, type, criterion, row, language)),
      ),
    );
  };
  const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  test.each(OPENNESS_CRITERIA.filter((criterion) => criterion !== "MEDIA"))(
    "%s adds up to the score of each body, at most its maximum",
    (criterion) => {
      for (const [body, { openness }] of Object.entries(expected)) {
        const sum = sumOf(pointsOf(body, criterion).flat());
        // Table 1: the stimulus lifts nobody above the maximum.
        const score = criterion === "DATA" ? Math.min(18, sum) : sum;
        expect([body, score]).toEqual([body, expect.closeTo(openness[P[criterion]!]!, 9)]);
      }
    },
  );

  test("the indicators of the media make (A + B) × C + D of each language", () => {
    for (const [body, { openness }] of Object.entries(expected)) {
      const languages = pointsOf(body, "MEDIA").map(([a, b, c, d]) => (a! + b!) * c! + d!);
      expect([body, sumOf(languages)]).toEqual([body, expect.closeTo(openness["P6"]!, 9)]);
    }
  });

  test("subordinate organisations have penalty points, of central bodies alone", () => {
    // Table 11, item 11.1: nine of ten organisations of Internal Affairs have no blog; 0.5 points.
    const body = "Министерство внутренних дел";
    expect(points.value(body, "CGO", "SUBORDINATES", 4, "kk")).toBeCloseTo(0.45, 12);
    expect(points.rows("LEB", "SUBORDINATES")).toBe(0);
  });
});

test("local bodies with marks of organisations have rows for them, empty unless the penalty is deducted", async () => {
  const sheets = {
    "Открытость МИО": [
      ...heads("Акимат А"),
      ...site([1, 1]),
      ...section(
        "Открытость подведомственных организаций",
        ...[0.2, 0, 0, 0, 0, 1].map((mark) => [mark, mark]),
      ),
    ],
  };
  await score(sheets);
  // Heads, six rows of the site and two titles stand above.
  const rows = `${OPENNESS}!A17:J22`;
  const shown = async () => (await values(rows)).map((row) => [row[0], row[8], row[9]]);
  expect(await shown()).toEqual(
    ["9.1", "10.1", "10.2", "10.3", "11.1", "11.2"].map((number) => [number, "", ""]),
  );
  await setCell("Scores", "C2", "2023-07;local-subordinates=deduct");
  expect((await shown()).map((row) => row[1])).toEqual([expect.closeTo(0.3, 12), 0, 0, 0, 0, 0]);
  // Averages are none of theirs.
  expect((await values(`${OPENNESS}!C17:H22`)).flat()).toEqual(Array(36).fill(""));
});

test("a sheet of the user's called as ours is left alone", async () => {
  await score({
    "Услуги ЦГО": services(...BODIES),
    "Открытость ЦГО": [...heads(...BODIES), ...site([1, 1, 1, 1, 1, 1])],
    [OPENNESS]: [["моё"]],
  });
  expect(await sheetNames()).toContain(`${OPENNESS} (2)`);
  expect(await values(`${OPENNESS}!A1`)).toEqual([["моё"]]);
  expect(await points("P5")).toEqual([18, 18, 18]);
});

test("where Excel refuses something on the way, neither of the two sheets is left half-written", async () => {
  const { host } = await openSample();
  const attachment = await attach();
  const before = await sheetNames();
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    if (body.Actions.length < 100) return execute(body);
    host.execute = execute;
    const done = execute({ ...body, Actions: body.Actions.slice(0, 100) });
    return { ...done, Error: { Code: "AccessDenied", Message: "refused", ActionIndex: 100 } } as typeof done;
  };
  await expect(writeScores(attachment, { rules: "" })).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await sheetNames()).toEqual(before);
  await writeScores(attachment, { rules: "" });
  expect(await sheetNames()).toEqual([...before, "Scores", OPENNESS]);
});
