import type { BodyType } from "../law/bodies";
import { parseNumber } from "../scoring/parse";
import { address, type Area } from "./address";
import { CENTRAL_ONLY, OPTIONAL, WORDS } from "../law/inputs";
import { CENTRAL, HEADS, LOCAL, REQUIRED, TOTAL_ROW } from "./heads";
import type {
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  SkippedRow,
  ListKind,
  Variable,
} from "./types";

/** The used part of a sheet: its values, and where they begin. */
export interface SheetValues {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

export const textOf = (cell: unknown): string =>
  String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Bodies are the same whatever the case of their names and the spaces in them. */
export const nameKey = (name: string): string => textOf(name).normalize("NFC").toLowerCase();

interface Heads {
  readonly kind: ListKind;
  readonly row: number;
  readonly columns: ReadonlyMap<number, Variable>;
}

/** Reads one row as the heads of a table of a kind. */
function readHeads(cells: readonly unknown[], kind: ListKind): ReadonlyMap<number, Variable> {
  const columns = new Map<number, Variable>();
  const taken = new Set<Variable>();
  for (const [column, cell] of cells.entries()) {
    if (typeof cell !== "string") continue;
    const head = textOf(cell).toLowerCase();
    const found = HEADS[kind].find(([variable, pattern]) => !taken.has(variable) && pattern.test(head));
    if (!found) continue;
    columns.set(column, found[0]);
    taken.add(found[0]);
  }
  return REQUIRED[kind].every((variable) => taken.has(variable)) ? columns : new Map();
}

/** The row of a sheet that names most variables of one kind of table. */
function findHeads({ values }: SheetValues): Heads | undefined {
  let best: Heads | undefined;
  for (const [row, cells] of values.entries()) {
    for (const kind of Object.keys(HEADS) as ListKind[]) {
      const columns = readHeads(cells, kind);
      if (columns.size > (best?.columns.size ?? 0)) best = { kind, row, columns };
    }
  }
  return best;
}

/** The type that a name or a title speaks of. */
export function typeOf(text: string): BodyType | undefined {
  if (LOCAL.test(text)) return "LEB";
  return CENTRAL.test(text) ? "CGO" : undefined;
}

/** Recognises the table of a sheet, or `undefined` where there is none that we know. */
export function recognise(sheet: SheetValues): RecognisedTable | undefined {
  const heads = findHeads(sheet);
  if (!heads) return undefined;

  const bodyColumn = [...heads.columns].find(([, variable]) => variable === "body")![0];
  const numeric = [...heads.columns].filter(([, variable]) => !WORDS.has(variable)).map(([column]) => column);
  const rows: RecognisedRow[] = [];
  const skipped: SkippedRow[] = [];
  for (let index = heads.row + 1; index < sheet.values.length; index++) {
    const cells = sheet.values[index]!;
    const body = textOf(cells[bodyColumn]);
    const row = sheet.row + index;
    const text = body || textOf(cells.find((cell) => textOf(cell) !== ""));
    if (TOTAL_ROW.test(text)) skipped.push({ row, text, reason: "total" });
    else if (body !== "" && numeric.some((column) => textOf(cells[column]) !== "")) rows.push({ row, body });
    else if (text !== "") skipped.push({ row, text, reason: "note" });
  }
  const first = rows[0]?.row;
  const last = rows.at(-1)?.row;
  if (first === undefined || last === undefined) return undefined;

  const area = (column: number, columns: number): Area => ({
    sheet: sheet.name,
    row: first,
    column: sheet.column + column,
    rows: last - first + 1,
    columns,
  });
  const headTexts = sheet.values[heads.row]!;
  const columns = [...heads.columns].map(([column, variable]): RecognisedColumn => ({
    variable,
    head: textOf(headTexts[column]),
    column: sheet.column + column,
    address: address(area(column, 1)),
  }));
  const unused = headTexts.flatMap((cell, column) => {
    const head = textOf(cell);
    return head === "" || head === "№" || heads.columns.has(column)
      ? []
      : [{ head, address: address(area(column, 1)) }];
  });
  const above = [sheet.name, ...sheet.values.slice(0, heads.row).flat().map(textOf)];
  const bodies = rows.map(({ body }) => body);
  const type = heads.kind === "services" ? titleType(above, bodies) : undefined;
  return {
    kind: heads.kind,
    sheet: sheet.name,
    address: address(area(0, headTexts.length)),
    type,
    columns,
    rows,
    skipped,
    missing: missingOf(heads, type),
    unused,
  };
}

/** The type that the sheet's name or title gives, otherwise that of its bodies' names. */
export function titleType(titles: readonly string[], names: readonly string[]): BodyType {
  for (const title of titles) {
    const type = typeOf(title);
    if (type) return type;
  }
  return names.every((name) => typeOf(name) === "LEB") ? "LEB" : "CGO";
}

function missingOf({ kind, columns }: Heads, type: BodyType | undefined): Variable[] {
  const found = new Set(columns.values());
  return HEADS[kind]
    .map(([variable]) => variable)
    .filter((variable) => !found.has(variable) && !OPTIONAL.has(variable))
    .filter((variable) => type !== "LEB" || !CENTRAL_ONLY.has(variable));
}

/** The cells of a table's numeric columns that hold something else, or a number as text. */
export function oddCells(
  sheet: SheetValues,
  table: RecognisedTable,
): { readonly address: string; readonly text: string; readonly isNumber: boolean }[] {
  return table.columns
    .filter(({ variable }) => !WORDS.has(variable))
    .flatMap(({ column }) =>
      table.rows.flatMap(({ row }) => {
        const cell = sheet.values[row - sheet.row]?.[column - sheet.column];
        if (typeof cell === "number" || textOf(cell) === "") return [];
        const at = address({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
        return [{ address: at, text: textOf(cell), isNumber: parseNumber(cell) !== undefined }];
      }),
    );
}
