import { propose } from "../../src/recognition";
import { lines, MINISTRIES, placesOf, proposed, REGIONS, sheet } from "./grids";

describe("parts of different wholes", () => {
  const heads = [
    ["Орган", "Оказано услуг", "", "", "Рассмотрено жалоб", "", "Поступило"],
    [
      "",
      "Всего",
      "в т.ч. с нарушением срока",
      "Необоснованные отказы",
      "Всего",
      "в т.ч. с нарушением срока",
      "",
    ],
  ];

  test("are told apart by the heads over them, in one table of services and complaints", () => {
    const { tables } = propose([sheet("Свод", ...heads, ...lines(MINISTRIES, 1000, 5, 6, 300, 7, 320))]);
    expect(tables.map((table) => [table.kind, placesOf(table)])).toEqual([
      ["services", { body: [0, "sure"], services: [1, "sure"], late: [2, "sure"], refusals: [3, "sure"] }],
      [
        "complaints",
        { body: [0, "sure"], considered: [4, "sure"], consideredLate: [5, "sure"], received: [6, "sure"] },
      ],
    ]);
  });

  test("are told apart by what stands on their left where nothing stands over them", () => {
    const flat = [
      "Орган",
      "Оказано услуг",
      "с нарушением срока",
      "Поступило жалоб",
      "Рассмотрено жалоб",
      "с нарушением срока",
    ];
    const { tables } = propose([sheet("Свод", flat, ...lines(MINISTRIES, 1000, 1, 20, 19, 2))]);
    expect(tables.map((table) => placesOf(table))).toMatchObject([
      { late: [2, "sure"] },
      { consideredLate: [5, "sure"] },
    ]);
  });
});

test("of two years the newer is proposed", () => {
  const heads = [
    ["Орган", "Поступило", "", "Рассмотрено", ""],
    ["", 2022, 2023, 2022, 2023],
  ];
  const table = proposed(sheet("Жалобы", ...heads, ...lines(MINISTRIES, 10, 12, 9, 11)));
  expect(placesOf(table)).toMatchObject({ received: [2, "sure"], considered: [4, "sure"] });
  expect(table.unused.map(({ at }) => at)).toEqual([1, 3]);
});

test("where nothing tells two columns apart, the proposal is doubtful", () => {
  const heads = ["Орган", "Поступило", "Поступило", "Рассмотрено"];
  const table = proposed(sheet("Жалобы", heads, ...lines(MINISTRIES, 10, 12, 11)));
  expect(placesOf(table)).toMatchObject({ received: [2, "doubtful"], considered: [3, "sure"] });
});

test("a sheet of an earlier year is doubtful beside that of a later one", () => {
  const heads = ["Орган", "Оказано услуг", "Нарушение срока"];
  const { tables } = propose([
    sheet("2022 год", heads, ...lines(MINISTRIES, 90, 5)),
    sheet("2023 год", heads, ...lines(MINISTRIES, 100, 6)),
  ]);
  expect(tables.map((table) => placesOf(table).services![1])).toEqual(["doubtful", "sure"]);
});

test("two sheets with the same figures of the same bodies are not both meant", () => {
  const heads = ["Орган", "Оказано услуг", "Нарушение срока"];
  const { tables } = propose([
    sheet("Свод", heads, ...lines(MINISTRIES, 90, 5)),
    sheet("Свод (2)", heads, ...lines(MINISTRIES, 90, 5)),
  ]);
  expect(tables.map((table) => placesOf(table).services![1])).toEqual(["likely", "likely"]);
});

test("shares, points, plans, links and remarks are not taken for the figures beside them", () => {
  const heads = [
    "Орган",
    "Оказано услуг",
    "Нарушение срока",
    "Доля нарушений срока, %",
    "Балл T1",
    "Ссылка на жалобы",
    "Примечание",
  ];
  const table = proposed(sheet("ЦГО", heads, ...lines(MINISTRIES, 1000, 5, 0.5, 11.9, "http://a", "-")));
  expect(Object.keys(placesOf(table))).toEqual(["body", "services", "late"]);
  expect(table.unused).toHaveLength(4);
});

test("the sum of the year is taken, not its quarters", () => {
  const heads = [
    ["Орган", "Оказано услуг", "", "", "", "", "Нарушены сроки", "", "", "", ""],
    ["", "1 кв.", "2 кв.", "3 кв.", "4 кв.", "Год", "1 кв.", "2 кв.", "3 кв.", "4 кв.", "Год"],
  ];
  const table = proposed(sheet("ЦГО", ...heads, ...lines(MINISTRIES, 10, 10, 10, 10, 40, 1, 1, 1, 1, 4)));
  expect(placesOf(table)).toMatchObject({ services: [5, "sure"], late: [10, "sure"] });
});

test("the sum of all channels is taken, not one of them", () => {
  const heads = [
    ["Орган", "Оказано через ЦОН", "", "Оказано всего", "", "Оказано электронно", ""],
    ["", "Всего", "с нарушением срока", "Всего", "с нарушением срока", "Всего", "с нарушением срока"],
  ];
  const { services, late, electronic } = placesOf(
    proposed(sheet("Услуги", ...heads, ...lines(MINISTRIES, 100, 1, 1000, 5, 600, 2))),
  );
  expect([services, late, electronic]).toEqual([
    [3, "doubtful"],
    [4, "doubtful"],
    [5, "sure"],
  ]);
});

test("of all refusals and complaints the unjustified and the justified ones are taken", () => {
  const heads = [
    "Орган",
    "Оказано услуг",
    "Отказано всего",
    "из них необоснованно",
    "Жалоб всего",
    "из них обоснованных",
  ];
  const table = proposed(sheet("ЦГО", heads, ...lines(MINISTRIES, 100, 10, 2, 8, 3)));
  expect(placesOf(table)).toMatchObject({ refusals: [3, "sure"], justifiedComplaints: [5, "sure"] });
});

test("services of channels stand beside the channels, those of violations beside the violations", () => {
  const channels = sheet(
    "Автоматизация",
    ["Орган", "Оказано услуг", "", ""],
    ["", "всего", "электронно", "на бумаге"],
  );
  const table = proposed({ ...channels, values: [...channels.values, ...lines(MINISTRIES, 100, 80, 20)] });
  expect(placesOf(table)).toMatchObject({ rendered: [1, expect.anything()], electronic: [2, "sure"] });
  expect(placesOf(table)).not.toHaveProperty("services");
});

test("a part that is greater than its whole is doubtful", () => {
  const heads = ["Орган", "Нарушение срока", "Оказано услуг", "Необоснованные отказы"];
  const table = proposed(sheet("ЦГО", heads, ...lines(MINISTRIES, 1000, 5, 3)));
  expect(placesOf(table)).toMatchObject({
    late: [1, "doubtful"],
    services: [2, "likely"],
    refusals: [3, "sure"],
  });
});

test("what is not whole is no sure number of things", () => {
  const heads = ["Орган", "Оказано услуг", "Нарушение срока", "Необоснованные отказы"];
  const table = proposed(sheet("ЦГО", heads, ...lines(MINISTRIES, 1000, 0.05, 3)));
  expect(placesOf(table)).toMatchObject({ services: [1, "sure"], late: [2, "doubtful"] });
});

test("what only its place speaks for is proposed as doubtful, and says so", () => {
  const heads = ["Орган", "Всего", "С нарушением срока", "Поступило", "Перенаправлено с нарушением срока"];
  const table = proposed(sheet("Жалобы", heads, ...lines(MINISTRIES, 10, 1, 14, 0)));
  expect(table.fields.find(({ variable }) => variable === "considered")).toMatchObject({
    at: 1,
    confidence: "doubtful",
    reason: { code: "rest" },
  });
});

test("the only number left is proposed for the only column left", () => {
  const heads = [
    "Регион",
    "Оказано услуг",
    "Нарушение срока",
    "Необоснованные отказы",
    "Неполный пакет",
    "Прочее",
    "Обоснованные жалобы",
  ];
  const table = proposed(sheet("МИО", heads, ...lines(REGIONS, 100, 1, 14, 0, 1, 1)));
  expect(table.fields.find(({ at }) => at === 5)).toMatchObject({
    variable: "demanded",
    confidence: "doubtful",
    reason: { code: "rest" },
  });
});

test("a better head is not given away so that a poorer one has something too", () => {
  const heads = ["Регион", "Оказано услуг", "Нарушение срока", "Необоснованные отказы", "Прочие нарушения"];
  const table = proposed(sheet("МИО", heads, ...lines(REGIONS, 100, 1, 14, 2)));
  expect(placesOf(table)).toMatchObject({ late: [2, "sure"] });
  expect(table.unused.map(({ at }) => at)).toEqual([4]);
});

test("a column of words is none of numbers, whatever its head", () => {
  const heads = ["Орган", "Оказано услуг", "Нарушение срока", "Обоснованные жалобы"];
  const table = proposed(sheet("ЦГО", heads, ...lines(MINISTRIES, 100, 1, "см. приложение")));
  expect(table.missing).toContain("justifiedComplaints");
});

test.each([
  ["per cent, by their signs", ["87 %", "91,5%", "78 %"], "perCent"],
  ["per cent, by their size", [87, 91.5, 78], "perCent"],
  ["shares", [0.87, 0.915, 0.78], "share"],
  ["points of five", [4.5, 3.9, 5], undefined],
])("levels are told to be %s", (_, levels, unit) => {
  const rows = MINISTRIES.map((body, index) => [body, levels[index]]);
  const table = proposed(sheet("Опрос", ["Орган", "Уровень удовлетворенности"], ...rows));
  expect(table.fields.find(({ variable }) => variable === "level")!.unit).toBe(unit);
});

test("entries of a form above the heads are none of them", () => {
  const table = proposed(
    sheet(
      "ЦГО",
      ["Период:", "2023 год"],
      ["Орган", "Оказано услуг", "Нарушен срок"],
      ...lines(MINISTRIES, 10, 1),
    ),
  );
  expect(table.fields.map(({ head }) => head)).toEqual(["Орган", "Оказано услуг", "Нарушен срок"]);
});

test("letters without words are told apart by their table, never surely", () => {
  const { tables } = propose([
    sheet("Данные ЦГО", ["Орган", "b", "a", "i"], ...lines(MINISTRIES, 100, 1, 4)),
    sheet("Жалобы", ["Орган", "p", "f", "m", "n"], ...lines(MINISTRIES, 100, 1, 120, 3)),
  ]);
  expect(
    tables.map(({ kind, fields }) => [kind, ...fields.slice(1).map(({ variable }) => variable)]),
  ).toEqual([
    ["services", "services", "late", "justifiedComplaints"],
    ["complaints", "considered", "consideredLate", "received", "redirectedLate"],
  ]);
  const sure = tables.flatMap(({ fields }) =>
    fields.slice(1).filter(({ confidence }) => confidence === "sure"),
  );
  expect(sure).toEqual([]);
  expect(tables[0]!.fields[2]!.rivals).toContain("refusals");
});

describe("no table is", () => {
  test.each<[string, unknown[][]]>([
    [
      "a table of contents",
      [
        ["Раздел", "Страница"],
        ["Оказано услуг", 3],
        ["Нарушение срока", 4],
        ["Необоснованные отказы", 5],
      ],
    ],
    [
      "an instruction",
      [
        ["Графа", "Что указывается"],
        ["Оказано услуг", "всего за год"],
        ["Нарушение срока", "по данным ИС"],
      ],
    ],
    [
      "a list of bodies",
      [
        ["№", "Государственный орган"],
        [1, "Министерство юстиции"],
        [2, "Министерство финансов"],
      ],
    ],
    [
      "a sheet of openness",
      [
        ["", "Министерство юстиции", ""],
        ["", "каз", "рус"],
        ["Рассмотрено с нарушением срока", 1, 1],
        ["Поступило", 4, 4],
      ],
    ],
  ])("%s", (_, values) => {
    expect(propose([sheet("Лист1", ...values)])).toMatchObject({ tables: [], unrecognised: ["Лист1"] });
  });

  test("a sheet of openness with bodies across and without languages", () => {
    const values = [
      ["Показатель", ...MINISTRIES],
      ["Поступило", 4, 4, 4],
      ["Рассмотрено с нарушением срока", 1, 1, 1],
    ];
    expect(propose([sheet("Открытость", ...values)]).tables).toEqual([]);
  });

  test("facts of each direction beside those of the others", () => {
    const heads = [
      ["Орган", "Услуги", "", "Открытость", ""],
      ["", "недостоверных", "неполных", "недостоверных", "неполных"],
    ];
    expect(propose([sheet("Штрафы", ...heads, ...lines(MINISTRIES, 2, 0, 0, 1))]).tables).toEqual([]);
  });

  test("a table whose title says that it is of points", () => {
    const heads = ["Орган", "Нарушение срока", "Необоснованные отказы", "Неполный пакет"];
    expect(propose([sheet("Баллы", heads, ...lines(MINISTRIES, 11, 13, 12))]).tables).toEqual([]);
  });

  test("a table of points of the same titles", () => {
    const heads = [
      "Орган",
      "Соблюдение сроков (T1)",
      "Необоснованные отказы (T2)",
      "Неполный пакет (T3)",
      "K2",
    ];
    expect(propose([sheet("Баллы", heads, ...lines(MINISTRIES, 11.25, 13.5, 12, 36.75))]).tables).toEqual([]);
  });
});

test("a section of a body's sheet that speaks of nothing known is left out", () => {
  const table = proposed(
    sheet(
      "Лист1",
      [1, "Орган", MINISTRIES[0]],
      [2, "Оказано услуг", 5],
      [3, "Нарушен срок", 1],
      ["II", "", ""],
      [4, "Регион", 5],
      [5, "Штат", 6],
    ),
  );
  expect(placesOf(table)).toEqual({ body: [0, "sure"], services: [1, "sure"], late: [2, "sure"] });
});

test("an empty sheet is not told of", () => {
  expect(propose([sheet("Лист1"), sheet("Лист2", ["", " "])])).toEqual({
    tables: [],
    bodies: [],
    doubtfulNames: [],
    unrecognised: [],
  });
});
