import { DEGREE_WORDS, type Degree } from "../../src/law/together";
import expected from "../data/sample.expected.json";
import { openWorkbench, picture, sheetNames, useBrowser, type Workbench } from "./workbench";

useBrowser();

const JUSTICE = "Министерство юстиции";

/** The controls of a Russian pane. */
function controls({ pane }: Workbench) {
  return {
    button: (name: string | RegExp) => pane.getByRole("button", { name }),
    tab: (name: string) => pane.getByRole("tab", { name }),
    radio: (name: string | RegExp) => pane.getByRole("radio", { name }),
  };
}

/** Scores the workbook, from the first step. */
async function score(workbench: Workbench): Promise<void> {
  const { button, tab } = controls(workbench);
  await button("Подключить эту книгу").waitFor();
  await tab("Баллы").click();
  await button("Рассчитать баллы").click();
  await workbench.pane.getByText("Баллы на листе «Scores»").waitFor();
}

/** Writes the forms of the ministry of justice. */
async function conclude(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  const { button, tab } = controls(workbench);
  await tab("Заключения").click();
  await pane.getByRole("searchbox").fill("юстиции");
  await pane.getByRole("checkbox", { name: JUSTICE }).check();
  await button("Составить 4 листа").click();
  await pane.getByText("Готово: 4 листа, A4").waitFor();
}

/** What somebody else does in the workbook meanwhile. */
const meanwhile = ({ page }: Workbench, act: (sheets: Excel.WorksheetCollection) => void) =>
  page.frames()[1]!.evaluate(
    `Excel.run(async (context) => {
      (${String(act)})(context.workbook.worksheets);
      await context.sync();
    })`,
  );

/** What is wider than the pane. */
const overflow = ({ page }: Workbench) =>
  page
    .frames()[1]!
    .evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => element.scrollWidth > window.innerWidth)
        .map((element) => `${element.tagName} ${element.className}`),
    );

test("a step that has to be loaded first takes the focus when it is there", async () => {
  const { pane } = await openWorkbench({ language: "ru" });
  await pane.getByRole("tab", { name: "Разбор" }).click();
  const heading = pane.getByRole("heading", { level: 1 });
  await pane.getByRole("button", { name: "Прочитать ячейку заново" }).waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a step that does not load is told, the one before it stays, and it can be entered later", async () => {
  const { page, pane, problems } = await openWorkbench({ language: "ru" });
  const attach = pane.getByRole("button", { name: "Подключить эту книгу" });
  await attach.waitFor();
  await page.route("**/explain.js", (route) => route.abort());
  const tab = pane.getByRole("tab", { name: "Разбор" });
  await tab.click();
  await pane.getByRole("alert").getByText("Открывали шаг. Не загрузилась часть Olshem.").waitFor();
  expect(await attach.isVisible()).toBe(true);
  expect(problems.splice(0)).toEqual([expect.stringMatching(/Failed to load resource.*explain\.js$/)]);
  await page.unroute("**/explain.js");
  await tab.click();
  await pane.getByRole("button", { name: "Прочитать ячейку заново" }).waitFor();
  expect(await pane.getByRole("alert").count()).toBe(0);
});

test("the pane switches its language at once, and loads each language when it is shown first", async () => {
  const { page, pane } = await openWorkbench({ language: "ru" });
  const loaded = () =>
    page
      .frames()[1]!
      .evaluate(() =>
        performance.getEntriesByType("resource").flatMap(({ name }) => /texts-\w\w/.exec(name) ?? []),
      );
  await pane.getByRole("button", { name: "Подключить эту книгу" }).waitFor();
  const before = await loaded();
  expect(before).toContain("texts-ru");
  expect(before).not.toContain("texts-kk");
  await pane.getByRole("combobox", { name: "Язык" }).selectOption("kk");
  await pane.getByRole("button", { name: "Осы кітапты қосу" }).waitFor();
  expect(await loaded()).toEqual([...before, "texts-kk"]);
});

test("a step that cannot work yet says what is missing, and leads there", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  const { button, tab } = controls(workbench);
  await button("Подключить эту книгу").waitFor();
  await tab("Заключения").click();
  await pane.getByText("Листа с баллами ещё нет").waitFor();
  await picture(workbench, "steps-missing-ru");
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").waitFor();
  await tab("Готово").click();
  await pane.getByText("Olshem ещё ничего не записал в эту книгу.").waitFor();
  await button("Рассчитать баллы").click();
  await button("Рассчитать баллы").waitFor();
  await pane.getByRole("heading", { level: 1, name: "Баллы" }).waitFor();

  // A workbook with nothing in it.
  await page.getByRole("button", { name: "Новая" }).click();
  await page.getByRole("button", { name: "Не сохранять" }).click();
  await pane.getByText("Таблиц с показателями в книге не нашлось").waitFor();
  for (const step of ["Баллы", "Заключения"]) {
    await tab(step).click();
    await pane.getByText("В книге не распознано ни одного органа").waitFor();
  }
  await button("Перейти к данным").click();
  await button("Прочитать книгу заново").waitFor();
});

test("the first step says what was recognised; what is done already is told from the workbook alone", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  const { button, tab } = controls(workbench);
  await pane.getByText("Найдено в книге").waitFor();
  await pane.getByText("44 органа (ЦГО: 24, МИО: 20)").waitFor();
  await pane.getByText(/^Olshem найдёт в этой книге таблицы/).waitFor();
  expect(await overflow(workbench)).toEqual([]);
  await picture(workbench, "steps-start-ru");
  await button("Исходные данные МИО").click();
  await page.getByText("Исходные данные МИО").first().waitFor();

  await score(workbench);
  await conclude(workbench);
  // Another language of Office starts the pane anew.
  await page.getByRole("combobox", { name: "Язык" }).first().selectOption("en");
  await pane.getByText("Already done").waitFor();
  await pane.getByText("Forms: 4 sheets").waitFor();
  expect(await pane.getByText(/^Olshem finds the tables/).count()).toBe(0);
  await picture(workbench, "steps-start-known-en");
  await button("Go to conclusions").click();
  await pane.getByText("Language of the forms: Russian").waitFor();
  await tab("Scores").click();
  await button("Calculate again").waitFor();
});

test("the edition is chosen by a date, and what was chosen is written with the scores", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { pane } = workbench;
  const { button, tab, radio } = controls(workbench);
  await button("Подключить эту книгу").waitFor();
  await tab("Правила").click();
  const edition = pane.getByRole("combobox", { name: "Редакция Методики" });
  const date = pane.getByLabel("Дата оцениваемого периода");
  expect(await edition.inputValue()).toBe("2023-07");
  await date.fill("2023-03-30");
  expect(await edition.inputValue()).toBe("2023-03");
  await date.fill("2023-03-29");
  expect(await edition.inputValue()).toBe("2023-01");
  await date.fill("2022-12-31");
  await pane.getByText("первая действует с 31 января 2023 г.").waitFor();
  expect(await edition.inputValue()).toBe("2023-01");
  await picture(workbench, "steps-rules-ru");

  // What was chosen stays while other steps are visited.
  await radio(/^Казахский/).check();
  await tab("Данные").click();
  await tab("Правила").click();
  expect(await edition.inputValue()).toBe("2023-01");
  expect(await radio(/^Казахский/).isChecked()).toBe(true);
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").click();
  await pane.getByText("Баллы на листе «Scores»").waitFor();
  await meanwhile(workbench, (sheets) => {
    sheets.getItem("Scores").getRange("C2").values = [["2023-99"]];
  });
  await tab("Данные").click();
  await button("Прочитать книгу заново").click();
  await button("Перейти к правилам").click();
  await pane.getByText("На листе «Scores» правила записаны так: «2023-99»").waitFor();
  expect(await edition.inputValue()).toBe("2023-07");
});

test("the results stand in the pane: the best and the last, or all, as the sheet has them now", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" }, { width: 900, height: 1700 });
  const { page, pane } = workbench;
  const { button } = controls(workbench);
  await score(workbench);
  const central = Object.entries(expected)
    .filter(([, { type }]) => type === "ЦГО")
    .sort(([, a], [, b]) => b.overall - a.overall);
  const table = pane.getByRole("table", { name: "ЦГО" });
  const rows = async () =>
    (await table.getByRole("rowgroup").allInnerTexts())
      .slice(1)
      .map((text) => text.replace(/\s+/g, " ").trim());
  await table.waitFor();
  const few = await rows();
  expect(few).toHaveLength(5 + 1 + 5);
  const shown = ([name, { final, overall, degree }]: (typeof central)[number], place: number) =>
    [place, name, DEGREE_WORDS[degree as Degree].ru, ...final.map(print), print(overall)].join(" ");
  const print = (value: number) =>
    value.toLocaleString("ru", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  expect(few[0]).toBe(shown(central[0]!, 1));
  expect(few[5]).toBe("ещё 14 органов");
  expect(few.at(-1)).toBe(shown(central.at(-1)!, 24));
  expect(await overflow(workbench)).toEqual([]);
  await picture(workbench, "steps-scores-ru");

  await button("Показать все: 24 органа").click();
  expect(await rows()).toEqual(central.map((body, index) => shown(body, index + 1)));
  await picture(workbench, "steps-scores-all-ru");

  // A number is corrected on its sheet; back in the pane the table shows what has come of it.
  await meanwhile(workbench, (sheets) => {
    sheets.getItem("Исходные данные ЦГО").getRange("D25").values = [[0]];
  });
  await page.frames()[1]!.evaluate(() => window.dispatchEvent(new Event("focus")));
  const { final, services } = expected[JUSTICE];
  await table
    .getByRole("rowgroup")
    .filter({ hasText: JUSTICE })
    .getByText(print(final[0]! + 12 - services.T1), { exact: true })
    .waitFor();
});

test("the last step says what the workbook holds and what is left to do, and signs", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" }, { width: 900, height: 1100 });
  const { pane } = workbench;
  const { button, tab } = controls(workbench);
  await score(workbench);
  await conclude(workbench);
  await button("Что есть в книге").click();
  await pane.getByText("формулы Olshem, пересчитываются").waitFor();
  await pane.getByText("Составлено: 4 листа").waitFor();
  await pane.getByText("Составить заключения в целом: нет у 43 органов").waitFor();
  await pane.getByText("Подписать: 4 листа").waitFor();
  await picture(workbench, "steps-done-ru");

  await button("Подписать листы").click();
  await pane.getByRole("checkbox", { name: `Услуги ${JUSTICE}` }).check();
  await button("Подписать 1 лист").click();
  await pane.getByText("Подписано: 1 лист").first().waitFor();
  await pane.getByText("Составлено: 3 листа").waitFor();
  expect(await overflow(workbench)).toEqual([]);
  await meanwhile(workbench, (sheets) => {
    sheets.getItem("Исходные данные ЦГО").getRange("D25").values = [[0]];
  });
  await tab("Разбор").click();
  await tab("Готово").click();
  await pane.getByText("Проверить подписанное, после чего данные изменились: 1 лист").waitFor();
  await picture(workbench, "steps-done-signed-ru");
  await button("Составить заключения в целом: нет у 43 органов").click();
  await pane.getByRole("heading", { level: 1, name: "Формы Методики" }).waitFor();
});

describe("where somebody else changes the workbook between two steps", () => {
  test("a row put in above a table is told, nothing is written, and the next press writes", async () => {
    const workbench = await openWorkbench({ language: "ru", width: "320" });
    const { pane } = workbench;
    const { button, tab } = controls(workbench);
    await button("Подключить эту книгу").click();
    await tab("Баллы").click();
    const before = await sheetNames(workbench);
    await meanwhile(workbench, (sheets) => {
      sheets.getItem("Исходные данные ЦГО").getRange("1:1").insert("Down");
    });
    await button("Рассчитать баллы").click();
    await pane
      .getByRole("alert")
      .getByText("Книга изменилась: на листе «Исходные данные ЦГО» таблица сдвинулась. Ничего не записано.")
      .waitFor();
    expect(await sheetNames(workbench)).toEqual(before);
    await picture(workbench, "steps-changed-ru");
    await button("Рассчитать баллы").click();
    await pane.getByText("Баллы на листе «Scores»").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
    const { overall } = Object.values(expected)
      .filter(({ type }) => type === "ЦГО")
      .reduce((best, body) => (body.overall > best.overall ? body : best));
    await pane
      .getByRole("table", { name: "ЦГО" })
      .getByText(overall.toLocaleString("ru", { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
      .waitFor();
  });

  test("a sheet renamed and another deleted are told before forms are written, and what was chosen stays", async () => {
    const workbench = await openWorkbench({ language: "ru", width: "320" });
    const { pane } = workbench;
    const { button, tab } = controls(workbench);
    await score(workbench);
    await tab("Заключения").click();
    await pane.getByRole("searchbox").fill("юстиции");
    await pane.getByRole("checkbox", { name: JUSTICE }).check();
    const before = await sheetNames(workbench);
    await meanwhile(workbench, (sheets) => {
      sheets.getItem("Исходные данные МИО").name = "Акиматы";
      sheets.getItem("Открытость ЦГО").delete();
      sheets.getItem("Открытость МИО").delete();
    });
    await button("Составить 4 листа").click();
    await pane.getByText("лист «Исходные данные МИО» теперь называется «Акиматы»").waitFor();
    await pane.getByText("листа «Открытость ЦГО» больше нет").waitFor();
    const after = (await sheetNames(workbench)).map((name) =>
      name === "Акиматы" ? "Исходные данные МИО" : name,
    );
    expect(after).toEqual(before.filter((name) => !/^Открытость .{3}$/.test(name)));
    await button("Составить 2 листа").click();
    await pane.getByText("Готово: 2 листа, A4").waitFor();
  });

  test("the sheet of scores deleted is told before forms are written", async () => {
    const workbench = await openWorkbench({ language: "ru" });
    const { pane } = workbench;
    const { button, tab } = controls(workbench);
    await score(workbench);
    await tab("Заключения").click();
    await pane.getByRole("searchbox").fill("юстиции");
    await pane.getByRole("checkbox", { name: JUSTICE }).check();
    await meanwhile(workbench, (sheets) => sheets.getItem("Scores").delete());
    await button("Составить 4 листа").click();
    await pane.getByText("Книга изменилась: листа с баллами больше нет. Ничего не записано.").waitFor();
    await pane.getByText("Листа с баллами ещё нет").waitFor();
    await button("Перейти к баллам").click();
    await button("Рассчитать баллы").waitFor();
  });
});

const STEPS = {
  ru: ["Начало", "Данные", "Правила", "Баллы", "Заключения", "Готово", "Разбор"],
  kk: ["Бастау", "Деректер", "Ережелер", "Балдар", "Қорытындылар", "Дайын", "Талдау"],
  en: ["Start", "Data", "Rules", "Scores", "Conclusions", "Done", "Explain"],
} as const;

test.each(["ru", "kk", "en"] as const)(
  "%s: every step is reached by keyboard, its name is shown on one line, and nothing scrolls sideways",
  async (language) => {
    const workbench = await openWorkbench({ language, width: "320" });
    const { page, pane } = workbench;
    const tab = (name: string) => pane.getByRole("tab", { name });
    await tab(STEPS[language][0]).click();
    const head = await pane.getByRole("banner").boundingBox();
    expect(head!.height).toBeLessThan(48);
    for (const [index, name] of STEPS[language].entries()) {
      if (index > 0) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("tab", { name, selected: true }).getByText(name).first().waitFor();
      await pane.getByRole("heading", { level: 1 }).waitFor();
      expect((await pane.getByRole("banner").boundingBox())!.height).toBe(head!.height);
      expect(await overflow(workbench)).toEqual([]);
      await picture(workbench, `steps-${language}-${index}`);
      await tab(name).focus();
    }
  },
);
