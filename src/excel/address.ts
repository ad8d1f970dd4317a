/** A rectangle of cells on a sheet, 0-based. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A sheet's name as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const corner = (row: number, column: number, fixed: boolean): string =>
  fixed ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;

/** Cells without their sheet: `C5:C28`; fixed: `$C$5:$C$28`. */
export function cells(area: Omit<Area, "sheet">, fixed = false): string {
  const from = corner(area.row, area.column, fixed);
  const to = corner(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return from === to ? from : `${from}:${to}`;
}

/** An area with its sheet: `'Исходные данные ЦГО'!C5:C28`. */
export const address = (area: Area, fixed = false): string => `${quoted(area.sheet)}!${cells(area, fixed)}`;

/** A text as a literal of a formula. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;
