import { join } from "node:path";
import { loadPaneTexts } from "../../src/locales/pane";
import { dateText } from "../../src/locales/dates";
import { REPORT_LISTS } from "../../src/locales/report-lists";
import { REPORT_PANE } from "../../src/locales/report-pane";
import { UNDO } from "../../src/locales/undo";
import { frameOf, tooWide, violations } from "./inspect";
import { openWorkbench, picture, sheetNames, useBrowser, type Workbench } from "./workbench";

useBrowser();

/** Types into a row of a sheet, from a cell on. */
const type = (workbench: Workbench, sheet: string, cell: string, values: readonly (string | number)[]) =>
  frameOf(workbench).evaluate(
    ({ sheet, cell, values }) =>
      Excel.run(async (context) => {
        const first = context.workbook.worksheets.getItem(sheet).getRange(cell);
        first.getResizedRange(0, values.length - 1).values = [values];
        await context.sync();
      }),
    { sheet, cell, values: [...values] },
  );

/** The selected cells with their sheet. */
const selected = (workbench: Workbench): Promise<string> =>
  frameOf(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );

test.each([
  { language: "ru", services: "Услуги для отчета", other: "Данные для отчета", report: "Отчет 2024" },
  {
    language: "kk",
    services: "Есепке арналған қызметтер",
    other: "Есепке арналған деректер",
    report: "Есеп 2024",
  },
] as const)(
  "the annual report from the first step on, by keyboard: data, an error, consent, the sheet: $language",
  async ({ language, services, other, report }) => {
    const workbench = await openWorkbench({ language, width: "320" }, { width: 1100, height: 1500 });
    const { page, pane } = workbench;
    const texts = await loadPaneTexts(language);
    const own = REPORT_PANE[language];
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    const press = async (name: string) => {
      await button(name).focus();
      await page.keyboard.press("Enter");
    };
    const seen = async (name: string) => {
      expect([...(await violations(workbench, "all")), ...(await tooWide(workbench))]).toEqual([]);
      await picture(workbench, `report-${language}-${name}`);
    };
    const focused = (text: string) => pane.locator(":focus", { hasText: text }).waitFor();

    await button(texts.start.attach).waitFor();
    await press(texts.steps.report);
    await focused(texts.steps.report);
    await button(own.create).waitFor();
    await seen("none");
    await press(own.create);
    await focused(own.created([services, other]));
    expect(await button(own.write).getAttribute("aria-disabled")).toBe("true");
    await seen("empty");

    await type(workbench, other, "B4", [2024]);
    await type(workbench, services, "A7", [2024, "Регистрация", "00101001", "", 100, 50, 0, 0, 0]);
    await press(own.again);
    await pane.getByText(own.year(2024, dateText("2025-04-30", language))).waitFor();
    const cell = `${services}!E7`;
    await press(cell);
    expect(await selected(workbench)).toBe(`'${services}'!E7`);
    await pane.getByText(own.missing.title).waitFor();
    await pane.getByText(own.errors.title).waitFor();
    await seen("found");

    const before = await sheetNames(workbench);
    await press(own.write);
    expect(await sheetNames(workbench)).toEqual(before);
    await pane.getByRole("checkbox", { name: own.despite }).focus();
    await page.keyboard.press("Space");
    await press(own.write);
    await focused(own.written);
    expect(await sheetNames(workbench)).toEqual([...before, report]);
    await seen("written");

    await press(UNDO[language].takeBack);
    await pane.getByText(UNDO[language].removed(1)).waitFor();
    expect(await sheetNames(workbench)).toEqual(before);
    await press(own.back(texts.steps.start));
    await focused(texts.start.heading);
  },
);

test("a workbook without any table of the assessment has its annual report too", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button("Подключить эту книгу").waitFor();
  // A changed workbook is asked about before another one is opened.
  await type(workbench, "Штрафы", "A60", ["Заметка"]);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Открыть", exact: true }).click();
  await (await chooser).setFiles(join(__dirname, "../../workbooks/annual-sample.xlsx"));
  await page.getByRole("button", { name: "Не сохранять" }).click();
  await pane.getByText(/^Таблиц с показателями в книге не нашлось/).waitFor();
  await button("Годовой отчет").click();
  await pane.getByText("Отчетный год: 2025.").waitFor();
  await button("Составить отчет").click();
  await pane.getByText("Отчет составлен:").waitFor();
  await picture(workbench, "report-sample-ru");
  expect(await sheetNames(workbench)).toContain("Отчет 2025");
});

test("a table of the user's own is found, shown with what is doubtful, taken as references, and taken back", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" }, { width: 1100, height: 1500 });
  const { page, pane } = workbench;
  const lists = REPORT_LISTS.ru;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button("Годовой отчет").waitFor();
  await frameOf(workbench).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Услуги 2024").getRange("A1:D4").values = [
        ["Услуги, оказанные за 2024 год", "", "", ""],
        ["Наименование услуги", "Оказано всего", "На бумаге", "Онлайн"],
        ["Выдача справки", 100, 40, 60],
        ["Регистрация", 70, 0, 70],
      ];
      await context.sync();
    }),
  );
  await button("Годовой отчет").click();
  const found = pane.locator("[data-found]", { hasText: "Услуги 2024!A2:D4" });
  await found.getByText("2 строки, 2024 год – по заголовку").waitFor();
  await found
    .getByLabel(lists.askColumn("D", "Онлайн"), { exact: true })
    .selectOption({ label: "В электронной форме" });
  expect([...(await violations(workbench, "all")), ...(await tooWide(workbench))]).toEqual([]);
  await picture(workbench, "report-lists-ru");
  const before = await sheetNames(workbench);
  await button(lists.button(1)).focus();
  await page.keyboard.press("Enter");
  await pane.locator(":focus", { hasText: "Добавлено: «Государственные услуги» – 2 строки." }).waitFor();
  const [line = []] = await frameOf(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Услуги для отчета").getRange("E7:M7");
      range.load("formulas");
      await context.sync();
      return range.formulas as string[][];
    }),
  );
  expect([line[0], line[8]]).toEqual([
    `=IF('Услуги 2024'!B3="","",'Услуги 2024'!B3)`,
    `=IF('Услуги 2024'!D3="","",'Услуги 2024'!D3)`,
  ]);
  await button(UNDO.ru.takeBack).click();
  await pane.getByText(UNDO.ru.removed(2)).waitFor();
  expect(await sheetNames(workbench)).toEqual(before);
});
