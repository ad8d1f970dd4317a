import type { BodyType } from "../law/bodies";
import { gridOf, turned, type Grid, type Span } from "./grid";
import { remembering, type Matcher } from "./match";
import { bodyKey, joinNames } from "./names";
import { isOpenness } from "./openness";
import { besideOthers, type Dated } from "./overlaps";
import { readGrid } from "./sections";
import type { Reading } from "./table";
import type { Proposal, ProposedTable, SheetGrid } from "./types";

/**
 * What the tables of a workbook seem to be. Nothing is assumed: what is doubtful is proposed as doubtful.
 * @param sheets all sheets of the user's, none of ours; tables of openness are left unrecognised here
 */
export function propose(sheets: readonly SheetGrid[]): Proposal {
  const candidates = remembering();
  const found: Dated[] = [];
  const unrecognised: string[] = [];
  for (const values of sheets) {
    const sheet = gridOf(values);
    const own = isOpenness(sheet) ? [] : readSheet(sheet, candidates);
    found.push(...own);
    if (own.length === 0 && !isEmpty(sheet)) unrecognised.push(values.name);
  }
  const typed = withTypes(besideOthers(found));
  return { tables: typed, ...joinNames(typed), unrecognised };
}

interface Placed extends Reading {
  readonly down: Span;
  readonly across: Span;
}

/** The tables of a sheet, read down and across; where two readings meet, the one that says more stands. */
function readSheet(sheet: Grid, candidates: Matcher): Dated[] {
  const found: Placed[] = [
    ...readGrid(sheet, sheet, candidates).map((one) => ({ ...one, down: one.rows, across: one.columns })),
    ...readGrid(turned(sheet), sheet, candidates).map((one) => ({
      ...one,
      down: one.columns,
      across: one.rows,
    })),
  ];
  const chosen: Placed[] = [];
  for (const one of found.sort((left, right) => right.score - left.score))
    if (!chosen.some((other) => meet(one.down, other.down) && meet(one.across, other.across)))
      chosen.push(one);
  return chosen
    .sort((left, right) => left.down.from - right.down.from || left.across.from - right.across.from)
    .flatMap(({ tables, year }) => tables.map((table) => ({ table, year })));
}

const meet = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

function isEmpty(sheet: Grid): boolean {
  for (let row = 0; row < sheet.rows; row++)
    for (let column = 0; column < sheet.columns; column++) if (sheet.text(row, column) !== "") return false;
  return true;
}

/** Types that one table tells of a body hold in those that do not. */
function withTypes(tables: readonly ProposedTable[]): ProposedTable[] {
  const known = new Map<string, BodyType>();
  for (const { records } of tables)
    for (const { body, type } of records)
      if (type && !known.has(bodyKey(body))) known.set(bodyKey(body), type);
  return tables.map((table) => ({
    ...table,
    records: table.records.map((record) => ({
      ...record,
      type: record.type ?? known.get(bodyKey(record.body)),
    })),
  }));
}
