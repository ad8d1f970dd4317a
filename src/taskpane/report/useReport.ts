import type { Attachment, ReportList, ReviewedReport } from "../../excel";
import type { Actions } from "../actions";
import { useLast, useRereading } from "../useRead";
import type { View } from "../view";

/**
 * The annual report and the lists that it may take as they were last read.
 * @param of the tables of the assessment, if they have been read
 */
export function useReport(
  view: View,
  { reviewReport, findReportLists }: Pick<Actions, "reviewReport" | "findReportLists">,
  of: Attachment | undefined,
) {
  const [reviewed, read] = useLast<ReviewedReport>(view, "report", () => reviewReport(of));
  const [lists, readLists] = useLast<readonly ReportList[]>(view, "report", findReportLists);
  async function readAll() {
    await read();
    await readLists();
  }
  useRereading(readAll, of);
  return { reviewed, lists: lists ?? [], read, readAll };
}
