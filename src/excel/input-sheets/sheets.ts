import type { NewSheet } from "../add-sheet";
import type { Mark, readMarks } from "../marks";
import { freeName } from "../sheet-names";
import type { SheetValues } from "../sheet-values";

/** What {@link readMarks} answered. */
export type Marked = Awaited<ReturnType<typeof readMarks>>;

/** The name of our sheet of a kind; of several copies the first. */
export const sheetOf = ({ names, marks }: Marked, kind: Mark["sheet"]): string | undefined =>
  names.find((name) => marks.get(name)?.sheet === kind);

/** Our sheets of these kinds that are there, by kind. */
export const sheetsOf = <K extends Mark["sheet"]>(
  marked: Marked,
  kinds: readonly K[],
): Readonly<Partial<Record<K, string>>> =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const name = sheetOf(marked, kind);
      return name === undefined ? [] : [[kind, name]];
    }),
  ) as Partial<Record<K, string>>;

export type Loaded<K extends string> = Readonly<Partial<Record<K, SheetValues>>>;

/** Loads sheets; after a `sync` what is returned tells their values. */
export function loadSheets<K extends string>(
  context: Excel.RequestContext,
  sheets: Readonly<Partial<Record<K, string>>>,
): () => Loaded<K> {
  const loaded = Object.entries<string | undefined>(sheets).flatMap(([kind, name]) => {
    if (name === undefined) return [];
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return [{ kind, name, range }];
  });
  return () =>
    Object.fromEntries(
      loaded.map(({ kind, name, range }): [string, SheetValues] => [
        kind,
        range.isNullObject
          ? { name, row: 0, column: 0, values: [] }
          : { name, row: range.rowIndex, column: range.columnIndex, values: range.values },
      ]),
    ) as Loaded<K>;
}

/** Sheets of ours by kind, those that are to be added among them. */
export interface PlacedSheets<K extends string> {
  readonly names: Readonly<Record<K, string>>;
  readonly added: readonly NewSheet[];
}

/**
 * What the sheets of these kinds are called, or will be.
 * @param titles what a new one would like to be called
 */
export function placeSheets<K extends string>(
  { names }: Marked,
  there: Readonly<Partial<Record<K, string>>>,
  titles: Readonly<Record<K, string>>,
  markOf: (kind: K) => Mark,
): PlacedSheets<K> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const placed = (Object.keys(titles) as K[]).map((kind) => ({
    kind,
    name: there[kind] ?? freeName(titles[kind], taken),
  }));
  return {
    names: Object.fromEntries(placed.map(({ kind, name }) => [kind, name])) as Record<K, string>,
    added: placed.flatMap(({ kind, name }) =>
      there[kind] === undefined ? [{ name, mark: markOf(kind) }] : [],
    ),
  };
}
