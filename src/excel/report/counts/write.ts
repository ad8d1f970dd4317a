import { address, cells } from "../../address";
import { readMarks } from "../../marks";
import type { Attachment } from "../../types";
import { readReportInputs } from "../read-inputs";
import { loadCounts, type CountCell } from "./load";

/** What came of putting formulas into cells of the assessment, or of removing them. */
export interface WrittenCounts {
  /** Addresses of the cells written. */
  readonly cells: readonly string[];
  readonly left: readonly {
    readonly address: string;
    readonly reason:
      /** It is not as it was shown any more. */
      | "changed"
      /** Its sheet is protected. */
      | "protected";
  }[];
}

/**
 * Puts formulas over the services of the report into cells of the assessment's tables that are still empty. Three `sync`s
 * and one more.
 * @param wanted addresses of the cells, as they were shown
 */
export const putCounts = (attachment: Attachment, wanted: readonly string[]): Promise<WrittenCounts> =>
  write(attachment, wanted, "empty", (range, { formula, isForTexts }) => {
    if (isForTexts) range.numberFormat = [["General"]];
    range.formulas = [[formula]];
  });

/** Empties cells that still hold such a formula as it was put there. */
export const clearCounts = (attachment: Attachment, wanted: readonly string[]): Promise<WrittenCounts> =>
  write(attachment, wanted, "ours", (range) => void range.clear("Contents"));

const write = (
  attachment: Attachment,
  wanted: readonly string[],
  state: CountCell["state"],
  change: (range: Excel.Range, cell: CountCell) => void,
): Promise<WrittenCounts> =>
  Excel.run(async (context) => {
    const { names } = await readMarks(context);
    const read = await readReportInputs(context);
    const counts = read && loadCounts(context, attachment, read, names);
    await context.sync();
    const found = new Map(counts?.().map((cell) => [address(cell.at), cell]));
    const fit = wanted.filter((one) => found.get(one)?.state === state);
    const open = fit.filter((one) => !found.get(one)!.isProtected);
    for (const one of open) {
      const cell = found.get(one)!;
      change(context.workbook.worksheets.getItem(cell.at.sheet).getRange(cells(cell.at)), cell);
    }
    await context.sync();
    return {
      cells: open,
      left: wanted
        .filter((one) => !open.includes(one))
        .map((one) => ({ address: one, reason: fit.includes(one) ? "protected" : "changed" })),
    };
  });
