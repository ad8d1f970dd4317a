/** The errors that a cell can hold without a formula. */
const CONSTANT_ERRORS: ReadonlySet<unknown> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NUM!",
  "#N/A",
]);

/** An error of a function that Excel does not know, that is still at work, or that has no room. */
const NO_VALUE = /^#(?:NAME\?|BUSY!|CONNECT!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|TIMEOUT!)$/;

/** Whether there is something to freeze: a value, or an error that a cell can hold. */
export const hasValue = (shown: unknown): boolean => typeof shown !== "string" || !NO_VALUE.test(shown);

/** A shown value as a cell takes it, so that it shows the same without a formula. */
export function asContent(shown: unknown): unknown {
  if (typeof shown !== "string" || shown === "" || CONSTANT_ERRORS.has(shown)) return shown;
  // `май 2024` would become a date, `TRUE` a truth value, and `=1` a formula.
  return `'${shown}`;
}

/** Digits that Excel counts with. */
const DIGITS = 15;

/** Whether a cell shows what it showed. */
export const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? one.toPrecision(DIGITS) === other.toPrecision(DIGITS)
    : one === other;

/** Whether a cell holds a formula; a text that looks like one is its own value. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

const TEXT = "@";

/**
 * Writes contents of cells one under another; a format for texts, which would make texts of numbers and of formulas, is put
 * aside for it. No `sync` of its own.
 */
export function writeContents(
  range: Excel.Range,
  cells: readonly { readonly content: unknown; readonly format: string; readonly isText: boolean }[],
): void {
  const isInTheWay = cells.some(({ format, isText }) => format === TEXT && !isText);
  const formats = cells.map(({ format }) => [format]);
  if (isInTheWay)
    range.numberFormat = cells.map(({ format, isText }) => [format === TEXT && !isText ? "General" : format]);
  range.values = cells.map(({ content }) => [content]);
  if (isInTheWay) range.numberFormat = formats;
}
