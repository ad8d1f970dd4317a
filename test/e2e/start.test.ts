import { openWorkbench, picture, useBrowser } from "./workbench";

useBrowser();

test("the sample workbook is open, and Office.js has answered the pane", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Подключить эту книгу" }).waitFor();
  await page.getByText("Исходные данные ЦГО").first().waitFor();
  const office = await page.frames()[1]!.evaluate(async () => {
    const { host } = await Office.onReady();
    return {
      host,
      language: Office.context.displayLanguage,
      enough: Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
      tooNew: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    };
  });
  expect(office).toEqual({ host: "Excel", language: "ru-RU", enough: true, tooNew: false });
  await picture(workbench, "start-ru");
});

test.each([
  ["ru", "Подключить эту книгу"],
  ["kk", "Осы кітапты қосу"],
  ["en", "Attach this workbook"],
])("the pane speaks the language of Office: %s", async (language, button) => {
  const { page, pane } = await openWorkbench({ language });
  await pane.getByRole("button", { name: button }).waitFor();
  expect(await page.frames()[1]!.evaluate(() => document.documentElement.lang)).toBe(language);
});
