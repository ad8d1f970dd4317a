import type { Correction, Place } from "./corrections";
import type { Span } from "./grid";
import { holds, isCell, isLineOf, seen } from "./places";
import { headBefore, namesIn, sheetAs } from "./said-lines";
import type { Lines } from "./rows";
import type { Field, ListKind, ProposedTable, Run, SheetGrid, Variable } from "./types";
import { typeOfName } from "./types-of-bodies";

export type SaidField = Extract<Correction, { readonly code: "field" }>;

export const saidField = (variable: Variable, at: number, head: string): Field => ({
  variable,
  head,
  at,
  confidence: "sure",
  reason: { code: "said" },
  rivals: [],
});

/**
 * Tables that a person made by pointing at bodies where no table of the kind was recognised. Of two that have bodies in
 * common the later one stands.
 */
export function saidTables(
  tables: readonly ProposedTable[],
  sheets: readonly SheetGrid[],
  said: readonly SaidField[],
): ProposedTable[] {
  const made: ProposedTable[] = [];
  for (const { kind, variable, place } of [...said].reverse()) {
    if (variable !== "body") continue;
    const values = sheets.find(({ name }) => name === place.sheet);
    const isThere = [...tables, ...made].some(
      (table) => table.kind === kind && (isLineOf(table, place) || isNameOf(table, place)),
    );
    if (!values || isThere) continue;
    const table = isCell(place)
      ? tableOfOne(kind, place, values, said)
      : tableOf(kind, place, values, tables);
    if (table && table.records.length > 0) made.unshift(table);
  }
  return made;
}

/** Whether a cell outside of its lines may name the only body of a table. */
export const isNameOf = (table: ProposedTable, place: Place): boolean =>
  isCell(place) &&
  table.sheet === place.sheet &&
  !table.records.some(({ at }) => holds(seen(place, table.run).lines, at)) &&
  table.records.every(({ body }) => body === table.records[0]!.body);

/** Bodies in one column, or in one row. */
function tableOf(
  kind: ListKind,
  place: Place,
  values: SheetGrid,
  tables: readonly ProposedTable[],
): ProposedTable | undefined {
  if (place.rows > 1 && place.columns > 1) return undefined;
  const run = place.columns === 1 ? "down" : "across";
  const { lines, fields } = seen(place, run);
  const at = fields.from;
  const sheet = sheetAs(values, run);
  // Where they are the bodies of another kind too, its lines are known.
  const { records, skipped } = bodiesOf(tables, place, run, lines) ?? namesIn(sheet, lines, at);
  const head = headBefore(sheet, records[0]?.at ?? lines.from, at);
  return {
    kind,
    sheet: place.sheet,
    run,
    fields: [saidField("body", at, head)],
    records,
    skipped,
    unused: [],
    missing: [],
  };
}

function bodiesOf(tables: readonly ProposedTable[], place: Place, run: Run, lines: Span): Lines | undefined {
  const same = tables.find(
    (table) =>
      table.run === run &&
      isLineOf(table, place) &&
      table.fields.some(({ variable, at }) => variable === "body" && at === seen(place, run).fields.from),
  );
  return (
    same && {
      records: same.records.filter(({ at }) => holds(lines, at)),
      skipped: same.skipped.filter(({ at }) => holds(lines, at)),
    }
  );
}

/** A cell names the only body of a sheet; its figures are cells of one column, or of the row of the name. */
function tableOfOne(
  kind: ListKind,
  place: Place,
  values: SheetGrid,
  said: readonly SaidField[],
): ProposedTable | undefined {
  const figures = said.filter(
    (field) =>
      field.kind === kind &&
      field.variable !== "body" &&
      field.place.sheet === place.sheet &&
      isCell(field.place),
  );
  const last = figures.at(-1)?.place;
  if (!last) return undefined;
  const run = figures.every((figure) => figure.place.row === place.row) ? "down" : "across";
  const sheet = sheetAs(values, run);
  const name = sheetAs(values, "down").text(place.row, place.column);
  if (name === "") return undefined;
  const { lines, fields } = seen(place, run);
  return {
    kind,
    sheet: place.sheet,
    run,
    fields: [saidField("body", fields.from, headBefore(sheet, lines.from, fields.from))],
    records: [{ at: seen(last, run).lines.from, body: name, type: typeOfName(name) }],
    skipped: [],
    unused: [],
    missing: [],
  };
}
