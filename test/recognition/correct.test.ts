import { correct, propose, type Correction, type ListKind, type Variable } from "../../src/recognition";
import type { Place } from "../../src/recognition/corrections";
import type { SheetGrid } from "../../src/recognition/types";
import { lines, MINISTRIES, only, placesOf, REGIONS, sheet } from "./grids";

const place = (sheet: string, row: number, column: number, rows = 1, columns = 1): Place => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const field = (variable: Variable, at: Place, kind: ListKind = "services"): Correction => ({
  code: "field",
  kind,
  variable,
  place: at,
});
const unused = (at: Place): Correction => ({ code: "unused", place: at });
const exclude = (at: Place): Correction => ({ code: "exclude", place: at });

const corrected = (sheets: readonly SheetGrid[], ...corrections: readonly Correction[]) =>
  correct(propose(sheets), sheets, corrections);
/** The only table of what is proposed after corrections, all of which could be applied. */
function table(sheets: readonly SheetGrid[], ...corrections: readonly Correction[]) {
  const { proposal, unapplied } = corrected(sheets, ...corrections);
  expect(unapplied).toEqual([]);
  return only(proposal);
}

const SERVICES = sheet(
  "ЦГО",
  ["Орган", "Оказано услуг", "Нарушен срок", "Показатель X", "Прочее"],
  ...lines(MINISTRIES, 100, 5, 7, 9),
  ["Итого", 300, 15, 21, 27],
);

test("nothing said leaves a proposal as it is", () => {
  const proposal = propose([SERVICES]);
  expect(correct(proposal, [SERVICES], [])).toEqual({ proposal, unapplied: [] });
});

describe("a variable that a person points at", () => {
  test("is sure, and what stood there is missing", () => {
    const before = only(propose([SERVICES]));
    expect(before.missing).toContain("refusals");
    const after = table([SERVICES], field("refusals", place("ЦГО", 1, 2, 3)));
    expect(placesOf(after)).toEqual({ body: [0, "sure"], services: [1, "sure"], refusals: [2, "sure"] });
    expect(after.fields.find(({ variable }) => variable === "refusals")).toMatchObject({
      head: "Нарушен срок",
      reason: { code: "said" },
      rivals: [],
    });
    expect(after.missing).toContain("late");
    expect(after.missing).not.toContain("refusals");
    expect(after.unused).toEqual(before.unused);
  });

  test("leaves the place where it was taken to be", () => {
    const after = table([SERVICES], field("late", place("ЦГО", 1, 3, 3)));
    expect(placesOf(after)).toMatchObject({ late: [3, "sure"] });
    expect(after.unused.map(({ head }) => head)).toEqual(["Нарушен срок", "Прочее"]);
  });

  test.each([
    ["the whole column", place("ЦГО", 0, 3, 1_048_576)],
    ["the cells with their head and total", place("ЦГО", 0, 3, 5)],
    ["some of the cells", place("ЦГО", 2, 3, 2)],
    ["one cell", place("ЦГО", 3, 3)],
  ])("may be pointed at by %s", (_, at) => {
    const after = table([SERVICES], field("refusals", at));
    expect(placesOf(after)).toMatchObject({ refusals: [3, "sure"] });
    expect(after.records).toHaveLength(3);
  });

  test.each([
    ["the head alone", place("ЦГО", 0, 3)],
    ["a row of a table whose bodies run down", place("ЦГО", 1, 1, 1, 4)],
    ["several columns", place("ЦГО", 1, 3, 3, 2)],
    ["another sheet", place("Нет", 1, 3, 3)],
  ])("is not taken from %s", (_, at) => {
    const correction = field("refusals", at);
    const { proposal, unapplied } = corrected([SERVICES], correction);
    expect(unapplied).toEqual([{ correction, reason: "nothingThere" }]);
    expect(proposal).toEqual(propose([SERVICES]));
  });

  test("needs a table of its kind", () => {
    const correction = field("considered", place("ЦГО", 1, 3, 3), "complaints");
    expect(corrected([SERVICES], correction).unapplied).toEqual([{ correction, reason: "nothingThere" }]);
  });

  test("is a row where bodies stand side by side", () => {
    const across = sheet(
      "Свод",
      ["Показатель", ...MINISTRIES],
      ["Оказано услуг", 10, 20, 30],
      ["Нарушен срок", 1, 2, 3],
      ["Показатель X", 4, 5, 6],
    );
    expect(placesOf(table([across], field("refusals", place("Свод", 3, 0, 1, 4))))).toEqual({
      body: [0, "sure"],
      services: [1, "sure"],
      late: [2, "sure"],
      refusals: [3, "sure"],
    });
  });

  test("is a cell on the sheet of one body", () => {
    const one = sheet(
      "Минюст",
      ["Государственный орган:", "Министерство юстиции"],
      ["Оказано услуг", 10],
      ["Нарушен срок", 1],
      ["Показатель X", 4],
    );
    const after = table([one], field("refusals", place("Минюст", 3, 1)));
    expect(placesOf(after)).toMatchObject({ services: [1, "sure"], refusals: [3, "sure"] });
    expect(after.records).toEqual([{ at: 1, body: "Министерство юстиции", type: "CGO" }]);
  });

  test("is of each table that a whole column goes through, and of that side by side whose column it is", () => {
    const stacked = sheet(
      "Все",
      ["Орган", "Оказано услуг", "Нарушен срок", "X"],
      ...lines(MINISTRIES, 10, 1, 2),
      [],
      ["Регион", "Оказано услуг", "Нарушен срок", "X"],
      ...lines(REGIONS, 10, 1, 2),
    );
    const both = corrected([stacked], field("refusals", place("Все", 0, 3, 100)));
    expect(both.proposal.tables.map((one) => placesOf(one)["refusals"])).toEqual([
      [3, "sure"],
      [3, "sure"],
    ]);

    const heads = ["Орган", "Оказано услуг", "Нарушен срок", "X"];
    const beside = sheet(
      "Рядом",
      [...heads, "", ...heads],
      ...MINISTRIES.map((body, index) => [body, 10, 1, 2, "", REGIONS[index], 10, 1, 2]),
    );
    const { proposal } = corrected([beside], field("refusals", place("Рядом", 1, 8, 3)));
    expect(proposal.tables.map((one) => placesOf(one)["refusals"])).toEqual([undefined, [8, "sure"]]);
  });

  test("takes its column from a table of another kind over the same bodies", () => {
    const wide = sheet(
      "Свод",
      [
        "Орган",
        "Оказано услуг",
        "Нарушен срок",
        "Рассмотрено жалоб",
        "Поступило жалоб",
        "Рассмотрено с нарушением срока",
      ],
      ...lines(MINISTRIES, 100, 5, 10, 12, 1),
    );
    expect(propose([wide]).tables.map(({ kind }) => kind)).toEqual(["services", "complaints"]);
    const { proposal } = corrected([wide], field("refusals", place("Свод", 1, 5, 3)));
    expect(placesOf(proposal.tables[0]!)).toMatchObject({ refusals: [5, "sure"] });
    expect(placesOf(proposal.tables[1]!)).not.toHaveProperty("consideredLate");
    expect(proposal.tables[1]!.missing).toContain("consideredLate");
    expect(proposal.tables[1]!.unused).toEqual([]);
  });

  test("is where it was said to be last", () => {
    const first = field("refusals", place("ЦГО", 1, 2, 3));
    const { proposal, unapplied } = corrected([SERVICES], first, field("refusals", place("ЦГО", 1, 3, 3)));
    expect(placesOf(only(proposal))).toMatchObject({ late: [2, "sure"], refusals: [3, "sure"] });
    expect(unapplied).toEqual([{ correction: first, reason: "replaced" }]);
    const taken = corrected([SERVICES], first, field("incomplete", place("ЦГО", 0, 2, 9)));
    expect(placesOf(only(taken.proposal))).toMatchObject({ incomplete: [2, "sure"] });
    expect(taken.unapplied).toEqual([{ correction: first, reason: "replaced" }]);
  });

  test("tells a level in per cent by its numbers", () => {
    const levels = sheet(
      "Опрос",
      ["Орган", "Услуга", "Уровень удовлетворенности", "Итог опроса"],
      [MINISTRIES[0], "Справка", 4.1, 82],
      [MINISTRIES[1], "Учет", 4.5, 90],
    );
    const after = table([levels], field("level", place("Опрос", 1, 3, 2), "satisfaction"));
    expect(after.fields.find(({ variable }) => variable === "level")).toMatchObject({
      at: 3,
      unit: "perCent",
    });
  });
});

describe("a place that holds no variable", () => {
  test("is unused, and its variable missing", () => {
    const after = table([SERVICES], unused(place("ЦГО", 0, 2, 5)));
    expect(placesOf(after)).toEqual({ body: [0, "sure"], services: [1, "sure"] });
    expect(after.unused.map(({ head }) => head)).toEqual(["Нарушен срок", "Показатель X", "Прочее"]);
    expect(after.missing).toContain("late");
  });

  test("may be several columns, and a table without figures is none", () => {
    const { proposal, unapplied } = corrected([SERVICES], unused(place("ЦГО", 0, 1, 5, 4)));
    expect(proposal.tables).toEqual([]);
    expect(proposal.bodies).toEqual([]);
    expect(proposal.unrecognised).toEqual(["ЦГО"]);
    expect(unapplied).toEqual([]);
  });

  test("is not a record", () => {
    const correction = unused(place("ЦГО", 1, 0, 1, 5));
    expect(corrected([SERVICES], correction).unapplied).toEqual([{ correction, reason: "nothingThere" }]);
  });
});

describe("lines that a person leaves out", () => {
  test("are skipped", () => {
    const after = table([SERVICES], exclude(place("ЦГО", 2, 0, 2, 5)));
    expect(after.records.map(({ at }) => at)).toEqual([1]);
    expect(after.skipped).toEqual([
      { at: 2, text: MINISTRIES[1], reason: "excluded" },
      { at: 3, text: MINISTRIES[2], reason: "excluded" },
      { at: 4, text: "Итого", reason: "total" },
    ]);
  });

  test("are columns where bodies stand side by side, and their bodies are gone", () => {
    const across = sheet(
      "Свод",
      ["Показатель", ...MINISTRIES],
      ["Оказано услуг", 10, 20, 30],
      ["Нарушен срок", 1, 2, 3],
    );
    const { proposal } = corrected([across], exclude(place("Свод", 0, 2, 3)));
    expect(only(proposal).records.map(({ at }) => at)).toEqual([1, 3]);
    expect(proposal.bodies.map(({ name }) => name)).toEqual([MINISTRIES[0], MINISTRIES[2]]);
  });

  test("may be all of a table: it goes", () => {
    expect(corrected([SERVICES], exclude(place("ЦГО", 1, 0, 3))).proposal.tables).toEqual([]);
  });

  test("are not all of them because of a column of figures, nor those of the table beside", () => {
    const column = exclude(place("ЦГО", 0, 2, 5));
    const beside = exclude(place("ЦГО", 1, 7, 2, 3));
    expect(corrected([SERVICES], column, beside).unapplied).toEqual([
      { correction: column, reason: "nothingThere" },
      { correction: beside, reason: "nothingThere" },
    ]);
  });
});

describe("bodies that a person points at", () => {
  const BARE = sheet(
    "Свод",
    ["Отчёт"],
    ["Наименование органа", "", "b", "c1"],
    ["Центральные государственные органы"],
    ["Аппарат", "", 10, 1],
    ["Управление", "", 20, 2],
    ["Всего", "", 30, 3],
  );

  test.each([
    ["their cells", place("Свод", 3, 0, 3)],
    ["their column", place("Свод", 0, 0, 1_048_576)],
  ])("make a table of %s, which fields join in any order", (_, bodies) => {
    const blank = {
      ...BARE,
      values: BARE.values.map((line) => line.map((cell) => (cell === "b" || cell === "c1" ? "?" : cell))),
    };
    expect(propose([blank]).tables).toEqual([]);
    const { proposal, unapplied } = corrected(
      [blank],
      field("late", place("Свод", 3, 3, 2)),
      field("body", bodies),
      field("services", place("Свод", 0, 2, 99)),
    );
    expect(unapplied).toEqual([]);
    const made = only(proposal);
    expect(placesOf(made)).toEqual({ body: [0, "sure"], services: [2, "sure"], late: [3, "sure"] });
    expect(made.records.map(({ at, body }) => [at, body])).toEqual([
      [3, "Аппарат"],
      [4, "Управление"],
    ]);
    expect(made.skipped).toContainEqual({ at: 5, text: "Всего", reason: "total" });
    expect(made.fields.map(({ head }) => head)).toEqual(["Наименование органа", "?", "?"]);
    expect(proposal.unrecognised).toEqual([]);
  });

  test("make a table across where they are in one row", () => {
    const across = sheet("Лист1", ["", ...MINISTRIES], ["а", 10, 20, 30], ["б", 1, 2, 3]);
    const made = table(
      [across],
      field("body", place("Лист1", 0, 1, 1, 3)),
      field("services", place("Лист1", 1, 1, 1, 3)),
      field("late", place("Лист1", 2, 1, 1, 3)),
    );
    expect([made.run, placesOf(made)]).toEqual([
      "across",
      { body: [0, "sure"], services: [1, "sure"], late: [2, "sure"] },
    ]);
    expect(made.records.map(({ at, type }) => [at, type])).toEqual([
      [1, "CGO"],
      [2, "CGO"],
      [3, "CGO"],
    ]);
  });

  test("make a table of one body with the cells of its figures", () => {
    const one = sheet("Лист1", ["Аппарат"], ["а", "", 10], ["б", "", 1]);
    const made = table(
      [one],
      field("body", place("Лист1", 0, 0)),
      field("services", place("Лист1", 1, 2)),
      field("late", place("Лист1", 2, 2)),
    );
    expect([made.run, made.records.map(({ at, body }) => [at, body])]).toEqual(["across", [[2, "Аппарат"]]]);
    expect(placesOf(made)).toMatchObject({ services: [1, "sure"], late: [2, "sure"] });
  });

  test("are those of a table of another kind, with its lines", () => {
    const noted = { ...SERVICES, values: SERVICES.values.toSpliced(2, 0, ["Подготовлено отделом"]) };
    const { proposal, unapplied } = corrected(
      [noted],
      field("body", place("ЦГО", 0, 0, 6), "complaints"),
      field("considered", place("ЦГО", 1, 3, 4), "complaints"),
      field("body", place("ЦГО", 0, 0, 6)),
    );
    expect(unapplied).toEqual([]);
    expect(proposal.tables.map(({ kind, records }) => [kind, records.map(({ at }) => at)])).toEqual([
      ["services", [1, 3, 4]],
      ["complaints", [1, 3, 4]],
    ]);
    expect(proposal.tables[0]!.unused.map(({ head }) => head)).toEqual(["Прочее"]);
  });

  test("may stand in another column than was taken; services without a name are those of the body above", () => {
    const two = sheet(
      "Опрос",
      ["Орган", "Подразделение", "Услуга", "Уровень удовлетворенности"],
      ["Министерство юстиции", "Комитет А", "Справка", 4.1],
      ["Министерство юстиции", "", "Учет", 4.2],
      ["Министерство финансов", "Комитет Б", "Выдача", 4.3],
    );
    expect(placesOf(only(propose([two])))).toMatchObject({ body: [0, "sure"] });
    const other = table([two], field("body", place("Опрос", 1, 1, 3), "satisfaction"));
    expect(placesOf(other)).toMatchObject({ body: [1, "sure"] });
    expect(other.records.map(({ body }) => body)).toEqual(["Комитет А", "Комитет А", "Комитет Б"]);
  });

  test("take the place of a table of their kind that was read the other way", () => {
    const one = sheet("Минюст", ["Министерство юстиции", ""], ["Оказано услуг", 10], ["Нарушен срок", 1]);
    expect(only(propose([one])).run).toBe("across");
    const made = table(
      [one],
      field("body", place("Минюст", 1, 0, 2)),
      field("services", place("Минюст", 1, 1, 2)),
    );
    expect([made.run, made.records.length]).toEqual(["down", 2]);
  });

  test.each([
    ["figures", place("ЦГО", 1, 2, 3)],
    ["empty cells", place("ЦГО", 0, 6, 5)],
  ])("are not %s", (_, at) => {
    const correction = field("body", at);
    const { proposal, unapplied } = corrected([SERVICES], correction);
    expect(unapplied).toEqual([{ correction, reason: "nothingThere" }]);
    expect(only(proposal).records).toHaveLength(3);
  });

  test("of the sheet of one body are named by any cell of it", () => {
    const one = sheet(
      "Министерство юстиции",
      ["Аппарат уполномоченного", ""],
      ["Оказано услуг", 10],
      ["Нарушен срок", 1],
    );
    expect(only(propose([one])).records).toMatchObject([{ body: "Министерство юстиции" }]);
    const after = table([one], field("body", place("Министерство юстиции", 0, 0)));
    expect(after.records).toEqual([{ at: 1, body: "Аппарат уполномоченного", type: "CGO" }]);
    expect(placesOf(after)).toMatchObject({ body: [0, "sure"], services: [1, "sure"] });
  });
});
