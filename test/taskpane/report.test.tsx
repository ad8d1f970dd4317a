import { openPane, said } from "./pane";
import { fillInputs } from "../../scripts/annual-sample/fill";
import { attach, reviewReport, writeReport, writeReportInputs } from "../../src/excel";
import type { Language } from "../../src/law/text";
import type { ReportInputs } from "../../src/report/types";
import { Report } from "../../src/taskpane/report/Report";
import { setCell, sheetNames, workbookOf } from "../excel/workbook";
import { full, inputs, service } from "../report/made";

/** Tables of users have tests of their own. */
const findReportLists = () => Promise.resolve([]);
const ACTIONS = { findReportLists, reviewReport, writeReport, writeReportInputs };
const SERVICES = "Услуги для отчета";
const OTHER = "Данные для отчета";
/** The page over a workbook with data, if there are any. */
async function opened(
  data?: ReportInputs,
  language: Language = "ru",
  lines: readonly (readonly (string | number)[])[] = [["Заметки"]],
) {
  await workbookOf({ Лист1: lines });
  if (data) await fillInputs(data);
  const attachment = await attach();
  return openPane(
    ACTIONS,
    (view, actions) => <Report view={view} actions={actions} attachment={attachment} from="start" />,
    language,
  );
}

/** A service whose total is twice what its channels make. */
const wrong = inputs({
  services: [service({ total: 100, direct: 50, stateCorporation: 0, portal: 0, mobile: 0 })],
});
/** The same data, without the error. */
const right = inputs({ services: [service({ total: 100, direct: 100 })] });

const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const isOff = (name: string) => button(name)?.getAttribute("aria-disabled") === "true";

test("the sheets for the data are added when the user says so; then the year is asked for, with its sheet", async () => {
  const { press, messages, focused, shown } = await opened();
  expect(await sheetNames()).toEqual(["Лист1"]);
  await press("Добавить листы");
  expect(await sheetNames()).toEqual(["Лист1", SERVICES, OTHER]);
  expect(focused()).toMatch(/^Листы для данных отчета: «Услуги для отчета», «Данные для отчета»\./);
  expect(messages()[1]).toMatch(/Не указан отчетный год.+ Данные для отчета$/);
  expect(isOff("Составить отчет")).toBe(true);
  expect(said()).not.toContain("Составить, несмотря на ошибки");
  await press(OTHER);
  expect(shown()).toEqual([OTHER]);
});

test("a report on which nothing is missing is written, and is linked to", async () => {
  const { press, messages, focused, shown, gone } = await opened(full);
  expect(said()).toContain(
    "Отчетный год: 2024. Отчет размещается не позднее 30 апреля 2025 г. (п. 9 Правил).",
  );
  expect(said()).toContain("Сведения есть по всем пунктам типовой формы.");
  expect(messages()).toEqual([]);
  await press("Составить отчет");
  expect(focused()).toBe("Отчет составлен: Отчет 2024");
  expect(await sheetNames()).toContain("Отчет 2024");
  await press("Отчет 2024");
  expect(shown()).toEqual(["Отчет 2024"]);
  await press("← Начало");
  expect(gone()).toEqual(["start"]);
});

test("what is wrong links to its cell, and nothing is written until the user says so", async () => {
  const { press, choose, messages, focused, shown } = await opened(wrong);
  const [errors] = messages();
  expect(errors).toContain(
    "Услуги для отчета!E7: всего 100, а по каналам в сумме 50. Проверьте слагаемые и итог.",
  );
  await press("Услуги для отчета!E7");
  expect(shown()).toEqual(["'Услуги для отчета'!E7"]);

  expect(isOff("Составить отчет")).toBe(true);
  await press("Составить отчет");
  expect(await sheetNames()).toHaveLength(3);
  await choose("Составить, несмотря на ошибкиОшибочные числа войдут в отчет такими, как записаны на листах.");
  expect(isOff("Составить отчет")).toBe(false);
  await press("Составить отчет");
  expect(focused()).toBe("Отчет составлен: Отчет 2024");
  expect(await sheetNames()).toContain("Отчет 2024");

  // Another error is another question.
  await setCell(SERVICES, "E7", 90);
  await press("Обновить");
  expect(isOff("Составить отчет")).toBe(true);
});

test("an error that came up after the page was read stops the writing, and is named", async () => {
  const { press, messages, focused } = await opened(right);
  expect(isOff("Составить отчет")).toBe(false);
  await setCell(SERVICES, "E7", -1);
  await press("Составить отчет");
  expect(focused()).toBe("Отчет не составлен: в данных есть ошибки. Они перечислены выше.");
  expect(messages()[0]).toContain("Услуги для отчета!E7: -1, количество не может быть меньше нуля.");
  expect(await sheetNames()).toHaveLength(3);
});

test("what is missing is named with the table to fill in; the report is written in Kazakh", async () => {
  const { press, choose, messages, focused } = await opened(right, "kk");
  const [missing] = messages();
  expect(missing).toMatch(/^Есепте не жетіспейді: \d+/);
  expect(missing).toMatch(
    /Үлгілік нысанның 1-тармағының 1\) тармақшасы .+кестесін толтырыңыз\. Данные для отчета!A\d+/,
  );
  await choose("Қазақша");
  await press("Есепті жасау");
  expect(focused()).toBe("Есеп жасалды: Есеп 2024");
  expect(await sheetNames()).toContain("Есеп 2024");
});

test("what the assessment's tables tell otherwise of the same body is named, with their cell", async () => {
  const tables = [
    ["Государственный орган", "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
    ["Министерство труда", 100, 1, 0],
    ["Министерство юстиции", 90, 2, 1],
  ];
  const name = { item: "name", value: "Министерство юстиции" } as const;
  const { press, messages, shown } = await opened({ ...right, provider: [name] }, "ru", tables);
  expect(messages()[0]).toMatch(
    /^Отчет и оценка расходятся.+по таблице услуг отчета 100, по таблицам оценки 90\. Проверьте оба числа\. Лист1!B3$/,
  );
  await press("Лист1!B3");
  expect(shown()).toEqual(["'Лист1'!B3"]);

  await setCell("Лист1", "B3", 100);
  await press("Обновить");
  expect(messages()[0]).not.toContain("расходятся");
});
