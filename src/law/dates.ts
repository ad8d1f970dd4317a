import type { IsoDate } from "./version";

/** Day 0 of the serial dates of spreadsheets (1900 date system, after its phantom 29 February 1900). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** A date written as `2023-06-15`, `15.06.2023` or as a serial number; `undefined` where it is none. */
export function isoDate(input: string | number): IsoDate | undefined {
  if (typeof input === "number") {
    if (!(input >= FIRST_SERIAL && input < LAST_SERIAL + 1)) return undefined;
    return new Date(SERIAL_EPOCH + Math.floor(input) * DAY).toISOString().slice(0, 10) as IsoDate;
  }
  const text = input
    .trim()
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, d: string, m: string, y: string) => {
      return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as IsoDate) : undefined;
}

/** The serial number that spreadsheets keep a date as, from 1 March 1900 on. */
export const serialDate = (date: IsoDate): number => (Date.parse(date) - SERIAL_EPOCH) / DAY;
