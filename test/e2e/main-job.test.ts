import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { unzipSync } from "fflate";
import expected from "../data/sample.expected.json";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

const JUSTICE = "Министерство юстиции";

/** Values of a range, asked of Excel by the pane's own Office.js. */
async function values({ page }: Workbench, sheet: string, cells: string): Promise<unknown[][]> {
  const frame: Frame = page.frames()[1]!;
  return frame.evaluate(
    ([sheet, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet!).getRange(cells!);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, cells],
  );
}

/** The points on a conclusion, from the first criterion to the final score. */
const points = async (workbench: Workbench, sheet: string) =>
  (await values(workbench, sheet, "A1:D20"))
    .filter((row) => typeof row[2] === "number")
    .map((row) => row[2] as number);

test("the main job: attach, score, conclude on two bodies, change an input, save", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { page, pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });

  await button("Подключить эту книгу").click();
  await pane.getByText("44 органа", { exact: true }).waitFor();
  await pane.getByText("МИО: 20", { exact: true }).waitFor();
  await pane.getByText("Факты для штрафных баллов").waitFor();
  await pane.getByText("Исходные данные ЦГО: 24 органа").click();
  await pane.getByRole("button", { name: "С нарушением срока (a)", exact: true }).waitFor();
  await pane.getByText("Строка 29: ИТОГО (итог)").waitFor();
  await pane.getByText("Открытость ЦГО: 24 органа").click();
  await button("Открытый диалог").waitFor();
  await picture(workbench, "data-ru");

  await button("Перейти к правилам").click();
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").click();
  await pane.getByText("Баллы на листе «Scores»").waitFor();
  const justice = expected[JUSTICE];
  const [row] = (await values(workbench, "Scores", "B7:AS30")).filter(([name]) => name === JUSTICE);
  expect(row!.slice(21, 29)).toEqual(
    Object.values(justice.openness).map((value) => expect.closeTo(value, 9)),
  );
  expect(row!.slice(-2)).toEqual([expect.closeTo(justice.overall, 9), "средняя степень"]);
  expect(row!.slice(1, 9)).toEqual(
    (["P1", "P2", "K1", "T1", "T2", "T3", "T4", "K2"] as const).map((symbol) =>
      expect.closeTo(justice.services[symbol], 9),
    ),
  );
  await picture(workbench, "scores-ru");

  await button("Перейти к заключениям").click();
  for (const name of ["юстиции", "города Астаны"]) {
    await pane.getByRole("searchbox").fill(name);
    await pane.getByRole("checkbox", { name: new RegExp(name) }).check();
  }
  await pane.getByText("Выбрано: 2 органа").waitFor();
  await button("Составить 8 листов").click();
  await pane.getByText("Готово: 8 листов, A4").waitFor();
  const sheet = `Услуги ${JUSTICE}`;
  const before = await points(workbench, sheet);
  expect(before).toEqual(
    [
      justice.services.K1,
      justice.services.K2,
      justice.services.K3,
      justice.services.total,
      justice.penalties[0]!,
      justice.final[0]!,
    ].map((value) => expect.closeTo(value, 9)),
  );
  await button(sheet).click();
  await picture(workbench, "conclusions-ru");

  // A person clicks the cell of services rendered late and types another number.
  await pane.getByRole("tab", { name: "Данные" }).click();
  await pane.getByText("Исходные данные ЦГО: 24 органа").click();
  await pane.getByRole("button", { name: "С нарушением срока (a)", exact: true }).click();
  await page.locator(".o-grid").click({ position: { x: 548, y: 544 } });
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  expect(await values(workbench, "Исходные данные ЦГО", "B25:D25")).toEqual([
    [JUSTICE, expect.anything(), 0],
  ]);
  const [changed] = (await values(workbench, "Scores", "B7:R30")).filter(([name]) => name === JUSTICE);
  expect(changed![4]).toBe(12);
  const after = await points(workbench, sheet);
  expect(after[1]! - before[1]!).toBeCloseTo(12 - justice.services.T1, 9);
  expect(after[5]! - before[5]!).toBeCloseTo(12 - justice.services.T1, 9);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Сохранить" }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  const texts = Object.entries(parts)
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts).toHaveLength(7 + 2 + 8);
  expect(texts.filter((xml) => xml.includes("_xldudf_OLSHEM_SERVICES_T1("))).toHaveLength(1);
  // The figure of the conclusion stands in the file as it was last shown.
  expect(texts.some((xml) => xml.includes(`<v>${after[5]}</v>`))).toBe(true);
});

test("a reading chosen in the pane is written into the workbook, and found there when it is read again", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const defence = async () => {
    const rows = await values(workbench, "Scores", "B7:AA30");
    return rows.find(([name]) => name === "Министерство обороны")!.at(-2);
  };
  const score = async () => {
    await button(/^Рассчитать/).click();
    await pane.getByText("Баллы на листе «Scores»").waitFor();
  };
  await button("Подключить эту книгу").click();
  await button("Перейти к правилам").click();
  await button("Перейти к баллам").click();
  await score();
  const before = await defence();

  await button("Изменить правила").click();
  await button("Чтения").click();
  await pane.getByRole("searchbox", { name: "Найти чтение" }).fill("табл. 6");
  const group = pane.getByRole("radiogroup", { name: /средн/i });
  await group.getByRole("radio").nth(1).check();
  await button("Чтения: выбрано 1").waitFor();
  await button("Перейти к баллам").click();
  await pane.getByText("Редакция 2023-07, чтений выбрано: 1", { exact: true }).waitFor();
  await pane.getByText("баллы по другим правилам: Редакция 2023-07, чтения по умолчанию").waitFor();
  await score();
  expect(await values(workbench, "Scores", "C2:C2")).toEqual([["2023-07;average-of=all-bodies"]]);
  expect(await defence()).not.toBe(before);

  await pane.getByRole("tab", { name: "Данные" }).click();
  await button("Прочитать книгу заново").click();
  await button("Перейти к правилам").click();
  await button("Чтения: выбрано 1").click();
  await button("Вернуть все по умолчанию").click();
  await button("Чтения").waitFor();
  await button("Перейти к баллам").click();
  await score();
  expect(await values(workbench, "Scores", "C2:C2")).toEqual([["2023-07"]]);
  expect(await defence()).toBe(before);
});

test("writing forms can be stopped, and whole sheets remain", async () => {
  const workbench = await openWorkbench({ language: "ru" });
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  await button("Подключить эту книгу").click();
  await button("Перейти к правилам").click();
  await button("Перейти к баллам").click();
  await button("Рассчитать баллы").click();
  await button("Перейти к заключениям").click();
  await pane.getByRole("checkbox", { name: "ЦГО (24)" }).check();
  await button(/Составить 96 листов/).click();
  await pane
    .getByText(/Готово [1-9]\d* из 96/)
    .first()
    .waitFor();
  await button("Остановить").click();
  await pane.getByText(/Остановлено\. Составлено: \d+ лист/).waitFor();
});
