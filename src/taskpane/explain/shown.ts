import type { SelectedCell } from "../../excel";
import { numberLocale, type Language } from "../../law/text";

/** The sheet and the cells of an address: `'Исходные данные ЦГО'!D8`. */
export function parts(address: string): { readonly sheet: string; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  const sheet = address.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, cells: address.slice(bang + 1) };
}

/** An address for people: without quotation marks, and without the sheet that they are on. */
export function shownAddress(address: string, onSheet?: string): string {
  const { sheet, cells } = parts(address);
  return sheet === onSheet ? cells : `${sheet}!${cells}`;
}

/** A value of a cell for people. */
export function shownValue(value: unknown, language: Language, empty: string): string {
  if (value === null || value === "") return empty;
  if (typeof value === "number")
    return value.toLocaleString(numberLocale(language), { maximumSignificantDigits: 15 });
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "object" && value !== null && "basicValue" in value
    ? String(value.basicValue)
    : String(value);
}

/** What the selected cell shows; its value where the column is too narrow to show it. */
export const shownText = ({ text, value }: SelectedCell, language: Language, empty: string): string =>
  text === "" || /^#+$/.test(text) ? shownValue(value, language, empty) : text;
