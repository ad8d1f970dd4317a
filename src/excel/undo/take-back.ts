import { OlshemError } from "../types";
import { fingerprintOf, readSheets, takeFullPictures, type FullPicture, type SheetState } from "./picture";
import { fingerprintsOf, type Undoable } from "./record";
import { referringTo } from "./referring";
import { restore } from "./restore";

/** A sheet that is left as it is, and why. */
export interface LeftSheet {
  readonly sheet: string;
  readonly reason:
    /** Somebody changed it after the action. */
    | "changed"
    /** Formulas elsewhere refer to it, `by` names where. */
    | "referred"
    /** Somebody deleted it after the action. */
    | "gone";
  readonly by?: string;
}

export interface TakenBack {
  /** Sheets that the action had added, and that are deleted. */
  readonly removed: readonly string[];
  /** Sheets that hold again what they held. */
  readonly restored: readonly string[];
  readonly left: readonly LeftSheet[];
}

/**
 * Takes back what an action has changed, sheet by sheet: what it wrote anew is given back, what it added is deleted. Sheets
 * that somebody has changed since, or to which formulas elsewhere refer, are left, and said. What fails half-way can be
 * tried again.
 * @throws OlshemError `workbookProtected`, before anything is changed
 */
export async function takeBack(change: Undoable): Promise<TakenBack> {
  const sheets = await readSheets();
  const added = change.added.flatMap(({ id }) => sheets.get(id) ?? []);
  if (added.length > 0) await expectOpenStructure();
  const { restored, left } = await restoreAll(change, sheets);
  const removed = await remove(change, added, sheets);
  return { removed: removed.removed, restored, left: [...left, ...removed.left] };
}

const expectOpenStructure = (): Promise<void> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new OlshemError("workbookProtected");
  });

type Sheets = ReadonlyMap<string, SheetState>;

async function restoreAll({ before, rewritten, after }: Undoable, sheets: Sheets) {
  const restored: string[] = [];
  const left: LeftSheet[] = rewritten
    .filter(({ id }) => !sheets.has(id))
    .map(({ name }) => ({ sheet: name, reason: "gone" }));
  const there = rewritten.flatMap(({ id }) => sheets.get(id) ?? []);
  for (const now of (await takeFullPictures(there)).values()) {
    const picture = before.pictures.get(now.id)!;
    const print = await fingerprintOf(now);
    const isBack = print === (await fingerprintOf(picture));
    if (!isBack && print !== after.get(now.id)) {
      left.push({ sheet: now.name, reason: "changed" });
      continue;
    }
    await restoreOne(picture, now, after);
    restored.push(now.name);
  }
  return { restored, left };
}

/** Where it fails, what has come of the sheet is what a second try may write over. */
async function restoreOne(before: FullPicture, now: FullPicture, after: Map<string, string>): Promise<void> {
  try {
    await Excel.run((context) => restore(context, before, now));
  } catch (error) {
    for (const [id, print] of await fingerprintsOf([now])) after.set(id, print);
    throw error;
  }
}

/** Deletes sheets that an action added and nobody has changed or refers to. */
async function remove({ after }: Undoable, added: readonly SheetState[], sheets: Sheets) {
  const prints = await fingerprintsOf(added);
  const isAsLeft = ({ id }: SheetState) => prints.get(id) === after.get(id);
  let going = added.filter(isAsLeft);
  const left: LeftSheet[] = added
    .filter((sheet) => !isAsLeft(sheet))
    .map(({ name }) => ({ sheet: name, reason: "changed" }));
  // A sheet that is left may itself refer to others that were added.
  for (;;) {
    const gone = new Set(going.map(({ id }) => id));
    const others = [...sheets.values()].filter(({ id }) => !gone.has(id));
    const referred = going.length > 0 ? await referringTo(going, others) : new Map<string, string>();
    if (referred.size === 0) break;
    left.push(...[...referred].map(([sheet, by]): LeftSheet => ({ sheet, reason: "referred", by })));
    going = going.filter(({ name }) => !referred.has(name));
  }
  await Excel.run(async (context) => {
    for (const { id } of going) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return { removed: going.map(({ name }) => name), left };
}
