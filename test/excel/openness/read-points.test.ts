import { attach, freezeToValues, writeScores } from "../../../src/excel";
import { readPoints, type ReadPoints } from "../../../src/excel/openness/read-points";
import { OPENNESS_CRITERIA, type OpennessCriterion } from "../../../src/law/openness/criteria";
import { formulas, openFew, values, workbookOf } from "../workbook";

const SHEET = "Открытость – баллы";
const BODY = "Министерство здравоохранения";

/** The sheet as it stands now, read. */
async function read(name = SHEET): Promise<ReadPoints> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    return readPoints({ name, row: range.rowIndex, column: range.columnIndex, values: range.values });
  });
}
const insert = (where: string, shift: "Down" | "Right", sheet = SHEET) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(where).insert(shift);
    await context.sync();
  });

/** All points of a body of a criterion, in both languages. */
const pointsOf = (points: ReadPoints, criterion: OpennessCriterion, body = BODY) =>
  Array.from({ length: points.rows("CGO", criterion) }, (_, row) =>
    (["kk", "ru"] as const).map((language) => points.value(body, "CGO", criterion, row, language)),
  );
const everything = (points: ReadPoints) =>
  OPENNESS_CRITERIA.map((criterion) => [criterion, pointsOf(points, criterion)] as const);

describe("the points of the sample", () => {
  beforeEach(async () => {
    await openFew();
    await writeScores(await attach(), { rules: "" });
  });

  test("each criterion has the indicators that the workbook has marks of", async () => {
    const points = await read();
    expect(OPENNESS_CRITERIA.map((criterion) => points.rows("CGO", criterion))).toEqual([
      6, 15, 6, 7, 6, 4, 6,
    ]);
    expect(OPENNESS_CRITERIA.map((criterion) => points.rows("LEB", criterion))).toEqual([
      6, 7, 4, 6, 6, 4, 0,
    ]);
  });

  test("a reference leads to the cell that shows the points, whatever the case of the body's name", async () => {
    const points = await read();
    for (const row of [0, 3]) {
      const cell = points.cell(` ${BODY.toUpperCase()}`, "CGO", "MEDIA", row, "ru")!;
      expect(cell).toMatch(/^'Открытость – баллы'!\$[A-Z]+\$\d+$/);
      expect((await values(cell.replace(/\$/g, "")))[0]![0]).toBe(
        points.value(BODY, "CGO", "MEDIA", row, "ru"),
      );
    }
    expect(points.cell(BODY, "LEB", "MEDIA", 0, "ru")).toBeUndefined();
    expect(points.cell(BODY, "CGO", "MEDIA", 4, "ru")).toBeUndefined();
    expect(points.cell("Министерство сказок", "CGO", "MEDIA", 0, "ru")).toBeUndefined();
  });

  test("rows and columns may be inserted, where one formula spills too", async () => {
    const before = everything(await read());
    expect(before[5]![1].flat().every((value) => typeof value === "number")).toBe(true);
    await insert("A:A", "Right");
    await insert("C:C", "Right");
    // Among the bodies, and between the languages of one.
    await insert("N:N", "Right");
    await insert("S:S", "Right");
    await insert("1:1", "Down");
    await insert("7:7", "Down");
    // Below the title of a criterion, and among indicators into which a formula spills (B and C of the media).
    for (const row of ["12:12", "60:60"]) await insert(row, "Down");
    expect(everything(await read())).toEqual(before);
  });

  test("of values, a row that was inserted among them is no indicator", async () => {
    await freezeToValues([SHEET]);
    const before = everything(await read());
    await insert("12:13", "Down");
    expect(everything(await read())).toEqual(before);
    const [cell] = [(await read()).cell(BODY, "CGO", "DATA", 5, "kk")!];
    expect((await values(cell.replace(/\$/g, "")))[0]![0]).toBe(before[0]![1][5]![0]);
  });

  test("the name of the sheet is the one that it has now", async () => {
    const before = everything(await read());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = "Баллы, 2023";
      await context.sync();
    });
    const points = await read("Баллы, 2023");
    expect(everything(points)).toEqual(before);
    expect(points.cell(BODY, "CGO", "DATA", 0, "kk")).toMatch(/^'Баллы, 2023'!\$/);
  });

  test("sums, numbers and averages stand beside them, and only where there are averages", async () => {
    const points = await read();
    const figures = (criterion: OpennessCriterion) =>
      (["sum", "count", "average"] as const).map((figure) => {
        const place = points.figurePlace(figure, "LEB", criterion, 0, "ru");
        return place && points.at(place);
      });
    const [sum, count, average] = figures("SITE");
    expect(average).toBe(Number(sum) / Number(count));
    expect(figures("MEDIA")).toEqual(["", "", ""]);
  });

  test("of a block and its copy below the first one is read", async () => {
    const before = everything(await read());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const used = sheet.getUsedRange(true);
      used.load("values,rowCount");
      await context.sync();
      const copy = used.values.map((line) => line.map((cell) => (typeof cell === "number" ? 7 : cell)));
      sheet.getRangeByIndexes(used.rowCount + 1, 0, copy.length, copy[0]!.length).values = copy;
      await context.sync();
    });
    expect(everything(await read())).toEqual(before);
  });
});

test("tables of two sheets have heads of their own, and a body is found under those of its criterion", async () => {
  const heads = (...bodies: string[]) => [
    ["", "", ...bodies.flatMap((body) => [body, ""])],
    ["", "", ...bodies.flatMap(() => ["каз", "рус"])],
  ];
  const rows = (title: string, count: number, of: (body: number) => number, bodies: number) => [
    [title],
    ...Array.from({ length: count }, (_, row) => [
      row + 1,
      `Показатель ${row + 1}`,
      ...Array.from({ length: 2 * bodies }, (_, column) => of(Math.floor(column / 2))),
    ]),
  ];
  await workbookOf({
    "Сайты ЦГО": [
      ...heads("А", "Б"),
      ...rows("Наполнение официального интернет-ресурса", 6, (body) => (body ? 0 : 1), 2),
    ],
    "СМИ ЦГО": [...heads("Б", "В"), ...rows("Открытость через СМИ", 7, (body) => (body ? 1 : 100), 2)],
  });
  await writeScores(await attach(), { rules: "" });
  const points = await read();
  expect(["А", "Б", "В"].map((body) => points.value(body, "CGO", "SITE", 5, "kk"))).toEqual([
    1.5,
    0,
    undefined,
  ]);
  expect(["А", "Б", "В"].map((body) => points.value(body, "CGO", "MEDIA", 2, "ru"))).toEqual([
    undefined,
    1,
    0.01,
  ]);
  expect((await formulas(points.cell("В", "CGO", "MEDIA", 0, "kk")!.replace(/\$/g, ""))).length).toBe(1);
});
