import { propose } from "../../src/recognition";
import { placesOf, proposed, sheet } from "./grids";

const LABELS = [
  ["Оказано услуг, всего", 1000],
  ["в том числе с нарушением срока", 2],
  ["Необоснованные отказы", 3],
] as const;

test.each([
  ["beside «Государственный орган»", "Лист1", ["Государственный орган:", "Министерство юстиции"]],
  ["in a title of its own", "Лист1", ["Министерство юстиции"]],
  ["as the sheet's name", "Министерство юстиции", ["Сведения за 2023 год"]],
])("the body of a sheet may be named %s", (_, name, title) => {
  const table = proposed(sheet(name, title, [], ["Показатель", "Значение"], ...LABELS));
  expect(table).toMatchObject({
    kind: "services",
    run: "across",
    records: [{ at: 1, body: "Министерство юстиции", type: "CGO" }],
  });
  expect(placesOf(table)).toMatchObject({ services: [3, "sure"], late: [4, "sure"], refusals: [5, "sure"] });
});

test("the body of a sheet may be named within its title", () => {
  const { records } = proposed(
    sheet("1", ["Сведения по Министерству юстиции за 2023 год"], ["Показатель", "Значение"], ...LABELS),
  );
  expect(records).toEqual([{ at: 1, body: "Министерству юстиции", type: "CGO" }]);
});

test("of several columns of figures the newest is taken", () => {
  const table = proposed(
    sheet("МВД", ["Показатель", 2022, 2023], ["Оказано услуг", 90, 100], ["Необоснованные отказы", 1, 2]),
  );
  expect(table.records).toEqual([{ at: 2, body: "МВД", type: undefined }]);
  expect(placesOf(table)).toMatchObject({ services: [1, "sure"] });
});

test("where nothing tells the columns of figures apart, all is doubtful", () => {
  const table = proposed(
    sheet("МВД", ["Показатель", "А", "Б"], ["Оказано услуг", 90, 100], ["Необоснованные отказы", 1, 2]),
  );
  expect(placesOf(table)).toMatchObject({ services: [1, "doubtful"], refusals: [2, "doubtful"] });
});

test("one sheet holds several kinds of figures, each under its heading", () => {
  const { tables } = propose([
    sheet(
      "Министерство юстиции",
      ["№", "Показатель", "Ед. изм.", "Значение"],
      ["1. Услуги", "", "", ""],
      ["1.1", "Оказано", "ед.", "1 000"],
      ["1.2", "с нарушением срока", "ед.", "–"],
      ["2. Жалобы", "", "", ""],
      ["2.1", "Рассмотрено", "ед.", 10],
      ["2.2", "с нарушением срока", "ед.", 1],
    ),
  ]);
  expect(tables.map(({ kind, fields }) => [kind, fields.map(({ variable, at }) => [variable, at])])).toEqual([
    [
      "services",
      [
        ["services", 2],
        ["late", 3],
      ],
    ],
    [
      "complaints",
      [
        ["considered", 5],
        ["consideredLate", 6],
      ],
    ],
  ]);
});

test("of the quarters and the year the year is a body's figures", () => {
  const table = proposed(
    sheet(
      "Министерство юстиции",
      ["Показатель", "I кв.", "II кв.", "III кв.", "IV кв.", "Год"],
      ["Оказано услуг", 10, 10, 10, 10, 40],
      ["Нарушен срок", 1, 0, 0, 1, 2],
    ),
  );
  expect(table.records.map(({ at }) => at)).toEqual([5]);
  expect(placesOf(table)).toEqual({ services: [1, "sure"], late: [2, "sure"] });
});

test("a sheet without the name of a body is none of one body", () => {
  expect(propose([sheet("Лист1", ["Показатель", "Значение"], ...LABELS)]).unrecognised).toEqual(["Лист1"]);
});

test("a sheet that names several bodies is of none of them", () => {
  const names = [["Министерство юстиции"], ["Министерство финансов"]];
  expect(propose([sheet("Лист1", ...names, [], ["Показатель", "Значение"], ...LABELS)]).tables).toEqual([]);
});

test("services with their levels on the sheet of a body are that body's", () => {
  const table = proposed(
    sheet("Министерство юстиции", ["Услуга", "Уровень удовлетворенности"], ["Справка", 4.5], ["Учет", 4]),
  );
  expect(table).toMatchObject({ kind: "satisfaction", run: "down" });
  expect(table.records.map(({ at, body }) => [at, body])).toEqual([
    [1, "Министерство юстиции"],
    [2, "Министерство юстиции"],
  ]);
});
