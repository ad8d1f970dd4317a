/** An argument or a result as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly unknown[])[];

/** What an argument that was left out is: one blank cell. */
export const BLANK: Cells = [[""]];

/**
 * An error value of the sheet; it goes out as it came in. Excel hands it over as an object of data types; an error that
 * another function made has a code such as `#DIV/0!`.
 */
export const isErrorValue = (cell: unknown): cell is object =>
  typeof cell === "object" &&
  cell !== null &&
  (("type" in cell && cell.type === "Error") ||
    ("code" in cell && typeof cell.code === "string" && cell.code.startsWith("#")));

/** A cell's plain value: of a rich value (a formatted number, an entity) its basic one. */
export function plain(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** A cell as text; of an object, which no cell shows as text, a sign that one is there. */
export function textOf(cell: unknown): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return typeof cell === "object" && cell !== null ? "{…}" : String(cell ?? "");
}

/** What was found in a cell, for a message. */
export function show(cell: unknown): string {
  const text = textOf(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The cell of an argument that goes with a cell of the result; `undefined` where the range does not reach. */
export function at(cells: Cells, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** Rows and columns of a range or a result. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (cells: Cells): Size => ({ rows: cells.length, columns: cells[0]?.length ?? 0 });

/** The size of a range, for a message: `5 × 1`. */
export function sizeText(cells: Cells): string {
  const { rows, columns } = sizeOf(cells);
  return `${rows} × ${columns}`;
}

/** Rows and columns of the result: one value goes with all, a row and a column cross. */
export function crossed(args: readonly Cells[]): Size {
  let rows = 1;
  let columns = 1;
  for (const cells of args) {
    rows = Math.max(rows, cells.length);
    columns = Math.max(columns, cells[0]?.length ?? 0);
  }
  return { rows, columns };
}

/** Calculates each cell of a result. */
export function fill({ rows, columns }: Size, cell: (row: number, column: number) => unknown): unknown[][] {
  const result: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column++) line.push(cell(row, column));
    result.push(line);
  }
  return result;
}

/** Where in the ranges a problem is: 1-based, given where the result has more than one row or column. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** Place in the ranges for a message, where the result has more than one row or column. */
export const placeOf = (size: Size, row: number, column: number): Place => ({
  ...(size.rows > 1 ? { row: row + 1 } : {}),
  ...(size.columns > 1 ? { column: column + 1 } : {}),
});
