import { OlshemError } from "../../src/excel";
import { en } from "../../src/locales/pane.en";
import { kk } from "../../src/locales/pane.kk";
import { ru } from "../../src/locales/pane.ru";
import { explain } from "../../src/taskpane/errors";

test("sheets are counted as each language counts them", () => {
  const { write } = ru.conclusions;
  expect([1, 2, 5, 11, 21].map((count) => write(count, false))).toEqual([
    "Составить 1 лист",
    "Составить 2 листа",
    "Составить 5 листов",
    "Составить 11 листов",
    "Составить 21 лист",
  ]);
  expect([1, 2, 21].map((count) => write(count, true))).toEqual([
    "Составить до 1 листа",
    "Составить до 2 листов",
    "Составить до 21 листа",
  ]);
  expect(kk.conclusions.write(4, false)).toBe("4 парақ жасау");
  expect(kk.conclusions.write(4, true)).toBe("4 параққа дейін жасау");
  expect([1, 4].map((count) => en.conclusions.write(count, false))).toEqual([
    "Write 1 sheet",
    "Write 4 sheets",
  ]);
});

describe("a failure says what happened and what to do", () => {
  const failed = (error: unknown) => explain({ doing: "conclusions", error }, ru);

  test("a workbook whose structure is protected", () => {
    const { text, details } = failed(new OlshemError("workbookProtected"));
    expect(text).toMatch(/^Структура книги защищена.+Снимите защиту/);
    expect(details).toBeUndefined();
  });

  test("a part of the pane that the network did not bring", () => {
    const error = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    expect(failed(error)).toEqual({
      text: "Не загрузилась часть Olshem. Проверьте соединение и откройте Olshem заново.",
      details: "ChunkLoadError: Loading chunk 7 failed.",
    });
  });
});
