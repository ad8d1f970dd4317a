import { cells } from "../address";
import { addSheets } from "../add-sheet";
import { laySheet, ROWS_ABOVE } from "../input-sheets/lay-sheet";
import { readMarks } from "../marks";
import { nameKey, type SheetValues } from "../sheet-values";
import { entriesOf, findTables } from "../input-sheets/find-tables";
import type { AssessedBody, Attachment } from "../types";
import { conclusionRows, listsIn, newTables, type Lists, type NewTable } from "./layout";
import { listPlace } from "./lists";
import { placeSheets, sheetsOf, type Loaded } from "../input-sheets/sheets";
import { KINDS, loadObjections } from "./load";
import { SHEETS, TABLES, type HeadId, type ObjectionsSheet, type TableId } from "./tables";
import { dressRows, offer, writeTable } from "./write-table";

/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<ObjectionsSheet, readonly number[]>> = {
  objections: [190, 150, 190, 130, 90, 70, 70, 190, 190, 150, 76, 96, 190, 76, 90],
  procedure: [230, 200, 150, 190, 150, 110, 110],
};

const TITLES = { objections: SHEETS.objections.name, procedure: SHEETS.procedure.name };

/** The sheets of the procedure. */
export type ObjectionSheets = Readonly<Record<ObjectionsSheet, string>>;

/**
 * Adds the sheets of objections, of dates and of the commission that the workbook does not have yet. On those that it has,
 * only bodies are added that they lack; nothing else is changed. Two `sync`s, three where a sheet is there already.
 */
export async function writeObjections(attachment: Attachment): Promise<ObjectionSheets> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const { names, added } = placeSheets(marked, sheetsOf(marked, KINDS), TITLES, (sheet) => ({ sheet }));
    const values = loadObjections(context, marked);
    if (added.length < 2) await context.sync();
    const there = values();
    await addSheets(context, added, () => write(context, names, there, attachment.bodies));
    return names;
  });
}

function write(
  context: Excel.RequestContext,
  names: ObjectionSheets,
  there: Loaded<ObjectionsSheet>,
  bodies: readonly AssessedBody[],
): void {
  const objections = context.workbook.worksheets.getItem(names.objections);
  const procedure = context.workbook.worksheets.getItem(names.procedure);
  const tables = newTables("procedure", bodies);
  const { lists, added } = there.procedure
    ? addBodies(procedure, there.procedure, bodies)
    : { lists: newLists(tables, names.procedure), added: true };
  if (!there.procedure) writeSheet(procedure, "procedure", tables, lists);
  if (!there.objections) writeSheet(objections, "objections", newTables("objections", []), lists);
  else if (added) {
    const entries = findTables(there.objections, SHEETS.objections.tables, TABLES).get("entries");
    const end = there.objections.row + there.objections.values.length;
    if (entries)
      offer(
        objections,
        { row: entries.headRow + 1, rows: Math.max(1, end - entries.headRow - 1), columns: entries.columns },
        lists,
      );
  }
  objections.activate();
}

function newLists(tables: readonly NewTable[], sheet: string): Lists {
  const { titleRow, rows } = tables.find(({ id }) => id === "choices")!;
  const columns = new Map(Object.keys(TABLES.choices.heads).map((head, column) => [head, column]));
  const texts = (column: number) => rows.map((line) => line[column] ?? "");
  return listsIn({ row: titleRow + ROWS_ABOVE, columns, texts }, sheet);
}

/** Adds bodies that the sheet lacks: below the list of bodies, and with their conclusions in rows that are put in. */
function addBodies(
  sheet: Excel.Worksheet,
  values: SheetValues,
  bodies: readonly AssessedBody[],
): { readonly lists: Lists; readonly added: boolean } {
  const found = findTables<TableId>(values, SHEETS.procedure.tables, TABLES);
  const [conclusions, choices] = [found.get("conclusions"), found.get("choices")];
  const named = new Set(
    entriesOf<TableId, HeadId<"conclusions">>(values, found, "conclusions").map((entry) =>
      nameKey(entry("body").text),
    ),
  );
  const missing = bodies.filter(({ name }) => !named.has(nameKey(name)));
  const place = choices && listPlace(values, choices);
  const lists = place ? listsIn(place, values.name) : {};
  if (missing.length === 0 || !conclusions) return { lists, added: false };
  const rows = missing.flatMap(conclusionRows);
  const row = (conclusions.rows.at(-1) ?? conclusions.headRow) + 1;
  const listed = lists.body;
  if (place && listed) {
    const below = { row: listed.row + listed.rows, column: listed.column, rows: missing.length, columns: 1 };
    sheet.getRange(cells(below)).values = missing.map(({ name }) => [name]);
  }
  sheet.getRange(`${row + 1}:${row + rows.length}`).insert("Down");
  const moved: Lists = Object.fromEntries(
    Object.entries(lists).map(([head, area]) => [
      head,
      {
        ...area,
        row: area.row >= row ? area.row + rows.length : area.row,
        rows: head === "body" ? area.rows + missing.length : area.rows,
      },
    ]),
  );
  const { columns } = conclusions;
  dressRows(sheet, { row, rows: rows.length, columns });
  (["body", "direction"] as const).forEach((head, index) => {
    const column = columns.get(head);
    if (column !== undefined)
      sheet.getRange(cells({ row, column, rows: rows.length, columns: 1 })).values = rows.map((line) => [
        line[index],
      ]);
  });
  offer(
    sheet,
    { row: conclusions.headRow + 1, rows: row + rows.length - conclusions.headRow - 1, columns },
    moved,
  );
  return { lists: moved, added: true };
}

const writeSheet = (
  sheet: Excel.Worksheet,
  kind: ObjectionsSheet,
  tables: readonly NewTable[],
  lists: Lists,
): void =>
  laySheet(sheet, { ...SHEETS[kind], widths: WIDTHS[kind], tables }, (table) =>
    writeTable(sheet, table, lists),
  );
