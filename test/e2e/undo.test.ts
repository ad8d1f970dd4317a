import { openWorkbench, picture, sheetNames, useBrowser, type Workbench } from "./workbench";

useBrowser();

const JUSTICE = "Министерство юстиции";

const button = ({ pane }: Workbench, name: string | RegExp) => pane.getByRole("button", { name });

/** Runs something in the pane's own Excel. */
const inExcel = <T>({ page }: Workbench, act: (workbook: Excel.Workbook) => T) =>
  page.frames()[1]!.evaluate(
    `Excel.run(async (context) => {
      (${String(act)})(context.workbook);
      await context.sync();
    })`,
  );

async function score(workbench: Workbench): Promise<void> {
  await button(workbench, "Подключить эту книгу").waitFor();
  await workbench.pane.getByRole("tab", { name: "Баллы" }).click();
  await button(workbench, "Рассчитать баллы").click();
  await workbench.pane.getByText("Баллы на листе «Scores»").waitFor();
}

test("what was written is put back as it was, by keyboard, and the step shows it", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  await button(workbench, "Подключить эту книгу").waitFor();
  const before = await sheetNames(workbench);
  await score(workbench);
  await pane.getByText("Добавлено: 2 листа.").waitFor();
  await picture(workbench, "undo-offer-ru");

  await button(workbench, "Вернуть как было").focus();
  await page.keyboard.press("Enter");
  const message = pane.getByText("Книга такая, какой была до последнего действия. Удалено: 2 листа.");
  await message.waitFor();
  expect(await sheetNames(workbench)).toEqual(before);
  await button(workbench, "Рассчитать баллы").waitFor();
  expect(await pane.getByRole("region", { name: "Последнее действие" }).count()).toBe(0);
  const hasFocus = await page
    .frames()[1]!
    .evaluate(() => document.activeElement?.textContent?.includes("Книга такая"));
  expect(hasFocus).toBe(true);
  await picture(workbench, "undo-done-ru");
  await button(workbench, "Закрыть").click();
  await message.waitFor({ state: "detached" });
});

test("forms are taken back but one that was typed into, which is said with a link; scores stay", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" }, { width: 900, height: 1100 });
  const { pane } = workbench;
  await score(workbench);
  const scored = await sheetNames(workbench);
  await pane.getByRole("tab", { name: "Заключения" }).click();
  await pane.getByRole("searchbox").fill("юстиции");
  await pane.getByRole("checkbox", { name: JUSTICE }).check();
  await button(workbench, "Составить 4 листа").click();
  await pane.getByText("Готово: 4 листа, A4").waitFor();
  await pane.getByText("Добавлено: 4 листа.").waitFor();
  await inExcel(workbench, ({ worksheets }) => {
    worksheets.getItem("Жалобы Министерство юстиции").getRange("J3").values = [["моё"]];
  });
  await button(workbench, "Вернуть как было").click();
  await pane.getByText("Возвращено не всё. Удалено: 3 листа.").waitFor();
  await pane.getByText("изменён после этого действия, поэтому оставлен как есть").waitFor();
  await button(workbench, `Жалобы ${JUSTICE}`).waitFor();
  // Nothing is said any more of forms that are gone.
  await pane.getByRole("heading", { level: 1, name: "Формы Методики" }).waitFor();
  expect(await sheetNames(workbench)).toEqual([...scored, `Жалобы ${JUSTICE}`]);
  await picture(workbench, "undo-left-ru");
});

test("before what cannot be taken back the pane asks, and writes nothing unless it may", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { pane } = workbench;
  await score(workbench);
  await pane.getByRole("tab", { name: "Заключения" }).click();
  await button(workbench, "Открыть реквизиты").waitFor();
  // More sheets of ours than the pane keeps.
  await inExcel(workbench, ({ worksheets }) => {
    for (let index = 0; index <= 100; index++)
      worksheets.add(`Отчет ${index}`).customProperties.add("olshem", '{"sheet":"report"}');
  });
  const before = await sheetNames(workbench);
  const question = pane.getByText(/^Уже составленных листов, которые могут измениться: 101\./);
  await button(workbench, "Открыть реквизиты").click();
  await question.waitFor();
  await picture(workbench, "undo-question-ru");
  await button(workbench, "Не записывать").click();
  await question.waitFor({ state: "detached" });
  expect(await pane.getByRole("alert").count()).toBe(0);
  expect(await sheetNames(workbench)).toEqual(before);

  await button(workbench, "Открыть реквизиты").click();
  await button(workbench, "Всё равно записать").click();
  await question.waitFor({ state: "detached" });
  await workbench.page.getByText("Реквизиты").first().waitFor();
  expect(await sheetNames(workbench)).toContain("Реквизиты");
});

test.each([
  ["kk", "Бұрынғы қалпына келтіру", "Балдарды есептеу", "Балдар", "Қосылды: 2 парақ."],
  ["en", "Put back as it was", "Calculate scores", "Scores", "Added: 2 sheets."],
] as const)("%s: the offer speaks it", async (language, back, calculate, tab, added) => {
  const workbench = await openWorkbench({ language, width: "320" });
  const { pane } = workbench;
  await pane.getByRole("tab", { name: tab }).click();
  await button(workbench, calculate).click();
  await pane.getByText(added).waitFor();
  await button(workbench, back).waitFor();
  await picture(workbench, `undo-offer-${language}`);
});
