import { openPane, said } from "./pane";
import {
  aboutSelection,
  attach,
  changesSince,
  reviewObjections,
  startEntry,
  writeObjections,
  writeScores,
  type Attachment,
} from "../../src/excel";
import type { Language } from "../../src/law/text";
import { guarded } from "../../src/taskpane/guarded";
import { Objections } from "../../src/taskpane/objections/Objections";
import { enter, fill, JUSTICE, LABOUR, received, REGISTER, table } from "../excel/objections/entered";
import { formulas, sheetNames, workbookOf } from "../excel/workbook";

jest.mock("../../src/taskpane/today", () => ({ today: () => "2024-03-20" }));

const SERVICES = "Качество оказания государственных услуг";
const RULES = "2023-07";
const ACTIONS = {
  changesSince,
  writeScores,
  writeObjections,
  startEntry,
  reviewObjections,
  aboutSelection,
};
const noticed: string[] = [];

/** Two central bodies with their scores, and the page on their objections. */
async function opened(language: Language = "ru") {
  await workbookOf({
    Услуги: [
      ["Государственный орган", "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
      [JUSTICE, 100000, 20, 14],
      [LABOUR, 54000, 7, 2],
    ],
  });
  await writeScores(await attach(), { rules: RULES });
  const attachment = await attach();
  return { attachment, ...(await page(attachment, language)) };
}

async function page(attachment: Attachment, language: Language = "ru") {
  const pane = await openPane(
    ACTIONS,
    (view, actions) => (
      <Objections
        view={view}
        actions={guarded(actions)}
        attachment={attachment}
        rules={RULES}
        from="done"
        onNotice={(body) => noticed.push(body)}
        onScored={() => Promise.resolve()}
      />
    ),
    language,
  );
  const { act } = await import("react");
  /** Chooses in the list with a label. */
  const pick = (label: string, value: string) =>
    act(async () => {
      const field = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label)!;
      const select = document.getElementById(field.htmlFor) as HTMLSelectElement;
      const option = [...select.options].find(({ textContent }) => textContent?.startsWith(value))!;
      select.value = option.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  return { ...pane, pick };
}

/** What a folded part says, whole; it is opened if it is not. */
async function lines(title: string): Promise<readonly string[]> {
  const { act } = await import("react");
  const header = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === title);
  if (!header) throw new Error(`${title} is not there`);
  if (header.getAttribute("aria-expanded") !== "true") await act(async () => header.click());
  const own = header.closest("[data-fold]")!;
  return [...own.querySelectorAll("[data-item]")].map(({ textContent }) => textContent ?? "");
}

test("sheets are added when the user says so; the clock tells what is overdue first, what is late, what lacks a date", async () => {
  const { attachment, press, messages, focused } = await opened();
  expect(await sheetNames()).not.toContain(REGISTER);
  await press("Добавить листы");
  expect(messages()).toEqual([expect.stringMatching(/^Листы добавлены: «Возражения», «Сроки и комиссия»\./)]);
  expect(focused()).toMatch(/^Листы добавлены/);
  expect(await sheetNames()).toContain(REGISTER);

  await received(JUSTICE, SERVICES, "2024-03-15");
  await received(LABOUR, SERVICES, "2024-03-01");
  await press("Обновить");
  expect(await lines("Просрочено: 1")).toEqual([
    expect.stringMatching(
      /^Министерство труда.+Качество оказания государственных услуг.+: просроченопоследний день – 11 марта 2024/,
    ),
  ]);
  expect((await lines("Срок идёт: 1"))[0]).toMatch(/^Министерство юстиции.+п\. 109/);
  const lacking = await lines("Не хватает даты: 4");
  expect(lacking.every((line) => line.includes("Впишите день, когда орган получил заключение."))).toBe(true);

  const notices = () => said().match(/Возражений нет: составить уведомление/g)?.length;
  expect(notices()).toBe(2);

  // The sixth working day is one too many.
  await enter(
    attachment,
    { body: LABOUR, direction: "services", indicator: "SERVICES_T1" },
    { "Дата подачи": "2024-03-12", "Решение комиссии": "принято", "Исправленное значение": 1 },
  );
  await press("Обновить");
  expect(await lines("В реестре: 1 возражение")).toEqual([
    expect.stringMatching(/Подано: после срока, не рассматриваетсяРешение: принято$/),
  ]);
  expect(said()).toContain("Сейчас ни одно возражение баллов не меняет.");
  expect(said()).not.toContain("Рассчитать баллы с учётом возражений");
  // Whoever objected has no notice to give; the other body may.
  expect(notices()).toBe(1);
  await press("Возражений нет: составить уведомление");
  expect(noticed.splice(0)).toEqual([JUSTICE]);
  await enter(
    attachment,
    { body: JUSTICE, direction: "services" },
    { "Возражение оцениваемого государственного органа": "Сбой системы" },
  );
  await press("Обновить");
  expect(await lines("Срок идёт: 1")).toHaveLength(1);
  expect(notices()).toBeUndefined();
});

test("an entry begun from the page is decided, scores follow, and the first ones stay", async () => {
  const { attachment, press } = await opened();
  await press("Добавить листы");
  await received(JUSTICE, SERVICES, "2024-03-15");
  const { press: click, pick, shown, gone } = await page(attachment);
  await pick("Критерий или показатель", "T1.");
  await click("Добавить в реестр");
  const [entry] = await table(REGISTER, "Реестр возражений");
  expect(entry!.cells).toMatchObject({ "Государственный орган": JUSTICE, Направление: SERVICES });
  expect(String(entry!.cells["Критерий или показатель"])).toMatch(/^T1\./);
  await fill(REGISTER, entry!.row, {
    "Оспариваемые данные": "в т.ч. с нарушением срока",
    "Дата подачи": "2024-03-19",
    "Решение комиссии": "принято частично",
    "Дата решения": "2024-03-20",
    "Исправленное значение": 10,
  });
  await click("Обновить");
  expect(await lines("В реестре: 1 возражение")).toEqual([
    expect.stringMatching(/Подано: в срокРешение: принято частично$/),
  ]);
  // The commission decided without saying why, and is not made up.
  expect(said()).toContain("Решение без обоснования");
  expect(said()).toContain("Сейчас ни одно возражение баллов не меняет.");
  expect(said()).toContain("Специальная комиссия: 4");
  await click("Возражения!M7");
  expect(shown()).toEqual(["'Возражения'!M7"]);
  await fill(REGISTER, entry!.row, { "Обоснование решения": "Сбой подтвержден" });
  await click("Обновить");
  expect(said()).toContain("С нарушением срока (a)исправлено на 10");

  const before = await formulas("Услуги");
  await click("Рассчитать баллы с учётом возражений");
  expect(said()).toContain("Баллы рассчитаны заново: Scores");
  expect(said()).toContain("Первые баллы: Баллы до возражений");
  expect(await formulas("Услуги")).toEqual(before);
  await click("Перейти к заключениям");
  await click("← Готово");
  expect(gone()).toEqual(["conclusions", "done"]);
  await click("Баллы до возражений");
  expect(shown()).toEqual(["Баллы до возражений"]);

  // More services were late than were rendered.
  await fill(REGISTER, entry!.row, { "Исправленное значение": 100001 });
  await click("Обновить");
  expect(said()).toMatch(/Исправленное число \(100\s001\) больше наибольшего возможного \(100\s000\)/);
  expect(said()).toContain("Сейчас ни одно возражение баллов не меняет.");

  await fill(REGISTER, entry!.row, { "Исправленное значение": 10, "Решение комиссии": "не принято" });
  await click("Обновить");
  await click("Рассчитать баллы без возражений");
  expect(said()).toContain("Сейчас ни одно возражение баллов не меняет.");
  expect(said()).toContain("Баллы рассчитаны без возражений. Первые баллы: Баллы до возражений");
  expect(said()).not.toContain("Рассчитать баллы без возражений");
});

test("a year whose calendar is not known whole is named once, with the sheet to enter its days on", async () => {
  const { press } = await opened();
  await press("Добавить листы");
  await received(JUSTICE, SERVICES, "2031-03-14");
  await received(LABOUR, SERVICES, "2031-03-14");
  await press("Обновить");
  expect(said().match(/Календарь за эти годы известен не полностью: 2031\./g)).toHaveLength(1);
});

test.each([
  ["kk", "Парақтарды қосу", "Жаңарту", "Мерзімі өтіп кетті: 1", "соңғы күні – 11.03.2024", "Жаңа қарсылық"],
  ["en", "Add the sheets", "Refresh", "Overdue: 1", "11 March 2024", "New objection"],
] as const)(
  "the page speaks the user's language: %s",
  async (language, create, again, overdue, last, begin) => {
    const { press } = await opened(language);
    await press(create);
    await received(LABOUR, SERVICES, "2024-03-01");
    await press(again);
    const [line] = await lines(overdue);
    expect(line).toContain(last);
    expect(said()).toContain(begin);
  },
);
