import { openPane, said } from "./pane";
import { fillInputs } from "../../scripts/annual-sample/fill";
import {
  attach,
  clearCounts,
  findReportLists,
  putCounts,
  reviewReport,
  takeReportLists,
} from "../../src/excel";
import type { Language } from "../../src/law/text";
import { REPORT_SHEET_TEXTS } from "../../src/locales/report-sheets";
import type { ReportInputs } from "../../src/report/types";
import { Report } from "../../src/taskpane/report/Report";
import { formulas, setCell, sheetNames, values, workbookOf } from "../excel/workbook";
import { inputs, service } from "../report/made";

const ACTIONS = { clearCounts, findReportLists, putCounts, reviewReport, takeReportLists };
const SERVICES = "Услуги для отчета";

type Cells = readonly (readonly (string | number)[])[];

async function opened(
  sheets: Readonly<Record<string, Cells>>,
  language: Language = "ru",
  data?: ReportInputs,
) {
  await workbookOf(sheets);
  if (data) await fillInputs(data);
  const attachment = await attach();
  const pane = await openPane(
    ACTIONS,
    (view, actions) => <Report view={view} actions={actions} attachment={attachment} from="start" />,
    language,
  );
  /** Chooses in a select, or types into a field, as React hears of it. */
  async function put(label: string, value: string): Promise<void> {
    const own = field(label)!;
    const kind = own instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    const { act } = await import("react");
    await act(async () => {
      Object.getOwnPropertyDescriptor(kind.prototype, "value")!.set!.call(own, value);
      own.dispatchEvent(new Event(kind === HTMLSelectElement ? "change" : "input", { bubbles: true }));
    });
    await pane.settle();
  }
  return { ...pane, put };
}

const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
/** The field of a label. */
const field = (label: string) => {
  const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? "") as HTMLSelectElement | HTMLInputElement | null;
};

const SURE = {
  Услуги: [
    ["Услуги, оказанные за 2024 год"],
    ["Наименование услуги", "Код", "Оказано всего", "На бумаге"],
    ["Выдача справки", "00101001", 100, 40],
    ["Регистрация", "00101002", 70, 0],
    ["Итого", "", 170, 40],
  ],
};

test("a table that is found is shown with what it was taken for, and taken when the user says so", async () => {
  const { press, focused, shown } = await opened(SURE);
  expect(said()).toContain("«Государственные услуги» – по заголовку «Услуги, оказанные за 2024 год»");
  expect(said()).toContain("2 строки, 2024 год – по заголовку");
  expect(said()).toContain("C «Оказано всего» – Оказано всего");
  expect(said()).toContain("Не берутся как итоги, заголовки и примечания: 1 строка («Итого»).");
  await press("Услуги!A2:D5");
  expect(shown()).toEqual(["'Услуги'!A2:D5"]);
  expect(await sheetNames()).toEqual(["Услуги"]);

  await press("Взять 1 таблицу");
  expect(focused()).toBe("Добавлено: «Государственные услуги» – 2 строки. Услуги для отчета");
  expect((await values(`'${SERVICES}'!A7:E8`)).map(([year, name, , , total]) => [year, name, total])).toEqual(
    [
      [2024, "Выдача справки", 100],
      [2024, "Регистрация", 70],
    ],
  );
  expect(said()).toContain("Уже взятыУслуги!A2:D5 «Государственные услуги», 2 строки");
  expect(said()).not.toContain("Найдены таблицы");

  await setCell("Услуги", "A5", "Архивная справка");
  await press("Обновить");
  expect(said()).toContain("Услуги!A2:D5 новое: 1 строка");
});

test("what is doubtful is asked: the table, the year, a column; until then it cannot be taken", async () => {
  const { press, put } = await opened({
    Лист1: [
      ["Предмет проверки", "Проверено услуг", "Нарушений", "Всего"],
      ["Сроки", 40, 1, 5],
      ["Пакет документов", 30, 2, 6],
    ],
  });
  const where = "Лист1!A1:D3";
  const isOff = () => button("Отметьте таблицы")?.getAttribute("aria-disabled") === "true";
  expect(said()).toContain("Укажите, что это за таблица.");
  expect(isOff()).toBe(true);
  await put(`Что это за таблица: ${where}`, "inspections");
  expect(said()).toContain("Укажите год строк.");
  expect(isOff()).toBe(true);
  await put(`За какой год строки: ${where}`, "2024");
  expect(said()).not.toContain("Укажите");
  await press("Взять 1 таблицу");
  expect(said()).toContain("Добавлено: «Контроль уполномоченного органа» – 2 строки.");
  const cells = await values("'Данные для отчета'!A1:D150");
  const row = cells.findIndex(([title]) => String(title).endsWith("Контроль уполномоченного органа"));
  expect(cells.slice(row + 3, row + 5)).toEqual([
    [2024, "Сроки", 40, 1],
    [2024, "Пакет документов", 30, 2],
  ]);
});

test("columns can be chosen otherwise: one that is taken for something else is that of no other column", async () => {
  const { press, put } = await opened(SURE, "kk");
  await press("Бағандарды өзгерту");
  await put("D бағаны «На бумаге»", "total");
  expect(field("C бағаны «Оказано всего»")?.value).toBe("");
  await put("C бағаны «Оказано всего»", "direct");
  await press("1 кестені алу");
  expect(said()).toContain("Қосылды: «Мемлекеттік қызметтер» – 2 жол.");
  const sheet = REPORT_SHEET_TEXTS.kk.sheets.services.name;
  expect(await sheetNames()).toContain(sheet);
  const [first] = await values(`'${sheet}'!E7:L7`);
  expect(first).toEqual([40, 100, "", "", "", "", "", ""]);
});

test("a table that the user leaves is not taken", async () => {
  const { choose } = await opened(SURE);
  await choose("Взять Услуги!A2:D5");
  expect(button("Отметьте таблицы")?.getAttribute("aria-disabled")).toBe("true");
});

test("numbers of the assessment that are empty are filled by formulas when the user says so, and emptied again", async () => {
  const { press, focused, shown } = await opened(
    {
      Свод: [
        ["Государственный орган", "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
        ["Министерство труда", 900, 1, 0],
        ["Министерство юстиции", "", 2, 1],
      ],
    },
    "ru",
    inputs({
      provider: [{ item: "name", value: "Министерство юстиции" }],
      services: [service({ year: 2024, total: 1200 })],
    }),
  );
  expect(said()).toMatch(/Пустые ячейки оценки.+по услугам отчета 1\s200\. Свод!B3/);
  await press("Свод!B3");
  expect(shown()).toEqual(["'Свод'!B3"]);
  await press("Поставить формулы в 1 ячейку");
  expect(focused()).toBe("Формулы поставлены в 1 ячейку.");
  expect(await values("'Свод'!B3")).toEqual([[1200]]);
  expect(said()).toContain("В этих ячейках таблиц оценки – формулы Olshem");
  await press("Убрать эти формулы");
  expect(focused()).toBe("Формулы убраны: 1 ячейка.");
  expect(await formulas("'Свод'!B3")).toEqual([[""]]);
});
