import { WORDS } from "../law/inputs";
import type { Correction } from "./corrections";
import { without } from "./exclude";
import { linesOf, meets, widthOf, type Seen } from "./places";
import { withFields } from "./said-fields";
import { withNames, type SaidName } from "./said-names";
import { saidTables, type SaidField } from "./said-tables";
import { isSameThing } from "./same-thing";
import { settle, type SaidPlace } from "./settle";
import { missingOf } from "./table";
import type { Proposal, ProposedTable, SheetGrid } from "./types";

/** A correction that changed nothing. */
export interface Unapplied {
  readonly correction: Correction;
  /** `nothingThere`: no table or body of the workbook answers to it; `replaced`: a later one says otherwise. */
  readonly reason: "nothingThere" | "replaced";
}

export interface Corrected {
  readonly proposal: Proposal;
  readonly unapplied: readonly Unapplied[];
}

/**
 * A proposal with what a person said of it. Of corrections about the same thing the later one holds.
 * @param proposal as {@link propose} made it of the sheets
 */
export function correct(
  proposal: Proposal,
  sheets: readonly SheetGrid[],
  corrections: readonly Correction[],
): Corrected {
  const reasons = new Map<Correction, Unapplied["reason"]>();
  const tell = (reason: Unapplied["reason"], told: readonly Correction[]) => {
    for (const correction of told) reasons.set(correction, reason);
  };
  const placed = withPlaces(proposal.tables, sheets, corrections.filter(isPlace));
  tell("nothingThere", placed.lost);
  tell("replaced", placed.replaced);

  let { tables } = placed;
  for (const correction of corrections) {
    if (correction.code !== "exclude") continue;
    const next = tables.map((table) => without(table, correction.place));
    if (next.every((table) => table === undefined)) tell("nothingThere", [correction]);
    tables = tables.map((table, index) => next[index] ?? table);
  }
  tables = tables.filter(({ records }) => records.length > 0);

  const names = corrections.filter(isName);
  const isReplaced = (name: SaidName, place: number) =>
    names.slice(place + 1).some((later) => isSameThing(name, later));
  tell("replaced", names.filter(isReplaced));
  const named = withNames(
    tables,
    names.filter((name, place) => !isReplaced(name, place)),
  );
  tell("nothingThere", named.lost);

  return {
    proposal: {
      tables: named.tables.map((table) => (proposal.tables.includes(table) ? table : withMissing(table))),
      bodies: named.bodies,
      doubtfulNames: named.doubtfulNames,
      unrecognised: unrecognised(proposal, placed.tables, sheets),
    },
    unapplied: corrections.flatMap((correction) => {
      const reason = reasons.get(correction);
      return reason ? [{ correction, reason }] : [];
    }),
  };
}

const isPlace = (correction: Correction): correction is SaidPlace =>
  correction.code === "field" || correction.code === "unused";
const isField = (correction: Correction): correction is SaidField => correction.code === "field";
const isName = (correction: Correction): correction is SaidName =>
  correction.code === "join" || correction.code === "apart" || correction.code === "type";

interface Placed {
  readonly tables: readonly ProposedTable[];
  readonly lost: readonly SaidPlace[];
  readonly replaced: readonly SaidPlace[];
}

/** Tables with the fields that were said of them, and those that were made by pointing at bodies, in the order of sheets. */
function withPlaces(
  found: readonly ProposedTable[],
  sheets: readonly SheetGrid[],
  corrections: readonly SaidPlace[],
): Placed {
  const made = saidTables(found, sheets, corrections.filter(isField));
  const all = [...found, ...made];
  const { said, lost, replaced } = settle(all, sheets, corrections);
  const sheetOf = (table: ProposedTable) => sheets.findIndex(({ name }) => name === table.sheet);
  const settled = all.map((table) => {
    const own = said.get(table)!;
    const values = sheets[sheetOf(table)];
    return {
      table: values ? withFields(table, own, values, all) : table,
      isSaid: own.own.size > 0,
      isMade: made.includes(table),
    };
  });
  const standing = settled.filter(
    ({ table, isSaid, isMade }) =>
      table.records.length > 0 &&
      (isSaid || table.fields.some(({ variable }) => !WORDS.has(variable))) &&
      (isMade || !settled.some((other) => other.isMade && isOver(other.table, table))),
  );
  return {
    tables: standing.map(({ table }) => table).sort((one, other) => sheetOf(one) - sheetOf(other)),
    lost,
    replaced,
  };
}

/** Whether a table takes cells of another one of its kind that was read the other way. */
function isOver(table: ProposedTable, other: ProposedTable): boolean {
  if (table.kind !== other.kind || table.sheet !== other.sheet || table.run === other.run) return false;
  const own: Seen = { lines: linesOf(table), fields: widthOf(table) };
  return meets(own.lines, widthOf(other)) && meets(own.fields, linesOf(other));
}

const withMissing = (table: ProposedTable): ProposedTable => ({
  ...table,
  missing: [
    ...table.missing.filter((variable) => variable === "body"),
    ...missingOf(table.kind, table.fields, table.records),
  ],
});

/** Sheets without a table, also those whose tables turned out to be none. */
function unrecognised(
  { tables, unrecognised }: Proposal,
  standing: readonly ProposedTable[],
  sheets: readonly SheetGrid[],
): string[] {
  const had = new Set([...unrecognised, ...tables.map(({ sheet }) => sheet)]);
  return sheets
    .map(({ name }) => name)
    .filter((name) => had.has(name) && !standing.some(({ sheet }) => sheet === name));
}
