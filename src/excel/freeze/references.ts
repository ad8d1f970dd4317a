import { columnLetters, quoted } from "../address";
import type { Zone } from "../formula/node";
import { tokenize, type Token } from "../formula/tokens";

/** References that Excel keeps up to date wherever they stand; `[@Column]` means nothing outside of its table. */
const isTracked = (token: Token): boolean =>
  (token.kind === "cells" && token.prefix?.foreign !== true) ||
  (token.kind === "table" && token.table !== undefined && !token.items.includes("This Row"));

/** The tokens of a formula with its `=`; none where it cannot be read. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens = formula.startsWith("=") ? tokenize(formula, 1) : [];
  return "code" in tokens ? [] : tokens;
}

/**
 * The references of a formula, in their order, as they are written on another sheet: `'Лист 1'!$A$2:$A$24`, `Table1[Points]`.
 * Once in cells as references they follow what happens to the workbook, which a formula kept as text does not.
 * @param sheet where the formula stands
 */
export const trackedReferences = (formula: string, sheet: string): readonly string[] =>
  tokensOf(formula)
    .filter(isTracked)
    .map((token) =>
      token.kind === "cells"
        ? `${quoted(token.prefix?.sheet ?? sheet)}!${zoneText(token.zone, "$A$1")}`
        : formula.slice(token.start, token.end),
    );

/**
 * A formula with its references as they are now; all else stays letter for letter, `$` too.
 * @param sheet where the formula is to stand
 * @param now what has become of {@link trackedReferences}: `undefined` for one whose cells were deleted
 * @returns `undefined` where one of them is lost
 */
export function withReferences(
  formula: string,
  sheet: string,
  now: readonly (string | undefined)[],
): string | undefined {
  const tracked = tokensOf(formula).filter(isTracked);
  if (now.length !== tracked.length) return undefined;
  let [result, done] = ["", 0];
  for (const [index, token] of tracked.entries()) {
    const text = now[index];
    if (text === undefined) return undefined;
    const before = formula.slice(token.start, token.end);
    result +=
      formula.slice(done, token.start) + (token.kind === "cells" ? moved(token, before, text, sheet) : text);
    done = token.end;
  }
  return result + formula.slice(done);
}

/** A reference written as it was before, to the cells that another one names now. */
function moved({ prefix }: Token & { kind: "cells" }, before: string, now: string, sheet: string): string {
  const [token] = tokensOf(`=${now}`);
  if (token?.kind !== "cells") return now;
  const on = token.prefix?.sheet ?? sheet;
  const written = before.slice(before.lastIndexOf("!") + 1);
  const isNamed = prefix !== undefined || on.toLowerCase() !== sheet.toLowerCase();
  return (isNamed ? `${quoted(on)}!` : "") + zoneText(token.zone, written);
}

/** Cells with the `$` of a reference that is written already. */
function zoneText({ row, column, rows, columns, whole }: Zone, like: string): string {
  const [from = "", to] = like.split(":");
  const corner = (own: string, atRow: number, atColumn: number) =>
    (whole === "rows" ? "" : (/^\$[A-Z]/i.test(own) ? "$" : "") + columnLetters(atColumn)) +
    (whole === "columns" ? "" : (/\$\d/.test(own) ? "$" : "") + (atRow + 1));
  const isOne = rows === 1 && columns === 1;
  return to === undefined && isOne
    ? corner(from, row, column)
    : `${corner(from, row, column)}:${corner(to ?? from, row + rows - 1, column + columns - 1)}`;
}
