import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

/** The address of the cell that is selected. */
const selected = ({ page }: Workbench) =>
  page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      return cell.address;
    }),
  );

test.each([
  {
    language: "ru",
    close: "Закрыть панель",
    buttons: ["Оценка", "Проверка данных", "Баллы", "Заключения", "Разбор"],
    headings: {
      check: "Что найдено в книге",
      score: "Баллы",
      conclude: "Заключения",
      explain: "Разбор ячейки",
    },
  },
  {
    language: "kk",
    close: "Тақтаны жабу",
    buttons: ["Бағалау", "Деректерді тексеру", "Балдар", "Қорытындылар", "Талдау"],
    headings: {
      check: "Кітаптан не табылды",
      score: "Балдар",
      conclude: "Қорытындылар",
      explain: "Ұяшықты талдау",
    },
  },
  {
    language: "en",
    close: "Close the pane",
    buttons: ["Assessment", "Check data", "Scores", "Conclusions", "Explain"],
    headings: {
      check: "What was found",
      score: "Scores",
      conclude: "Conclusions",
      explain: "Explanation of a cell",
    },
  },
])(
  "each button opens the closed pane at its step: $language",
  async ({ language, close, buttons, headings }) => {
    const workbench = await openWorkbench({ language });
    const { page, pane } = workbench;
    const ribbon = page.getByRole("toolbar", { name: "Olshem" });
    const shown = page.locator("aside");
    const heading = pane.getByRole("heading", { level: 1 });
    await heading.waitFor();
    expect(await ribbon.getByRole("button").allInnerTexts()).toEqual(buttons);

    const press = async (name: string) => {
      await page.getByRole("button", { name: close }).click();
      await shown.waitFor({ state: "hidden" });
      await ribbon.getByRole("button", { name, exact: true }).click();
      await shown.waitFor();
    };
    const [open, check, score, conclude, explain] = buttons as [string, string, string, string, string];
    const before = await heading.innerText();
    await press(open);
    expect(await heading.innerText()).toBe(before);
    await press(check);
    await pane.getByRole("heading", { level: 1, name: headings.check }).waitFor();
    await press(score);
    await pane.getByRole("heading", { level: 1, name: headings.score }).waitFor();
    await press(conclude);
    await pane.getByRole("heading", { level: 1, name: headings.conclude }).waitFor();
    await press(explain);
    await pane.getByRole("heading", { level: 1, name: headings.explain }).waitFor();
    const cell = await selected(workbench);
    await pane
      .getByText(cell.slice(cell.indexOf("!") + 1))
      .first()
      .waitFor();
    await picture(workbench, `ribbon-${language}`);
  },
);
