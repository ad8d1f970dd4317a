import type { BodyType } from "../law/bodies";
import { correct, nameFinder, propose, typeOfName } from "../recognition";
import { checks, type LeftOut } from "./checks";
import { loadCorrections, type LoadedCorrections } from "./corrections";
import { readMarks } from "./marks";
import { loadObjections } from "./objections/load";
import { objectedIn } from "./objections/objected";
import { NO_OBJECTIONS, understandObjections, type ReadObjections } from "./objections/read";
import { opennessNotices, withoutRepeated } from "./openness/notices";
import { nameKey, textOf, type SheetValues } from "./sheet-values";
import { recogniseOpenness } from "./openness/recognise";
import { RULES_CELL } from "./scores/columns";
import { questions, tableNotices } from "./tables/notices";
import { homesIn, scoredTables } from "./tables/scored";
import { sheetTables } from "./tables/sheet-tables";
import type { AssessedBody, Attachment, ListKind, Notice, OpennessTable, RecognisedTable } from "./types";

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
    const corrections = loadCorrections(context, { names, marks });
    const objections = loadObjections(context, { names, marks });
    await context.sync();
    return understand(
      ranges.flatMap((range, index): SheetValues[] =>
        range.isNullObject
          ? []
          : [{ name: users[index]!, row: range.rowIndex, column: range.columnIndex, values: range.values }],
      ),
      textOf(rules?.values[0]?.[0]),
      corrections(),
      understandObjections(objections()),
    );
  });
}

/**
 * What the sheets of a workbook hold.
 * @param rules those of the sheet of scores, if there is one
 * @param said what a person said of it
 * @param objections what bodies object to, and what was decided
 */
export function understand(
  sheets: readonly SheetValues[],
  rules = "",
  said: LoadedCorrections = { corrections: [], notices: [] },
  objections: ReadObjections = NO_OBJECTIONS,
): Attachment {
  const marked = sheets.flatMap((sheet) => recogniseOpenness(sheet) ?? []);
  const lists = sheets.filter(({ name }) => !marked.some(({ sheet }) => sheet === name));
  const { proposal, unapplied } = correct(
    propose(lists),
    lists,
    said.corrections.map(({ correction }) => correction),
  );
  const nameOf = nameFinder(proposal);
  const { openness, notices: repeated } = withoutRepeated(marked.map((table) => named(table, nameOf)));
  const { tables, leftOut } = withoutDuplicates(sheetTables(proposal.tables, nameOf));
  const bodies = assessedBodies(tables, openness, proposal);
  const objected = objectedIn(objections, { tables, openness, bodies, sheets }, rules);
  const homes = homesIn(tables, openness, sheets);
  const scored = scoredTables(tables, homes, sheets);
  const notices: Notice[] =
    proposal.tables.length + openness.length === 0 ? [{ level: "error", code: "noTables", args: {} }] : [];
  return {
    proposal,
    corrections: said.corrections.map((kept) => {
      const idle = unapplied.find(({ correction }) => correction === kept.correction);
      return idle ? { ...kept, unapplied: idle.reason } : kept;
    }),
    tables,
    ...(objected.adjustments.length > 0
      ? {
          scored: scoredTables(tables, homes, sheets, objected.cells),
          objected: { ...objected, scoredBefore: scored },
        }
      : { scored }),
    openness,
    rules,
    bodies,
    unrecognisedSheets: proposal.unrecognised,
    notices: [
      ...notices,
      ...said.notices,
      ...questions(proposal, openness),
      ...leftOut.map(({ table, taken }): Notice => ({
        level: "warning",
        code: "duplicateTable",
        address: table.address,
        args: { sheet: table.sheet, first: taken.sheet },
      })),
      ...tableNotices(sheets, tables, bodies),
      ...repeated,
      ...opennessNotices(sheets, openness, bodies, rules),
      ...objected.notices,
      ...checks(sheets, { tables, openness, bodies, rules }, leftOut),
    ],
  };
}

const named = (table: OpennessTable, nameOf: (spelling: string) => string): OpennessTable => ({
  ...table,
  bodies: table.bodies.map((body) => ({ ...body, name: nameOf(body.name) })),
});

/** Rows of these kinds are services or facts, of which a body has several. */
const LISTED: ReadonlySet<ListKind> = new Set<ListKind>(["satisfaction", "penalties"]);

/** Tables that say nothing which those of their kind before them do not say are left out. */
function withoutDuplicates(all: readonly RecognisedTable[]): {
  readonly tables: readonly RecognisedTable[];
  readonly leftOut: readonly LeftOut[];
} {
  const tables: RecognisedTable[] = [];
  const leftOut: LeftOut[] = [];
  const said = new Map<string, RecognisedTable>();
  for (const table of all) {
    const variables = LISTED.has(table.kind)
      ? ["body"]
      : table.columns.map(({ variable }) => variable).filter((variable) => variable !== "body");
    const keys = table.rows.flatMap(({ body }) =>
      variables.map((variable) => `${table.kind} ${variable} ${nameKey(body)}`),
    );
    const taken = said.get(keys[0]!);
    if (taken && keys.every((key) => said.has(key))) leftOut.push({ table, taken });
    else {
      tables.push(table);
      for (const key of keys) if (!said.has(key)) said.set(key, table);
    }
  }
  return { tables, leftOut };
}

/** Bodies in the order of the tables of services; where there are none, of complaints, satisfaction and openness. */
function assessedBodies(
  tables: readonly RecognisedTable[],
  openness: readonly OpennessTable[],
  { bodies: known }: Attachment["proposal"],
): AssessedBody[] {
  const types = new Map<string, BodyType>();
  const know = (name: string, type: BodyType) => {
    if (!types.has(nameKey(name))) types.set(nameKey(name), type);
  };
  for (const { name, type, isAssumed } of known) if (!isAssumed) know(name, type);
  for (const { type, bodies } of openness) for (const { name } of bodies) know(name, type);

  const bodies = new Map<string, AssessedBody>();
  const add = (name: string) => {
    const type = types.get(nameKey(name)) ?? typeOfName(name) ?? "CGO";
    if (!bodies.has(nameKey(name))) bodies.set(nameKey(name), { name, type });
  };
  const services = tables.filter(({ kind }) => kind === "services");
  const sources = services.length > 0 ? services : tables.filter(({ kind }) => kind !== "penalties");
  for (const { rows } of sources) for (const { body } of rows) add(body);
  if (services.length === 0) for (const { bodies } of openness) for (const { name } of bodies) add(name);
  return [...bodies.values()];
}
