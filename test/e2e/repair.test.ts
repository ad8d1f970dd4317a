import type { Frame } from "playwright-core";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

const CALL = 'SERVICES_T1(0,100,"CGO")';

/** Runs in Excel, by the pane's own Office.js. */
const inExcel = <T>({ page }: Workbench, work: (formula: string) => Promise<T>): Promise<T> => {
  const frame: Frame = page.frames()[1]!;
  return frame.evaluate(work, `=_xldudf_OLSHEM_${CALL}`);
};

/** Two sheets as they are after they were open without the add-in, one of them protected. */
const breakCells = (workbench: Workbench) =>
  inExcel(workbench, (formula) =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Черновик").getRange("B2:B6").formulas = Array.from({ length: 5 }, () => [formula]);
      const closed = worksheets.add("Закрытый");
      closed.getRange("A1").formulas = [[formula]];
      closed.protection.protect();
      await context.sync();
    }),
  );

const draft = (workbench: Workbench) =>
  inExcel(workbench, () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Черновик").getRange("B2:B6");
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    }),
  );

test.each([
  [
    "ru",
    "Подключить эту книгу",
    "Функции Olshem не рассчитаны: 6",
    "Пересчитать",
    "Пересчитано: 5 ячеек.",
    "лист защищён",
  ],
  [
    "kk",
    "Осы кітапты қосу",
    "Olshem функциялары есептелмеген: 6",
    "Қайта есептеу",
    "Қайта есептелді: 5 ұяшық.",
    "парақ қорғалған",
  ],
  [
    "en",
    "Attach this workbook",
    "Olshem functions are not calculated: 6",
    "Recalculate",
    "Recalculated: 5 cells.",
    "the sheet is protected",
  ],
])(
  "cells without a value are told and calculated from the pane by keyboard: %s",
  async (language, attach, found, recalculate, done, isProtected) => {
    const workbench = await openWorkbench({ language, width: "320" });
    const { pane } = workbench;
    await pane.getByRole("button", { name: attach }).waitFor();
    await breakCells(workbench);
    expect(await draft(workbench)).toEqual(Array.from({ length: 5 }, () => ["#NAME?"]));

    await pane.getByRole("button", { name: attach }).click();
    await pane.getByText(found).waitFor();
    await picture(workbench, `repair-found-${language}`);
    const button = pane.getByRole("button", { name: recalculate, exact: true });
    await button.focus();
    await button.press("Enter");

    await pane.locator(":focus", { hasText: done }).waitFor();
    await pane.getByText(`: ${isProtected}`).waitFor();
    await pane.getByRole("button", { name: "Закрытый!A1" }).waitFor();
    expect(await draft(workbench)).toEqual(Array.from({ length: 5 }, () => [12]));
    await picture(workbench, `repair-done-${language}`);
  },
);
