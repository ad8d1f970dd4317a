import type { Book } from "../book";
import {
  checked,
  columnName,
  intersection,
  maxColumns,
  maxRows,
  parseZone,
  quoteSheet,
  splitReference,
  type Zone,
  zoneName,
} from "../engine/address";
import { clipped } from "../engine/engine";
import { HostError } from "../errors";
import { isRef } from "../wire";
import { findName, nameTarget } from "./nameStore";

/** Cells that one answer may carry; more, and Excel refuses too. */
const payloadLimit = 2_000_000;

/** A range of an Excel sheet. */
export class Area {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}

  get rows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  get columns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  get address(): string {
    return `${quoteSheet(this.book.sheetName(this.sheetId))}!${zoneName(this.zone)}`;
  }

  /** As a formula of any sheet names it. */
  get absoluteAddress(): string {
    return `${quoteSheet(this.book.sheetName(this.sheetId))}!${zoneName(this.zone, true)}`;
  }

  get isEntireColumn(): boolean {
    return this.zone.top === 0 && this.zone.bottom === maxRows - 1;
  }

  get isEntireRow(): boolean {
    return this.zone.left === 0 && this.zone.right === maxColumns - 1;
  }

  /** What the engine has of it. */
  get present(): Zone {
    return clipped(this.book.engine, this.sheetId, this.zone);
  }

  at(zone: Zone, location: string): Area {
    return new Area(this.book, this.sheetId, checked(zone, location));
  }

  /** A part by offsets from the first cell; Excel lets it lie outside of the range. */
  part(row: number, column: number, rows: number, columns: number, location: string): Area {
    const top = this.zone.top + row;
    const left = this.zone.left + column;
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, location);
  }

  /** A matrix over all cells; `row` and `column` are those of the sheet. */
  map<T>(location: string, of: (row: number, column: number) => T): T[][] {
    if (this.rows * this.columns > payloadLimit)
      throw new HostError("ResponsePayloadSizeLimitExceeded", location);
    const { top, left } = this.zone;
    return Array.from({ length: this.rows }, (_, r) =>
      Array.from({ length: this.columns }, (_, c) => of(top + r, left + c)),
    );
  }

  /** Hands over each cell's value out of a matrix or a single value for all; `null` leaves a cell alone. */
  spread(value: unknown, location: string, set: (row: number, column: number, value: unknown) => void): void {
    const { top, left } = this.zone;
    if (!Array.isArray(value)) {
      const { bottom, right } = this.isEntireColumn || this.isEntireRow ? this.present : this.zone;
      if (value === null) return;
      for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) set(r, c, value);
      return;
    }
    const fits =
      value.length === this.rows && value.every((row) => Array.isArray(row) && row.length === this.columns);
    if (!fits) {
      throw new HostError(
        "InvalidArgument",
        location,
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    (value as unknown[][]).forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== null && cell !== undefined) set(top + r, left + c, cell);
      }),
    );
  }

  /** The smallest range around what is used within; formats count unless only values are asked for. */
  used(valuesOnly: boolean): Area | null {
    const { engine } = this.book;
    const { getters } = { getters: engine.read };
    const found: Zone[] = [];
    const note = (row: number, col: number) => found.push({ top: row, bottom: row, left: col, right: col });
    for (const { row, col } of getters.getEvaluatedCellsPositions(this.sheetId)) {
      if (getters.getEvaluatedCell({ sheetId: this.sheetId, row, col }).type !== "empty") note(row, col);
    }
    if (!valuesOnly) {
      for (const cell of getters.getCells(this.sheetId)) {
        const { row, col } = getters.getCellPosition(cell.id);
        note(row, col);
      }
    }
    const inside = found.filter((zone) => intersection(zone, this.zone));
    if (inside.length === 0) return null;
    return new Area(this.book, this.sheetId, {
      top: inside.reduce((least, z) => Math.min(least, z.top), maxRows),
      bottom: inside.reduce((most, z) => Math.max(most, z.bottom), 0),
      left: inside.reduce((least, z) => Math.min(least, z.left), maxColumns),
      right: inside.reduce((most, z) => Math.max(most, z.right), 0),
    });
  }

  toString(): string {
    return `${columnName(this.zone.left)}${this.zone.top + 1}`;
  }
}

export function wholeSheet(book: Book, sheetId: string): Area {
  return new Area(book, sheetId, { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 });
}

/** A range by address or name, seen from a sheet. */
export function areaOf(book: Book, sheetId: string, address: string | undefined, location: string): Area {
  if (address === undefined || address === "") return wholeSheet(book, sheetId);
  const { sheet, address: local } = splitReference(address);
  const named = sheet === undefined ? undefined : book.sheetByName(sheet);
  if (sheet !== undefined && !named) throw new HostError("InvalidArgument", location);
  const zone = parseZone(local);
  if (zone) return new Area(book, named ?? sheetId, zone);
  const item = findName(book, local, named ?? sheetId) ?? findName(book, local, undefined);
  const target = item && nameTarget(book, item);
  if (!target) throw new HostError("InvalidArgument", location);
  return new Area(book, target.sheetId, target.zone);
}

/** A range given as an argument: a range object or an address. */
export function areaArgument(book: Book, sheetId: string, value: unknown, location: string): Area {
  if (isRef(value) && value.self instanceof Area) return value.self;
  if (typeof value === "string") return areaOf(book, sheetId, value, location);
  throw new HostError("InvalidArgument", location);
}

/** Refuses writing to a protected sheet; Excel lets unlocked cells be written. */
export function expectWritable(area: Area, location: string): void {
  const { book, sheetId } = area;
  if (!book.state(sheetId).protection) return;
  const { present } = area;
  for (let row = present.top; row <= present.bottom; row++) {
    for (let col = present.left; col <= present.right; col++) {
      if (!book.engine.style(sheetId, row, col).unlocked) throw new HostError("AccessDenied", location);
    }
  }
}
