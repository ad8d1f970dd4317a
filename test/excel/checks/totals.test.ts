import { places, services, told } from "./made";

test("a total that does not add up is pointed at, column by column", () => {
  const sheets = [services([], ["Министерство А", 10, 1], ["Министерство Б", 20, 2], ["Итого", 30, 4])];
  expect(told(sheets, "totalDiffers", "totalSkipsTexts")).toEqual([
    {
      level: "warning",
      code: "totalDiffers",
      address: "'ЦГО'!C4",
      args: { text: "Итого", variable: "late", figure: "4", otherFigure: "3" },
    },
  ]);
});

describe("subtotals are of the rows up to the next one, a grand total of all rows", () => {
  const first = ["Министерство А", 10, 1] as const;
  const second = [["Министерство Б", 20, 2] as const, ["Министерство В", 30, 3] as const];
  const total = (of: string, number: number) => [of, number, number / 10] as const;

  test("below their rows", () => {
    const table = (all: number) =>
      services([], first, total("Всего по 1", 10), ...second, total("Всего по 2", 50), total("Итого", all));
    expect(told([table(60)], "totalDiffers")).toEqual([]);
    expect(places([table(70)], "totalDiffers")).toEqual(["'ЦГО'!B7", "'ЦГО'!C7"]);
  });

  test("above their rows", () => {
    const table = (all: number, one: number) =>
      services([], total("Итого", all), total("Всего по 1", one), first, total("Всего по 2", 50), ...second);
    expect(told([table(60, 10)], "totalDiffers")).toEqual([]);
    expect(places([table(70, 10)], "totalDiffers")).toEqual(["'ЦГО'!B2", "'ЦГО'!C2"]);
    expect(places([table(60, 20)], "totalDiffers")).toEqual(["'ЦГО'!B3", "'ЦГО'!C3"]);
  });
});

test("a total that passes over numbers kept as text is told of as such", () => {
  const sheets = [services([], ["Министерство А", "1 000", 1], ["Министерство Б", 20, 2], ["Итого", 20, 3])];
  expect(told(sheets, "totalDiffers", "totalSkipsTexts")).toMatchObject([
    {
      level: "info",
      code: "totalSkipsTexts",
      address: "'ЦГО'!B4",
      args: { figure: "20", otherFigure: "1020" },
    },
  ]);
});

test("fractions add up as Excel adds them, and means and per cents are no totals", () => {
  const sheets = [
    services(
      ["hours"],
      ["Министерство А", 10, 1, 0.1],
      ["Министерство Б", 20, 2, 0.2],
      ["Итого", 30, 3, 0.1 + 0.2],
      ["Всего в среднем", 15, 1.5, 0.15],
      ["Итого, %", 100, 10, 100],
    ),
  ];
  expect(places(sheets, "totalDiffers")).toEqual([]);
});

test("what adding up sixty tenths leaves behind is no difference", () => {
  const lines = Array.from({ length: 60 }, (_, index) => [`О${index}`, 1, 0, 0.1] as const);
  const total = lines.reduce((sum, [, , , hours]) => sum + hours, 0);
  expect(total).not.toBe(6);
  expect(places([services(["hours"], ...lines, ["Итого", 60, 0, total])], "totalDiffers")).toEqual([]);
});
