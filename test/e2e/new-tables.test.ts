import { openWorkbench, picture, useBrowser } from "./workbench";

useBrowser();

test.each([
  {
    language: "ru",
    offer: "Нет таблиц? Создать пустые",
    list: "Список центральных органов",
    local: "Местные исполнительные органы",
    first: "Министерство внутренних дел",
    all: "Создать таблицы (44 органа)",
    write: "Создать таблицы (1 орган)",
    ready: "Готово: 5 листов.",
    sheet: "Исходные данные ЦГО (2)",
    next: "Числа вписаны, подключить книгу",
    found: "Что найдено в книге",
  },
  {
    language: "kk",
    offer: "Кестелер жоқ па? Бос кестелер жасау",
    list: "Орталық органдардың тізімі",
    local: "Жергілікті атқарушы органдар",
    first: "Ішкі істер министрлігі",
    all: "Кестелерді жасау (44 орган)",
    write: "Кестелерді жасау (1 орган)",
    ready: "Дайын: 5 парақ.",
    sheet: "Бастапқы деректер ОМО",
    next: "Сандар енгізілді, кітапты қосу",
    found: "Кітаптан не табылды",
  },
  {
    language: "en",
    offer: "No tables? Create empty ones",
    list: "List of central bodies",
    local: "Local executive bodies",
    first: "Министерство внутренних дел",
    all: "Create tables (44 bodies)",
    write: "Create tables (1 body)",
    ready: "Done: 5 sheets.",
    sheet: "Services, central bodies",
    next: "The numbers are in, attach the workbook",
    found: "What was found",
  },
])("empty tables are created from the pane, by keyboard alone: $language", async (texts) => {
  const { language, offer, list, local, first, all, write, ready, sheet, next, found } = texts;
  const workbench = await openWorkbench({ language, width: "320" });
  const { page, pane } = workbench;
  const button = (name: string) => pane.getByRole("button", { name });
  const press = async (name: string) => {
    await button(name).focus();
    await page.keyboard.press("Enter");
  };

  await press(offer);
  const names = pane.getByRole("textbox", { name: list });
  await names.waitFor();
  expect((await names.inputValue()).split("\n")[0]).toBe(first);
  await button(all).waitFor();
  await picture(workbench, `new-tables-${language}`);
  expect(
    await page.frames()[1]!.evaluate(() => document.body.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);

  await pane.getByRole("checkbox", { name: local }).focus();
  await page.keyboard.press("Space");
  await names.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Наше министерство");
  await press(write);

  const link = pane.getByText(sheet, { exact: true });
  await link.waitFor();
  // The focus is where it goes on.
  expect(await pane.locator(":focus").innerText()).toContain(ready);
  await link.click();
  // The link shows the sheet.
  const shown = () =>
    page.frames()[1]!.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const body = sheet.getRange("B5");
        sheet.load("name");
        body.load("values");
        await context.sync();
        return [sheet.name, ...body.values.flat()] as unknown[];
      }),
    );
  expect(await shown()).toEqual([sheet, "Наше министерство"]);
  await picture(workbench, `new-tables-written-${language}`);
  await press(next);
  await pane.getByRole("heading", { name: found }).waitFor();
});
