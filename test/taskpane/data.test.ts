import type { Attachment, KeptCorrection } from "../../src/excel";
import { understand } from "../../src/excel/attach";
import { DATA_PANE } from "../../src/locales/data-pane";
import { ru } from "../../src/locales/pane.ru";
import type { Correction } from "../../src/recognition";
import { foundIn, sizeOf, tableNamedIn } from "../../src/taskpane/data/found";
import { linePlace, tablePlace, unfitForExclusion, unfitForField } from "../../src/taskpane/data/places";
import { answerOf, besides, choicesOf, countOf, questionsOf } from "../../src/taskpane/data/questions";
import { placeSaid, sinceText, whatSaid } from "../../src/taskpane/data/said";

const HEADS = ["Государственный орган", "Оказано услуг (b)", "Нарушен срок (a)", "Отказы"];

/** A sheet whose cells begin at B3. */
const sheet = (name: string, ...values: readonly (string | number)[][]) => ({
  name,
  row: 2,
  column: 1,
  values,
});

const turned = (values: readonly (string | number)[][]) =>
  values[0]!.map((_, column) => values.map((line) => line[column]!));

const CENTRAL = [
  HEADS,
  ["Министерство юстиции", 10, 1, 0],
  ["Министерство финансов", 20, 2, 1],
  ["Итого", 30, 3, 1],
];
const LOCAL = [HEADS, ["Акимат города Астаны", 30, 3, 0], ["Акимат города Алматы", 40, 4, 2]];

const tableOf = (attachment: Attachment, place = 0) => attachment.proposal.tables[place]!;

describe("what is asked", () => {
  test("columns of one head are one question, and its answer is kept for each of them", () => {
    const questions = questionsOf(understand([sheet("ЦГО", ...CENTRAL), sheet("МИО", ...LOCAL)]));
    expect(countOf(questions)).toBe(1);
    const [{ head, kind, likely, places }] = questions.columns as [(typeof questions.columns)[number]];
    expect([head, likely]).toEqual(["Отказы", ["refusals"]]);
    expect(places).toEqual([
      { sheet: "ЦГО", row: 3, column: 4, rows: 2, columns: 1 },
      { sheet: "МИО", row: 3, column: 4, rows: 2, columns: 1 },
    ]);
    expect(answerOf(kind, places, "refusals").map(({ code }) => code)).toEqual(["field", "field"]);
    expect(answerOf(kind, places, undefined)).toEqual(places.map((place) => ({ code: "unused", place })));
  });

  test("the type of a body is asked once its name is out of question", () => {
    const attachment = understand([
      sheet("Услуги", HEADS, ["Агентство по делам государственной службы", 1, 0, 0], ["Центр", 2, 0, 0]),
      sheet(
        "Обращения",
        ["Орган", "Рассмотрено (p)", "Рассмотрено с нарушением срока (f)"],
        ["АДГС", 5, 1],
        ["Центр", 6, 1],
      ),
    ]);
    const { names, types } = questionsOf(attachment);
    expect(names).toEqual([
      {
        spelling: "АДГС",
        like: "Агентство по делам государственной службы",
        addresses: ["'Обращения'!B4", "'Услуги'!B4"],
      },
    ]);
    expect(types).toEqual([{ body: "Центр", address: "'Услуги'!B5" }]);
    const told = besides(questionsOf(attachment), attachment.notices);
    expect(attachment.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["doubtfulName", "assumedType", "unknownBody", "bodyWithoutTable"]),
    );
    // Whether a body is missing is not known while it is not known which body it is.
    expect(told.map(({ code }) => code)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/doubtful|assumed|unknownBody|bodyWithoutTable/)]),
    );
  });

  test("what else a column may be: first what the table lacks, then what it has", () => {
    const table = tableOf(understand([sheet("МИО", ...LOCAL)]));
    const { missing, found } = choicesOf(table, ["refusals"]);
    expect(missing).toContain("incomplete");
    expect(found).toEqual(expect.arrayContaining(["services", "late"]));
    expect([...missing, ...found]).not.toContain("refusals");
    expect([...missing, ...found]).not.toContain("considered");
  });
});

describe("cells that the user selects", () => {
  const table = tableOf(understand([sheet("ЦГО", ...CENTRAL)]));
  const at = (row: number, column: number, rows = 1, columns = 1, name = "ЦГО") => ({
    sheet: name,
    row,
    column,
    rows,
    columns,
  });

  test("a table from its first field and record to the last ones", () => {
    expect(tablePlace(table)).toEqual(at(3, 1, 2, 4));
    expect(linePlace(table, 2)).toEqual(at(3, 2, 2, 1));
  });

  test("a variable takes one line over records of its table, with the head or without it", () => {
    expect(unfitForField(table, at(3, 5, 2))).toBeUndefined();
    expect(unfitForField(table, at(2, 5, 4))).toBeUndefined();
    expect(unfitForField(table, at(3, 5, 2, 2))).toBe("line");
    expect(unfitForField(table, at(0, 5, 3))).toBe("noRecords");
    expect(unfitForField(table, at(3, 1, 2))).toBe("names");
    expect(unfitForField(table, at(3, 5, 2, 1, "МИО"))).toBe("otherSheet");
  });

  test("records are left out by any cells of their lines", () => {
    expect(unfitForExclusion(table, at(4, 7))).toBeUndefined();
    expect(unfitForExclusion(table, at(5, 1))).toBe("noRecords");
    expect(unfitForExclusion(table, at(4, 7, 1, 1, "МИО"))).toBe("otherSheet");
  });

  test("where bodies run across, a line is a row", () => {
    const across = tableOf(understand([sheet("Показатели", ...turned(LOCAL))]));
    expect(across.run).toBe("across");
    expect(linePlace(across, 3)).toEqual(at(3, 2, 1, 2, "Показатели"));
    expect(unfitForField(across, at(8, 2, 1, 2, "Показатели"))).toBeUndefined();
    expect(unfitForField(across, at(3, 2, 2, 1, "Показатели"))).toBe("line");
    expect(unfitForExclusion(across, at(0, 3, 1, 1, "Показатели"))).toBeUndefined();
  });
});

test("tables in the order of the Methodology, each with its type and size", () => {
  const attachment = understand([
    sheet("Обращения", ["Орган", "Рассмотрено (p)"], ["Министерство юстиции", 6]),
    sheet("МИО", ...LOCAL),
  ]);
  const found = foundIn(attachment).flat();
  expect(found.map(({ id, type }) => [id, type])).toEqual([
    ["services МИО 0", "LEB"],
    ["complaints Обращения 0", "CGO"],
  ]);
  expect(found.map((table) => sizeOf(table, ru))).toEqual(["2 органа", "1 орган"]);
  const place = { sheet: "МИО", row: 3, column: 1, rows: 1, columns: 1 };
  expect(tableNamedIn(found, { kind: "services", place })?.id).toBe("services МИО 0");
  expect(tableNamedIn(found, { kind: "complaints", place })).toBeUndefined();
});

describe("what was said before", () => {
  const place = { sheet: "ЦГО", row: 3, column: 4, rows: 2, columns: 1 };
  const words = (correction: Correction) => whatSaid(correction, { texts: ru }, DATA_PANE.ru);
  const kept = (more: Partial<KeptCorrection>): KeptCorrection => ({
    correction: { code: "field", kind: "services", variable: "refusals", place },
    row: 4,
    ...more,
  });

  test("in words", () => {
    expect(words(kept({}).correction)).toBe("Оказание государственных услуг: Необоснованные отказы (a)");
    expect(words({ code: "exclude", place })).toBe("Не учитывать");
    expect(words({ code: "apart", spelling: "А", name: "Б" })).toBe("«А» и «Б»: разные органы");
    expect(words({ code: "type", body: "Центр", type: "LEB" })).toBe("«Центр»: МИО");
  });

  test("what has become of it: cells that were deleted are no place to go to", () => {
    expect(sinceText(kept({}), DATA_PANE.ru)).toBe("");
    expect(placeSaid(kept({}))).toEqual({ address: "'ЦГО'!E4:E5", label: "ЦГО!E4:E5" });
    expect(placeSaid(kept({ since: "lost" }))).toBeUndefined();
    expect(sinceText(kept({ since: "lost" }), DATA_PANE.ru)).toMatch(/^Ячейки удалены/);
    const changed = kept({ since: { filledBefore: 2, filledNow: 3 }, unapplied: "nothingThere" });
    expect(sinceText(changed, DATA_PANE.ru)).toBe(
      "Такой таблицы или такого органа в книге сейчас нет, указание не действует. Заполнено ячеек: было 2, стало 3.",
    );
  });
});
