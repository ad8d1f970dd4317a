import { recordAfter, recordBefore, type Before, type Undoable, type Scope } from "../../../src/excel/undo";

/** Does something to the workbook, and tells what is needed to take it back. */
export async function recorded(
  scope: Scope | readonly Scope[],
  action: () => Promise<unknown>,
  named: readonly string[] = [],
): Promise<Undoable> {
  let before: Before | undefined;
  for (const one of [scope].flat()) before = (await recordBefore(one, before)) as Before;
  await action();
  return (await recordAfter(before!, named))!;
}

export const ADDED: Scope = { of: "added" };
export const SCORES: Scope = { of: "scores" };
export const REQUISITES: Scope = { of: "requisites" };
