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
 * The same actions, of which those that write by what the pane shows read the workbook anew before, and go by that: what the
 * pane does not show of it, such as objections decided meanwhile, is newer there.
 * @throws WorkbookChanged instead of writing where it is otherwise than shown
 */
export function guarded(actions: Actions): Actions {
  const guard =
    <Others extends readonly unknown[], Result>(
      write: (attachment: Attachment, ...others: Others) => Promise<Result>,
    ) =>
    async (shown: Attachment, ...others: Others): Promise<Result> => {
      const { now, changes } = await actions.changesSince(shown);
      if (changes.length > 0) throw new WorkbookChanged(now, changes);
      return write(now, ...others);
    };
  return {
    ...actions,
    writeScores: guard(actions.writeScores),
    writeRequisites: guard(actions.writeRequisites),
    signForms: guard(actions.signForms),
    writeObjections: guard(actions.writeObjections),
    startEntry: guard(actions.startEntry),
    putCounts: guard(actions.putCounts),
    clearCounts: guard(actions.clearCounts),
    // The first of those that write forms: what comes after it is on the way already.
    reviveNumbers: guard(actions.reviveNumbers),
  };
}
