import { places, services, told } from "./made";

test("a total that does not add up is pointed at, column by column", () => {
  const sheets = [services([], ["А", 10, 1], ["Б", 20, 2], ["Итого", 30, 4])];
  expect(told(sheets, "totalDiffers", "totalSkipsTexts")).toEqual([
    {
      level: "warning",
      code: "totalDiffers",
      address: "'ЦГО'!C4",
      args: { text: "Итого", variable: "late", figure: "4", otherFigure: "3" },
    },
  ]);
});

test("subtotals are of the rows since the one before, a grand total of all rows", () => {
  const sheets = [
    services(
      [],
      ["А", 10, 1],
      ["Всего по первой группе", 10, 1],
      ["Б", 20, 2],
      ["В", 30, 3],
      ["Всего по второй группе", 50, 5],
      ["Итого", 60, 6],
    ),
  ];
  expect(told(sheets, "totalDiffers")).toEqual([]);
});

test("a total may stand above its rows", () => {
  const sheets = [services([], ["Всего", 30, 3], ["А", 10, 1], ["Б", 20, 2])];
  expect(told(sheets, "totalDiffers")).toEqual([]);
});

test("a total that passes over numbers kept as text is told of as such", () => {
  const sheets = [services([], ["А", "1 000", 1], ["Б", 20, 2], ["Итого", 20, 3])];
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
      ["А", 10, 1, 0.1],
      ["Б", 20, 2, 0.2],
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
