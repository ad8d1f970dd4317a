/**
 * Tells when the selected cell may be another or hold something else: the selection moved, a sheet came to the front, or
 * cells were changed. Returns the way to stop. One `sync` each.
 */
export async function watchSelection(tell: () => void): Promise<() => Promise<void>> {
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told = async () => tell();
    const added = [
      worksheets.onSelectionChanged.add(told),
      worksheets.onActivated.add(told),
      worksheets.onChanged.add(told),
    ] as const;
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
}
