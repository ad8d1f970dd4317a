import type { BodyType } from "../law/bodies";
import { assign, type Assigned, type Column } from "./assign";
import { worse } from "./confidence";
import { bodyColumn, typeColumn } from "./body-column";
import type { Grid, Span } from "./grid";
import { indices } from "./grid";
import { headOf, type Label } from "./label";
import { isLineNumber } from "./marks";
import type { candidatesOf } from "./match";
import { pastColumns } from "./periods";
import { readLines } from "./rows";
import { isTotal } from "./totals";
import { figureLine, sheetBody } from "./single-body";
import { isNone, numberIn } from "./text";
import { kindsIn } from "./titles";
import type { BodyRecord, Field, ListKind, ProposedTable, SkippedLine } from "./types";
import { typeOfGroup, typeOfName, typeOfTitle } from "./types-of-bodies";
import { valuesOf } from "./values";
import { CENTRAL_ONLY, OPTIONAL, VOCABULARY, WORDS } from "./vocabulary";

/** Some columns under heads, down to the next heads. */
export interface Section {
  readonly heads: Span;
  readonly labels: readonly Label[];
  readonly rows: Span;
  readonly columns: Span;
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
}

/** The body of a record: its column, or a name for all of them. */
type Bodies =
  | { readonly column: number; readonly name?: undefined }
  | { readonly column?: undefined; readonly name: string; readonly field?: Field };

const KINDS: readonly ListKind[] = ["services", "satisfaction", "complaints", "penalties"];

/** Reads a section of a grid, or says that it holds no table. */
export function readSection(
  grid: Grid,
  sheet: Grid,
  section: Section,
  candidates: typeof candidatesOf,
): Reading | undefined {
  const { rows, columns, titles } = section;
  const column = bodyColumn(grid, section.labels, rows, columns);
  const bodies = column === undefined ? namedBody(grid, sheet, section) : { column };
  if (!bodies) return undefined;
  const types = typeColumn(grid, section.labels, rows, columns);
  const own = section.labels.filter(
    ({ at }) =>
      at !== column &&
      at !== types &&
      !isLineNumber(headOf({ at, path: [section.labels.find((label) => label.at === at)!.path.at(-1)!] })),
  );
  const line =
    column === undefined && grid.run === "across"
      ? figureLine(
          grid,
          rows,
          own.map(({ at }) => at),
        )
      : undefined;
  if (column === undefined && grid.run === "across" && !line) return undefined;

  const data = line ? [line.at] : dataRows(grid, rows, columns, column);
  if (data.length === 0) return undefined;
  const labels = grid.run === "across" ? underHeadings(grid, own, data) : own;
  const past = pastColumns(labels);
  const titleType = titles.map(typeOfTitle).find((type) => type !== undefined);
  const names = column === undefined ? [bodies.name!] : data.map((row) => grid.text(row, column));
  const local = names.every((name) => (typeOfName(name) ?? titleType) === "LEB");
  const read = labels.map((label): Column => ({
    label,
    head: headOf(label),
    candidates: candidates(label),
    values: valuesOf(grid, label.at, data),
    past: past.has(label.at),
  }));
  const assigned = assign(read, { kinds: kindsIn(titles), local });
  const kinds = KINDS.filter((kind) => isTable(assigned, kind));
  if (kinds.length === 0 || (column === undefined && !line && !kinds.includes("satisfaction")))
    return undefined;

  const used = new Set(
    assigned
      .filter(({ variable }) => kinds.some((kind) => isOf(kind, variable)))
      .map((one) => one.column.label.at),
  );
  const unused = read
    .filter(({ label }) => !used.has(label.at))
    .map(({ label, head }) => ({ head, at: label.at + grid.column }));
  const isSure = line?.isOnly ?? true;
  const tables = kinds.flatMap((kind): ProposedTable[] => {
    const fields = assigned.filter(({ variable }) => isOf(kind, variable));
    const { records, skipped } = line
      ? {
          records: [{ at: line.at, body: bodies.name!, type: typeOfName(bodies.name!) ?? titleType }],
          skipped: [],
        }
      : linesOf(grid, section, bodies, fields, types, titleType);
    if (records.length === 0) return [];
    const bodyFields = bodyField(grid, section, bodies);
    return [
      {
        kind,
        sheet: grid.name,
        run: grid.run,
        fields: [
          ...bodyFields,
          ...fields.map(({ field, column: { label } }): Field => ({
            ...field,
            at: label.at + grid.column,
            confidence: isSure ? field.confidence : worse(field.confidence, "doubtful"),
          })),
        ],
        records: records.map((record): BodyRecord => ({ ...record, at: record.at + grid.row })),
        skipped: skipped.map((skip): SkippedLine => ({ ...skip, at: skip.at + grid.row })),
        unused,
        missing: missingOf(kind, fields, records),
      },
    ];
  });
  if (tables.length === 0) return undefined;
  return {
    tables,
    rows: { from: section.heads.from, to: rows.to },
    columns,
    score: assigned
      .filter(({ column: { label } }) => used.has(label.at))
      .reduce((sum, { score }) => sum + score, 0),
  };
}

const isOf = (kind: ListKind, variable: Field["variable"]): boolean =>
  VOCABULARY.some((entry) => entry.kind === kind && entry.variable === variable);

/** A kind is there where two of its numbers are, or one that is sure; a level alone makes a table of satisfaction. */
function isTable(assigned: readonly Assigned[], kind: ListKind): boolean {
  const numbers = assigned.filter(({ variable }) => isOf(kind, variable) && !WORDS.has(variable));
  const known = numbers.filter(({ score }) => score >= 0.6).length;
  return known >= 2 || (known === 1 && (numbers.length > 1 || numbers.some(({ score }) => score >= 0.85)));
}

function namedBody(grid: Grid, sheet: Grid, { heads, columns, labels }: Section): Bodies | undefined {
  const above = grid.run === "down" ? heads.from : (labels[0]?.at ?? columns.from) + 1;
  const found = sheetBody(sheet, above + (grid.run === "down" ? 0 : 3));
  if (!found) return undefined;
  const { name, row, head } = found;
  if (row === undefined || head === undefined || grid.run === "down") return { name };
  const reason = { code: "title" } as const;
  return {
    name,
    field: { variable: "body", head, at: row + sheet.row, confidence: "likely", reason, rivals: [] },
  };
}

/** Rows that hold figures and are not sums, to judge the columns by. */
function dataRows(grid: Grid, rows: Span, columns: Span, body: number | undefined): number[] {
  const has = (row: number) =>
    indices(columns).some(
      (column) =>
        column !== body && (numberIn(grid.cell(row, column)) !== undefined || isNone(grid.text(row, column))),
    );
  const filled = indices(rows).filter(has);
  if (body === undefined) return filled;
  const named = filled.filter((row) => {
    const name = grid.text(row, body);
    return name !== "" && !isTotal(name) && typeOfGroup(name) === undefined;
  });
  return named.length > 0 ? filled.filter((row) => named.includes(row) || grid.text(row, body) === "") : [];
}

/** Heads down the side without figures beside them stand over those that follow. */
function underHeadings(grid: Grid, labels: readonly Label[], data: readonly number[]): Label[] {
  let heading: readonly string[] = [];
  return labels.flatMap((label) => {
    if (data.every((row) => grid.text(row, label.at) === "")) {
      heading = label.path.slice(-1);
      return [];
    }
    return [{ ...label, path: [...heading.filter((head) => !label.path.includes(head)), ...label.path] }];
  });
}

function linesOf(
  grid: Grid,
  { rows, columns, labels }: Section,
  bodies: Bodies,
  fields: readonly Assigned[],
  types: number | undefined,
  title: BodyType | undefined,
) {
  const word = fields.find(({ variable }) => WORDS.has(variable))?.column.label.at;
  const lines = readLines(grid, {
    rows,
    columns,
    body: bodies.column ?? word ?? columns.from,
    filled: fields.map(({ column }) => column.label.at),
    word: bodies.column === undefined ? undefined : word,
    types,
    title,
    heads: new Map(labels.map(({ at, path }) => [at, path.at(-1)!])),
  });
  if (bodies.column !== undefined) return lines;
  const { name } = bodies;
  return {
    ...lines,
    records: lines.records.map(({ at }): BodyRecord => ({ at, body: name, type: typeOfName(name) ?? title })),
  };
}

function bodyField(grid: Grid, { labels, heads }: Section, bodies: Bodies): Field[] {
  if (bodies.column === undefined) return bodies.field ? [bodies.field] : [];
  const label = labels.find(({ at }) => at === bodies.column);
  const beside = indices({ from: 0, to: heads.to })
    .map((row) => grid.text(row, bodies.column))
    .filter((text) => text !== "");
  const head = label ? headOf(label) : (beside.at(-1) ?? "");
  const confidence = head === "" ? "likely" : "sure";
  return [
    {
      variable: "body",
      head,
      at: bodies.column + grid.column,
      confidence,
      reason: { code: "title" },
      rivals: [],
    },
  ];
}

function missingOf(
  kind: ListKind,
  fields: readonly Assigned[],
  records: readonly BodyRecord[],
): Field["variable"][] {
  const found = new Set(fields.map(({ variable }) => variable));
  const local = records.every(({ type }) => type === "LEB");
  return VOCABULARY.filter((entry) => entry.kind === kind)
    .map(({ variable }) => variable)
    .filter(
      (variable) => !found.has(variable) && !OPTIONAL.has(variable) && !(local && CENTRAL_ONLY.has(variable)),
    );
}
