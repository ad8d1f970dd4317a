import { excludedRows } from "../../../src/law/openness/excluded";
import { attach } from "../../../src/excel";
import { columnLetters } from "../../../src/excel/address";
import { openSample, setCell } from "../workbook";
import { sheet, told } from "./made";

describe("the notes to the tables exclude", () => {
  const rows = (criterion: "BUDGET" | "DIALOG", name: string) =>
    excludedRows(criterion, "CGO", name, "2023-07-24");

  test("Defence from open sittings, Defence and Foreign Affairs from meetings with the population (Table 6)", () => {
    // Items 3 and 4.1–4.4 of the table.
    expect(rows("DIALOG", "Министерство обороны Республики Казахстан")).toEqual([2, 3, 4, 5, 6]);
    expect(rows("DIALOG", "Қорғаныс министрлігі")).toEqual([2, 3, 4, 5, 6]);
    expect(rows("DIALOG", "Министерство  иностранных дел")).toEqual([3, 4, 5, 6]);
    expect(rows("DIALOG", "Министерство внутренних дел")).toEqual([]);
    expect(excludedRows("DIALOG", "CGO", "Министерство обороны", "2023-01-31")).toEqual([3, 4, 5, 6, 7]);
  });

  test("the National Bank from budget indicators with two asterisks (Table 2)", () => {
    // Items 2–5 and 8–11; those of the consolidated statements may bear other names, but count.
    expect(rows("BUDGET", "Национальный Банк")).toEqual([5, 6, 7, 8, 11, 12, 13, 14]);
    expect(rows("BUDGET", "Ұлттық Банк")).toHaveLength(8);
    expect(rows("DIALOG", "Национальный Банк")).toEqual([]);
    expect(rows("BUDGET", "Министерство обороны")).toEqual([]);
  });
});

describe("an own mark of an excluded body", () => {
  const dialog = (name: string, ...marks: (readonly unknown[])[]) =>
    sheet(
      "Открытость ЦГО",
      ["", "", name, "", "Министерство юстиции", ""],
      ["", "", "каз", "рус", "каз", "рус"],
      ["", "Открытый диалог"],
      ...marks.map(([kk, ru], row) => [row + 1, `Индикатор ${row + 1}`, kk, ru, 1, 1]),
    );
  const none = ["н/о", "ср"];

  test("is pointed at in its cell, н/о and ср are not", () => {
    const sheets = [
      dialog("Министерство обороны", [1, 1], [5, 5], none, [0.5, "орт."], none, none, ["б/ж", ""]),
    ];
    expect(told(sheets, "excludedMark")).toEqual([
      {
        level: "warning",
        code: "excludedMark",
        address: "'Открытость ЦГО'!C7",
        args: { body: "Министерство обороны", criterion: "DIALOG", number: "4.1", text: "0.5" },
      },
    ]);
  });

  test("counts only for the body of the note", () => {
    const sheets = [dialog("Министерство иностранных дел", [1, 1], [5, 5], [1, 1], none, none, none, none)];
    expect(told(sheets, "excludedMark")).toEqual([]);
  });

  test("is found in the sample as soon as it is entered", async () => {
    await openSample();
    const [central] = (await attach()).openness;
    const bank = central!.bodies.find(({ name }) => name === "Национальный Банк")!;
    const budget = central!.sections.find(({ criterion }) => criterion === "BUDGET")!;
    const cell = `${columnLetters(bank.ru)}${budget.rows[5]! + 1}`;
    await setCell("Открытость ЦГО", cell, 1);
    const found = (await attach()).notices.filter(({ code }) => code === "excludedMark");
    expect(found).toMatchObject([
      { address: `'Открытость ЦГО'!${cell}`, args: { body: "Национальный Банк", number: "2", text: "1" } },
    ]);
  });
});
