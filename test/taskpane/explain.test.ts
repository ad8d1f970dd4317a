import { explain, type FunctionId } from "../../src/calls/catalogue";
import type { Explanation } from "../../src/calls/explanation";
import { blocksOf, inputNames } from "../../src/taskpane/explain/blocks";
import { shownAddress, shownText, shownValue } from "../../src/taskpane/explain/shown";

const explained = (id: FunctionId, ...args: unknown[]): Explanation =>
  explain(
    id,
    args.map((arg) => [[arg]]),
    0,
    0,
  ) as Explanation;

describe("the lines of an explanation", () => {
  test("one computation: what goes in, the formula, the steps", () => {
    const explanation = explained("SERVICES_T1", 3, 100, "ЦГО");
    const { what, body, computations, result, basis, readings, marks } = blocksOf(explanation, "ru");
    expect(what).toBe("T1: Соблюдение сроков оказания государственных услуг");
    expect(body).toMatch(/ЦГО/);
    expect(computations).toHaveLength(1);
    const [{ inputs, formulas, steps }] = computations as [(typeof computations)[number]];
    expect(inputs.map(({ text }) => text.slice(0, 7))).toEqual(["a = 3: ", "b = 100"]);
    expect(inputNames(explanation)).toEqual(["late", "services"]);
    expect(formulas.map(({ kind }) => kind)).toEqual(["formula", "numbers"]);
    expect(steps.at(-1)).toMatchObject({ kind: "bound" });
    expect(result).toBe("T1 = 0");
    expect(basis.map(({ kind }) => kind)).toEqual(["place", "edition"]);
    expect(readings.length).toBeGreaterThan(0);
    expect(marks).toEqual([]);
  });

  test("several computations, each with what goes into it; the arguments stand by themselves", () => {
    const explanation = explained("OPENNESS_MEDIA", 5, 10, 8, 7, 1, 90, 80);
    const { computations } = blocksOf(explanation, "ru");
    // Four indicators and their sum in each of two languages, and the sum of both.
    expect(computations).toHaveLength(11);
    expect(computations.map(({ inputs }) => inputs.length)).toEqual([2, 3, 1, 1, 4, 2, 3, 1, 1, 4, 2]);
    expect(inputNames(explanation)).toEqual([]);
  });

  test("a deadline is about its date", () => {
    expect(inputNames(explained("DEADLINE", "objection", "2024-03-05"))).toEqual(["date"]);
  });
});

describe("what the pane shows of a cell", () => {
  test("addresses without quotation marks, and without the sheet one is on", () => {
    expect(shownAddress("'Исходные данные ЦГО'!D8")).toBe("Исходные данные ЦГО!D8");
    expect(shownAddress("'Жан''а'!D8:D9", "Scores")).toBe("Жан'а!D8:D9");
    expect(shownAddress("Scores!D8", "Scores")).toBe("D8");
  });

  test("the value where the column is too narrow for the text", () => {
    const cell = { address: "A!A1", formula: undefined, spilledFrom: undefined };
    expect(shownText({ ...cell, text: "10,44", value: 10.438 }, "ru", "пусто")).toBe("10,44");
    expect(shownText({ ...cell, text: "####", value: 10.438 }, "ru", "пусто")).toBe("10,438");
    expect(shownText({ ...cell, text: "", value: null }, "ru", "пусто")).toBe("пусто");
  });

  test("values in the way of the language", () => {
    expect(shownValue(1234.5, "ru", "")).toBe("1\u00a0234,5");
    expect(shownValue(1234.5, "kk", "")).toBe("1\u00a0234,5");
    expect(shownValue(1234.5, "en", "")).toBe("1,234.5");
    expect(shownValue(true, "ru", "")).toBe("TRUE");
    expect(shownValue({ type: "Error", basicValue: "#N/A" }, "ru", "")).toBe("#N/A");
    expect(shownValue("", "ru", "пусто")).toBe("пусто");
  });
});
