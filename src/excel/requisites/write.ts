import { cells } from "../address";
import { addSheets, type NewSheet } from "../add-sheet";
import { readMarks } from "../marks";
import { nameKey, type SheetValues } from "../recognise";
import { freeName } from "../sheet-names";
import { landscape, titled } from "../sheet-style";
import type { AssessedBody, Attachment } from "../types";
import { entriesOf, findTables } from "./find-tables";
import { loadSheets, sheetOf } from "./load";
import { signatureRows } from "./signatures";
import { SHEETS, type RequisitesSheet, type TableId } from "./tables";
import { dressEntries, ROWS_ABOVE, writeHelp, writeTable, type NewTable } from "./write-table";

/** Empty rows of the tables that the user fills row by row. */
const EMPTY_ROWS = { general: 1, facts: 20, objections: 20, report: 100 } as const;
/** Rows above the first table: title, help, a blank one. */
const FIRST_TABLE_ROW = 3;
/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<RequisitesSheet, readonly number[]>> = {
  requisites: [190, 170, 150, 150, 150, 76],
  report: [190, 62, 92, 460],
};

/**
 * Adds the sheets of requisites that the workbook does not have yet. On one that it has, only bodies are added that its
 * table of bodies lacks, in rows of their own below the others; nothing else is changed. Two `sync`s, three where a sheet
 * is there already.
 * @returns the names of both sheets
 */
export async function writeRequisites(
  attachment: Attachment,
): Promise<{ readonly sheets: readonly string[] }> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const taken = new Set(marked.names.map((name) => name.toLowerCase()));
    const kinds = Object.keys(SHEETS) as RequisitesSheet[];
    const added: NewSheet[] = [];
    const sheets = kinds.map((kind) => {
      const there = sheetOf(marked, kind);
      if (there !== undefined) return there;
      added.push({ name: freeName(SHEETS[kind].name, taken), mark: { sheet: kind } });
      return added.at(-1)!.name;
    });
    const values = loadSheets(context, marked);
    if (added.length < kinds.length) await context.sync();
    const there = values();

    await addSheets(context, added, () => {
      kinds.forEach((kind, index) => {
        const sheet = context.workbook.worksheets.getItem(sheets[index]!);
        if (!there[kind]) writeSheet(sheet, kind, attachment.bodies);
        else if (kind === "requisites") addBodies(sheet, there[kind], attachment.bodies);
      });
      context.workbook.worksheets.getItem(sheets[0]!).activate();
    });
    return { sheets };
  });
}

function writeSheet(sheet: Excel.Worksheet, kind: RequisitesSheet, bodies: readonly AssessedBody[]): void {
  const { name, help, tables } = SHEETS[kind];
  WIDTHS[kind].forEach((width, column) => {
    sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  landscape(sheet);
  titled(sheet.getRange("A1"), name, 14);
  writeHelp(sheet.getRange("A2"), help);
  let row = FIRST_TABLE_ROW;
  for (const id of tables) {
    const table: NewTable = { id, titleRow: row, rows: rowsOf(id, bodies) };
    writeTable(sheet, table);
    row += ROWS_ABOVE + table.rows.length + 1;
  }
  sheet.getRange(`${FIRST_TABLE_ROW + 1}:${row}`).format.autofitRows();
  if (tables.length > 1) return;
  const heads = FIRST_TABLE_ROW + ROWS_ABOVE;
  sheet.freezePanes.freezeRows(heads);
  sheet.pageLayout.setPrintTitleRows(`$${heads}:$${heads}`);
}

function rowsOf(id: TableId, bodies: readonly AssessedBody[]): NewTable["rows"] {
  if (id === "bodies") return bodies.map(({ name }) => [name]);
  if (id === "signatures") return signatureRows();
  return Array.from({ length: EMPTY_ROWS[id] }, () => []);
}

/** Bodies that the table lacks, in rows inserted below its last one. */
function addBodies(sheet: Excel.Worksheet, values: SheetValues, bodies: readonly AssessedBody[]): void {
  const found = findTables(values, SHEETS.requisites.tables);
  const table = found.get("bodies");
  const column = table?.columns.get("body");
  if (!table || column === undefined) return;
  const there = new Set(entriesOf(values, found, "bodies").map((entry) => nameKey(entry("body").text)));
  const missing = bodies.filter(({ name }) => !there.has(nameKey(name)));
  if (missing.length === 0) return;
  const row = (table.rows.at(-1) ?? table.headRow) + 1;
  sheet.getRange(`${row + 1}:${row + missing.length}`).insert("Down");
  const columns = Math.max(...table.columns.values()) - column + 1;
  dressEntries(
    sheet,
    row,
    missing.map(({ name }) => [name]),
    columns,
    column,
  );
}
