import { address } from "../address";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { Wording } from "./wording";

/** Heads that have to be there for a row to be taken for the heads of the table whose title stands above it. */
const ENOUGH_HEADS = 2;

/** Tables to look for, by what they are known by. */
export type Wordings<T extends string> = Readonly<Record<T, Wording>>;

/** A table of entries as it stands on its sheet now, all 0-based on the sheet. */
export interface FoundTable<T extends string> {
  readonly id: T;
  readonly headRow: number;
  /** Columns by the id of their head. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows below the heads that hold anything in a column of the table. */
  readonly rows: readonly number[];
}

/** A cell of an entry; where its column is missing, an empty one. */
export interface EntryCell {
  readonly value: unknown;
  /** The text as it stands, without spaces around it. */
  readonly text: string;
  /** With its sheet. */
  readonly address: string;
}

/** A row of a table that holds anything, by the ids of its heads. */
export type EntryOf<Head extends string> = (head: Head) => EntryCell;

/** Finds tables by their titles and heads, wherever rows and columns were inserted; without a title by all their heads. */
export function findTables<T extends string>(
  sheet: SheetValues,
  wanted: readonly T[],
  wordings: Wordings<T>,
): ReadonlyMap<T, FoundTable<T>> {
  const found = new Map<T, { headRow: number; columns: Map<string, number>; rows: number[] }>();
  let titled: T | undefined;
  let open: T | undefined;
  for (const [index, cells] of sheet.values.entries()) {
    const title = titleOf(cells, wanted, wordings);
    if (title) {
      [titled, open] = [title, undefined];
      continue;
    }
    const heads = headsIn(
      cells,
      wanted.filter((id) => !found.has(id)),
      titled,
      wordings,
    );
    if (heads) {
      const columns = new Map([...heads.columns].map(([id, column]) => [id, sheet.column + column]));
      found.set(heads.id, { headRow: sheet.row + index, columns, rows: [] });
      [titled, open] = [undefined, heads.id];
      continue;
    }
    const table = open && found.get(open);
    if (table && [...table.columns.values()].some((column) => textOf(cells[column - sheet.column]) !== ""))
      table.rows.push(sheet.row + index);
  }
  return new Map([...found].map(([id, table]) => [id, { id, ...table }]));
}

/** The rows of a table as entries. */
export function entriesOf<T extends string, Head extends string>(
  sheet: SheetValues,
  tables: ReadonlyMap<T, FoundTable<T>>,
  id: T,
): readonly EntryOf<Head>[] {
  const table = tables.get(id);
  if (!table) return [];
  return table.rows.map((row) => (head) => {
    const column = table.columns.get(head);
    const value = column === undefined ? "" : sheet.values[row - sheet.row]?.[column - sheet.column];
    return {
      value,
      text: String(value ?? "").trim(),
      address: address({ sheet: sheet.name, row, column: column ?? sheet.column, rows: 1, columns: 1 }),
    };
  });
}

function titleOf<T extends string>(
  cells: readonly unknown[],
  wanted: readonly T[],
  wordings: Wordings<T>,
): T | undefined {
  const texts = cells.map(textOf).filter((text) => text !== "");
  const [only] = texts;
  if (only === undefined || texts.length > 1) return undefined;
  return wanted.find((id) => nameKey(wordings[id].title) === nameKey(only));
}

function headsIn<T extends string>(
  cells: readonly unknown[],
  wanted: readonly T[],
  titled: T | undefined,
  wordings: Wordings<T>,
): { readonly id: T; readonly columns: ReadonlyMap<string, number> } | undefined {
  for (const id of wanted) {
    const columns = columnsOf(cells, wordings[id]);
    const all = Object.keys(wordings[id].heads).length;
    const enough = id === titled ? Math.min(ENOUGH_HEADS, all) : all;
    if (columns.size >= enough) return { id, columns };
  }
  return undefined;
}

function columnsOf(cells: readonly unknown[], { heads }: Wording): ReadonlyMap<string, number> {
  const texts = cells.map((cell) => nameKey(textOf(cell)));
  const columns = new Map<string, number>();
  for (const [head, [ru]] of Object.entries(heads)) {
    const column = texts.findIndex((text) => text.startsWith(nameKey(ru)));
    if (column >= 0) columns.set(head, column);
  }
  return columns;
}
