import { places, services, sheet, told } from "./made";

const levels = (...of: unknown[]) =>
  sheet(
    "Опрос",
    ["Государственный орган", "Услуга", "Уровень удовлетворённости"],
    ...of.map((level, i) => ["Министерство А", `у${i}`, level]),
  );

test("negative numbers and fractions of counts are errors, fractions of hours are not", () => {
  const sheets = [
    services(
      ["hours"],
      ["Министерство А", 10, -1, 1.5],
      ["Министерство Б", 10.5, 0, -0.5],
      ["Министерство В", "1 000,5", 0, 2],
    ),
  ];
  expect(places(sheets, "negativeNumber")).toEqual(["'ЦГО'!C2", "'ЦГО'!D3"]);
  expect(told(sheets, "fractionOfCount")).toMatchObject([
    {
      level: "error",
      address: "'ЦГО'!B3",
      args: { body: "Министерство Б", variable: "services", figure: "10.5" },
    },
    { address: "'ЦГО'!B4", args: { figure: "1000.5" } },
  ]);
});

test("more hours than a leap year has are pointed at", () => {
  const sheets = [services(["hours"], ["Министерство А", 10, 0, 8784], ["Министерство Б", 10, 0, 8785])];
  expect(places(sheets, "hoursAboveYear")).toEqual(["'ЦГО'!D3"]);
});

test("a level above the scale of Appendix 6 is an error", () => {
  expect(told([levels(5, 92.5, 4.1)], "levelAboveScale", "levelsAsShares")).toEqual([
    {
      level: "error",
      code: "levelAboveScale",
      address: "'Опрос'!C3",
      args: { body: "Министерство А", variable: "level", figure: "92.5", most: "5" },
    },
  ]);
});

test("levels none of which is above 1 are taken for shares, once for the column", () => {
  expect(told([levels(0.92, "0,85", 1)], "levelsAsShares")).toEqual([
    {
      level: "warning",
      code: "levelsAsShares",
      address: "'Опрос'!C2:C4",
      args: { head: "Уровень удовлетворённости", count: "3" },
    },
  ]);
});

test("levels are no shares where one is above 1, where all are whole, or where there are two", () => {
  for (const column of [levels(0.9, 0.8, 4), levels(1, 1, 1), levels(0.9, 0.8)])
    expect(told([column], "levelsAsShares")).toEqual([]);
});
