import { loadCorrections, type LoadedCorrections } from "../../../src/excel/corrections";
import { readMarks } from "../../../src/excel/marks";
import type { KeptCorrection } from "../../../src/excel";
import type { Correction } from "../../../src/recognition";
import type { Place } from "../../../src/recognition/corrections";
import { workbookOf, type Workbook } from "../workbook";

export const KEPT = "Уточнения";
export const DATA = "Свод за год";

/** Four bodies under heads, A1:D5. */
export const made = (): Promise<Workbook> =>
  workbookOf({
    [DATA]: [
      ["Орган", "Оказано услуг", "Нарушен срок", "Показатель X"],
      ["Министерство юстиции", 10, 1, 2],
      ["Министерство финансов", 20, 2, ""],
      ["Министерство обороны", 30, 3, 6],
      ["Министерство энергетики", 40, 4, 8],
    ],
  });

export const place = (row: number, column: number, rows = 1, columns = 1, sheet = DATA): Place => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** What the workbook keeps. */
export const loaded = (): Promise<LoadedCorrections> =>
  Excel.run(async (context) => {
    const read = loadCorrections(context, await readMarks(context));
    await context.sync();
    return read();
  });
export const kept = async (): Promise<readonly KeptCorrection[]> => (await loaded()).corrections;
export const corrections = async (): Promise<readonly Correction[]> =>
  (await kept()).map(({ correction }) => correction);

/** Changes the workbook as a person does. */
export const edit = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
