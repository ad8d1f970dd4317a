import { isUnanswered, locateBroken, type FoundCell } from "./find";
import { rangeOf, runsOf } from "./runs";

/** A cell that still has no value, and why. */
export interface LeftCell {
  /** Sheet included. */
  readonly address: string;
  readonly reason:
    /** Its sheet is protected. */
    | "protected"
    /** Excel did not let it be written: a part of an old array formula, for one. */
    | "refused"
    /** It is written anew, and Excel still does not know some name in it. */
    | "unknown";
}

export interface Repair {
  /** Addresses of the cells that have a value now, or wait for it. */
  readonly repaired: readonly string[];
  readonly left: readonly LeftCell[];
}

/**
 * Writes the formulas of broken cells anew, in the spelling that Excel looks up, and looks at what has come of it. What is
 * broken is found anew, since others may have moved it; no other cell is touched. One `sync` for each sheet, and those of
 * finding and of looking.
 */
export async function repairBroken(): Promise<Repair> {
  return Excel.run(async (context) => {
    const found = await locateBroken(context);
    const open = found.filter(({ isProtected }) => !isProtected);
    const refused = new Set<string>();
    for (const sheet of new Set(open.map((cell) => cell.sheet))) {
      const own = open.filter((cell) => cell.sheet === sheet);
      if (!(await isWritten(context, own))) refused.add(sheet);
    }
    const values = await valuesOf(context, open);
    const left = found.flatMap((cell): LeftCell[] => {
      const { address, sheet, isProtected } = cell;
      if (isProtected) return [{ address, reason: "protected" }];
      const value = values.get(cell);
      if (refused.has(sheet)) return isUnanswered(value) ? [{ address, reason: "refused" }] : [];
      // Just written, a function may still be at work.
      return isUnanswered(value) && value !== "#BUSY!" ? [{ address, reason: "unknown" }] : [];
    });
    const over = new Set(left.map(({ address }) => address));
    return { repaired: found.map(({ address }) => address).filter((address) => !over.has(address)), left };
  });
}

/** Writes the formulas of cells of one sheet; whether Excel has taken them all. */
async function isWritten(context: Excel.RequestContext, cells: readonly FoundCell[]): Promise<boolean> {
  for (const run of runsOf(cells)) rangeOf(context, run).formulas = run.cells.map(({ respelt }) => [respelt]);
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

async function valuesOf(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
): Promise<ReadonlyMap<FoundCell, unknown>> {
  const runs = runsOf(cells).map((run) => ({ ...run, range: rangeOf(context, run) }));
  for (const { range } of runs) range.load("values");
  await context.sync();
  return new Map(
    runs.flatMap(({ cells, range }) => cells.map((cell, index) => [cell, range.values[index]?.[0]] as const)),
  );
}
