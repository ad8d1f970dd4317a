import type { BodyType } from "../../law/bodies";
import type { InPlaces } from "../objections/objected";
import { nameKey, type SheetValues } from "../sheet-values";
import type { ListKind, OpennessTable, RecognisedColumn, RecognisedTable, Variable } from "../types";
import { cellIn, valueIn } from "./areas";

/** Records of several tables, or of one that formulas cannot take as it is, to be set one under another on a sheet of ours. */
export interface Gathered {
  readonly kind: ListKind;
  readonly type: BodyType | undefined;
  /** That of the bodies first. */
  readonly columns: readonly Pick<RecognisedColumn, "variable" | "head">[];
  readonly records: readonly {
    readonly body: string;
    /** Address of the cell with its name, sheet included. */
    readonly name: string | undefined;
    /** Addresses of its other columns. */
    readonly cells: readonly (string | undefined)[];
  }[];
}

/** What the formulas of scores take their inputs from. */
export type ScoredTable = { readonly direct: RecognisedTable } | { readonly gathered: Gathered };

/** A cell that names a body, and its text as it stands. */
interface Name {
  readonly at: string;
  readonly text: string;
}

/** The first cell that names a body as all its tables are compared by; `undefined` where its name stands in titles alone. */
export type HomeOf = (body: string) => Name | undefined;

export function homesIn(
  tables: readonly RecognisedTable[],
  openness: readonly OpennessTable[],
  sheets: readonly SheetValues[],
): HomeOf {
  const found = new Map<string, Name>();
  const add = (body: string, name: Name) => {
    if (!found.has(nameKey(body))) found.set(nameKey(body), name);
  };
  for (const table of tables) {
    const nameIn = namesIn(table, sheets);
    for (const { row, body } of table.rows) {
      const name = nameIn(row);
      if (name && nameKey(name.text) === nameKey(body)) add(body, name);
    }
  }
  for (const { bodies } of openness)
    for (const { name, address } of bodies) add(name, { at: address, text: name });
  return (body) => found.get(nameKey(body));
}

/** The names in the rows of a table. */
function namesIn(table: RecognisedTable, sheets: readonly SheetValues[]): (row: number) => Name | undefined {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const column = table.columns.find(({ variable }) => variable === "body")?.column;
  return (row) =>
    column === undefined
      ? undefined
      : { at: cellIn(table, row, column), text: String(valueIn(sheet, table, row, column) ?? "") };
}

/**
 * The tables of each kind as formulas can take them: as they stand where there is one for a type of body, with bodies one
 * under another by the names that they go by everywhere; otherwise gathered.
 * @param instead cells that others stand for, which only a gathered table can say
 */
export function scoredTables(
  tables: readonly RecognisedTable[],
  homeOf: HomeOf,
  sheets: readonly SheetValues[],
  instead: InPlaces = new Map(),
): readonly ScoredTable[] {
  const groups = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    const isTyped = tables.every(({ kind, type }) => kind !== table.kind || type !== undefined);
    const key = isTyped ? `${table.kind} ${table.type}` : table.kind;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map((group): ScoredTable => {
    const [only] = group;
    return group.length === 1 && isPlain(only!, homeOf, sheets) && !holdsAny(only!, instead)
      ? { direct: only! }
      : { gathered: gather(group, homeOf, instead) };
  });
}

const holdsAny = (table: RecognisedTable, cells: InPlaces): boolean =>
  cells.size > 0 &&
  table.rows.some(({ row }) => table.columns.some(({ column }) => cells.has(cellIn(table, row, column))));

function isPlain(table: RecognisedTable, homeOf: HomeOf, sheets: readonly SheetValues[]): boolean {
  const last = table.rows.at(-1)!.row;
  if (table.run === "across" || table.skipped.some(({ row, reason }) => reason === "excluded" && row < last))
    return false;
  const nameIn = namesIn(table, sheets);
  return table.rows.every(({ row, body }) => {
    const [name, home] = [nameIn(row), homeOf(body)];
    if (!name || !home) return false;
    // P1 compares names as we do; Excel's own functions whatever their case, but not their spaces.
    return table.kind === "satisfaction"
      ? nameKey(name.text) === nameKey(body)
      : name.text.toLowerCase() === home.text.toLowerCase();
  });
}

/** Several rows of a body are several services or facts of these kinds; of the others they are parts of one record. */
const LISTED: ReadonlySet<ListKind> = new Set<ListKind>(["satisfaction", "penalties"]);

function gather(group: readonly RecognisedTable[], homeOf: HomeOf, instead: InPlaces): Gathered {
  const { kind } = group[0]!;
  const types = new Set(group.map(({ type }) => type));
  const heads = new Map<Variable, string>([["body", ""]]);
  for (const { columns } of group)
    for (const { variable, head } of columns) if (!heads.get(variable)) heads.set(variable, head);
  const variables = [...heads.keys()];
  const records = new Map<
    string,
    { readonly body: string; readonly cells: Map<Variable, string | undefined> }
  >();
  for (const table of group)
    for (const { row, body } of table.rows) {
      const key = LISTED.has(kind) ? `${table.sheet} ${table.address} ${row}` : nameKey(body);
      const record = records.get(key) ?? { body, cells: new Map<Variable, string | undefined>() };
      records.set(key, record);
      for (const { variable, column } of table.columns) {
        if (variable === "body" || record.cells.has(variable)) continue;
        const at = cellIn(table, row, column);
        record.cells.set(variable, instead.has(at) ? instead.get(at)!.by : at);
      }
    }
  return {
    kind,
    type: types.size === 1 ? [...types][0] : undefined,
    columns: variables.map((variable) => ({ variable, head: heads.get(variable)! })),
    records: [...records.values()].map(({ body, cells }) => ({
      body,
      name: homeOf(body)?.at,
      cells: variables.slice(1).map((variable) => cells.get(variable)),
    })),
  };
}
