import { cells } from "../address";
import { setMark, type Mark } from "../marks";
import { redrawCharts } from "./charts";
import { extentOf, heldAt, isSame, written } from "./contents";
import { blocksOf, isAlike, type Looks } from "./looks";
import type { FullPicture } from "./picture";

/**
 * Gives a sheet back what it held and how it looked. Contents go first and in one `sync`: whatever Excel might refuse of the
 * looks, no text is lost. Where it still looks as it did, only the cells that hold something else are written.
 * @param now the sheet as it is
 */
export async function restore(
  context: Excel.RequestContext,
  before: FullPicture,
  now: FullPicture,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.id);
  if (now.isProtected && !before.isProtected) sheet.protection.unprotect();
  const inserted = insertedRows(before, now);
  const alike = inserted !== undefined || isAlike(before.looks, now.looks);
  const columns = columnsOf(before, now);
  if (inserted)
    for (const { first, count } of inserted) sheet.getRange(`${first + 1}:${first + count}`).delete("Up");
  else if (alike) writeChanged(sheet, before, now);
  else writeAll(sheet, before, now, columns);
  if (!inserted) resize(sheet, before.looks, now.looks);
  if (before.mark && JSON.stringify(before.mark) !== JSON.stringify(now.mark)) setMark(sheet, before.mark);
  await context.sync();
  if (!alike) await dressAll(context, sheet, before, columns);
  await redrawCharts(context, sheet, before);
}

async function dressAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: FullPicture,
  columns: number,
): Promise<void> {
  const { formats } = before.looks;
  const width = Math.min(columns, formats[0]?.length ?? 0);
  for (const block of blocksOf(formats.length, width))
    await dress(
      context,
      sheet.getRange(cells({ ...block, column: 0, columns: width })),
      formats
        .slice(block.row, block.row + block.rows)
        .map((line) => line.slice(0, width).map((format) => ({ format }))),
    );
}

async function dress(
  context: Excel.RequestContext,
  range: Excel.Range,
  properties: Excel.SettableCellProperties[][],
): Promise<void> {
  range.setCellProperties(properties);
  await context.sync();
}

/** What stands beside a form is not the form's. */
function columnsOf(before: FullPicture, now: FullPicture): number {
  const own = [before, now].map(({ mark, contents, looks }) =>
    mark?.sheet === "form"
      ? mark.columns
      : mark?.sheet === "annualReport"
        ? mark.end
        : Math.max(extentOf(contents).columns, looks.formats[0]?.length ?? 0),
  );
  return Math.max(...own);
}

/** Writes the cells that hold something else now; `null` leaves the others alone. */
function writeChanged(sheet: Excel.Worksheet, before: FullPicture, now: FullPicture): void {
  const [one, other] = [extentOf(before.contents), extentOf(now.contents)];
  const area = {
    row: 0,
    column: 0,
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
  const changed = gridOf(area, (row, column) => {
    const held = heldAt(before.contents, row, column);
    if (isSame(held, heldAt(now.contents, row, column))) return null;
    return written(held, before.looks.numberFormats[row]?.[column] ?? "General");
  });
  if (changed.flat().some((cell) => cell !== null))
    sheet.getRange(cells(area)).formulas = changed as Excel.Range["formulas"];
}

/** Clears the columns of a sheet and writes what they held. */
function writeAll(sheet: Excel.Worksheet, before: FullPicture, now: FullPicture, columns: number): void {
  const { contents, looks } = before;
  const rows = Math.max(looks.formats.length, now.looks.formats.length);
  sheet.getRange(cells({ row: 0, column: 0, rows, columns })).clear();
  const area = { row: 0, column: 0, rows: looks.formats.length, columns };
  const range = sheet.getRange(cells(area));
  const formatOf = (row: number, column: number) => looks.numberFormats[row]?.[column] ?? "General";
  // A cell of this format would take a formula for a text.
  const isTextual = (row: number, column: number) =>
    formatOf(row, column) === "@" && typeof heldAt(contents, row, column) === "object";
  range.numberFormat = gridOf(area, (row, column) =>
    isTextual(row, column) ? "General" : formatOf(row, column),
  );
  range.formulas = gridOf(area, (row, column) =>
    written(heldAt(contents, row, column), formatOf(row, column)),
  );
  const late = gridOf(area, (row, column) => (isTextual(row, column) ? "@" : null));
  if (late.flat().some((format) => format !== null)) range.numberFormat = late as string[][];
  for (const merge of looks.merges) sheet.getRange(merge).merge();
}

const gridOf = <T>(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  of: (row: number, column: number) => T,
): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(row, column)));

/** Heights, widths and pages, where they are others now. */
function resize(sheet: Excel.Worksheet, before: Looks, now: Looks): void {
  before.heights.forEach((height, row) => {
    if (height !== now.heights[row]) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  });
  before.widths.forEach((width, column) => {
    if (width === now.widths[column]) return;
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  if (before.printArea !== undefined && before.printArea !== now.printArea)
    sheet.pageLayout.setPrintArea(before.printArea);
  if (before.breaks.join() === now.breaks.join()) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of before.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Sheets into which the pane puts rows of its own between those that are there. */
const GROWS: readonly Mark["sheet"][] = ["requisites", "reportInputs"];

interface Rows {
  readonly first: number;
  count: number;
}

/**
 * Rows that were put in between others, in one place or several, from the lowest on: they are taken out again, so that
 * references to those below follow.
 */
function insertedRows(
  { mark, contents: old }: FullPicture,
  { contents: now }: FullPicture,
): readonly Rows[] | undefined {
  const [before, after] = [extentOf(old), extentOf(now)];
  if (!mark || !GROWS.includes(mark.sheet) || after.rows <= before.rows) return undefined;
  const columns = Math.max(before.columns, after.columns);
  const isSameRow = (row: number, as: number) =>
    Array.from({ length: columns }).every((_, column) =>
      isSame(heldAt(old, row, column), heldAt(now, as, column)),
    );
  const inserted: Rows[] = [];
  let row = 0;
  for (let as = 0; as < after.rows; as++) {
    const last = inserted.at(-1);
    if (row < before.rows && isSameRow(row, as)) row++;
    else if (last && last.first + last.count === as) last.count++;
    else inserted.push({ first: as, count: 1 });
  }
  return row === before.rows ? inserted.reverse() : undefined;
}
