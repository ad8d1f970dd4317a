import { tokenize } from "../formula/tokens";
import type { SheetState } from "./picture";

/** Sheets to a `sync`. */
const AT_ONCE = 10;

/**
 * Formulas outside of some sheets that refer to them, and names of the workbook that do. Reads all other sheets, ten to a
 * `sync`.
 * @returns by the name of a sheet, where the first reference to it stands: a sheet, or a name
 */
export async function referringTo(
  targets: readonly SheetState[],
  others: readonly SheetState[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const wanted = new Map(targets.map(({ name }) => [name.toLowerCase(), name]));
  const note = (formula: unknown, place: string) => {
    for (const sheet of sheetsIn(formula, wanted)) if (!found.has(sheet)) found.set(sheet, place);
  };
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    for (const { name, formula } of names.items) note(formula, name);
  });
  for (let first = 0; first < others.length; first += AT_ONCE) {
    const read = await formulasOf(others.slice(first, first + AT_ONCE));
    for (const [sheet, formulas] of read) for (const formula of formulas.flat()) note(formula, sheet);
  }
  return found;
}

const formulasOf = (sheets: readonly SheetState[]): Promise<readonly (readonly [string, unknown[][]])[]> =>
  Excel.run(async (context) => {
    const ranges = sheets.map(({ id, name }) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      used.load("formulas");
      return { name, used };
    });
    await context.sync();
    return ranges.map(({ name, used }) => [name, used.isNullObject ? [] : used.formulas] as const);
  });

/** The sheets of these that a formula names. */
function sheetsIn(formula: unknown, wanted: ReadonlyMap<string, string>): readonly string[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return [];
  const tokens = tokenize(formula, 1);
  // Better a sheet too many that is left than one too few.
  if ("code" in tokens)
    return [...wanted].filter(([name]) => formula.toLowerCase().includes(name)).map(([, name]) => name);
  return tokens.flatMap((token) => {
    const prefix = token.kind === "cells" || token.kind === "name" ? token.prefix : undefined;
    const ends = prefix?.sheet.split(":") ?? [];
    return ends.flatMap((end) => wanted.get(end.toLowerCase()) ?? []);
  });
}
