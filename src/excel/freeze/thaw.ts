import { address } from "../address";
import { canonical } from "../formula/canonical";
import { parseFormula } from "../formula/parse";
import { readMarks } from "../marks";
import { rangeOf, runsOf, type Cell } from "../repair/runs";
import { respelt } from "../repair/spelling";
import { isFormula, isSame, writeContents } from "./content";
import { frozenFormulas, type FrozenFormula } from "./frozen";
import { ledgerName, lineAddress, readLedger, removeLines } from "./ledger";
import { readSheets, type ReadSheets } from "./sheets";
import { within, type Where } from "./where";

/** A formula that was not put back, or not with a value, and why. */
export interface NotThawed {
  /** The cell that it is about, sheet included; a line of the sheet of frozen formulas where there is no cell any more. */
  readonly address: string;
  readonly reason:
    /** Something else stands in a cell now. */
    | "changed"
    /** Something stands in a cell between those that the formula had spilled into. */
    | "occupied"
    /** The cell was deleted. */
    | "gone"
    /** Cells that the formula refers to were deleted. */
    | "lost"
    /** Its sheet is protected. */
    | "protected"
    /** Excel did not let it be written. */
    | "refused"
    /** It is put back, and has no room to spill. */
    | "noRoom";
  /** What stands in the cell now, where it is another value or a formula. */
  readonly now?: unknown;
}

export interface Thawing {
  /** Cells that hold their formula again. */
  readonly thawed: readonly string[];
  readonly left: readonly NotThawed[];
  /** The sheet of frozen formulas, where there still is one. */
  readonly sheet?: string;
}

/**
 * Puts frozen formulas back where each of their cells still shows what was frozen; anything else is left and told. What is
 * back is forgotten, and the sheet of frozen formulas goes with the last of them. A few `sync`s and one for each sheet.
 * @throws OlshemError `severalSelected`, `frozenProtected`
 */
export async function thawFormulas(where: Where): Promise<Thawing> {
  return Excel.run(async (context) => {
    const place = await within(context, where);
    const ledgerSheet = ledgerName(await readMarks(context));
    if (ledgerSheet === undefined) return { thawed: [], left: [] };
    const ledger = await readLedger(context, ledgerSheet);
    const wanted = frozenFormulas(ledger).filter(
      ({ cells }) => where === "workbook" || cells.some(({ cell }) => place.has(cell)),
    );
    const sheets = await readSheets(
      context,
      ledgerSheet,
      wanted.flatMap(({ cells }) => cells.map(({ cell }) => cell.sheet)),
    );
    const back = wanted.filter((own) => isBack(own, sheets));
    const [left, ready] = [[] as NotThawed[], [] as Anchored[]];
    for (const own of wanted.filter(isAnchored)) {
      if (back.includes(own)) continue;
      const reasons = reasonsToLeave(own, sheets);
      left.push(...reasons);
      if (reasons.length === 0) ready.push(own);
    }

    const thawed: Anchored[] = [];
    for (const sheet of new Set(ready.map(({ anchor }) => anchor.sheet))) {
      const formulas = ready.filter(({ anchor }) => anchor.sheet === sheet);
      await write(context, formulas, sheets);
      const seen = await lookAt(context, formulas);
      for (const own of formulas) {
        const { isBack, value } = seen.get(own)!;
        if (isBack) thawed.push(own);
        if (!isBack) left.push({ address: placeOf(own.anchor), reason: "refused" });
        else if (value === "#SPILL!") left.push({ address: placeOf(own.anchor), reason: "noRoom" });
      }
    }
    const forgotten = [...back, ...thawed].flatMap(({ lines }) => lines);
    removeLines(context, ledger, forgotten, sheets.isLocked);
    await context.sync();
    for (const own of wanted.filter((own) => !isAnchored(own)))
      left.push({ address: lineAddress(ledger, own.line, forgotten), reason: "gone" });
    const addresses = thawed.map(({ anchor }) => placeOf(anchor));
    const isLeft = forgotten.length < ledger.lines.length;
    return { thawed: addresses, left, ...(isLeft ? { sheet: ledgerSheet } : {}) };
  });
}

/** A formula whose cell is still there. */
type Anchored = FrozenFormula & { readonly anchor: Cell };
const isAnchored = (own: FrozenFormula): own is Anchored => own.anchor !== undefined;

const placeOf = (cell: Cell): string => address({ ...cell, rows: 1, columns: 1 });

/** Whether the formula stands in its cell already: somebody has put it back. */
function isBack({ anchor, formula }: FrozenFormula, sheets: ReadSheets): boolean {
  if (!anchor || formula === undefined) return false;
  const there = sheets.at(anchor).formula;
  return there !== undefined && sameFormula(respelt(there) ?? there, formula);
}

function sameFormula(one: string, other: string): boolean {
  const [a, b] = [parseFormula(one), parseFormula(other)];
  return !("code" in a) && !("code" in b) && canonical(a) === canonical(b);
}

function reasonsToLeave(own: Anchored, sheets: ReadSheets): readonly NotThawed[] {
  const { anchor, formula, cells, between } = own;
  if (sheets.isProtected(anchor.sheet)) return [{ address: placeOf(anchor), reason: "protected" }];
  const changed = cells.flatMap(({ cell, value }): NotThawed[] => {
    const { formula, value: now } = sheets.at(cell);
    if (formula === undefined && isSame(now, value)) return [];
    return [{ address: placeOf(cell), reason: "changed", now: formula ?? now }];
  });
  const occupied = between.flatMap((cell): NotThawed[] => {
    const { formula, value: now } = sheets.at(cell);
    return now === "" && formula === undefined
      ? []
      : [{ address: placeOf(cell), reason: "occupied", now: formula ?? now }];
  });
  if (changed.length + occupied.length > 0) return [...changed, ...occupied];
  return formula === undefined ? [{ address: placeOf(anchor), reason: "lost" }] : [];
}

/** Empties the cells that formulas of one sheet had spilled into, and writes the formulas. One `sync`; Excel may refuse. */
async function write(
  context: Excel.RequestContext,
  formulas: readonly Anchored[],
  sheets: ReadSheets,
): Promise<void> {
  const spilled = formulas.flatMap(({ cells, anchor }) =>
    cells.map(({ cell }) => cell).filter((cell) => cell !== anchor),
  );
  for (const run of runsOf(spilled)) rangeOf(context, run).values = run.cells.map(() => [""]);
  const anchors = formulas.map(({ anchor, formula }) => ({ ...anchor, formula: formula! }));
  for (const run of runsOf(anchors))
    writeContents(
      rangeOf(context, run),
      run.cells.map((cell) => ({ content: cell.formula, format: sheets.at(cell).format, isText: false })),
    );
  try {
    await context.sync();
  } catch {
    // What has come of it is looked at next.
  }
}

/** What stands where formulas were written. One `sync`. */
async function lookAt(
  context: Excel.RequestContext,
  formulas: readonly Anchored[],
): Promise<ReadonlyMap<Anchored, { readonly isBack: boolean; readonly value: unknown }>> {
  const cells = formulas.map(({ anchor }) => {
    const cell = context.workbook.worksheets.getItem(anchor.sheet).getCell(anchor.row, anchor.column);
    cell.load("values,formulas");
    return cell;
  });
  await context.sync();
  return new Map(
    formulas.map((own, index) => {
      const { formulas, values } = cells[index]!;
      return [own, { isBack: isFormula(formulas[0]?.[0], values[0]?.[0]), value: values[0]?.[0] }] as const;
    }),
  );
}
