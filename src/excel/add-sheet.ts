import { readMarks, setMark, type Mark } from "./marks";

/**
 * Adds a sheet of ours, whole or not at all. One `sync`; where Excel refuses something on the way, what it had written
 * by then is taken away again before the error goes on.
 */
export async function addSheet(
  context: Excel.RequestContext,
  name: string,
  mark: Mark,
  write: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  setMark(sheet, mark);
  write(sheet);
  try {
    await context.sync();
  } catch (error) {
    await takeAway(name, mark);
    throw error;
  }
}

/** Only a sheet with our mark: a sheet of this name without it is somebody else's, and the reason for the failure. */
async function takeAway(name: string, mark: Mark): Promise<void> {
  await Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    if (JSON.stringify(marks.get(name)) !== JSON.stringify(mark)) return;
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
