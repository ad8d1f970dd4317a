import { readMarks, setMark, type Mark } from "./marks";

/** A sheet of ours that is not there yet. */
export interface NewSheet {
  readonly name: string;
  readonly mark: Mark;
}

/**
 * Adds sheets of ours, whole or not at all, and writes them once all are there, so that formulas of each may refer to the
 * others. One `sync`; where Excel refuses something on the way, what it had added by then is taken away again before the
 * error goes on.
 */
export async function addSheets(
  context: Excel.RequestContext,
  added: readonly NewSheet[],
  write: () => void,
): Promise<void> {
  for (const { name, mark } of added) setMark(context.workbook.worksheets.add(name), mark);
  write();
  try {
    await context.sync();
  } catch (error) {
    if (added.length > 0) await takeAway(added);
    throw error;
  }
}

/** Adds one sheet of ours, whole or not at all. One `sync`. */
export const addSheet = (
  context: Excel.RequestContext,
  name: string,
  mark: Mark,
  write: (sheet: Excel.Worksheet) => void,
): Promise<void> =>
  addSheets(context, [{ name, mark }], () => write(context.workbook.worksheets.getItem(name)));

/** Only sheets with our mark: one of this name without it is somebody else's, and the reason for the failure. */
async function takeAway(added: readonly NewSheet[]): Promise<void> {
  await Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    for (const { name, mark } of added) {
      if (JSON.stringify(marks.get(name)) === JSON.stringify(mark))
        context.workbook.worksheets.getItem(name).delete();
    }
    await context.sync();
  });
}
