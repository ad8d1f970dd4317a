/** An argument or a result as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly unknown[])[];

/** An error value that came in from the sheet; it goes out as it is. */
export const isErrorValue = (cell: unknown): cell is object =>
  typeof cell === "object" &&
  cell !== null &&
  (cell instanceof CustomFunctions.Error || (cell as { type?: unknown }).type === "Error");

/** A cell's plain value: of a rich value (a formatted number, an entity) its basic one. */
export function plain(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** What was found in a cell, for a message. */
export function show(cell: unknown): string {
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The cell of an argument that goes with a cell of the result; `undefined` where the range does not reach. */
export function at(cells: Cells, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** Rows and columns of the result: one value goes with all, a row and a column cross. */
export function crossed(args: readonly Cells[]): { readonly rows: number; readonly columns: number } {
  let rows = 1;
  let columns = 1;
  for (const cells of args) {
    rows = Math.max(rows, cells.length);
    columns = Math.max(columns, cells[0]?.length ?? 0);
  }
  return { rows, columns };
}

/** Calculates each cell of a result. */
export function fill(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cell: (row: number, column: number) => unknown,
): Cells {
  const result: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column++) line.push(cell(row, column));
    result.push(line);
  }
  return result;
}
