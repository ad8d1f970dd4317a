import { loadLists } from "./load";
import type { ReportList } from "./types";

/** The lists of the workbook that seem to be tables of the annual report. Reads only, in two `sync`s. */
export const findReportLists = (): Promise<readonly ReportList[]> =>
  Excel.run(async (context) => (await loadLists(context)).lists);
