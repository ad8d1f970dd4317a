import { cells, type Area } from "../address";
import { addSheets, type NewSheet } from "../add-sheet";
import { readMarks } from "../marks";
import { freeName } from "../sheet-names";
import { landscape, titled } from "../sheet-style";
import type { Attachment } from "../types";
import { addBodies, offerAnew } from "./add-bodies";
import { findTables } from "./find-tables";
import { loadSheets, sheetOf } from "./load";
import { bodiesIn, FIRST_TABLE_ROW, newTables, ROWS_ABOVE, type NewTable } from "./new-tables";
import { SHEETS, TABLES, tablesOn, type RequisitesSheet } from "./tables";
import { writeHelp, writeTable } from "./write-table";

/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<RequisitesSheet, readonly number[]>> = {
  requisites: [190, 170, 150, 150, 150, 76],
  report: [190, 62, 92, 460],
};

/**
 * Adds the sheets of requisites that the workbook does not have yet. On one that it has, only bodies are added that its
 * table of bodies lacks, in rows of their own below the others, and offered to choose from; nothing else is changed. Two
 * `sync`s, three where a sheet is there already.
 * @returns the names of both sheets
 */
export async function writeRequisites(
  attachment: Attachment,
): Promise<{ readonly sheets: readonly string[] }> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const taken = new Set(marked.names.map((name) => name.toLowerCase()));
    const added: NewSheet[] = [];
    const nameOf = (kind: RequisitesSheet) => {
      const there = sheetOf(marked, kind);
      if (there !== undefined) return there;
      added.push({ name: freeName(SHEETS[kind].name, taken), mark: { sheet: kind } });
      return added.at(-1)!.name;
    };
    const names = { requisites: nameOf("requisites"), report: nameOf("report") };
    const values = loadSheets(context, marked);
    if (added.length < 2) await context.sync();
    const there = values();

    await addSheets(context, added, () => {
      const requisites = context.workbook.worksheets.getItem(names.requisites);
      const report = context.workbook.worksheets.getItem(names.report);
      const tables = newTables("requisites", attachment.bodies);
      const { bodies, added } = there.requisites
        ? addBodies(requisites, there.requisites, tablesOn("requisites"), attachment.bodies)
        : { bodies: bodiesIn(tables, names.requisites), added: true };
      if (!there.requisites) writeSheet(requisites, "requisites", tables, bodies);
      if (!there.report) writeSheet(report, "report", newTables("report", []), bodies);
      else if (bodies && added)
        offerAnew(report, findTables(there.report, SHEETS.report.tables, TABLES), "report", bodies);
      requisites.activate();
    });
    return { sheets: [names.requisites, names.report] };
  });
}

function writeSheet(
  sheet: Excel.Worksheet,
  kind: RequisitesSheet,
  tables: readonly NewTable[],
  bodies: Area | undefined,
): void {
  const { name, help } = SHEETS[kind];
  WIDTHS[kind].forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  landscape(sheet);
  titled(sheet.getRange("A1"), name, 14);
  writeHelp(sheet.getRange("A2"), help);
  for (const table of tables) writeTable(sheet, table, bodies);
  const { titleRow, rows } = tables.at(-1)!;
  sheet.getRange(`${FIRST_TABLE_ROW + 1}:${titleRow + ROWS_ABOVE + rows.length}`).format.autofitRows();
  if (tables.length > 1) return;
  const heads = FIRST_TABLE_ROW + ROWS_ABOVE;
  sheet.freezePanes.freezeRows(heads);
  sheet.pageLayout.setPrintTitleRows(`$${heads}:$${heads}`);
}
