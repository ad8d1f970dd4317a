import type { Area } from "../address";
import { addSheets } from "../add-sheet";
import { laySheet } from "../input-sheets/lay-sheet";
import { placeSheets, sheetsOf } from "../input-sheets/sheets";
import { readMarks } from "../marks";
import type { Attachment } from "../types";
import { addBodies, offerAnew } from "./add-bodies";
import { findTables } from "../input-sheets/find-tables";
import { KINDS, loadRequisites } from "./load";
import { bodiesIn, newTables, type NewTable } from "./new-tables";
import { SHEETS, TABLES, tablesOn, type RequisitesSheet } from "./tables";
import { writeTable } from "./write-table";

/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<RequisitesSheet, readonly number[]>> = {
  requisites: [190, 170, 150, 150, 150, 76],
  report: [190, 62, 92, 460],
};

const TITLES = { requisites: SHEETS.requisites.name, report: SHEETS.report.name };

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
    const { names, added } = placeSheets(marked, sheetsOf(marked, KINDS), TITLES, (sheet) => ({ sheet }));
    const values = loadRequisites(context, marked);
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

const writeSheet = (
  sheet: Excel.Worksheet,
  kind: RequisitesSheet,
  tables: readonly NewTable[],
  bodies: Area | undefined,
): void =>
  laySheet(sheet, { ...SHEETS[kind], widths: WIDTHS[kind], tables }, (table) =>
    writeTable(sheet, table, bodies),
  );
