import { saysBody } from "./body-column";
import { columnBlocks, indices, type Grid, type Span } from "./grid";
import { belowHeads, findBands, labelsOf, type Band } from "./head-rows";
import type { Label } from "./label";
import type { Matcher } from "./match";
import { readSection, type Reading } from "./table";
import { isNone } from "./text";
import { looksLikeBody } from "./types-of-bodies";

/** Heads that speak of less are none. */
const LEAST = 1.1;

/** What stands in a grid: all its tables, none over another. */
export function readGrid(grid: Grid, sheet: Grid, candidates: Matcher): Reading[] {
  const all = { from: 0, to: grid.columns - 1 };
  const parts = joined(columnBlocks(grid, { from: 0, to: grid.rows - 1 }, all), (part) =>
    hasBodies(grid, part),
  );
  return parts.flatMap((part) => {
    let bands = findBands(grid, part, (labels) => rate(labels, candidates), LEAST);
    bands = bands.filter((band, index) => !isRepeated(grid, band, bands[index - 1], part));
    // Heads without records under them are part of something else.
    for (;;) {
      const read = bands.map((band, index) =>
        readBand(grid, sheet, band, bands[index - 1], bands[index + 1], part, candidates),
      );
      if (read.every(({ length }) => length > 0)) return read.flat();
      bands = bands.filter((_, index) => read[index]!.length > 0);
    }
  });
}

/** Whether heads are those of the page before, right below its last line. */
function isRepeated(grid: Grid, band: Band, previous: Band | undefined, columns: Span): boolean {
  const said = ({ labels }: Band) => JSON.stringify(labels.map(({ at, path }) => [at, path]));
  return (
    previous !== undefined && said(band) === said(previous) && isFigures(grid, band.rows.from - 1, columns)
  );
}

/** How much some heads speak of variables, each counted once. */
function rate(labels: readonly Label[], candidates: Matcher): number {
  const best = new Map<string, number>();
  let body = 0;
  for (const label of labels) {
    body = Math.max(body, saysBody(label));
    // Names of bodies speak of none, and there are many of them where bodies run across.
    if (looksLikeBody(label.path.at(-1)!)) continue;
    const [first] = candidates(label);
    if (first && first.score >= 0.45)
      best.set(first.variable, Math.max(best.get(first.variable) ?? 0, first.score));
  }
  return [...best.values()].reduce((sum, score) => sum + score, body * 0.6);
}

/** Blocks of columns, those that name no bodies joined to the one on their left. */
function joined(blocks: readonly Span[], isOwn: (block: Span) => boolean): Span[] {
  const result: Span[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && (!isOwn(block) || !isOwn(last)))
      result[result.length - 1] = { from: last.from, to: block.to };
    else result.push(block);
  }
  return result;
}

/** Whether some columns name bodies, each in a line of its own, or have a head that says so. */
function hasBodies(grid: Grid, columns: Span): boolean {
  return indices(columns).some((column) => {
    let names = 0;
    for (let row = 0; row < grid.rows; row++) {
      const text = grid.text(row, column);
      if (text === "" || grid.number(row, column) !== undefined) continue;
      if (saysBody({ at: column, path: [text] }) === 1) return true;
      if (looksLikeBody(text) && ++names >= 2) return true;
    }
    return false;
  });
}

function readBand(
  grid: Grid,
  sheet: Grid,
  band: Band,
  previous: Band | undefined,
  next: Band | undefined,
  part: Span,
  candidates: Matcher,
): Reading[] {
  const from = belowHeads(grid, band, part);
  const rows = { from, to: next ? beforeTitle(grid, next.rows.from - 1, from, part) : grid.rows - 1 };
  if (rows.to < rows.from) return [];
  const whole = { from: band.rows.from, to: rows.to };
  const blocks = joined(columnBlocks(grid, whole, part), (block) => hasBodies(grid, block));
  return blocks
    .flatMap((block) => besides(grid, band.rows, block))
    .flatMap((columns) => {
      const titled = titlesAbove(grid, band, previous, columns);
      const labels = labelsOf(grid, band.rows, columns);
      const titles = [grid.name, ...titled];
      const own = { from, to: lastRow(grid, rows, columns) };
      const section = { heads: band.rows, labels, rows: own, columns, titles };
      return readSection(grid, sheet, section, candidates) ?? [];
    });
}

/** Tables that touch: each begins where the bodies are named again under the same head. */
function besides(grid: Grid, heads: Span, columns: Span): Span[] {
  const named = labelsOf(grid, heads, columns).filter((label) => saysBody(label) === 1);
  const starts = named
    .filter(({ path }, index) => index > 0 && path.at(-1) === named[0]!.path.at(-1))
    .map(({ at }) => at);
  const edges = [columns.from, ...starts, columns.to + 1];
  return edges.slice(0, -1).map((from, index) => ({ from, to: edges[index + 1]! - 1 }));
}

/** The last row above something else: below a blank row, texts under figures where no body is named. */
function lastRow(grid: Grid, rows: Span, columns: Span): number {
  const counted = new Set<number>();
  let isBelowBlank = false;
  for (const row of indices(rows)) {
    const written = indices(columns).filter((column) => grid.text(row, column) !== "");
    const figures = written.filter((column) => grid.number(row, column) !== undefined);
    const words = written.filter((column) => !isNone(grid.text(row, column)));
    const isOver = figures.length === 0 && words.length > 1 && words.some((column) => counted.has(column));
    if (isBelowBlank && isOver && !words.some((column) => looksLikeBody(grid.text(row, column))))
      return row - 1;
    for (const column of figures) counted.add(column);
    isBelowBlank = written.length === 0;
  }
  return rows.to;
}

/** The last row of a table above another one's title. */
export function beforeTitle(grid: Grid, last: number, first: number, columns: Span): number {
  const isText = (row: number) =>
    indices(columns).every((column) => grid.number(row, column) === undefined) &&
    indices(columns).filter((column) => grid.text(row, column) !== "").length === 1;
  let row = last;
  const isBlank = (at: number) => indices(columns).every((column) => grid.text(at, column) === "");
  while (row > first && isBlank(row)) row--;
  let title = row;
  while (title > first && isText(title)) title--;
  // Without a blank row above it, a line of text may as well be the end of the table.
  return title < row && isBlank(title) ? title : row;
}

function titlesAbove(grid: Grid, band: Band, previous: Band | undefined, columns: Span): string[] {
  const texts = (span: Span, over: Span) =>
    indices(span).flatMap((row) => {
      if (indices(over).some((column) => grid.number(row, column) !== undefined)) return [];
      return indices(over)
        .map((column) => grid.text(row, column))
        .filter((text) => text !== "");
    });
  const end = band.rows.from - 1;
  if (previous === undefined) {
    const above = { from: 0, to: end };
    const own = texts(above, columns);
    return own.length > 0 ? own : texts(above, { from: 0, to: columns.from - 1 });
  }
  // Only what stands right above, with nothing filled in between.
  let from = end;
  while (
    from > previous.rows.to &&
    texts({ from, to: from }, columns).length <= 1 &&
    !isFigures(grid, from, columns)
  )
    from--;
  return texts({ from: from + 1, to: end }, columns).reverse();
}

const isFigures = (grid: Grid, row: number, columns: Span): boolean =>
  indices(columns).some((column) => grid.number(row, column) !== undefined);
