import type { BodyType } from "../law/bodies";
import { address } from "./address";
import { propose } from "../recognition";
import { checks, type LeftOut } from "./checks";
import { DIRECTION_NAMES } from "./heads";
import { readMarks } from "./marks";
import { opennessNotices, withoutRepeated } from "./openness-notices";
import { nameKey, oddCells, recognise, textOf, typeOf, type SheetValues } from "./recognise";
import { recogniseOpenness } from "./recognise-openness";
import { RULES_CELL } from "./score-columns";
import type { AssessedBody, Attachment, Notice, OpennessTable, RecognisedTable } from "./types";

/** Finds the tables of the open workbook. Reads only, in two `sync`s. */
export async function attach(): Promise<Attachment> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const users = names.filter((name) => !marks.has(name));
    const ranges = users.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("values,rowIndex,columnIndex");
      return range;
    });
    const scores = names.find((name) => marks.get(name)?.sheet === "scores");
    const rules =
      scores === undefined ? undefined : context.workbook.worksheets.getItem(scores).getRange(RULES_CELL);
    rules?.load("values");
    await context.sync();
    return understand(
      ranges.flatMap((range, index): SheetValues[] =>
        range.isNullObject
          ? []
          : [{ name: users[index]!, row: range.rowIndex, column: range.columnIndex, values: range.values }],
      ),
      textOf(rules?.values[0]?.[0]),
    );
  });
}

/**
 * What the sheets of a workbook hold.
 * @param rules those of the sheet of scores, if there is one
 */
export function understand(sheets: readonly SheetValues[], rules = ""): Attachment {
  const tables: RecognisedTable[] = [];
  const marked: OpennessTable[] = [];
  const unrecognisedSheets: string[] = [];
  const notices: Notice[] = [];
  const leftOut: LeftOut[] = [];
  for (const sheet of sheets) {
    const marks = recogniseOpenness(sheet);
    if (marks) {
      marked.push(marks);
      continue;
    }
    const table = recognise(sheet);
    if (!table) {
      unrecognisedSheets.push(sheet.name);
      continue;
    }
    const same = tables.find(({ kind, type }) => kind === table.kind && type === table.type);
    if (same) {
      notices.push(warning("duplicateTable", { sheet: table.sheet, first: same.sheet }, table.address));
      leftOut.push({ table, taken: same });
      continue;
    }
    tables.push(table);
    notices.push(...table.missing.map((variable) => warning("missingColumn", { variable }, table.address)));
    notices.push(
      ...oddCells(sheet, table).map(({ address, text, isNumber }): Notice =>
        isNumber
          ? { level: "info", code: "textNumber", address, args: { text } }
          : { level: "error", code: "notANumber", address, args: { text } },
      ),
    );
    if (table.kind === "penalties") notices.push(...unknownDirections(sheet, table));
  }
  const { openness, notices: repeated } = withoutRepeated(marked);
  if (tables.length + openness.length === 0) notices.push({ level: "error", code: "noTables", args: {} });
  const bodies = assessedBodies(tables, openness);
  return {
    proposal: propose(sheets.filter(({ name }) => !marked.some(({ sheet }) => sheet === name))),
    corrections: [],
    tables,
    openness,
    rules,
    bodies,
    unrecognisedSheets,
    notices: [
      ...notices,
      ...duplicateBodies(tables),
      ...strangers(tables, bodies),
      ...repeated,
      ...opennessNotices(sheets, openness, bodies, rules),
      ...checks(sheets, { tables, openness, bodies, rules }, leftOut),
    ],
  };
}

const warning = (code: Notice["code"], args: Notice["args"], address: string): Notice => ({
  level: "warning",
  code,
  address,
  args,
});

/** Bodies in the order of the tables of services; where there are none, of complaints, satisfaction and openness. */
function assessedBodies(
  tables: readonly RecognisedTable[],
  openness: readonly OpennessTable[],
): AssessedBody[] {
  const bodies = new Map<string, AssessedBody>();
  const add = (body: string, type: BodyType) => {
    if (!bodies.has(nameKey(body))) bodies.set(nameKey(body), { name: body, type });
  };
  const services = tables.filter(({ kind }) => kind === "services");
  const sources = services.length > 0 ? services : tables.filter(({ kind }) => kind !== "penalties");
  const typeOfMarked = (body: string) =>
    openness.find(({ bodies }) => bodies.some(({ name }) => nameKey(name) === nameKey(body)))?.type;
  for (const { type, rows } of sources)
    for (const { body } of rows) add(body, type ?? typeOfMarked(body) ?? typeOf(body) ?? "CGO");
  if (services.length === 0)
    for (const { type, bodies } of openness) for (const { name } of bodies) add(name, type);
  return [...bodies.values()];
}

function duplicateBodies(tables: readonly RecognisedTable[]): Notice[] {
  return tables
    .filter(({ kind }) => kind === "services" || kind === "complaints")
    .flatMap((table) => {
      const seen = new Set<string>();
      return table.rows.flatMap(({ row, body }) => {
        if (!seen.has(nameKey(body))) {
          seen.add(nameKey(body));
          return [];
        }
        return [warning("duplicateBody", { body, sheet: table.sheet }, bodyCell(table, row))];
      });
    });
}

/** Bodies that stand on one sheet and not on another. */
function strangers(tables: readonly RecognisedTable[], bodies: readonly AssessedBody[]): Notice[] {
  const known = new Set(bodies.map(({ name }) => nameKey(name)));
  const unknown = tables.flatMap((table) =>
    table.rows
      .filter(({ body }) => !known.has(nameKey(body)))
      .map(({ row, body }) => warning("unknownBody", { body, sheet: table.sheet }, bodyCell(table, row))),
  );
  const missing = tables
    .filter(({ kind }) => kind === "complaints" || kind === "satisfaction")
    .flatMap((table) => {
      const there = new Set(table.rows.map(({ body }) => nameKey(body)));
      return bodies
        .filter(({ name }) => !there.has(nameKey(name)))
        .map(({ name }) => warning("bodyWithoutTable", { body: name, sheet: table.sheet }, table.address));
    });
  return [...unknown, ...missing];
}

function bodyCell(table: RecognisedTable, row: number): string {
  const { column } = table.columns.find(({ variable }) => variable === "body")!;
  return address({ sheet: table.sheet, row, column, rows: 1, columns: 1 });
}

function unknownDirections(sheet: SheetValues, table: RecognisedTable): Notice[] {
  const { column } = table.columns.find(({ variable }) => variable === "direction")!;
  return table.rows.flatMap(({ row }) => {
    const text = textOf(sheet.values[row - sheet.row]?.[column - sheet.column]);
    if (Object.values(DIRECTION_NAMES).some((pattern) => pattern.test(text))) return [];
    const at = address({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
    return [warning("unknownDirection", { text }, at)];
  });
}
