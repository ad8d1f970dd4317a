import type { Scope } from "../../excel";
import type { Actions } from "../actions";

/** Keeps what is needed to take back what is being done. */
export interface Recorder {
  /** Before an action; what was kept of the one before it is let go of. Whether the action may go on. */
  readonly start: (scope: Scope) => Promise<boolean>;
  /** Before another part of the same action. */
  readonly goOn: (scope: Scope) => Promise<boolean>;
  /**
   * After a part of an action.
   * @param named the sheets that it says it wrote
   */
  readonly wrote: (named: readonly string[]) => void;
  /** After an action, also one that failed half-way. */
  readonly end: () => Promise<void>;
  /** Something is done that is not taken back this way: what came before it cannot be either. */
  readonly forget: () => void;
}

/** The user did not want what cannot be taken back: nothing was written. */
export class NotWanted extends Error {
  constructor() {
    super("notWanted");
    this.name = "NotWanted";
  }
}

/** How a part of an action is kept. */
interface Kept<T> {
  /** The sheets that it says it wrote. */
  readonly named?: (result: T) => readonly string[];
  /** Whether another part follows, after which one looks what has changed. */
  readonly goesOn?: (result: T) => boolean;
}

/**
 * The same actions, of which those that write keep what they write over.
 * @throws NotWanted instead of writing
 */
export function undoable(actions: Actions, recorder: Recorder): Actions {
  /** Does an action or a part of it, and keeps what it changed even if it fails half-way. */
  async function recorded<T>(
    mayGoOn: Promise<boolean>,
    write: () => Promise<T>,
    { named, goesOn }: Kept<T> = {},
  ): Promise<T> {
    if (!(await mayGoOn)) throw new NotWanted();
    let result: T;
    try {
      result = await write();
    } catch (error) {
      await recorder.end();
      throw error;
    }
    recorder.wrote(named?.(result) ?? []);
    if (!goesOn?.(result)) await recorder.end();
    return result;
  }
  const forgetting =
    <Given extends readonly unknown[], Result>(write: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      recorder.forget();
      return write(...given);
    };
  return {
    ...actions,
    writeScores: (attachment, options) =>
      recorded(
        recorder.start({
          of: "scores",
          ...(attachment.objected ? { adjustments: attachment.objected.adjustments } : {}),
        }),
        () => actions.writeScores(attachment, options),
      ),
    writeTables: (...given) =>
      recorded(recorder.start({ of: "added" }), () => actions.writeTables(...given), {
        named: ({ sheets }) => sheets,
      }),
    writeRequisites: (...given) =>
      recorded(recorder.start({ of: "requisites" }), () => actions.writeRequisites(...given)),
    writeObjections: (...given) =>
      recorded(recorder.start({ of: "added" }), () => actions.writeObjections(...given)),
    startEntry: forgetting(actions.startEntry),
    writeReportInputs: (...given) =>
      recorded(recorder.start({ of: "added" }), () => actions.writeReportInputs(...given)),
    takeReportLists: (...given) =>
      recorded(recorder.start({ of: "reportInputs" }), () => actions.takeReportLists(...given)),
    writeReport: (request) =>
      recorded(
        recorder.start({ of: "report", language: request.language }),
        () => actions.writeReport(request),
        { named: ({ sheet }) => (sheet === undefined ? [] : [sheet]) },
      ),
    signForms: (attachment, sheets, today) =>
      recorded(recorder.start({ of: "sheets", sheets }), () => actions.signForms(attachment, sheets, today)),
    // Forms are written in three parts: numbers made live, the forms, numbers kept as chosen.
    reviveNumbers: (attachment, numbers) =>
      recorded(recorder.start({ of: "numbers", numbers }), () => actions.reviveNumbers(attachment, numbers), {
        goesOn: () => true,
      }),
    writeForms: (attachment, request, options) =>
      recorded(
        recorder.goOn({ of: "forms", request }),
        () => actions.writeForms(attachment, request, options),
        {
          named: ({ sheets }) => sheets,
          goesOn: ({ sheets }) => sheets.length > 0,
        },
      ),
    keepNumbers: (attachment, numbers) =>
      recorded(recorder.goOn({ of: "numbers", numbers }), () => actions.keepNumbers(attachment, numbers)),
    // Sheets of users are not kept: what is put there has a button of its own that removes it.
    putCounts: forgetting(actions.putCounts),
    clearCounts: forgetting(actions.clearCounts),
    keepCorrection: forgetting(actions.keepCorrection),
    forgetCorrection: forgetting(actions.forgetCorrection),
    repairBroken: forgetting(actions.repairBroken),
    freezeFormulas: forgetting(actions.freezeFormulas),
    thawFormulas: forgetting(actions.thawFormulas),
  };
}
