import expected from "../data/sample.expected.json";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

/** Selects a cell, as a person does who clicks it. */
async function select({ page }: Workbench, sheet: string, cell: string): Promise<void> {
  await page.frames()[1]!.evaluate(
    ([sheet, cell]) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet!);
        own.activate();
        own.getRange(cell!).select();
        await context.sync();
      }),
    [sheet, cell],
  );
}

/** Writes a formula into a cell and selects it. */
async function write(workbench: Workbench, sheet: string, cell: string, formula: string): Promise<void> {
  await workbench.page.frames()[1]!.evaluate(
    ([sheet, cell, formula]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet!).getRange(cell!).formulas = [[formula]];
        await context.sync();
      }),
    [sheet, cell, formula],
  );
  await select(workbench, sheet, cell);
}

test("the score of a body is explained, its inputs are one click away, and so is the way back", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { page, pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const tab = (name: string) => pane.getByRole("tab", { name });

  // Before anything is done with the workbook.
  await tab("Разбор").click();
  await pane.getByText("В ячейке нет формулы").waitFor();
  await tab("Данные").click();
  await button("Перейти к правилам").click();
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").click();
  await pane.getByText("Баллы на листе «Scores»").waitFor();
  await tab("Разбор").click();

  // The tab follows the selection: here a cell in the middle of a spill.
  await select(workbench, "Scores", "F9");
  await pane.getByText("T1 = k − a / b × 10 000, не меньше 0").waitFor();
  const { T1 } = expected["Министерство здравоохранения"].services;
  await pane.getByText(new RegExp(`^T1 [=≈] ${String(T1).slice(0, 7).replace(".", ",")}`)).waitFor();
  await pane.getByText(/п\. 41 Методики/).waitFor();
  await button("Показать в книге: Scores!F7").waitFor();
  await picture(workbench, "explain-ru");

  await button("Показать в книге: Исходные данные ЦГО!D7").click();
  await pane.getByText("В ячейке нет формулы").waitFor();
  await button("Назад к Scores!F9").click();
  await pane.getByText("T1 = k − a / b × 10 000, не меньше 0").waitFor();
  await button("Назад к Scores!F9").waitFor({ state: "detached" });

  // The user moves on with the keyboard, on the sheet.
  await page.locator(".o-grid").click({ position: { x: 400, y: 300 } });
  await select(workbench, "Scores", "F9");
  await page.keyboard.press("ArrowRight");
  await pane.getByText(/^T2:/).waitFor();

  // Another tab no longer hears of the selection.
  await tab("Баллы").click();
  await select(workbench, "Scores", "F9");
  await tab("Разбор").click();
  await pane.getByText(/^T1:/).waitFor();
});

test.each([
  ["ru", "Подключить эту книгу", "Разбор", "Почему нет значения", "Разобрать не удалось"],
  ["kk", "Осы кітапты қосу", "Талдау", "Мән неге жоқ", "Талдау мүмкін болмады"],
  ["en", "Attach this workbook", "Explain", "Why there is no value", "It cannot be explained"],
])(
  "%s: what has no value and what cannot be valued is said, and nothing scrolls sideways",
  async (language, attach, name, noValue, unvalued) => {
    const workbench = await openWorkbench({ language, width: "320" });
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: attach }).waitFor();
    await pane.getByRole("tab", { name }).click();
    const sheet = "Исходные данные ЦГО";
    const overflow = () =>
      page.frames()[1]!.evaluate(() => {
        const wide = [...document.querySelectorAll("*")].filter(
          (element) => element.scrollWidth > window.innerWidth,
        );
        return wide.map((element) => `${element.tagName} ${element.className}`);
      });

    await write(workbench, sheet, "Z2", '=OLSHEM.SERVICES_T1(-3,C5,"ЦГО")');
    await pane.getByText(noValue).waitFor();
    expect(await overflow()).toEqual([]);
    await write(workbench, sheet, "Z3", "=OLSHEM.COMPLAINTS_R1(1,SUM(C5:C28)/COUNT(C5:C28))");
    await pane.getByText(unvalued).waitFor();
    // The total below the column holds the sum; nothing holds the count.
    await pane.getByRole("listitem").getByText("COUNT(C5:C28)", { exact: true }).waitFor();
    expect(await pane.getByRole("listitem").count()).toBe(1);
    expect(await overflow()).toEqual([]);
    await write(workbench, sheet, "Z4", "=OLSHEM.COMPLAINTS_R1(D5,C5)");
    await pane.getByRole("button", { name: `${sheet}!D5` }).waitFor();
    expect(await overflow()).toEqual([]);
    await picture(workbench, `explain-${language}-320`);
  },
);
