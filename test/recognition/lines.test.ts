import { propose } from "../../src/recognition";
import { lines, MINISTRIES, placesOf, proposed, REGIONS, sheet } from "./grids";

const HEADS = ["№", "Орган", "Оказано услуг", "с нарушением срока"];

test("totals, notes, blanks and headings among the bodies are no records; headings give the type", () => {
  const table = proposed(
    sheet(
      "Свод",
      HEADS,
      [1, 2, 3, 4],
      ["", "Центральные государственные органы", "", ""],
      [1, MINISTRIES[0], 10, 1],
      ["", "Аппарат", 5, 0],
      ["", "Итого по ЦГО", 15, 1],
      [],
      ["МИО", "", 12, 0],
      [1, "Управление образования", 7, 0],
      [2, REGIONS[1], "5", "–"],
      ["Всего", "", 27, 1],
      ["* без филиалов", "", "", ""],
    ),
  );
  expect(table.records).toEqual([
    { at: 3, body: MINISTRIES[0], type: "CGO" },
    { at: 4, body: "Аппарат", type: "CGO" },
    { at: 8, body: "Управление образования", type: "LEB" },
    { at: 9, body: REGIONS[1], type: "LEB" },
  ]);
  expect(table.skipped.map(({ at, reason }) => [at, reason])).toEqual([
    [2, "heading"],
    [5, "total"],
    [7, "total"],
    [10, "total"],
    [11, "note"],
  ]);
});

test("a column of types holds for the lines below until the next one", () => {
  const table = proposed(
    sheet(
      "Свод",
      ["Тип", "Орган", "Оказано услуг", "Нарушен срок"],
      ["ЦГО", "Аппарат", 10, 1],
      ["", MINISTRIES[1], 10, 1],
      ["МИО", "Управление", 10, 1],
    ),
  );
  expect(table.records.map(({ type }) => type)).toEqual(["CGO", "CGO", "LEB"]);
  expect(table.unused).toEqual([]);
});

test.each([
  "в т.ч. через Госкорпорацию",
  "– через ЦОН",
  "из них на бумаге",
  "через филиалы",
  "оның ішінде ХҚКО арқылы",
])("«%s» below a body is no body", (text) => {
  const { records, skipped } = proposed(
    sheet("ЦГО", HEADS, [1, MINISTRIES[0], 10, 1], ["", text, 6, 1], [2, MINISTRIES[1], 5, 0]),
  );
  expect(records.map(({ at }) => at)).toEqual([1, 3]);
  expect(skipped).toEqual([{ at: 2, text, reason: "note" }]);
});

test("remarks, units and shares beside bodies that run across are no bodies", () => {
  const { records } = proposed(
    sheet(
      "Свод",
      ["Показатель", "Ед. изм.", REGIONS[0], "Доля, %", REGIONS[1], "Комментарий"],
      ["Оказано услуг", "ед.", 10, 40, 15, "сверено"],
      ["Нарушен срок", "ед.", 1, 50, 1, "по данным мониторинга"],
    ),
  );
  expect(records.map(({ body }) => body)).toEqual([REGIONS[0], REGIONS[1]]);
});

test("a table of something else below a blank row is not read as more bodies", () => {
  const table = proposed(
    sheet(
      "ЦГО",
      HEADS,
      [1, MINISTRIES[0], 10, 1],
      [],
      [2, MINISTRIES[1], "нет данных", "нет данных"],
      [],
      ["", "Подразделение", "Штат", "Вакансии"],
      ["", "Отдел кадров", 20, 2],
    ),
  );
  expect(table.records.map(({ at }) => at)).toEqual([1, 3]);
  expect(table.skipped).toEqual([]);
});

test("the title gives the type where names do not", () => {
  const { records } = proposed(
    sheet(
      "Лист1",
      ["Сведения по местным исполнительным органам"],
      HEADS,
      [1, "Управление", 10, 1],
      [2, "Отдел", 5, 0],
    ),
  );
  expect(records.map(({ type }) => type)).toEqual(["LEB", "LEB"]);
});

test("what one sheet tells of a body's type holds on the others", () => {
  const { tables } = propose([
    sheet("МИО", ["Орган", "Оказано услуг", "Нарушен срок"], ["Управление", 10, 1], ["Отдел", 10, 1]),
    sheet("Жалобы", ["Орган", "Рассмотрено", "Поступило"], ["Управление", 5, 6], ["Отдел", 5, 6]),
  ]);
  expect(tables[1]!.records.map(({ type }) => type)).toEqual(["LEB", "LEB"]);
});

test("heads repeated on the next page are no record", () => {
  const table = proposed(sheet("ЦГО", HEADS, [1, MINISTRIES[0], 10, 1], HEADS, [2, MINISTRIES[1], 20, 2]));
  expect(table.records.map(({ at }) => at)).toEqual([1, 3]);
});

test("units under the heads, notes between the lines and sums of a body's services are no records", () => {
  const services = proposed(
    sheet(
      "ЦГО",
      ["Орган", "Оказано услуг", "Нарушен срок"],
      ["Единица", "ед.", "ед."],
      [MINISTRIES[0], 10, 1],
      ["Примечание: без филиалов", "", ""],
      [MINISTRIES[1], 20, 2],
    ),
  );
  expect(services.records.map(({ at }) => at)).toEqual([2, 4]);
  expect(services.skipped).toEqual([
    { at: 1, text: "Единица", reason: "heading" },
    { at: 3, text: "Примечание: без филиалов", reason: "note" },
  ]);
  const levels = proposed(
    sheet(
      "Опрос",
      ["Орган", "Услуга", "Уровень удовлетворенности"],
      [MINISTRIES[0], "Справка", 4.5],
      [MINISTRIES[0], "Итого", 4.5],
      [MINISTRIES[1], "Учет", 4],
    ),
  );
  expect(levels.records.map(({ at }) => at)).toEqual([1, 3]);
});

test.each([
  "Все акиматы",
  "Все центральные органы",
  "Барлық мемлекеттік органдар",
  "All bodies",
  "All state bodies",
])("«%s» sums up the bodies", (text) => {
  const { skipped } = proposed(sheet("ЦГО", HEADS, [1, MINISTRIES[0], 10, 1], ["", text, 10, 1]));
  expect(skipped).toEqual([{ at: 2, text, reason: "total" }]);
});

test("a body without figures is a record all the same", () => {
  const table = proposed(
    sheet("ЦГО", ["Орган", "Оказано услуг", "Нарушен срок"], [MINISTRIES[0], 10, 1], [MINISTRIES[1], "", ""]),
  );
  expect(table.records.map(({ body }) => body)).toEqual([MINISTRIES[0], MINISTRIES[1]]);
});

test("a line of figures without a name is a sum", () => {
  const { records, skipped } = proposed(
    sheet("ЦГО", ["Орган", "Оказано услуг", "Нарушен срок"], ...lines(MINISTRIES, 10, 1), ["", 30, 3]),
  );
  expect(records).toHaveLength(3);
  expect(skipped).toEqual([{ at: 4, text: "30", reason: "total" }]);
});

test("the name of a body merged over its services is that of each of them", () => {
  const { records } = proposed(
    sheet(
      "Мониторинг",
      ["ГО", "Наименование услуги", "Уровень удовлетворенности"],
      [MINISTRIES[0], "Выдача справки", 4.5],
      ["", "Регистрация", "4,2"],
      [MINISTRIES[1], "Учет", 4.1],
      ["", "Среднее", 4.3],
    ),
  );
  expect(records.map(({ at, body }) => [at, body])).toEqual([
    [1, MINISTRIES[0]],
    [2, MINISTRIES[0]],
    [3, MINISTRIES[1]],
  ]);
});

test("a body may stand in a line of its own over its services", () => {
  const table = proposed(
    sheet(
      "Опрос",
      ["№", "Наименование услуги", "Уровень удовлетворенности"],
      [MINISTRIES[0], "", ""],
      [1, "Выдача", 4.5],
      [2, "Учет", 4.1],
      [MINISTRIES[1], "", ""],
      [1, "Справка", 3.9],
    ),
  );
  expect(table.records.map(({ at, body, type }) => [at, body, type])).toEqual([
    [2, MINISTRIES[0], "CGO"],
    [3, MINISTRIES[0], "CGO"],
    [5, MINISTRIES[1], "CGO"],
  ]);
});

test("tables stand one under another and side by side, their heads in different rows", () => {
  const { tables } = propose([
    sheet(
      "Лист1",
      ["Услуги", "", "", "", "Жалобы"],
      ["Орган", "Оказано услуг", "Нарушен срок"],
      [MINISTRIES[0], 10, 1, "", "Орган", "Рассмотрено", "Поступило"],
      [MINISTRIES[1], 10, 1, "", MINISTRIES[0], 5, 6],
      [],
      ["Сведения по МИО"],
      ["Регион", "Оказано услуг", "Нарушен срок"],
      [REGIONS[0], 10, 1],
    ),
  ]);
  expect(tables.map(({ kind, records }) => [kind, records.map(({ at }) => at)])).toEqual([
    ["services", [2, 3]],
    ["complaints", [3]],
    ["services", [7]],
  ]);
  expect(tables.flatMap(({ skipped }) => skipped)).toEqual([]);
});

test("bodies stand side by side, under types, with lines of one number each", () => {
  const { tables } = propose([
    sheet(
      "Свод",
      ["", "", "ЦГО", "", "МИО", ""],
      ["№", "Показатель", MINISTRIES[0], MINISTRIES[1], REGIONS[0], "Итого"],
      ["", "Услуги", "", "", "", ""],
      [1, "Оказано всего", 10, 20, 30, 60],
      [2, "с нарушением срока", 1, 2, 3, 6],
      ["", "Жалобы", "", "", "", ""],
      [3, "Рассмотрено", 5, 6, 7, 18],
      [4, "с нарушением срока", 1, 1, 1, 3],
    ),
  ]);
  expect(tables.map((table) => [table.kind, table.run, placesOf(table)])).toEqual([
    ["services", "across", { body: [1, "sure"], services: [3, "sure"], late: [4, "sure"] }],
    ["complaints", "across", { body: [1, "sure"], considered: [6, "sure"], consideredLate: [7, "sure"] }],
  ]);
  expect(tables[0]!.records).toEqual([
    { at: 2, body: MINISTRIES[0], type: "CGO" },
    { at: 3, body: MINISTRIES[1], type: "CGO" },
    { at: 4, body: REGIONS[0], type: "LEB" },
  ]);
  expect(tables[0]!.skipped).toEqual([{ at: 5, text: "Итого", reason: "total" }]);
});

test("the used part of a sheet may begin anywhere", () => {
  const own = { ...sheet("ЦГО", HEADS, [1, MINISTRIES[0], 10, 1]), row: 4, column: 2 };
  const table = proposed(own);
  expect(placesOf(table)).toMatchObject({ body: [3, "sure"], services: [4, "sure"], late: [5, "sure"] });
  expect(table.records[0]!.at).toBe(5);
});
