import { workbookOf } from "../excel/workbook";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

const AGENCY = "Агентство по делам государственной службы";
const ASTANA = "Акимат города Астаны";

/** A column in doubt, a body under two names, and a table that only a person can understand. */
const SHEETS = {
  Услуги: [
    [
      "Государственный орган",
      "Оказано услуг (b)",
      "Нарушен срок (a)",
      "Отказы",
      "Неполный пакет (c)",
      "Лишние документы (e)",
      "Обоснованные жалобы (i)",
    ],
    [AGENCY, 1000, 1, 2, 0, 0, 1],
    [ASTANA, 2000, 3, 1, 0, 1, 0],
  ],
  Обращения: [
    [
      "Государственный орган",
      "Рассмотрено (p)",
      "Рассмотрено с нарушением срока (f)",
      "Признано обоснованными судом (a)",
      "Поступило (m)",
      "Перенаправлено с нарушением срока (n)",
      "Привлечено к ответственности",
    ],
    ["АДГС", 100, 1, 0, 120, 0, 1],
    [ASTANA, 200, 2, 1, 210, 1, 2],
  ],
  Опрос: [
    [AGENCY, 4.5],
    [ASTANA, 4.1],
  ],
};

/** Opens the workbench with this workbook instead of the sample. */
async function openBook(settings: Readonly<Record<string, string>>): Promise<Workbench> {
  const { host } = await workbookOf(SHEETS);
  const body = Buffer.from(await host.save());
  const workbench = await openWorkbench(settings, { width: 900, height: 1500 });
  await workbench.page.route("**/sample.xlsx", (route) => route.fulfill({ body }));
  await workbench.page.reload();
  return workbench;
}

/** Selects cells in the grid. */
const select = ({ page }: Workbench, sheet: string, cells: string) =>
  page.frames()[1]!.evaluate(
    ([sheet, cells]) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet!);
        own.activate();
        own.getRange(cells!).select();
        await context.sync();
      }),
    [sheet, cells],
  );

/** What somebody else does on a sheet meanwhile. */
const changeSheet = ({ page }: Workbench, name: string, act: (sheet: Excel.Worksheet) => void) =>
  page.frames()[1]!.evaluate(
    `Excel.run(async (context) => {
      (${String(act)})(context.workbook.worksheets.getItem(${JSON.stringify(name)}));
      await context.sync();
    })`,
  );

const used = ({ page }: Workbench, sheet: string) =>
  page.frames()[1]!.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    sheet,
  );

const WORDS = {
  ru: {
    attach: "Подключить эту книгу",
    asked: (count: number) => `Нужен ваш ответ: ${count}`,
    column: "Столбец «Отказы»",
    refusals: "Необоснованные отказы (a)",
    left: "Учтено. Осталось вопросов: 1.",
    pair: `«АДГС» и «${AGENCY}»`,
    one: "Да, один",
    none: "Учтено. Вопросов больше нет.",
    sheets: "Листы без знакомых таблиц: 1",
    kind: "О чём таблица",
    satisfaction: "Удовлетворённость услугами",
    selected: (cells: string) => `Выделено: Опрос!${cells}`,
    take: "Взять выделенное",
    level: "Указать ячейки: Уровень удовлетворённости (U)",
    meets: "Строк таблицы в выделении: 2 из 2.",
    said: "Указано вами: 4",
    next: ["Перейти к правилам", "Перейти к баллам", "Рассчитать баллы"],
    scored: "Баллы на листе «Scores»",
  },
  kk: {
    attach: "Осы кітапты қосу",
    asked: (count: number) => `Жауабыңыз қажет: ${count}`,
    column: "«Отказы» бағаны",
    refusals: "Негізсіз бас тартулар (a)",
    left: "Ескерілді. Қалған сұрақтар: 1.",
    pair: `«АДГС» және «${AGENCY}»`,
    one: "Иә, бір орган",
    none: "Ескерілді. Басқа сұрақ жоқ.",
    sheets: "Таныс кестесі жоқ парақтар: 1",
    kind: "Кесте не туралы",
    satisfaction: "Қызметтерге қанағаттану",
    selected: (cells: string) => `Белгіленген: Опрос!${cells}`,
    take: "Белгіленгенді алу",
    level: "Көрсету: Қанағаттану деңгейі (U)",
    meets: "Кестенің 2 жолының ішінен белгіленгені: 2.",
    said: "Сіз көрсеткен: 4",
    next: ["Ережелерге өту", "Балдарға өту", "Балдарды есептеу"],
    scored: "«Scores» парағында",
  },
  en: {
    attach: "Attach this workbook",
    asked: (count: number) => `Your answer is needed: ${count}`,
    column: "Column “Отказы”",
    refusals: "Unjustified refusals (a)",
    left: "Kept. Questions left: 1.",
    pair: `“АДГС” and “${AGENCY}”`,
    one: "Yes, one",
    none: "Kept. No questions are left.",
    sheets: "Sheets without a table we know: 1",
    kind: "What the table is about",
    satisfaction: "Satisfaction with services",
    selected: (cells: string) => `Selected: Опрос!${cells}`,
    take: "Take the selection",
    level: "Point at cells: Level of satisfaction (U)",
    meets: "Rows of the table in the selection: 2 of 2.",
    said: "Said by you: 4",
    next: ["Go to rules", "Go to scores", "Calculate scores"],
    scored: "“Scores”",
  },
} as const;

/** What is wider than the pane. */
const overflow = ({ page }: Workbench) =>
  page
    .frames()[1]!
    .evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => element.scrollWidth > window.innerWidth)
        .map((element) => `${element.tagName} ${element.className}`),
    );

test.each([
  ["ru", "320", "light"],
  ["kk", "380", "dark"],
  ["en", "320", "dark"],
] as const)(
  "a workbook that is understood in part is led to scores by keyboard alone: %s",
  async (language, width, theme) => {
    const words = WORDS[language];
    const workbench = await openBook({ language, width, theme });
    const { page, pane } = workbench;
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    const press = async (name: string) => {
      await button(name).focus();
      await page.keyboard.press("Enter");
    };
    const said = (text: string) => pane.getByRole("status").getByText(text).waitFor();
    const focused = () => pane.locator(":focus");
    const shown = async (name: string) => {
      expect(await overflow(workbench)).toEqual([]);
      await picture(workbench, `data-${language}-${name}`);
    };

    await page.emulateMedia({ reducedMotion: "reduce" });
    await press(words.attach);
    await pane.getByRole("heading", { name: words.asked(2) }).waitFor();
    await shown("asked");
    await pane.getByRole("group", { name: words.column }).getByRole("button").first().focus();
    // One key to the likeliest answer, one to give it.
    await page.keyboard.press("Tab");
    expect(await focused().innerText()).toBe(words.refusals);
    await page.keyboard.press("Enter");
    await pane.getByText(words.left).waitFor({ state: "attached" });
    // What was pressed is gone: the focus is where the questions begin.
    expect(await focused().innerText()).toBe(words.asked(1));

    await pane.getByRole("group", { name: words.pair }).getByRole("button", { name: words.one }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(words.none).waitFor({ state: "attached" });
    expect(await pane.getByRole("heading", { level: 2 }).count()).toBe(0);

    await press(words.sheets);
    await pane.getByRole("combobox", { name: words.kind }).focus();
    await page.keyboard.press("ArrowDown");
    await select(workbench, "Опрос", "A1:A2");
    await said(words.selected("A1:A2"));
    await shown("pointing");
    await press(words.take);
    // The table is there, opened, and has the focus.
    await pane.locator(":focus", { hasText: words.satisfaction }).waitFor();
    await press(words.level);
    await select(workbench, "Опрос", "B1:B2");
    await said(words.selected("B1:B2"));
    await said(words.meets);
    await shown("level");
    await press(words.take);
    await button(words.said).waitFor();
    await press(words.said);
    await shown("said");

    for (const name of words.next) {
      await button(name).waitFor();
      await press(name);
    }
    await pane.getByText(words.scored).first().waitFor();
    const rows = await used(workbench, "Scores");
    const scoreOf = (body: string, symbol: string) => {
      const row = rows.findIndex((cells) => cells.includes(body));
      const heads = rows.slice(0, row).findLast((cells) => cells.includes(symbol))!;
      return rows[row]![heads.indexOf(symbol)];
    };
    // By the column of the question, by the cells that were pointed at, and by the other name.
    expect(scoreOf(ASTANA, "T2")).toBe(13);
    expect([AGENCY, ASTANA].map((body) => scoreOf(body, "P1"))).toEqual([9, 4]);
    expect(scoreOf(AGENCY, "H")).toBe(90);
  },
);

test("what was said is taken back, rows are left out, and nothing is kept about cells that have moved", async () => {
  const words = WORDS.ru;
  const workbench = await openBook({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const press = async (name: string) => {
    await button(name).focus();
    await page.keyboard.press("Enter");
  };
  const question = pane.getByRole("group", { name: words.column });
  const told = (text: string) => pane.getByRole("status").getByText(text).waitFor({ state: "attached" });

  await press(words.attach);
  await question.getByRole("button", { name: "Не показатель" }).focus();
  await page.keyboard.press("Enter");
  await told(words.left);
  await press("Указано вами: 1");
  await press("Убрать: Не показатель, Услуги!D2:D3");
  await told("Указание убрано. Вопросов стало: 2.");
  await question.waitFor();

  await pane.getByRole("button", { name: "Обращения: 2 органа" }).focus();
  await page.keyboard.press("Enter");
  await press("Не учитывать строки");
  await select(workbench, "Услуги", "A3");
  await pane.getByText("Таблица стоит на листе «Обращения». Выделите ячейки на нём.").waitFor();
  expect(await button("Не учитывать выделенные строки").getAttribute("aria-disabled")).toBe("true");
  await select(workbench, "Обращения", "A3");
  await pane.getByText("Выделено: Обращения!A3. Строк таблицы в выделении: 1 из 2.").waitFor();
  await press("Не учитывать выделенные строки");
  await pane.getByText("Строка 3: Акимат города Астаны (исключено вами)").waitFor();
  await pane.getByRole("button", { name: "Обращения: 1 орган" }).waitFor();

  // Somebody inserts a row above the table in question.
  await changeSheet(workbench, "Услуги", (sheet) => sheet.getRange("1:1").insert("Down"));
  await question.getByRole("button", { name: words.refusals }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/Книга изменилась/).waitFor();
  await question.getByRole("button", { name: "Услуги!D3:D4" }).waitFor();
  await question.getByRole("button", { name: words.refusals }).focus();
  await page.keyboard.press("Enter");
  await told(words.left);

  // Somebody deletes the column that was told of.
  await changeSheet(workbench, "Услуги", (sheet) => sheet.getRange("D:D").delete("Left"));
  await press("Прочитать книгу заново");
  await pane.getByText("С тех пор, как вы это указали, книга изменилась").waitFor();
  await pane.getByText("Ячейки удалены, указание не действует.").first().waitFor();
  await picture(workbench, "data-ru-changed");
});

test("a body is joined with another, parted from it and given a type, without being asked", async () => {
  const workbench = await openBook({ language: "ru", width: "380" });
  const { page, pane } = workbench;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const press = async (name: string) => {
    await pane.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  const told = (text: string) => pane.getByRole("status").getByText(text).waitFor({ state: "attached" });

  await press(WORDS.ru.attach);
  await press("Органы: 3");
  await pane.getByRole("combobox", { name: "Орган", exact: true }).selectOption("АДГС");
  await pane.getByRole("combobox", { name: "Тот же орган, что и" }).selectOption(AGENCY);
  await press("Объединить");
  await told(WORDS.ru.left);
  await pane.getByRole("button", { name: "Органы: 2" }).waitFor();
  await picture(workbench, "data-ru-bodies");

  await press("Это другой орган: АДГС");
  await pane.getByRole("button", { name: "Органы: 3" }).waitFor();

  await pane.getByRole("combobox", { name: "Орган", exact: true }).selectOption(ASTANA);
  const central = pane
    .getByRole("group", { name: "Тип органа" })
    .getByRole("button", { name: "ЦГО", exact: true });
  await central.focus();
  await page.keyboard.press("Enter");
  await pane.getByText("ЦГО: 2", { exact: true }).waitFor();
  expect(await central.getAttribute("aria-pressed")).toBe("true");
});
