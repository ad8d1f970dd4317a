import { saysBody } from "./body-column";
import { gridOf, indices, turned, type Grid, type Span } from "./grid";
import { isNote, type Lines } from "./rows";
import { numberIn } from "./text";
import { isTotal } from "./totals";
import type { BodyRecord, ProposedTable, Run, SheetGrid, SkippedLine } from "./types";
import { looksLikeBody, typeOfGroup, typeOfName } from "./types-of-bodies";

/** Reads a sheet by its own rows and columns, turned round where bodies run across. */
export interface Sheet {
  readonly lines: Span;
  readonly width: Span;
  text(line: number, at: number): string;
  cell(line: number, at: number): unknown;
}

export function sheetAs(values: SheetGrid, run: Run): Sheet {
  const own = gridOf(values);
  const grid: Grid = run === "down" ? own : turned(own);
  return {
    lines: { from: grid.row, to: grid.row + grid.rows - 1 },
    width: { from: grid.column, to: grid.column + grid.columns - 1 },
    text: (line, at) => grid.text(line - grid.row, at - grid.column),
    cell: (line, at) => grid.cell(line - grid.row, at - grid.column),
  };
}

const isFigure = (sheet: Sheet, line: number, at: number): boolean =>
  numberIn(sheet.cell(line, at)) !== undefined;

/** The nearest text before the first record: above it, or to its left where bodies run across. */
export const headBefore = (sheet: Sheet, first: number, at: number): string =>
  indices({ from: sheet.lines.from, to: first - 1 })
    .filter((line) => !isFigure(sheet, line, at))
    .map((line) => sheet.text(line, at))
    .findLast((text) => text !== "" && typeOfGroup(text) === undefined) ?? "";

/** The bodies that some cells name, without heads, totals, notes and what stands above the heads. */
export function namesIn(sheet: Sheet, lines: Span, at: number): Lines {
  const records: BodyRecord[] = [];
  const skipped: SkippedLine[] = [];
  let group: BodyRecord["type"];
  const own = { from: Math.max(lines.from, sheet.lines.from), to: Math.min(lines.to, sheet.lines.to) };
  for (const line of indices(own)) {
    const text = sheet.text(line, at);
    if (text === "" || isFigure(sheet, line, at)) continue;
    const type = typeOfGroup(text);
    group = type ?? group;
    const reason = reasonOf(text, at);
    if (reason) skipped.push({ at: line, text, reason });
    else records.push({ at: line, body: text, type: typeOfName(text) ?? group });
  }
  const hasFigures = ({ at: line }: BodyRecord) =>
    indices(sheet.width).some((other) => isFigure(sheet, line, other));
  // Titles and heads have none, and stand before whatever has.
  const isAny = records.some(hasFigures);
  const first = records.find((record) => looksLikeBody(record.body) || !isAny || hasFigures(record))?.at;
  if (first === undefined) return { records: [], skipped };
  return {
    records: records.filter((record) => record.at >= first),
    skipped: skipped.filter((skip) => skip.at > first),
  };
}

function reasonOf(text: string, at: number): SkippedLine["reason"] | undefined {
  if (typeOfGroup(text) !== undefined || saysBody({ at, path: [text] }) > 0) return "heading";
  return isTotal(text) ? "total" : isNote(text) ? "note" : undefined;
}

/** The lines of a table with the names of bodies that stand elsewhere; a blank is the body before it, in a list of services. */
export function renamed(table: ProposedTable, sheet: Sheet, at: number): Lines {
  const isList = table.fields.some(({ variable }) => variable === "service" || variable === "direction");
  const records: BodyRecord[] = [];
  const skipped: SkippedLine[] = [...table.skipped];
  for (const record of table.records) {
    const name = sheet.text(record.at, at);
    const body = name !== "" ? name : isList ? records.at(-1)?.body : undefined;
    if (body === undefined) skipped.push({ at: record.at, text: record.body, reason: "note" });
    else records.push({ at: record.at, body, type: typeOfName(body) ?? record.type });
  }
  return { records, skipped: skipped.sort((one, other) => one.at - other.at) };
}
