import { yearOf } from "../../../src/excel/checks/years";
import { complaints, services, sheet, told } from "./made";

const heads = (...rest: string[]) => ["Государственный орган", "Оказано услуг", ...rest];
const table = (first: string[], ...lines: unknown[][]) => sheet("ЦГО", first, ...lines);

test("years are read from heads and titles, but not from dates of acts", () => {
  expect(yearOf("Сведения за 2022-2023 годы")).toBe(2023);
  expect(yearOf("Поступило, 2023 г.")).toBe(2023);
  expect(yearOf("Указ от 7 апреля 2022 года № 863")).toBeUndefined();
  expect(yearOf("2022 жылғы 7 сәуірдегі Жарлық")).toBeUndefined();
  expect(yearOf("на 01.01.2024")).toBeUndefined();
  expect(yearOf("2023 жылғы деректер")).toBe(2023);
  expect(yearOf("12023 услуги")).toBeUndefined();
});

describe("a column of this year beside that of another", () => {
  const of = (late: readonly unknown[], other: readonly unknown[], head: string) =>
    table(
      heads("с нарушением срока, 2023", head),
      ...late.map((value, row) => [`Министерство ${row}`, 100, value, other[row]]),
    );

  test("with the same numbers is pointed at", () => {
    expect(told([of([1, 2, 3, 4], ["1", 2, 3, 4], "просрочено, 2022")], "repeatsYear")).toEqual([
      {
        level: "info",
        code: "repeatsYear",
        address: "'ЦГО'!C2:C5",
        args: { variable: "late", head: "просрочено, 2022" },
      },
    ]);
    expect(told([of([1, 2, 3, 4], [1, 2, 3, 4], "За прошлый год")], "repeatsYear")).toHaveLength(1);
  });

  test("is left alone where a number differs, where few are different, or where the column is of no year", () => {
    const sheets = [
      of([1, 2, 3, 4], [1, 2, 3, 5], "просрочено, 2022"),
      of([0, 0, 0, 1], [0, 0, 0, 1], "просрочено, 2022"),
      of([1, 2, 3], [1, 2, 3], "просрочено, 2022"),
      of([1, 2, 3, 4], [1, 2, 3, 4], "По данным портала"),
    ];
    for (const one of sheets) expect(told([one], "repeatsYear")).toEqual([]);
  });
});

test("a column of the same year with the same numbers is left alone", () => {
  const lines = [1, 2, 3, 4].map((number) => [`Министерство ${number}`, 100, number, number]);
  expect(
    told([table(heads("с нарушением срока, 2023", "просрочено, 2023"), ...lines)], "repeatsYear"),
  ).toEqual([]);
  expect(
    told([table(heads("с нарушением срока, 2023", "просрочено, 2022"), ...lines)], "repeatsYear"),
  ).toHaveLength(1);
});

test("a head in use with an earlier year than the others is pointed at", () => {
  const sheets = [
    table(heads("с нарушением срока, 2022", "Необоснованные отказы, 2023"), ["Министерство А", 10, 1, 1]),
  ];
  expect(told(sheets, "earlierYear")).toEqual([
    {
      level: "info",
      code: "earlierYear",
      address: "'ЦГО'!C2",
      args: { text: "с нарушением срока, 2022", year: "2022", latest: "2023" },
    },
  ]);
});

/** Heads with years, of a column in use and of one that is not. */
const OTHERS: ReadonlyMap<unknown, string> = new Map([
  ["Поступило", "Поступило за 2023 год"],
  ["Невозможно (увольнение)", "Примечание за 2023 год"],
]);

describe("a table of an earlier year than the others", () => {
  const dated = (title: string) => {
    const { values, ...rest } = complaints(["Министерство А", 100, 3, 0, 100, 2, 5, 0]);
    return { ...rest, values: [[title], ...values] };
  };
  const own = { ...services([], ["Министерство А", 10, 1]), name: "ЦГО 2023" };

  test("is known by its title or by its sheet's name", () => {
    expect(told([own, dated("Сведения о жалобах за 2022 год")], "earlierYear")).toMatchObject([
      {
        address: "'Жалобы'!A3:H3",
        args: { text: "Сведения о жалобах за 2022 год", year: "2022", latest: "2023" },
      },
    ]);
    expect(told([own, { ...dated("Жалобы"), name: "Жалобы-2022" }], "earlierYear")).toHaveLength(1);
  });

  test("is known by its title whatever years its heads name", () => {
    const { values, ...rest } = dated("за 2022 год");
    const heads = values[1]!.map((head) => OTHERS.get(head) ?? head);
    const sheets = [own, { ...rest, values: [values[0]!, heads, ...values.slice(2)] }];
    expect(told(sheets, "earlierYear")).toHaveLength(1);
  });

  test("is none where the year is the same, or is that of an act", () => {
    for (const title of [
      "за 2023 год",
      "По приказу от 31 января 2022 года № 1",
      "Приказ № 1, 2022",
      "Жалобы",
    ])
      expect(told([own, dated(title)], "earlierYear")).toEqual([]);
  });
});
