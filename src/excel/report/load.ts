import type { readMarks } from "../marks";
import type { SheetValues } from "../sheet-values";
import { INPUT_SHEET_IDS, type InputSheet } from "./tables";

type Marked = Awaited<ReturnType<typeof readMarks>>;

/** The names of our sheets for the data of the report; of several copies the first. */
export const findInputSheets = ({ names, marks }: Marked): Readonly<Partial<Record<InputSheet, string>>> =>
  Object.fromEntries(
    INPUT_SHEET_IDS.flatMap((id) => {
      const name = names.find((one) => {
        const mark = marks.get(one);
        return mark?.sheet === "reportInputs" && mark.part === id;
      });
      return name === undefined ? [] : [[id, name]];
    }),
  );

/** Loads those sheets; after a `sync` what is returned tells their values. */
export function loadInputSheets(
  context: Excel.RequestContext,
  marked: Marked,
): () => Readonly<Partial<Record<InputSheet, SheetValues>>> {
  const loaded = Object.entries(findInputSheets(marked)).map(([id, name]) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { id, name, range };
  });
  return () =>
    Object.fromEntries(
      loaded.map(({ id, name, range }) => [
        id,
        range.isNullObject
          ? { name, row: 0, column: 0, values: [] }
          : { name, row: range.rowIndex, column: range.columnIndex, values: range.values },
      ]),
    );
}
