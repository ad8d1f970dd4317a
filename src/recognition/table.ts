import { assign, type Assigned } from "./assign";
import { dataRows, underHeadings } from "./figure-rows";
import { typeColumn } from "./body-column";
import type { Grid, Span } from "./grid";
import { headOf, type Label } from "./label";
import { isLineNumber } from "./marks";
import type { Matcher } from "./match";
import { pastColumns, yearIn } from "./periods";
import { withRest } from "./rest";
import { readLines, type Lines } from "./rows";
import { figureLine } from "./single-body";
import { kindsIn, speaksOfOpenness, speaksOfPoints } from "./titles";
import type { BodyRecord, Field, ListKind, ProposedTable, SkippedLine } from "./types";
import { typeOfName, typeOfTitle } from "./types-of-bodies";
import { valuesOf } from "./values";
import type { Column } from "./weigh";
import { CENTRAL_ONLY, OPTIONAL, WORDS } from "../law/inputs";
import { KIND_OF, VOCABULARY } from "./vocabulary";
import { fieldOf, isGrouped, whoseAre, type Headed, type Whose } from "./whose";

/** Some columns under heads, down to the next heads. */
export interface Section extends Headed {
  /** The sheet's name and the texts above the heads. */
  readonly titles: readonly string[];
}

/** Tables of one section: one, or several kinds over the same bodies. */
export interface Reading {
  readonly tables: readonly ProposedTable[];
  /** What it takes on the grid. */
  readonly rows: Span;
  readonly columns: Span;
  readonly score: number;
  /** The latest year that its titles name. */
  readonly year: number | undefined;
}

const KINDS: readonly ListKind[] = ["services", "satisfaction", "complaints", "penalties"];

/** Reads a section of a grid, or says that it holds no table. */
export function readSection(
  grid: Grid,
  sheet: Grid,
  section: Section,
  candidates: Matcher,
): Reading | undefined {
  const { rows, columns, titles } = section;
  if (speaksOfOpenness(titles)) return undefined;
  const whose = whoseAre(grid, sheet, section);
  if (!whose) return undefined;
  const types = typeColumn(grid, section.labels, rows, columns);
  const own = section.labels.filter(
    ({ at, path }) => !isAside(whose, types, at) && !isLineNumber(path.at(-1)!),
  );
  const isOne = "name" in whose && grid.run === "across";
  const understood = own.filter((label) => candidates(label).length > 0).map(({ at }) => at);
  const line = isOne ? figureLine(grid, rows, understood) : undefined;
  const data = line ? [line.at] : isOne ? [] : dataRows(grid, rows, columns, whose);
  if (data.length === 0) return undefined;

  // What stands above the figures of a sheet's only body are heads of theirs.
  const headed = isOne ? own.filter(({ at }) => at >= Math.min(...understood)) : own;
  const labels = grid.run === "across" ? underHeadings(grid, headed, data) : headed;
  const title = titles.map(typeOfTitle).find((type) => type !== undefined);
  const read = columnsOf(grid, labels, data, candidates);
  const names = "name" in whose ? [whose.name] : data.map((row) => grid.text(row, whose.column));
  const local = names.every((name) => (typeOfName(name) ?? title) === "LEB");
  const context = { kinds: kindsIn(titles), local, points: speaksOfPoints(titles) };
  const assigned = withRest(read, assign(read, context), local);
  const kinds = KINDS.filter(
    (kind) => isTable(assigned, kind) && !(kind === "penalties" && isByDirections(read, assigned)),
  );
  // Services stand under the name of their body, or on its sheet; nothing else does.
  if ((("name" in whose && !isOne) || isGrouped(whose)) && !kinds.includes("satisfaction")) return undefined;

  const used = assigned.filter(({ variable }) => kinds.includes(KIND_OF.get(variable)!));
  const unused = read
    .filter((column) => !used.some((one) => one.column === column))
    .map(({ label, head }) => ({ head, at: label.at + grid.column }));
  const tables = kinds.flatMap((kind): ProposedTable[] => {
    const fields = used.filter(({ variable }) => KIND_OF.get(variable) === kind);
    const { records, skipped } = line
      ? { records: [{ at: line.at, body: names[0]!, type: typeOfName(names[0]!) ?? title }], skipped: [] }
      : linesOf(grid, section, whose, fields, types, title);
    if (records.length === 0) return [];
    const placed = fields.map(({ field, column }): Field => ({
      ...field,
      at: column.label.at + grid.column,
      confidence: line?.isOnly === false ? "doubtful" : field.confidence,
    }));
    return [
      {
        kind,
        sheet: grid.name,
        run: grid.run,
        fields: [...fieldOf(grid, whose, section), ...placed],
        records: records.map((record): BodyRecord => ({ ...record, at: record.at + grid.row })),
        skipped: skipped.map((skip): SkippedLine => ({ ...skip, at: skip.at + grid.row })),
        unused,
        missing: missingOf(kind, fields, records),
      },
    ];
  });
  if (tables.length === 0) return undefined;
  const score = used.reduce((sum, one) => sum + one.score, 0);
  return {
    tables,
    rows: { from: section.heads.from, to: rows.to },
    columns,
    score,
    year: yearIn(titles.join(" ")),
  };
}

const isAside = (whose: Whose, types: number | undefined, at: number): boolean =>
  at === types || ("column" in whose && !isGrouped(whose) && at === whose.column);

function columnsOf(
  grid: Grid,
  labels: readonly Label[],
  data: readonly number[],
  candidates: Matcher,
): Column[] {
  const past = pastColumns(labels);
  return labels.map((label) => ({
    label,
    head: headOf(label),
    candidates: candidates(label),
    values: valuesOf(grid, label.at, data),
    past: past.has(label.at),
  }));
}

/** A kind is there where two of its numbers are, one that is sure, or the levels of services. */
function isTable(assigned: readonly Assigned[], kind: ListKind): boolean {
  const own = assigned.filter(({ variable }) => KIND_OF.get(variable) === kind);
  const numbers = own.filter(({ variable }) => !WORDS.has(variable));
  const known = numbers.filter(({ score }) => score >= 0.6).length;
  if (known >= 2) return true;
  const isSaid = own.length > 1 || numbers.some(({ score }) => score >= 0.85);
  return known === 1 && isSaid;
}

/** Facts of each direction beside those of the others have no column that names it, and are no records here. */
const isByDirections = (columns: readonly Column[], assigned: readonly Assigned[]): boolean =>
  !assigned.some(({ variable }) => variable === "direction") &&
  columns.filter(({ candidates: [first] }) => first?.variable === "unreliable").length > 1;

function linesOf(
  grid: Grid,
  { rows, columns, labels }: Section,
  whose: Whose,
  fields: readonly Assigned[],
  types: number | undefined,
  title: BodyRecord["type"],
): Lines {
  const word = fields.find(({ variable }) => WORDS.has(variable))?.column.label.at;
  const lines = readLines(grid, {
    rows,
    columns,
    body: "column" in whose ? whose.column : (word ?? columns.from),
    filled: fields
      .filter(({ variable }) => !isGrouped(whose) || !WORDS.has(variable))
      .map(({ column }) => column.label.at),
    word: "column" in whose && !isGrouped(whose) ? word : undefined,
    isGrouped: isGrouped(whose),
    types,
    title,
    heads: new Map(labels.map(({ at, path }) => [at, path.at(-1)!])),
  });
  if ("column" in whose) return lines;
  const { name } = whose;
  return {
    ...lines,
    records: lines.records.map(({ at }) => ({ at, body: name, type: typeOfName(name) ?? title })),
  };
}

/** The variables of a kind that no field holds and the bodies should have. */
export function missingOf(
  kind: ListKind,
  fields: readonly Pick<Field, "variable">[],
  records: readonly BodyRecord[],
): Field["variable"][] {
  const found = new Set(fields.map(({ variable }) => variable));
  const isLocal = records.every(({ type }) => type === "LEB");
  return VOCABULARY.filter((entry) => entry.kind === kind)
    .map(({ variable }) => variable)
    .filter((variable) => !found.has(variable) && !OPTIONAL.has(variable))
    .filter((variable) => !isLocal || !CENTRAL_ONLY.has(variable));
}
