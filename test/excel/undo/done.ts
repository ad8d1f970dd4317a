import { recordAfter, recordBefore, type Before, type Change, type Touches } from "../../../src/excel/undo";

/** Does something to the workbook, and tells what is needed to take it back. */
export async function recorded(
  touches: Touches,
  action: () => Promise<unknown>,
  named: readonly string[] = [],
): Promise<Change> {
  const before = (await recordBefore(touches)) as Before;
  await action();
  return (await recordAfter(before, named))!;
}

export const SCORES: Touches = (_sheet, { sheet }) => sheet === "scores" || sheet === "openness";
export const EVERYTHING: Touches = () => true;
export const NOTHING: Touches = () => false;
