import { helpers, registries } from "@odoo/o-spreadsheet";
import type { EvaluatedCell } from "@odoo/o-spreadsheet/dist/types/types/cells";

export type Scalar = string | number | boolean;

/** Excel's errors that the engine takes for texts otherwise. */
for (const error of ["#VALUE!", "#REF!", "#CALC!"]) registries.errorTypes.add(error);

/** The engine's own error values, and what Excel shows in their place. */
const errorNames: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#CYCLE": "#VALUE!",
  "#REF": "#REF!",
};

/** A formula of the engine as Excel shows it, and the other way round. */
export const excelFormula = (formula: string): string => formula.replace(/#REF(?!!)/g, "#REF!");
export const engineFormula = (formula: string): string => formula.replace(/#REF!/g, "#REF");

export const errorName = (value: string): string => errorNames[value] ?? value;

export function valueOf({ type, value }: EvaluatedCell): Scalar {
  if (value === null) return "";
  if (type === "error") return errorName(String(value));
  // A text that begins with "=" in a text cell carries the engine's mark of a text.
  return typeof value === "string" && /^'[=']/.test(value) ? value.slice(1) : value;
}

export function valueType(cell: EvaluatedCell): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  if (cell.type === "empty") return "Empty";
  if (cell.type === "error") return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** Content that the engine takes for the text itself: it reads a leading apostrophe as "this is text". */
export function textContent(text: string, textFormat: boolean): string {
  if (text === "") return "";
  if (textFormat) return text.startsWith("=") || text.startsWith("'") ? `'${text}` : text;
  return readsAsText(text) ? text : `'${text}`;
}

function readsAsText(text: string): boolean {
  return !(
    /^[='#]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    helpers.isNumber(text, locale) ||
    helpers.isDateTime(text, locale)
  );
}

/** Content for a value that a script sets, read as Excel reads what is typed. */
export function typedContent(value: Scalar, textFormat: boolean): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (textFormat) return textContent(value.replace(/^'/, ""), true);
  if (value.startsWith("=")) return engineFormula(value);
  // The engine reads "1 20" as a day and a month; Excel reads a text.
  return /^\d+\s+\d/.test(value) && helpers.isDateTime(value, locale) ? `'${value}` : value;
}

const locale = helpers.createEmptyWorkbookData().settings.locale;

/** The engine's format for an Excel number format; `""` (general) where it cannot show it. */
export function engineFormat(excel: string): string {
  if (/^general$/i.test(excel) || excel === "") return "";
  const known = formats.get(excel);
  if (known !== undefined) return known;
  let usable = excel;
  try {
    for (const sample of [1234.5, -0.25, 0]) helpers.formatValue(sample, { format: excel, locale });
  } catch {
    usable = simplified(excel);
  }
  formats.set(excel, usable);
  return usable;
}

const formats = new Map<string, string>();

/** The first section without what the engine does not know: colours, conditions, padding, locales. */
function simplified(excel: string): string {
  const first = (excel.split(";")[0] ?? "").replace(/\[[^\]]*\]|_.|\*.|\\/g, "").trim();
  try {
    helpers.formatValue(1234.5, { format: first, locale });
    return first;
  } catch {
    return "";
  }
}
