import type { readMarks } from "../marks";
import type { SheetValues } from "../sheet-values";
import { SHEETS, type ObjectionsSheet } from "./tables";

/** What {@link readMarks} answered. */
export type Marked = Awaited<ReturnType<typeof readMarks>>;

/** The name of our sheet of a kind. */
export const sheetOf = ({ names, marks }: Marked, kind: ObjectionsSheet): string | undefined =>
  names.find((name) => marks.get(name)?.sheet === kind);

export type Loaded = Readonly<Partial<Record<ObjectionsSheet, SheetValues>>>;

/** Loads the sheets of the procedure that are there; after a `sync` what is returned tells their values. */
export function loadSheets(context: Excel.RequestContext, marked: Marked): () => Loaded {
  const loaded = (Object.keys(SHEETS) as ObjectionsSheet[]).flatMap((kind) => {
    const name = sheetOf(marked, kind);
    if (name === undefined) return [];
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return [{ kind, name, range }];
  });
  return () =>
    Object.fromEntries(
      loaded.map(({ kind, name, range }) => [
        kind,
        range.isNullObject
          ? { name, row: 0, column: 0, values: [] }
          : { name, row: range.rowIndex, column: range.columnIndex, values: range.values },
      ]),
    );
}
