import { address } from "../address";
import { addSheets } from "../add-sheet";
import { readMarks } from "../marks";
import { rangeOf, runsOf, type Cell } from "../repair/runs";
import { freeName } from "../sheet-names";
import { OlshemError } from "../types";
import { asContent, hasValue, writeContents } from "./content";
import { findOwn, type OwnFormula } from "./find";
import {
  expectWritable,
  FIRST_LINE,
  LEDGER_MARK,
  ledgerName,
  readLedger,
  removeLines,
  rowsFromBottom,
  type Ledger,
} from "./ledger";
import { within, type Where } from "./where";
import { LEDGER_NAME, writeHeads, writeLines } from "./write-ledger";

/** A formula that was left as it is, and why. */
export interface NotFrozen {
  /** Its cells, sheet included: `'Лист 1'!B2:B9`. */
  readonly address: string;
  readonly reason:
    /** Its sheet is protected. */
    | "protected"
    /** It shows an error instead of a value: Excel does not know the function, or there is no room for it. */
    | "noValue"
    /** Excel did not let values be written. */
    | "refused";
}

export interface Freezing {
  /** Cells that hold values now, those of each formula together: `'Лист 1'!B2:B9`. */
  readonly frozen: readonly string[];
  readonly left: readonly NotFrozen[];
  /** The sheet that keeps the formulas; left out where none was frozen. */
  readonly sheet?: string;
}

/**
 * Turns formulas with functions of ours, and what they have spilled, into the values that they show, so that the workbook can
 * be read without the add-in. The formulas are kept, before anything is changed, on a sheet of ours that a person can read;
 * its references follow the cells. A few `sync`s and one for each sheet.
 * @throws OlshemError `severalSelected`, `workbookProtected`, `frozenProtected`
 */
export async function freezeFormulas(where: Where): Promise<Freezing> {
  return Excel.run(async (context) => {
    const place = await within(context, where);
    const marked = await readMarks(context);
    const ledgerSheet = ledgerName(marked);
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    await context.sync();
    const sheets = worksheets.items
      .filter(({ name }) => name !== ledgerSheet)
      .map(({ name, protection }) => ({ name, isProtected: protection.protected }));
    expectWritable(ledgerSheet, worksheets.items);
    const found = await findOwn(context, sheets, place);
    const own = found.filter((formula) => reasonToLeave(formula) === undefined);
    const left = found.flatMap((formula): NotFrozen[] => {
      const reason = reasonToLeave(formula);
      return reason === undefined ? [] : [{ address: address(formula.area), reason }];
    });
    if (own.length === 0) return { frozen: [], left };
    if (ledgerSheet === undefined && protection.protected) throw new OlshemError("workbookProtected");

    const ledger = ledgerSheet === undefined ? undefined : await readLedger(context, ledgerSheet);
    const kept = await keep(context, own, marked.names, ledger);
    const refused: OwnFormula[] = [];
    for (const sheet of new Set(own.map(({ area }) => area.sheet))) {
      const formulas = own.filter(({ area }) => area.sheet === sheet);
      if (!(await areWritten(context, formulas))) refused.push(...(await stillFormulas(context, formulas)));
    }
    if (refused.length > 0) await forget(context, kept, refused);
    const frozen = own.filter((formula) => !refused.includes(formula)).map(({ area }) => address(area));
    left.push(...refused.map(({ area }): NotFrozen => ({ address: address(area), reason: "refused" })));
    return { frozen, left, ...(frozen.length > 0 ? { sheet: kept } : {}) };
  });
}

function reasonToLeave({ isProtected, cells }: OwnFormula): NotFrozen["reason"] | undefined {
  if (isProtected) return "protected";
  return cells.every(({ value }) => hasValue(value)) ? undefined : "noValue";
}

const keyOf = ({ sheet, row, column }: Cell): string => `${row} ${column} ${sheet.toLowerCase()}`;

/** Writes down the formulas; older ones of the same cells give way. One `sync`. */
async function keep(
  context: Excel.RequestContext,
  own: readonly OwnFormula[],
  names: readonly string[],
  ledger: Ledger | undefined,
): Promise<string> {
  const { worksheets } = context.workbook;
  const name = ledger?.sheet ?? freeName(LEDGER_NAME, new Set(names.map((name) => name.toLowerCase())));
  await addSheets(context, ledger ? [] : [{ name, mark: LEDGER_MARK }], () => {
    const sheet = worksheets.getItem(name);
    if (!ledger) {
      writeHeads(sheet);
      return writeLines(sheet, FIRST_LINE, 1, own);
    }
    const older = linesOf(ledger, own);
    for (const rows of rowsFromBottom(older)) sheet.getRange(rows).delete("Up");
    const last = Math.max(0, ...ledger.lines.map(({ number }) => number));
    writeLines(sheet, Math.max(FIRST_LINE, ledger.end - older.length), last + 1, own);
  });
  return name;
}

/** Lines of all formulas of which some cell is among those of others. */
function linesOf({ lines }: Ledger, formulas: readonly OwnFormula[]): readonly number[] {
  const taken = new Set(formulas.flatMap(({ cells }) => cells.map(keyOf)));
  const numbers = new Set(
    lines.filter(({ cell }) => cell && taken.has(keyOf(cell))).map(({ number }) => number),
  );
  return lines.filter(({ number }) => numbers.has(number)).map(({ line }) => line);
}

/** Writes the values of formulas of one sheet; whether Excel has taken them all. */
async function areWritten(context: Excel.RequestContext, formulas: readonly OwnFormula[]): Promise<boolean> {
  for (const run of runsOf(formulas.flatMap(({ cells }) => cells)))
    writeContents(
      rangeOf(context, run),
      run.cells.map(({ value, format }) => ({
        content: asContent(value),
        format,
        isText: typeof value === "string",
      })),
    );
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Those whose cell still holds a formula. One `sync`. */
async function stillFormulas(
  context: Excel.RequestContext,
  formulas: readonly OwnFormula[],
): Promise<readonly OwnFormula[]> {
  const cells = formulas.map(({ area: { sheet, row, column } }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.load("formulas");
    return cell;
  });
  await context.sync();
  return formulas.filter((_, index) => String(cells[index]!.formulas[0]?.[0]).startsWith("="));
}

/** Takes away the lines of formulas that were not frozen after all. Two `sync`s. */
async function forget(
  context: Excel.RequestContext,
  sheet: string,
  formulas: readonly OwnFormula[],
): Promise<void> {
  const ledger = await readLedger(context, sheet);
  removeLines(context, ledger, linesOf(ledger, formulas));
  await context.sync();
}
