import type { Confidence } from "../../recognition";
import { worse } from "../../recognition/confidence";
import type { Grid, Span } from "../../recognition/grid";
import { headOf, type Label } from "../../recognition/label";
import { isLineNumber } from "../../recognition/marks";
import { valuesOf } from "../../recognition/values";
import { TABLES, type ColumnKind } from "../types";
import type { Assigned, Column } from "./assign";
import { assignByYear, withoutPast, yearOf } from "./by-year";
import { titleScore, type Candidate } from "./candidates";
import { readRecords } from "./records";
import type { ListField, Reading } from "./types";
import type { ListEntry } from "./vocabulary";
import { withCells } from "./weigh";

/** What a head may stand for in a table; remembered, as heads are looked at many times. */
export type Matcher = (entry: ListEntry, label: Label) => readonly Candidate[];

/** Some columns under heads. */
export interface Section {
  readonly heads: Span;
  readonly labels: readonly Label[];
  readonly rows: Span;
  readonly columns: Span;
  /** The texts above it from the nearest on, then the name of its sheet. */
  readonly titles: readonly string[];
}

/** A reading with how much speaks for it, and its last row. */
export interface Rated {
  readonly reading: Omit<Reading, "confidence">;
  readonly score: number;
  /** Its title says that it is such a table. */
  readonly isTitled: boolean;
  /** Its title or one of its heads does. */
  readonly isSaid: boolean;
  /** Heads that say what they are whatever is round them. */
  readonly strong: number;
  /** No surer than the columns that it needs. */
  readonly most: Confidence;
  readonly last: number;
}

const STRONG_TITLE = 0.8;
/** A count whose head only may be meant makes no list. */
const KNOWN = 0.65;

/** Reads a section of a grid as a table of the report, or says that it is none. Places are those of the grid. */
export function readAs(entry: ListEntry, grid: Grid, section: Section, match: Matcher): Rated | undefined {
  const title = titleOf(entry, section.titles);
  if (!title || (entry.byTitle && title.score < STRONG_TITLE)) return undefined;
  const isTitled = title.score >= STRONG_TITLE;
  const labels = withoutPast(section.labels);
  const numbers = section.labels.find(({ path }) => isLineNumber(path.at(-1)!))?.at;
  const byHeads = assignByYear(entry, columnsOf(entry, labels, match), isTitled);
  if (!suffices(entry, byHeads)) return undefined;
  const layout = (fields: readonly ListField[]) => {
    const keys = keysOf(entry, fields);
    return {
      rows: section.rows,
      columns: section.columns,
      keys,
      filled: fields
        .filter(({ at, column }) => !keys.includes(at) && column !== "year" && column !== "provider")
        .map(({ at }) => at),
      numbers,
      heads: new Map(section.labels.map(({ at, path }) => [at, path.at(-1)!])),
    };
  };
  // What the rows hold may tell that a head is of something else, and so which lines are rows.
  const rows = readRecords(grid, layout(byHeads.map(({ field }) => field))).records.map(({ row }) => row);
  if (rows.length === 0) return undefined;
  const columns = columnsOf(entry, labels, match).map((column) => ({
    ...column,
    values: withCells(grid, column.label.at, rows, valuesOf(grid, column.label.at, rows)),
  }));
  const assigned = assignByYear(entry, columns, isTitled);
  if (!suffices(entry, assigned)) return undefined;
  const fields = assigned.map(({ field }) => field);
  const { records, skipped, last } = readRecords(grid, layout(fields));
  if (records.length === 0) return undefined;
  const year = yearOf(entry.table, fields, records, section);
  const used = new Set(fields.map(({ at }) => at));
  return {
    reading: {
      table: entry.table,
      ...(isTitled ? { title: title.text } : {}),
      ...(year ? { year } : {}),
      fields,
      needs: entry.needs,
      records,
      skipped,
      unused: section.labels
        .filter(({ at, path }) => !used.has(at) && !isLineNumber(path.at(-1)!))
        .map((label) => ({ head: headOf(label), at: label.at })),
    },
    score: assigned.reduce((sum, { score }) => sum + score, title.score),
    isTitled,
    isSaid: isTitled || tells(entry, assigned),
    strong: assigned.filter(({ isSaid }) => isSaid).length,
    most: mostOf(entry, fields),
    last,
  };
}

/** How much heads speak of a table, before anything else is looked at. */
export function rateAs(entry: ListEntry, labels: readonly Label[], match: Matcher): number {
  const assigned = assignByYear(entry, columnsOf(entry, labels, match), true);
  return suffices(entry, assigned) ? assigned.reduce((sum, { score }) => sum + score, 0) : 0;
}

/** The title that speaks of a table most; nothing where one speaks of what is none. */
function titleOf(entry: ListEntry, titles: readonly string[]) {
  const scores = titles.map((text) => ({ text, score: titleScore(entry, text) }));
  if (scores.some(({ score }) => score === undefined)) return undefined;
  return scores
    .map(({ text, score }) => ({ text, score: score! }))
    .reduce((best, one) => (one.score > best.score ? one : best), { text: "", score: 0 });
}

const columnsOf = (entry: ListEntry, labels: readonly Label[], match: Matcher): readonly Column[] =>
  labels.map((label) => ({ label, candidates: match(entry, label) }));

const suffices = ({ needs }: ListEntry, assigned: readonly Assigned[]): boolean =>
  needs.every((group) => assigned.some(({ field, score }) => group.includes(field.column) && score >= KNOWN));

/** Whether a head says by itself what it is of; years and dates stand in any list. */
const tells = ({ columns }: ListEntry, assigned: readonly Assigned[]): boolean =>
  assigned.some(
    ({ field, isSaid }) =>
      isSaid &&
      columns.some(({ column, kind }) => column === field.column && kind !== "year" && kind !== "date"),
  );

/** How sure the columns are that a table needs. */
const mostOf = ({ needs }: ListEntry, fields: readonly ListField[]): Confidence =>
  needs
    .map(
      (group) =>
        (["sure", "likely"] as const).find((one) =>
          fields.some(({ column, confidence }) => group.includes(column) && confidence === one),
        ) ?? "likely",
    )
    .reduce<Confidence>(worse, "sure");

/** Columns that name what a row is of. */
function keysOf(entry: ListEntry, fields: readonly ListField[]): readonly number[] {
  const [first = []] = entry.needs;
  const kinds: Readonly<Record<string, ColumnKind>> = TABLES[entry.table];
  const own = fields.filter(({ column }) => first.includes(column));
  const texts = own.filter(({ column }) => kinds[column] === "text");
  return (texts.length > 0 ? texts : own).map(({ at }) => at);
}
