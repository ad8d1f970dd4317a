import { openWorkbench, useBrowser } from "./workbench";

useBrowser();

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

test("the pane switches its language at once, and loads no other than it shows", async () => {
  const { page, pane } = await openWorkbench({ language: "ru" });
  const loaded = () =>
    page
      .frames()[1]!
      .evaluate(() =>
        performance.getEntriesByType("resource").flatMap(({ name }) => /texts-\w\w/.exec(name) ?? []),
      );
  await pane.getByRole("button", { name: "Подключить эту книгу" }).waitFor();
  expect(await loaded()).toEqual(["texts-ru"]);
  await pane.getByRole("combobox", { name: "Язык" }).selectOption("kk");
  await pane.getByRole("button", { name: "Осы кітапты қосу" }).waitFor();
  expect(await loaded()).toEqual(["texts-ru", "texts-kk"]);
});
