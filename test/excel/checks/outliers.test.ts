import { services, told } from "./made";

const lines = (...late: number[]) => late.map((number, index) => [`О${index}`, 1000, number] as const);

test("a body whose rate is far from those of the others is pointed at", () => {
  const sheets = [services([], ...lines(10, 11, 12, 9, 10, 8, 11, 110))];
  expect(told(sheets, "outlier")).toEqual([
    {
      level: "info",
      code: "outlier",
      address: "'ЦГО'!C9",
      args: { body: "О7", type: "CGO", variable: "late", other: "services", rate: "0.11", median: "0.0105" },
    },
  ]);
});

test("nobody is an outlier among seven, among like ones, or where most have the same rate", () => {
  const tables = [
    lines(11, 12, 9, 10, 8, 11, 110),
    lines(5, 10, 15, 20, 25, 30, 35, 60),
    lines(0, 0, 0, 0, 0, 0, 0, 50),
  ];
  for (const table of tables) expect(told([services([], ...table)], "outlier")).toEqual([]);
});

test("bodies are compared with those of their type alone", () => {
  const local = { ...services([], ...lines(100, 110, 120, 90, 100, 80, 110, 105)), name: "МИО" };
  const renamed = {
    ...local,
    values: local.values.map(([name, ...rest], row) => [row === 0 ? name : `Акимат ${row}`, ...rest]),
  };
  const central = services([], ...lines(10, 11, 12, 9, 10, 8, 11, 10));
  expect(told([central, renamed], "outlier")).toEqual([]);
});

test("the three farthest are named, no more", () => {
  const usual = [10, 11, 12, 9, 10, 8, 11, 10, 9, 12, 11, 10];
  const sheets = [services([], ...lines(...usual, 200, 300, 400, 500))];
  expect(told(sheets, "outlier").map(({ args }) => args.rate)).toEqual(["0.5", "0.4", "0.3"]);
});
