import type { Correction, Place } from "./corrections";
import { holds, isBeside, isLineOf, linesOf, meets, owners, seen, widthOf } from "./places";
import { sheetAs } from "./said-lines";
import { isNameOf, type SaidField } from "./said-tables";
import { numberIn } from "./text";
import type { ProposedTable, SheetGrid, Variable } from "./types";

export type SaidPlace = Extract<Correction, { readonly code: "field" | "unused" }>;

/** What was said of the places of a table. */
export interface Said {
  /** Its own, by their place. */
  readonly own: ReadonlyMap<number, SaidField>;
  /** Places that are not its own: with the variable of another kind that they hold, if any. */
  readonly others: ReadonlyMap<number, Variable | undefined>;
}

interface Settling extends Said {
  readonly own: Map<number, SaidField>;
  readonly others: Map<number, Variable | undefined>;
}

export interface Settled {
  readonly said: ReadonlyMap<ProposedTable, Said>;
  /** No table answers to them. */
  readonly lost: readonly SaidPlace[];
  /** Later ones say otherwise, wherever they could hold. */
  readonly replaced: readonly SaidPlace[];
}

/** Settles which table each correction of a place is of, and which of several holds: the last of them. */
export function settle(
  tables: readonly ProposedTable[],
  sheets: readonly SheetGrid[],
  corrections: readonly SaidPlace[],
): Settled {
  const said = new Map<ProposedTable, Settling>(
    tables.map((table) => [table, { own: new Map(), others: new Map() }]),
  );
  const isFree = (table: ProposedTable, at: number): boolean =>
    !said.get(table)!.own.has(at) && !said.get(table)!.others.has(at);
  const lost: SaidPlace[] = [];
  const replaced: SaidPlace[] = [];
  for (const correction of [...corrections].reverse()) {
    const of =
      correction.code === "field" ? tablesOf(tables, sheets, correction) : unusedIn(tables, correction.place);
    if (of.length === 0) lost.unshift(correction);
    else if (correction.code === "field" ? !hold(of, correction) : !free(of, correction.place))
      replaced.unshift(correction);
  }
  return { said, lost, replaced };

  /** Settles a variable in those tables where nothing later says otherwise of it or of its place. */
  function hold(of: readonly ProposedTable[], field: SaidField): boolean {
    const { variable, place } = field;
    let holdsAny = false;
    for (const table of of) {
      const at = seen(place, table.run).fields.from;
      const { own } = said.get(table)!;
      const isSaid = [...own.values()].some((other) => other.variable === variable);
      if (!isFree(table, at) || isSaid) continue;
      own.set(at, field);
      holdsAny = true;
      // The bodies are those of other kinds as well.
      if (variable === "body") continue;
      for (const other of tables)
        if (isBeside(table, other) && isFree(other, at)) said.get(other)!.others.set(at, variable);
    }
    return holdsAny;
  }

  /** Settles that fields are none. */
  function free(of: readonly ProposedTable[], place: Place): boolean {
    let holdsAny = false;
    for (const table of of)
      for (const { at } of [...table.fields, ...table.unused])
        if (holds(seen(place, table.run).fields, at) && isFree(table, at)) {
          said.get(table)!.others.set(at, undefined);
          holdsAny = true;
        }
    return holdsAny;
  }
}

function tablesOf(
  tables: readonly ProposedTable[],
  sheets: readonly SheetGrid[],
  { kind, variable, place }: SaidField,
): ProposedTable[] {
  const own = tables.filter((table) => table.kind === kind);
  const met = owners(
    own.filter((table) => isLineOf(table, place)),
    place,
  );
  if (variable !== "body") return met;
  const values = sheets.find(({ name }) => name === place.sheet);
  const named = met.length > 0 ? met : own.filter((table) => isNameOf(table, place));
  return named.filter((table) => values && hasNames(table, place, values));
}

/** Whether a place holds at least one name of a body. */
function hasNames(table: ProposedTable, place: Place, values: SheetGrid): boolean {
  const sheet = sheetAs(values, table.run);
  const { lines, fields } = seen(place, table.run);
  const from = isNameOf(table, place) ? [lines.from] : table.records.map(({ at }) => at);
  return from.some(
    (line) => sheet.text(line, fields.from) !== "" && numberIn(sheet.cell(line, fields.from)) === undefined,
  );
}

/** Tables with a head or a field there. Several lines of cells are columns, or rows, where they cover all of the records. */
function unusedIn(tables: readonly ProposedTable[], place: Place): ProposedTable[] {
  return tables.filter((table) => {
    const { lines, fields } = seen(place, table.run);
    if (table.sheet !== place.sheet || !meets(fields, widthOf(table))) return false;
    const { from, to } = linesOf(table);
    const isWhole = holds(lines, from) && holds(lines, to);
    return (
      (isWhole || isLineOf(table, place)) &&
      [...table.fields, ...table.unused].some(({ at }) => holds(fields, at))
    );
  });
}
