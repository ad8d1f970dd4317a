import type { Attachment, Change } from "../excel";
import type { Actions } from "./actions";

/** Somebody changed the workbook after it was read: nothing was written. */
export class WorkbookChanged extends Error {
  constructor(
    readonly now: Attachment,
    readonly changes: readonly Change[],
  ) {
    super("workbookChanged");
    this.name = "WorkbookChanged";
  }
}

/**
 * The same actions, of which those that write by what the pane shows read the workbook anew before.
 * @throws WorkbookChanged instead of writing where it is otherwise than shown
 */
export function guarded(actions: Actions): Actions {
  const guard =
    <Given extends readonly [Attachment, ...unknown[]], Result>(
      write: (...given: Given) => Promise<Result>,
    ) =>
    async (...given: Given): Promise<Result> => {
      const { now, changes } = await actions.changesSince(given[0]);
      if (changes.length > 0) throw new WorkbookChanged(now, changes);
      return write(...given);
    };
  return {
    ...actions,
    writeScores: guard(actions.writeScores),
    writeRequisites: guard(actions.writeRequisites),
    signForms: guard(actions.signForms),
    writeObjections: guard(actions.writeObjections),
    startEntry: guard(actions.startEntry),
    // The first of those that write forms: what comes after it is on the way already.
    reviveNumbers: guard(actions.reviveNumbers),
  };
}
