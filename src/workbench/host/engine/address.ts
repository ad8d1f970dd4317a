import { HostError } from "../errors";

/** A rectangle of cells, 0-based, both ends included. */
export interface Zone {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The size of a sheet in Excel; the engine's sheets are as large as they need to be. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `A:B` or `1:2`, as short as Excel writes it. */
export function zoneName({ top, bottom, left, right }: Zone, absolute = false): string {
  const d = absolute ? "$" : "";
  if (left === 0 && right === maxColumns - 1) return `${d}${top + 1}:${d}${bottom + 1}`;
  if (top === 0 && bottom === maxRows - 1) return `${d}${columnName(left)}:${d}${columnName(right)}`;
  const first = `${d}${columnName(left)}${d}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${d}${columnName(right)}${d}${bottom + 1}`;
}

/** Reads an address without a sheet; `undefined` when it is none. */
export function parseZone(text: string): Zone | undefined {
  const address = text.replace(/\$/g, "").trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(address);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return inside(columnNumber(c1), Number(r1) - 1, columnNumber(c2), Number(r2) - 1);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns) return inside(columnNumber(columns[1] ?? ""), 0, columnNumber(columns[2] ?? ""), maxRows - 1);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return inside(0, Number(rows[1]) - 1, maxColumns - 1, Number(rows[2]) - 1);
  return undefined;
}

function inside(c1: number, r1: number, c2: number, r2: number): Zone | undefined {
  const zone = {
    top: Math.min(r1, r2),
    bottom: Math.max(r1, r2),
    left: Math.min(c1, c2),
    right: Math.max(c1, c2),
  };
  return zone.top >= 0 && zone.bottom < maxRows && zone.left >= 0 && zone.right < maxColumns
    ? zone
    : undefined;
}

/** `'Лист 1'!A1` → sheet and address; the sheet is `undefined` when the text names none. */
export function splitReference(reference: string): { sheet?: string; address: string } {
  const text = reference.replace(/^=/, "").trim();
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), address: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang > 0 ? { sheet: text.slice(0, bang), address: text.slice(bang + 1) } : { address: text };
}

/** A sheet name as it stands before `!`: quoted when it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseZone(name) && !/^R(\d|C|$)|^C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function intersection(a: Zone, b: Zone): Zone | undefined {
  const zone = {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : undefined;
}

export function union(a: Zone, b: Zone): Zone {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

export function within(inner: Zone, outer: Zone): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** A zone that lies on an Excel sheet, or Excel's refusal. */
export function checked(zone: Zone, location: string): Zone {
  const whole = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
  if (!within(zone, whole) || zone.top > zone.bottom || zone.left > zone.right) {
    throw new HostError("InvalidArgument", location);
  }
  return zone;
}
