import type { Model } from "@odoo/o-spreadsheet";
import { HostError } from "../errors";
import { maxColumns } from "./address";
import { type CellStyle, patched, type StylePatch } from "./style";
import { type Scalar, typedContent } from "./values";

export type Getters = Model["getters"];
export type Dispatch = (
  type: string,
  payload: object,
) => { isSuccessful: boolean; reasons: readonly string[] };

export type CellSide = "top" | "bottom" | "left" | "right";

/** What the engine keeps of a border line. It draws `double` and `hair` as thin lines, and keeps them. */
export interface Line {
  readonly style: string;
  readonly color: string;
}

export type LineChange = (line: Line | undefined) => Line | undefined;

export interface CellWrite {
  /** A value as it would be typed; in a text cell it becomes a text. */
  value?: Scalar;
  /** Content as the engine keeps it. */
  content?: string;
  /** Starts from no style at all. */
  reset?: boolean;
  style?: StylePatch;
  format?: string;
  lines?: Partial<Record<CellSide, LineChange>>;
}

interface WaitingWrite extends CellWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The format that was already set when the value was: a later "text" does not change the value. */
  valueFormat?: string | undefined;
}

/** Rows and columns kept free below and beside what is written, for spills. */
const margin = { rows: 30, columns: 8 };

/** How large a sheet has to be. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Writes to the cells of a sheet, and how far they reach. */
interface SheetWrites {
  readonly cells: Map<number, WaitingWrite>;
  rows: number;
  columns: number;
}

/** Writes to cells that wait to be carried out; those to one cell become one. */
export class CellWrites {
  private readonly sheets = new Map<string, SheetWrites>();

  get empty(): boolean {
    return this.sheets.size === 0;
  }

  add(sheetId: string, row: number, column: number, write: CellWrite): void {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = { cells: new Map(), rows: 0, columns: 0 };
      this.sheets.set(sheetId, sheet);
    }
    const key = row * maxColumns + column;
    const earlier = sheet.cells.get(key);
    if (earlier) return join(earlier, write);
    sheet.cells.set(key, {
      ...write,
      ...(write.style ? { style: { ...write.style } } : {}),
      sheetId,
      row,
      column,
    });
    sheet.rows = Math.max(sheet.rows, row + 1);
    sheet.columns = Math.max(sheet.columns, column + 1);
  }

  carryOut(getters: Getters, dispatch: Dispatch): void {
    for (const [sheetId, { rows, columns }] of this.extents()) {
      grow(getters, dispatch, sheetId, rows, columns);
    }
    for (const { cells } of this.sheets.values()) {
      for (const write of cells.values()) {
        writeCell(getters, dispatch, write);
        if (write.lines) writeLines(getters, dispatch, write);
      }
    }
  }

  /** How large the sheets have to be for what is written, and for spills. */
  extents(): [sheetId: string, extent: Extent][] {
    return [...this.sheets].map(([sheetId, { rows, columns }]) => [
      sheetId,
      { rows: rows + margin.rows, columns: columns + margin.columns },
    ]);
  }
}

function join(earlier: WaitingWrite, write: CellWrite): void {
  if (write.reset) {
    earlier.reset = true;
    delete earlier.style;
  }
  if (write.content !== undefined || write.value !== undefined) {
    delete earlier.content;
    delete earlier.value;
  }
  if (write.content !== undefined) earlier.content = write.content;
  if (write.value !== undefined) {
    earlier.value = write.value;
    earlier.valueFormat = earlier.format;
  }
  if (write.format !== undefined) earlier.format = write.format;
  if (write.style) earlier.style = Object.assign(earlier.style ?? {}, write.style);
  for (const [side, change] of Object.entries(write.lines ?? {}) as [CellSide, LineChange][]) {
    const first = earlier.lines?.[side];
    const both = first ? (line: Line | undefined) => change(first(line)) : change;
    earlier.lines = { ...earlier.lines, [side]: both };
  }
}

function writeCell(getters: Getters, dispatch: Dispatch, write: WaitingWrite): void {
  const { sheetId, row, column: col, value, valueFormat, format, style, reset } = write;
  const position = { sheetId, row, col };
  const cell = getters.getCell(position);
  const content =
    value === undefined ? write.content : typedContent(value, (valueFormat ?? cell?.format) === "@");
  if (content === undefined && format === undefined && !style && !reset) return;
  const before = reset ? undefined : (cell?.style as CellStyle | undefined);
  dispatch("UPDATE_CELL", {
    ...position,
    ...(content === undefined ? {} : { content }),
    ...(format === undefined ? {} : { format }),
    ...(style || reset ? { style: patched(before, style ?? {}) } : {}),
  });
}

/** Where the other cell of an edge lies, and which of its edges that is. */
export const opposite = {
  top: { edge: "bottom", row: -1, col: 0 },
  bottom: { edge: "top", row: 1, col: 0 },
  left: { edge: "right", row: 0, col: -1 },
  right: { edge: "left", row: 0, col: 1 },
} as const;

/** A line between two cells belongs to both; files and the engine may keep it with either. */
export function lineAt(
  getters: Getters,
  sheetId: string,
  row: number,
  col: number,
  edge: CellSide,
): { line: Line | undefined; beside: boolean } {
  const own = getters.getCellBorder({ sheetId, row, col })?.[edge];
  const other = opposite[edge];
  const position = { sheetId, row: row + other.row, col: col + other.col };
  if (own || position.row < 0 || position.col < 0) return { line: own, beside: false };
  const line = getters.getCellBorder(position)?.[other.edge];
  return { line, beside: line !== undefined };
}

function writeLines(
  getters: Getters,
  dispatch: Dispatch,
  { sheetId, row, column: col, lines }: WaitingWrite,
): void {
  const position = { sheetId, row, col };
  const border: Partial<Record<CellSide, Line>> = { ...getters.getCellBorder(position) };
  for (const [edge, change] of Object.entries(lines ?? {}) as [CellSide, LineChange][]) {
    const { line, beside } = lineAt(getters, sheetId, row, col, edge);
    const next = change(line);
    if (next) border[edge] = next;
    else delete border[edge];
    if (next || !beside) continue;
    const other = opposite[edge];
    const neighbour = { sheetId, row: row + other.row, col: col + other.col };
    dispatch("SET_BORDER", {
      ...neighbour,
      border: { ...getters.getCellBorder(neighbour), [other.edge]: undefined },
    });
  }
  dispatch("SET_BORDER", { ...position, border });
}

export function grow(
  getters: Getters,
  dispatch: Dispatch,
  sheetId: string,
  rows: number,
  columns: number,
): void {
  const size = getters.getSheetSize(sheetId);
  const add = (dimension: "ROW" | "COL", has: number, needs: number) => {
    if (needs <= has) return;
    const sheetName = getters.getSheetName(sheetId);
    const payload = {
      sheetId,
      sheetName,
      dimension,
      base: has - 1,
      quantity: needs - has,
      position: "after",
    };
    expectDone("ADD_COLUMNS_ROWS", dispatch("ADD_COLUMNS_ROWS", payload));
  };
  add("ROW", size.numberOfRows, rows);
  add("COL", size.numberOfCols, columns);
}

export function expectDone(type: string, result: ReturnType<Dispatch>): void {
  if (result.isSuccessful || result.reasons.every((reason) => reason === "NoChanges")) return;
  throw new HostError("GeneralException", type, `${type}: ${result.reasons.join(", ")}`);
}
