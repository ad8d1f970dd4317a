import { attach } from "./attach";
import { nameKey } from "./sheet-values";
import type { Attachment, OpennessTable, RecognisedTable } from "./types";

/** What of a workbook is otherwise than the pane shows it; the text comes from the dictionaries, by `code`. */
export interface Change {
  readonly code:
    | "sheetRenamed"
    | "sheetGone"
    /** A sheet that had a table has none any more. */
    | "tableLost"
    | "tableFound"
    | "rows"
    | "columns"
    | "names"
    /** The same table elsewhere on its sheet. */
    | "moved"
    | "bodies"
    | "rules"
    | "scoresGone"
    | "scoresCome";
  readonly args: Readonly<Record<string, string>>;
}

/** Reads the workbook anew, and tells what of it is otherwise than it was. As many `sync`s as {@link attach}. */
export async function changesSince(
  before: Attachment,
): Promise<{ readonly now: Attachment; readonly changes: readonly Change[] }> {
  const now = await attach();
  return { now, changes: changesBetween(before, now) };
}

/** The tables of a sheet: what they hold, and where. */
interface Shape {
  readonly heads: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
}

const within = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const shapeOfList = ({ kind, type, address, columns, rows }: RecognisedTable): Shape => ({
  heads: columns.map(({ variable }) => [kind, type, variable].join(" ")),
  bodies: rows.map(({ body }) => nameKey(body)),
  places: [address, ...columns.map(({ variable, address }) => `${variable} ${address}`)]
    .map(within)
    .concat(rows.map(({ row }) => String(row))),
});

const shapeOfMarks = ({ kind, type, address, bodies, sections }: OpennessTable): Shape => ({
  heads: sections.map(({ criterion, rows }) => [kind, type, criterion, rows.length].join(" ")),
  bodies: bodies.map(({ name }) => nameKey(name)),
  places: [
    within(address),
    ...bodies.map(({ kk, ru }) => `${kk} ${ru}`),
    ...sections.flatMap(({ rows }) => rows.map(String)),
  ],
});

/** What is calculated by, for each sheet of the user's. */
function shapes({ tables, openness }: Attachment): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  for (const table of [...tables, ...openness]) {
    const own = table.kind === "openness" ? shapeOfMarks(table) : shapeOfList(table);
    const before = found.get(table.sheet);
    found.set(table.sheet, {
      heads: [...(before?.heads ?? []), ...own.heads],
      bodies: [...(before?.bodies ?? []), ...own.bodies],
      places: [...(before?.places ?? []), ...own.places],
    });
  }
  return found;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What has become of a workbook between two readings, as far as it matters to what is written: its tables and their
 * columns, its bodies and the rules of its scores. Figures alone do not: formulas follow them.
 */
export function changesBetween(before: Attachment, after: Attachment): readonly Change[] {
  const [was, is] = [shapes(before), shapes(after)];
  const known = new Set([...was.keys(), ...before.unrecognisedSheets]);
  const there = new Set([...is.keys(), ...after.unrecognisedSheets]);
  const come = new Set([...is.keys()].filter((sheet) => !known.has(sheet)));
  const changes: Change[] = [];
  for (const [sheet, shape] of was) {
    const now = is.get(sheet);
    if (now) {
      changes.push(...ofTables(sheet, shape, now));
      continue;
    }
    const renamed = [...come].find(
      (name) => same(is.get(name)!.heads, shape.heads) && same(is.get(name)!.bodies, shape.bodies),
    );
    if (there.has(sheet)) changes.push({ code: "tableLost", args: { sheet } });
    else if (renamed === undefined) changes.push({ code: "sheetGone", args: { sheet } });
    else {
      come.delete(renamed);
      changes.push({ code: "sheetRenamed", args: { sheet, other: renamed } });
      changes.push(...ofTables(renamed, shape, is.get(renamed)!));
    }
  }
  const found = [...is.keys()].filter((sheet) => !was.has(sheet) && (come.has(sheet) || known.has(sheet)));
  changes.push(...found.map((sheet): Change => ({ code: "tableFound", args: { sheet } })));
  if (changes.length === 0 && !same(before.bodies, after.bodies)) changes.push(ofBodies(before, after));
  return [...changes, ...ofRules(before.rules, after.rules)];
}

/** The first thing that tells the tables of a sheet from what they were. */
function ofTables(sheet: string, before: Shape, after: Shape): readonly Change[] {
  const [was, is] = [before.bodies.length, after.bodies.length];
  if (!same(before.heads, after.heads)) return [{ code: "columns", args: { sheet } }];
  if (was !== is) return [{ code: "rows", args: { sheet, before: String(was), after: String(is) } }];
  if (!same(before.bodies, after.bodies)) return [{ code: "names", args: { sheet } }];
  return same(before.places, after.places) ? [] : [{ code: "moved", args: { sheet } }];
}

const ofBodies = (before: Attachment, after: Attachment): Change => ({
  code: "bodies",
  args: { before: String(before.bodies.length), after: String(after.bodies.length) },
});

function ofRules(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  if (after === "") return [{ code: "scoresGone", args: {} }];
  if (before === "") return [{ code: "scoresCome", args: {} }];
  return [{ code: "rules", args: { before, after } }];
}
