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
    buttons: ["Оценка", "Проверка данных", "Баллы", "Заключения", "Разбор", "Закрепить значения"],
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
    buttons: ["Бағалау", "Деректерді тексеру", "Балдар", "Қорытындылар", "Талдау", "Мәндерді бекіту"],
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
    buttons: ["Assessment", "Check data", "Scores", "Conclusions", "Explain", "Freeze values"],
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
    // Not the one that stands there until the pane has come.
    const heading = pane.locator("h1:not(.opening)");
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

test("what is selected is frozen, and told where it can be taken back", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { page, pane, problems } = workbench;
  const button = (name: string) => pane.getByRole("button", { name });
  const ribbon = page.getByRole("toolbar", { name: "Olshem" });
  const freeze = ribbon.getByRole("button", { name: "Закрепить значения" });
  /** The formula of T1 for all central bodies, or what stands in its place. */
  const formula = () =>
    page.frames()[1]!.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Scores").getRange("F7");
        cell.load("formulas");
        await context.sync();
        return cell.formulas.flat()[0] as unknown;
      }),
    );

  await ribbon.getByRole("button", { name: "Баллы" }).click();
  await button("Рассчитать баллы").click();
  await button("Перейти к заключениям").waitFor();
  const live = await formula();
  expect(live).toMatch(/^=OLSHEM\.SERVICES_T1\(/);
  // A cell in the middle of what the formula has spilled.
  await page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scores").getRange("F9").select();
      await context.sync();
    }),
  );

  await page.route("**/freeze.js", (route) => route.abort());
  await freeze.click();
  await pane.getByRole("alert").getByText("Не загрузилась часть Olshem.").waitFor();
  expect(problems.splice(0)).toEqual([expect.stringMatching(/Failed to load resource.*freeze\.js$/)]);
  expect(await formula()).toBe(live);
  await page.unroute("**/freeze.js");

  await freeze.click();
  await pane.getByText("Закреплено: 1 формула.").waitFor();
  expect(typeof (await formula())).toBe("number");
  expect(await pane.locator(":focus").innerText()).toContain("Закреплено: 1 формула.");
  await picture(workbench, "ribbon-frozen-ru");
  await button("Вернуть формулы").click();
  await pane.getByText("Возвращено: 1 формула.").waitFor();
  expect(await formula()).toBe(live);
});
