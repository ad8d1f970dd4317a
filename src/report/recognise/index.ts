import type { Confidence, SheetGrid } from "../../recognition";
import { columnBlocks, gridOf, indices, type Grid, type Span } from "../../recognition/grid";
import {
  belowHeads,
  groups,
  isAlone,
  isParted,
  labelsOf,
  mayBeHeads,
  type Band,
} from "../../recognition/head-rows";
import { beforeTitle } from "../../recognition/sections";
import { candidatesOf, type Candidate } from "./candidates";
import { rateAs, readAs, type Matcher, type Rated } from "./reading";
import type { FoundList, Reading } from "./types";
import { LISTS } from "./vocabulary";

export type * from "./types";

/** Heads stand over one another in so many rows at most. */
const MOST_ROWS = 3;
/** Heads are among so many rows of texts that stand one under another: below them there are lists, not heads. */
const MOST_TEXTS = 8;
/** Heads that speak of less are none. */
const LEAST = 1.3;
/** What it is worth that a row of heads parts those above it. */
const PARTED = 0.25;
/** How far behind another table is none to be asked about, where a title speaks of the first and where none does. */
const APART = { titled: 0.35, untitled: 0.7 } as const;
/** Titles are looked for in so many rows above heads. */
const TITLE_ROWS = 6;

/**
 * The lists of a workbook that seem to be tables of the annual report. Nothing is assumed: what is doubtful is proposed as
 * doubtful.
 * @param sheets all sheets of the user's, none of ours
 */
export function recogniseLists(sheets: readonly SheetGrid[]): readonly FoundList[] {
  const match = remembering();
  return sheets.flatMap((values) => listsOn(gridOf(values), match));
}

function remembering(): Matcher {
  const known = new Map<string, readonly Candidate[]>();
  return (entry, label) => {
    const key = JSON.stringify([entry.table, label.path, label.whole]);
    const found = known.get(key) ?? candidatesOf(entry, label);
    known.set(key, found);
    return found;
  };
}

/** Columns parted by blank ones are lists of their own where they make any; others go with those on their left. */
function listsOn(grid: Grid, match: Matcher): readonly FoundList[] {
  const all = { from: 0, to: grid.rows - 1 };
  const parts: { from: number; to: number }[] = [];
  for (const block of columnBlocks(grid, all, { from: 0, to: grid.columns - 1 })) {
    const last = parts.at(-1);
    if (last && listsIn(grid, block, match).length === 0) last.to = block.to;
    else parts.push({ ...block });
  }
  return parts.flatMap((part) => listsIn(grid, part, match));
}

function listsIn(grid: Grid, part: Span, match: Matcher): readonly FoundList[] {
  const bands = findBands(grid, part, match);
  const found: FoundList[] = [];
  let above = -1;
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    const from = belowHeads(grid, band, part);
    const to = next ? beforeTitle(grid, next.rows.from - 1, from, part) : grid.rows - 1;
    if (to < from) return;
    const section = {
      heads: band.rows,
      labels: band.labels,
      rows: { from, to },
      columns: part,
      titles: [...titlesAbove(grid, band.rows.from, above, part), grid.name],
    };
    const rated = LISTS.flatMap((entry) => readAs(entry, grid, section, match) ?? []);
    if (!rated.some(({ isSaid }) => isSaid)) return;
    const last = Math.max(...rated.map((one) => one.last));
    above = last;
    found.push({
      sheet: grid.name,
      row: band.rows.from + grid.row,
      column: part.from + grid.column,
      rows: last - band.rows.from + 1,
      columns: part.to - part.from + 1,
      readings: ranked(rated).map((reading) => placed(reading, grid)),
    });
  });
  return found;
}

/** Bands of one to three rows that speak of a table best, none over another, from the top. */
function findBands(grid: Grid, columns: Span, match: Matcher): readonly Band[] {
  const found: Band[] = [];
  // So many rows of texts one under another, of which heads are the first ones.
  let texts = 0;
  for (let last = 0; last < grid.rows; last++) {
    texts = mayBeHeads(grid, last, columns) && !isAlone(grid, last, columns) ? texts + 1 : 0;
    if (texts === 0 || texts > MOST_TEXTS) continue;
    for (let first = last; first > last - MOST_ROWS && first >= 0; first--) {
      if (first < last && (!mayBeHeads(grid, first, columns) || !groups(grid, first, columns))) break;
      const rows = { from: first, to: last };
      const labels = labelsOf(grid, rows, columns);
      const rate =
        Math.max(...LISTS.map((entry) => rateAs(entry, labels, match))) +
        (isParted(grid, rows, columns) ? PARTED : 0);
      if (rate >= LEAST) found.push({ rows, labels, rate });
    }
  }
  const height = ({ rows }: Band) => rows.to - rows.from;
  const chosen: Band[] = [];
  for (const band of found.sort((one, other) => other.rate - one.rate || height(other) - height(one)))
    if (chosen.every(({ rows }) => rows.to < band.rows.from || rows.from > band.rows.to)) chosen.push(band);
  return chosen.sort((one, other) => one.rows.from - other.rows.from);
}

/** Lines of text above heads, from the nearest on, down to the list before. */
function titlesAbove(grid: Grid, heads: number, above: number, columns: Span): readonly string[] {
  const titles: string[] = [];
  for (let row = heads - 1; row > Math.max(above, heads - 1 - TITLE_ROWS); row--) {
    const written = indices(columns).filter((column) => grid.text(row, column) !== "");
    if (written.some((column) => grid.number(row, column) !== undefined)) break;
    titles.push(...written.map((column) => grid.text(row, column)));
  }
  return titles;
}

/** Readings from the likeliest on, with how sure the table is; those far behind are none. */
function ranked(rated: readonly Rated[]): readonly Reading[] {
  const sorted = [...rated].sort((one, other) => other.score - one.score);
  const best = sorted.find(({ isSaid }) => isSaid)!;
  const apart = best.isTitled ? APART.titled : APART.untitled;
  const isNear = (other: Rated) =>
    (other.isSaid && other.score > best.score - apart) || (!best.isTitled && isSame(best, other));
  const near = sorted.filter((other) => other !== best && isNear(other));
  const confidence: Confidence =
    near.length > 0 ? "doubtful" : best.isTitled || best.strong >= 3 ? best.most : "likely";
  return [best, ...near].map(({ reading }) => ({ ...reading, confidence }));
}

/** Whether two tables would have the same in the same columns: heads alone do not tell which of them it is. */
function isSame(one: Rated, other: Rated): boolean {
  const said = ({ reading }: Rated) => JSON.stringify(reading.fields.map(({ at, column }) => [at, column]));
  return said(one) === said(other);
}

/** A reading by the places of the sheet. */
const placed = (reading: Reading, { row, column }: Grid): Reading => ({
  ...reading,
  ...(reading.year?.from === "date" ? { year: { from: "date", at: reading.year.at + column } } : {}),
  fields: reading.fields.map((field) => ({ ...field, at: field.at + column })),
  records: reading.records.map((record) => ({ ...record, row: record.row + row })),
  skipped: reading.skipped.map((line) => ({ ...line, at: line.at + row })),
  unused: reading.unused.map(({ head, at }) => ({ head, at: at + column })),
});
