import { isSameThing, type Correction } from "../../recognition";
import { addSheet } from "../add-sheet";
import { cells } from "../address";
import { readMarks } from "../marks";
import { freeName } from "../sheet-names";
import { OlshemError } from "../types";
import { layoutOf, loadUsed, sheetOf, SHEET_NAME, type Layout } from "./layout";
import { keptOn } from "./load";
import { rowOf } from "./row";
import { writeHeads, writeRow, writeSheet } from "./write";

/**
 * Keeps what a person said in the workbook, below what they said before; what they said of the same thing goes. Adds the
 * sheet of corrections where there is none. Five `sync`s at most, however much was said.
 * @throws OlshemError `workbookProtected`
 */
export async function keepCorrection(...said: readonly Correction[]): Promise<void> {
  const corrections = said.filter(
    (correction, index) => !said.slice(index + 1).some((later) => isSameThing(later, correction)),
  );
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    const marked = await readMarks(context);
    const name = sheetOf(marked);
    const written =
      name === undefined
        ? await onNewSheet(context, marked.names, protection.protected, corrections)
        : await onSheet(context, name, corrections);
    const { now, before } = countsOf(written);
    if (now === undefined || before === undefined) return;
    const sheet = worksheets.getItem(written.sheet);
    const placed = corrections.flatMap((correction, index) =>
      "place" in correction ? [written.row + index] : [],
    );
    if (placed.length === 0) return;
    const cellOf = (row: number, column: number) =>
      sheet.getRange(cells({ row, column, rows: 1, columns: 1 }));
    const counted = placed.map((row) => {
      const count = cellOf(row, now);
      count.load("values");
      return { row, count };
    });
    await context.sync();
    for (const { row, count } of counted) cellOf(row, before).values = count.values;
    await context.sync();
  });
}

/** Where the first of the corrections stands; the others are below it. */
interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly layout: Layout;
}

const countsOf = ({ layout: { columns } }: Written) => ({
  now: columns.get("now"),
  before: columns.get("before"),
});

function writeRows(
  sheet: Excel.Worksheet,
  row: number,
  layout: Layout,
  corrections: readonly Correction[],
): void {
  for (const [index, correction] of corrections.entries())
    writeRow(sheet, row + index, layout, rowOf(correction));
}

async function onNewSheet(
  context: Excel.RequestContext,
  names: readonly string[],
  isLocked: boolean,
  corrections: readonly Correction[],
): Promise<Written> {
  if (isLocked) throw new OlshemError("workbookProtected");
  const name = freeName(SHEET_NAME, new Set(names.map((other) => other.toLowerCase())));
  let layout: Layout;
  await addSheet(context, name, { sheet: "corrections" }, (sheet) => {
    layout = writeSheet(sheet);
    writeRows(sheet, layout.row + 1, layout, corrections);
  });
  return { sheet: name, row: layout!.row + 1, layout: layout! };
}

async function onSheet(
  context: Excel.RequestContext,
  name: string,
  corrections: readonly Correction[],
): Promise<Written> {
  const load = loadUsed(context, name);
  await context.sync();
  const used = load();
  const sheet = context.workbook.worksheets.getItem(name);
  const end = used.row + used.values.length;
  // Where a person spoilt the heads, new ones stand below what is left of the old ones.
  const layout = layoutOf(used) ?? writeHeads(sheet, end + 1);
  const replaced = keptOn(name, used).corrections.filter((kept) =>
    corrections.some((correction) => isSameThing(kept.correction, correction)),
  );
  const row = Math.max(end, layout.row + 1);
  writeRows(sheet, row, layout, corrections);
  for (const old of [...replaced].reverse()) deleteRow(sheet, old.row);
  await context.sync();
  return { sheet: name, row: row - replaced.length, layout };
}

const deleteRow = (sheet: Excel.Worksheet, row: number): void =>
  sheet.getRange(`${row + 1}:${row + 1}`).delete("Up");

/**
 * Takes a correction from the workbook, from whichever row has come to hold it; where none does, nothing is changed. Three
 * `sync`s.
 * @param row 0-based row of the sheet of corrections, where it was
 */
export async function forgetCorrection(row: number, correction: Correction): Promise<void> {
  await Excel.run(async (context) => {
    const name = sheetOf(await readMarks(context));
    if (name === undefined) return;
    const load = loadUsed(context, name);
    await context.sync();
    const wanted = JSON.stringify(rowOf(correction));
    const holding = keptOn(name, load()).corrections.filter(
      (kept) => JSON.stringify(rowOf(kept.correction)) === wanted,
    );
    const kept = holding.find((one) => one.row === row) ?? holding[0];
    if (!kept) return;
    deleteRow(context.workbook.worksheets.getItem(name), kept.row);
    await context.sync();
  });
}
