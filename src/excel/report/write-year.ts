import { cells } from "../address";
import { readReportInputs } from "./read-inputs";

/** Enters the year of the report on its sheet. Three `sync`s. */
export const writeReportYear = (year: number): Promise<void> =>
  Excel.run(async (context) => {
    const at = (await readReportInputs(context))?.year?.at;
    if (!at) return;
    context.workbook.worksheets.getItem(at.sheet).getRange(cells(at)).values = [[year]];
    await context.sync();
  });
