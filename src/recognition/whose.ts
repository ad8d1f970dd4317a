import { bodyColumn } from "./body-column";
import { indices, type Grid, type Span } from "./grid";
import { headOf, type Label } from "./label";
import { sheetBody } from "./single-body";
import { isLineNumber } from "./marks";
import { looksLikeBody, typeOfGroup } from "./types-of-bodies";
import type { Field } from "./types";

/** Whose figures a section holds: bodies of a column, each in its line or over its lines, or one body for all of it. */
export type Whose =
  | { readonly column: number; readonly isGrouped?: true }
  | { readonly name: string; readonly field: Field | undefined };

export interface Headed {
  readonly heads: Span;
  readonly labels: readonly Label[];
  readonly rows: Span;
  readonly columns: Span;
}

/**
 * @param grid the grid as it is read
 * @param sheet the grid as it stands on the sheet
 */
export function whoseAre(grid: Grid, sheet: Grid, section: Headed): Whose | undefined {
  const { labels, rows, columns, heads } = section;
  const column = bodyColumn(grid, labels, rows, columns);
  if (column !== undefined) return { column };
  const over = groupedColumn(grid, section);
  if (over !== undefined) return { column: over, isGrouped: true };
  // Down the side the name may stand in the rows of the first labels too.
  const above = grid.run === "down" ? heads.from : (labels[0]?.at ?? columns.from) + 4;
  const found = sheetBody(sheet, above);
  if (!found) return undefined;
  const { name, row, head } = found;
  if (row === undefined || head === undefined || grid.run === "down") return { name, field: undefined };
  return { name, field: bodyField(head, row + sheet.row, "likely") };
}

export const isGrouped = (whose: Whose): boolean => "column" in whose && whose.isGrouped === true;

/** The first column of lines that stand under the names of their bodies: the line right below the heads is a name alone. */
function groupedColumn(grid: Grid, { labels, rows, columns }: Headed): number | undefined {
  const textsOf = (row: number) => indices(columns).filter((column) => grid.text(row, column) !== "");
  const first = indices(rows).find(
    (row) => textsOf(row).length > 0 && typeOfGroup(grid.text(row, textsOf(row)[0]!)) === undefined,
  );
  const [name, ...others] = first === undefined ? [] : textsOf(first);
  if (
    first === undefined ||
    name === undefined ||
    others.length > 0 ||
    !looksLikeBody(grid.text(first, name))
  )
    return undefined;
  return labels.find(({ path }) => !isLineNumber(path.at(-1)!))?.at;
}

const bodyField = (head: string, at: number, confidence: Field["confidence"]): Field => ({
  variable: "body",
  head,
  at,
  confidence,
  reason: { code: "title" },
  rivals: [],
});

/** The field of the bodies, if a line of the grid names them. */
export function fieldOf(grid: Grid, whose: Whose, { labels, heads }: Headed): Field[] {
  if (!("column" in whose)) return whose.field ? [whose.field] : [];
  // Names over the lines stand in no column of their own.
  if (whose.isGrouped) return [];
  const { column } = whose;
  const label = labels.find(({ at }) => at === column);
  const before = indices({ from: 0, to: heads.to }).map((row) => grid.text(row, column));
  const head = label ? headOf(label) : (before.findLast((text) => text !== "") ?? "");
  return [bodyField(head, column + grid.column, head === "" ? "likely" : "sure")];
}
