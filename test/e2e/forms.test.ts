import expected from "../data/sample.expected.json";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

const JUSTICE = "Министерство юстиции";
const INPUTS = "Исходные данные ЦГО";

/** What a cell holds, its formula included, asked of Excel by the pane's own Office.js. */
async function cellsOf({ page }: Workbench, sheet: string) {
  return page.frames()[1]!.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet);
        const range = own.getUsedRange(true);
        range.load("values,formulas");
        own.protection.load("protected");
        await context.sync();
        return {
          values: range.values as unknown[][],
          formulas: range.formulas as unknown[][],
          protected: own.protection.protected,
        };
      }),
    sheet,
  );
}

async function enter({ page }: Workbench, sheet: string, cell: string, value: unknown): Promise<void> {
  await page.frames()[1]!.evaluate(
    ([sheet, cell, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
        await context.sync();
      }),
    [sheet, cell, value] as const,
  );
}

const activeSheet = ({ page }: Workbench) =>
  page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    }),
  );

/** Goes to the step that writes forms, in Russian or as chosen, with the ministry of justice chosen. */
async function toForms({ pane }: Workbench, language = /^Русский/): Promise<void> {
  const button = (name: string) => pane.getByRole("button", { name });
  await button("Подключить эту книгу").click();
  await button("Перейти к правилам").click();
  await pane.getByRole("radio", { name: language }).check();
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").click();
  await button("Перейти к заключениям").click();
  await pane.getByRole("searchbox").fill("юстиции");
  await pane.getByRole("checkbox", { name: JUSTICE }).check();
}

const formulasOf = ({ formulas }: { formulas: unknown[][] }) =>
  formulas.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

test("forms in Kazakh, with numbers that Excel calculates without the add-in", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  await toForms(workbench, /^Казахский/);
  await pane.getByRole("radio", { name: /^Формулы Excel/ }).check();
  await pane.getByRole("button", { name: "Составить 4 листа" }).click();
  await pane.getByText("Готово: 4 листа, A4").waitFor();

  const form = await cellsOf(workbench, `Қызметтер ${JUSTICE}`);
  expect(form.values.flat()).toContain("Ең жоғары балл");
  expect(form.values.flat()).toContainEqual(expect.closeTo(expected[JUSTICE].services.total, 9));
  for (const sheet of [form, await cellsOf(workbench, "Scores")]) {
    expect(formulasOf(sheet).length).toBeGreaterThan(0);
    expect(formulasOf(sheet).filter((formula) => formula.includes("OLSHEM."))).toEqual([]);
  }
});

test("the requisites are one click away; what is entered there is printed, or it is said why not", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  await toForms(workbench);
  await pane.getByRole("button", { name: "Открыть реквизиты" }).click();
  // Buttons wait until the sheets are there.
  await pane.getByRole("button", { name: "Составить 4 листа", disabled: false }).waitFor();
  expect(await activeSheet(workbench)).toBe("Реквизиты");
  const { values } = await cellsOf(workbench, "Реквизиты");
  expect(values.flat()).toContain(JUSTICE);
  const head = values.findIndex((row) => row.some((cell) => String(cell).startsWith("Отчетный период (на")));
  await enter(workbench, "Реквизиты", `A${head + 2}`, "2023 год");
  const act = values.findIndex((row) => row.includes("Приложение 1. Акт сверки"));
  await enter(workbench, "Реквизиты", `F${act + 1}`, "вчера");
  await picture(workbench, "requisites-ru");

  await pane.getByRole("button", { name: "Составить 4 листа" }).click();
  await pane.getByText("Готово: 4 листа, A4").waitFor();
  expect((await cellsOf(workbench, `Итог ${JUSTICE}`)).values.flat()).toContain("2023 год");
  await pane.getByText("Дата не распознана").waitFor();
  await pane.getByRole("button", { name: new RegExp(`!F${act + 1}$`) }).click();
  expect(await activeSheet(workbench)).toBe("Реквизиты");
});

test("without the tables of openness its forms cannot be chosen, and it is said why", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" }, { width: 900, height: 1700 });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Подключить эту книгу" }).waitFor();
  await page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      for (const name of ["Открытость ЦГО", "Открытость МИО"]) {
        context.workbook.worksheets.getItem(name).delete();
      }
      await context.sync();
    }),
  );
  await toForms(workbench);
  const form = (name: RegExp) => pane.getByRole("checkbox", { name });
  expect(await form(/^Открытость государственного органа/).isDisabled()).toBe(true);
  expect(await form(/в целом \(прил\. 15\)$/).isDisabled()).toBe(true);
  expect(await form(/^Акт сверки/).isDisabled()).toBe(false);
  // Appendices 8, 10 and 15.
  expect(await pane.getByText("Нет данных: открытость.").count()).toBe(3);
  await picture(workbench, "forms-without-openness-ru");
  await pane.getByRole("button", { name: "Составить 2 листа" }).waitFor();
});

test("a signed form stays as it is; a later version stands beside it, with its differences", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const sheet = `Услуги ${JUSTICE}`;
  await toForms(workbench);
  for (const name of ["Открытость", "Качество рассмотрения жалоб", "Взаимодействие"]) {
    await pane.getByRole("checkbox", { name: new RegExp(`^${name}.*прил`) }).uncheck();
  }
  await button("Составить 1 лист").click();
  await pane.getByText("Готово: 1 лист, A4").waitFor();

  await button("Подписать листы").click();
  await pane.getByRole("checkbox", { name: sheet }).check();
  await button("Подписать 1 лист").click();
  await pane.getByText("Подписано: 1 лист").waitFor();
  await pane.getByText(/^Контрольный отпечаток [0-9a-f]{4}(-[0-9a-f]{4})+$/).waitFor();
  const signed = await cellsOf(workbench, sheet);
  expect(signed.protected).toBe(true);
  expect(formulasOf(signed)).toEqual([]);
  await picture(workbench, "signed-ru");

  await enter(workbench, INPUTS, "D25", 0);
  await button("Составить ещё").click();
  await button("Составить 1 лист").click();
  await pane.getByText("Готово: 1 лист, A4").waitFor();
  await pane.getByText("Есть подписанная версия").waitFor();
  await pane.getByRole("heading", { name: "Отличия от прежней версии" }).waitFor();
  const { total, K2, T1 } = expected[JUSTICE].services;
  const change = (before: number) =>
    [before, before + 12 - T1]
      .map((value) => value.toLocaleString("ru", { maximumFractionDigits: 4 }))
      .join(" → ");
  await pane.getByText(change(K2), { exact: true }).first().waitFor();
  await pane.getByText(change(total), { exact: true }).first().waitFor();
  expect((await cellsOf(workbench, sheet)).values).toEqual(signed.values);
  await picture(workbench, "differences-ru");
});

test("numbers turned into values are formulas again when forms are written with formulas", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  const button = (name: string) => pane.getByRole("button", { name });
  await toForms(workbench);
  const write = async (numbers: RegExp) => {
    await pane.getByRole("radio", { name: numbers }).check();
    await button("Составить 4 листа").click();
    await pane.getByText("Готово: 4 листа, A4").waitFor();
    const [scores, form] = [
      await cellsOf(workbench, "Scores"),
      await cellsOf(workbench, `Итог ${JUSTICE}`),
    ] as const;
    await button("Составить ещё").click();
    return { scores, form };
  };
  const values = await write(/^Значения/);
  expect([...formulasOf(values.scores), ...formulasOf(values.form)]).toEqual([]);
  const live = await write(/^Формулы Olshem/);
  expect(formulasOf(live.scores).some((formula) => formula.includes("OLSHEM."))).toBe(true);
  expect(formulasOf(live.form).length).toBeGreaterThan(0);
  expect(live.scores.values).toEqual(values.scores.values);
  expect(live.form.values).toEqual(values.form.values);
});

test("the button that writes is in view, and focus goes where the work is: progress, result, or back after an error", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  const button = (name: string) => pane.getByRole("button", { name });
  const focused = () => page.frames()[1]!.evaluate(() => document.activeElement?.textContent ?? "");
  /** Whether all of it is inside of the pane. */
  const inView = (text: string) =>
    pane.getByText(text).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  await toForms(workbench);
  const frame = page.frames()[1]!;
  await frame.evaluate(() => document.querySelector("main")!.scrollTo(0, 0));
  expect(await inView("Составить 4 листа")).toBe(true);

  await pane.getByRole("checkbox", { name: "Все (44)" }).check();
  await button("Составить 176 листов").focus();
  await page.keyboard.press("Enter");
  await button("Остановить").waitFor();
  expect(await focused()).toMatch(/^Готово \d+ из 176Остановить$/);
  expect(await inView("Остановить")).toBe(true);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Остановить");
  await pane
    .getByText(/Готово [1-9]\d* из/)
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText(/^Остановлено\. Составлено: /).waitFor();
  expect(await focused()).toBe("Формы Методики");

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await button("Составить ещё").click();
  await button("Составить 176 листов").focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Структура книги защищена").waitFor();
  expect(await focused()).toBe("Составить 176 листов");
  expect(await inView("Структура книги защищена")).toBe(true);
});
